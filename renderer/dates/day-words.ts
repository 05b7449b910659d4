import type { CommonDay } from '../../core/dates/common-days.ts'
import type { DayStatus } from '../../core/dates/holiday-calendar.ts'
import { lengthOf } from '../../core/dates/shown-days.ts'
import type { Language } from '../../core/document/language.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { DateRange } from '../../core/time/date-range.ts'
import { countryName, formatDate, formatRange } from '../i18n/format.ts'
import type { Words } from '../i18n/language-context.tsx'

/**
 * What a day is for the people of a country: "Holiday: Emperor’s Birthday". An undecreed day is never
 * said to be free, one without a calendar not to be undecreed.
 */
export function statusWords(day: DayStatus, t: Words, language: Language): string {
  const { status, names } = day
  const what = status === 'unknown' ? unknownWords(day, t) : t(`dates.${status}`)
  const name = names ? wordsFor(names, language) : ''
  return name ? t('dates.named', { what, name }) : what
}

function unknownWords({ likely, hasPack }: DayStatus, t: Words): string {
  if (!hasPack) return t('dates.noPack')
  return likely && likely !== 'work' ? t('dates.likely', { what: t(`dates.${likely}`) }) : t('dates.unknownDay')
}

/** A whole day in words, a part for the date and one for each country, in the order of the forum's zones. */
export function dayParts({ date, countries }: CommonDay, t: Words, language: Language): readonly string[] {
  const parts = countries.map((status) =>
    t('dates.ofCountry', { country: countryName(status.country, language), what: statusWords(status, t, language) }),
  )
  return [formatDate(date, language, 'full'), ...parts]
}

/** What the days that are shown are called as a whole. */
export function shownTitle(days: DateRange, t: Words, language: Language): string {
  const words = formatRange(days, language)
  return lengthOf(days).unit === 'year' ? t('dates.title', { year: words }) : t('dates.titleDays', { days: words })
}
