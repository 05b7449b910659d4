import { addDays, type CalendarDate, calendarDate, isCalendarDate } from '../time/calendar-date.ts'
import type { DateRange } from '../time/date-range.ts'
import { readDateWords } from './read-date-words.ts'

/**
 * Reads some days as a person types them when a date is looked for: a month (`February 2027`, `2027-02`, `2027年2月`,
 * `2027년 2월`, `next month`), a year (`2027`), from one of them or one day to another (`22 Feb – 12 Mar 2027`, `22–26 Feb`,
 * `2月22日から3月12日`, `Apr 2027 – Mar 2028`, `2027–2028`), or one day, whatever the language of the interface. A month without
 * a year is the next one that ends today or later. Null for anything else, and where the last day would be before the first.
 */
export function readDateRange(typed: string, today: CalendarDate): DateRange | null {
  const text = typed.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')
  if (text === '') return null
  const period = readPeriod(text.replace(/^(?:in|during) /, ''), today)
  if (period) return period
  const parts = separated(text)
  if (parts) return readBetween(parts[0], parts[1], today)
  const date = readDateWords(text, today)
  return date && { from: date, to: date }
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const longMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const nextMonth = ['next month', '下个月', '下月', '来月', '翌月', '다음 달', '다음달', '내달']
const thisMonth = ['this month', '这个月', '本月', '今月', '이번 달', '이번달']

/** A year or a month. */
function readPeriod(text: string, today: CalendarDate): DateRange | null {
  const year = /^(\d{4}) ?(?:年|년)?$/.exec(text)
  return year ? monthsOf(Number(year[1]), 1, 12) : readMonth(text, today)
}

function readMonth(text: string, today: CalendarDate): DateRange | null {
  const [thisYear, thatMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  if (thisMonth.includes(text)) return monthsOf(thisYear, thatMonth, thatMonth)
  if (nextMonth.includes(text)) {
    return thatMonth === 12 ? monthsOf(thisYear + 1, 1, 1) : monthsOf(thisYear, thatMonth + 1, thatMonth + 1)
  }
  const iso = /^(\d{4})[-/.](\d{1,2})$/.exec(text)
  if (iso) return monthsOf(Number(iso[1]), Number(iso[2]), Number(iso[2]))
  const cjk = /^(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월](?:份|中|に|에)?$/.exec(text)
  if (cjk) return monthIn(cjk[1], Number(cjk[2]), today)
  const written = /^([a-z]{3,9})\.?,?(?: (\d{4}))?$/.exec(text)
  return written ? monthIn(written[2], monthNumber(written[1] ?? ''), today) : null
}

/** A month by its name or the usual short form of it; 0 for any other word. */
function monthNumber(word: string): number {
  const short = word === 'sept' ? 'sep' : word
  return (longMonths.indexOf(word) + 1 || months.indexOf(short) + 1) as number
}

function monthIn(year: string | undefined, month: number, today: CalendarDate): DateRange | null {
  if (year !== undefined) return monthsOf(Number(year), month, month)
  const thisYear = Number(today.slice(0, 4))
  return monthsOf(month >= Number(today.slice(5, 7)) ? thisYear : thisYear + 1, month, month)
}

function monthsOf(year: number, first: number, last: number): DateRange | null {
  const start = `${year}-${String(first).padStart(2, '0')}-01`
  if (!isCalendarDate(start) || last > 12) return null
  const next = last === 12 ? `${year + 1}-01-01` : `${year}-${String(last + 1).padStart(2, '0')}-01`
  return isCalendarDate(next) ? { from: calendarDate(start), to: addDays(calendarDate(next), -1) } : null
}

/** The two sides of what is said from one day to another; null where nothing stands between two. */
function separated(text: string): readonly [string, string] | null {
  const bare = text.replace(/^(?:from|between) /, '').replace(/(?:まで|까지)$/, '')
  for (const pattern of [
    / ?[–—~〜] ?/,
    /\.\./,
    / - /,
    / (?:to|until|till|through|and) /,
    /から|부터 ?| ?至 ?| ?到 ?/,
  ]) {
    const match = pattern.exec(bare)
    if (!match) continue
    const [first, last] = [bare.slice(0, match.index).trim(), bare.slice(match.index + match[0].length).trim()]
    if (first !== '' && last !== '') return [first, last]
  }
  // A hyphen without spaces belongs to a date, unless it is the only one.
  const sides = bare.split('-').map((side) => side.trim())
  return sides.length === 2 && sides[0] && sides[1] ? [sides[0], sides[1]] : null
}

function readBetween(given: string, lastGiven: string, today: CalendarDate): DateRange | null {
  const first = /\d ?[日일]$/.test(lastGiven) ? given.replace(/([月월]) ?(\d{1,2})$/, dayWritten) : given
  const last = completed(lastGiven, first)
  const lastPeriod = readPeriod(last, today)
  const to = lastPeriod?.to ?? readDateWords(last, today)
  if (!to) return null
  const said = /(?:^|\D)(\d{4})(?:\D|$)/
  // The year is mostly said once, after the second day.
  const isYearOnceSaid = said.test(lastGiven) && !said.test(first)
  const start = isYearOnceSaid ? withYear(first, to.slice(0, 4)) : first
  const day = !lastPeriod && /^\d{1,2}$/.test(first) ? calendarDay(Number(first), to) : null
  const from = day ?? readPeriod(start, today)?.from ?? readDateWords(start, today)
  if (!from) return null
  if (from <= to) return { from, to }
  // Days of one month that is said once are in their order or a slip; the year does not turn between them.
  if (day || /^\d{1,2} ?[日일]?$/.test(lastGiven)) return null
  const earlier = `${Number(from.slice(0, 4)) - 1}${from.slice(4)}`
  if (isYearOnceSaid && isCalendarDate(earlier)) return { from: calendarDate(earlier), to }
  if (said.test(lastGiven)) return null
  const year = Number(to.slice(0, 4)) + 1
  // February may be longer then.
  const month = lastPeriod && monthsOf(year, Number(to.slice(5, 7)), Number(to.slice(5, 7)))
  if (month) return { from, to: month.to }
  const later = `${year}${to.slice(4)}`
  return isCalendarDate(later) ? { from, to: calendarDate(later) } : null
}

function dayWritten(_: string, month: string, day: string): string {
  return `${month}${day}${month === '월' ? '일' : '日'}`
}

function withYear(text: string, year: string): string {
  if (/[月]/.test(text)) return `${year}年${text}`
  if (/[월]/.test(text)) return `${year}년 ${text}`
  return `${text} ${year}`
}

/** A last day that says no month, or no year, takes those of the first: `2月1日～28日`. */
function completed(last: string, first: string): string {
  const month = /^((?:\d{4} ?[年년] ?)?\d{1,2} ?[月월] ?)\d/.exec(first)?.[1]
  if (/^\d{1,2} ?[日일]?$/.test(last) && month)
    return `${month}${last.replace(/[日일 ]/g, '')}${/월/.test(month) ? '일' : '日'}`
  const year = /^(\d{4} ?[年년] ?)/.exec(first)?.[1]
  if (year && /^\d{1,2} ?[月월]/.test(last)) return `${year}${last}`
  const yearBehind = / (\d{4})$/.exec(first)?.[1]
  const word = /^(?:\d{1,2} )?([a-z]+)\.?(?: \d{1,2})?$/.exec(last)?.[1]
  return yearBehind && word && monthNumber(word) > 0 ? `${last} ${yearBehind}` : last
}

function calendarDay(day: number, of: CalendarDate): CalendarDate | null {
  const text = `${of.slice(0, 7)}-${String(day).padStart(2, '0')}`
  return isCalendarDate(text) ? calendarDate(text) : null
}
