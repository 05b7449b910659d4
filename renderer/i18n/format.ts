import { lengthOf } from '../../core/dates/shown-days.ts'
import { type Language, languageTag } from '../../core/document/language.ts'
import { type CalendarDate, dayNumberMs } from '../../core/time/calendar-date.ts'
import type { DateRange } from '../../core/time/date-range.ts'

/*
 * Dates, numbers and lists in the reader's language: the only place that formats them. Days are formatted as if
 * they were in UTC, since they have no zone; clocks are always 24-hour HH:MM and need no formatting.
 */

const styles = {
  /** Wednesday 5 August 2020 */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** Wed 5 Aug */
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  /** Wed 5 Aug 2020 */
  dated: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  /** 5 Aug 2020 */
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  /** 5 Aug */
  short: { day: 'numeric', month: 'short' },
  /** Aug 2020 */
  month: { month: 'short', year: 'numeric' },
  /** Aug */
  monthOnly: { month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formats = new Map<string, Intl.DateTimeFormat>()

/** A day in words. */
export function formatDate(date: CalendarDate, language: Language, style: keyof typeof styles): string {
  return dateFormat(language, style).format(dayNumberMs(date))
}

/** From the first to the last of some days: `25–26 Feb 2021`. Empty for none. */
export function formatDays(dates: readonly CalendarDate[], language: Language): string {
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last) return ''
  if (first === last) return formatDate(first, language, 'date')
  if (first.slice(0, 7) === last.slice(0, 7)) return withinMonth({ from: first, to: last }, language, 'date')
  return `${formatDate(first, language, 'date')} – ${formatDate(last, language, 'date')}`
}

/**
 * A range as briefly as it can be said, and as `readDateRange` reads it again: `2027`, `2027–2028`, `Apr 2027 – Mar 2028`,
 * `22 Feb – 12 Mar 2027`, `5 Feb 2027`.
 */
export function formatRange(range: DateRange, language: Language): string {
  const { from, to } = range
  const { unit, count } = lengthOf(range)
  if (unit === 'year') return count === 1 ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`
  if (unit === 'month') return count === 1 ? formatDate(from, language, 'month') : across(range, language, 'month')
  return from.slice(0, 7) === to.slice(0, 7) ? formatDays([from, to], language) : across(range, language, 'date')
}

/** Days whose year the place says: `8–13 Mar`. */
export function formatDaysOfYear(range: DateRange, language: Language): string {
  const { from, to } = range
  if (from === to) return formatDate(from, language, 'short')
  if (from.slice(0, 7) === to.slice(0, 7)) return withinMonth(range, language, 'short')
  return `${formatDate(from, language, 'short')}–${formatDate(to, language, 'short')}`
}

const withoutYear = { month: 'monthOnly', date: 'short' } as const

/** The year is said once where it is the same: last in English, first in the other languages. */
function across({ from, to }: DateRange, language: Language, style: keyof typeof withoutYear): string {
  const isSameYear = from.slice(0, 4) === to.slice(0, 4)
  const first = formatDate(from, language, isSameYear && language === 'en' ? withoutYear[style] : style)
  const last = formatDate(to, language, isSameYear && language !== 'en' ? withoutYear[style] : style)
  return `${first} – ${last}`
}

/** Days of one month. `Intl`’s own ranges fall back to slashes in Chinese and Japanese. */
function withinMonth({ from, to }: DateRange, language: Language, style: 'date' | 'short'): string {
  return dateFormat(language, style)
    .formatToParts(dayNumberMs(from))
    .map(({ type, value }) => (type === 'day' ? `${value}–${Number(to.slice(8))}` : value))
    .join('')
}

/** `A, B and C` in the language's own way. */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(languageTag(language), { type: 'conjunction' }).format(items)
}

/** Puts words side by side that belong together without an "and": what a card says, topics, posts. */
export function joinWords(words: readonly string[], language: Language): string {
  return words.join(isIdeographic(language) ? '、' : ', ')
}

/** Puts facts side by side that may have commas in them. */
export function joinFacts(facts: readonly string[], language: Language): string {
  return facts.join(isIdeographic(language) ? '；' : '; ')
}

function isIdeographic(language: Language): boolean {
  return language === 'zh' || language === 'ja'
}

/** Sorts names as a reader of the language expects: strokes, kana and hangul by their own order, digits as numbers. */
export function nameOrder(language: Language): Intl.Collator {
  return new Intl.Collator(languageTag(language), { numeric: true, sensitivity: 'base' })
}

/** The name of a country in the language. */
export function countryName(code: string, language: Language): string {
  const known = countryNames.get(language)
  const names = known ?? new Intl.DisplayNames([languageTag(language)], { type: 'region', fallback: 'code' })
  if (!known) countryNames.set(language, names)
  return names.of(code) ?? code
}

const countryNames = new Map<Language, Intl.DisplayNames>()

function dateFormat(language: Language, style: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${language} ${style}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : languageTag(language), {
    ...styles[style],
    timeZone: 'UTC',
  })
  formats.set(key, format)
  return format
}
