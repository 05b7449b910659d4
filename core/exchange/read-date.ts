import { fail, ok, type Result } from '../result.ts'
import { type CalendarDate, isCalendarDate } from '../time/calendar-date.ts'

/** Why a text is no day: it can mean two, or none. */
export type DateProblem = 'ambiguous-date' | 'unreadable-date'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** The year before the first of each era. */
const eras: { readonly [era: string]: number } = { 令和: 2018, r: 2018, 平成: 1988, h: 1988, 昭和: 1925, s: 1925 }

/**
 * Reads a day as lists write it: `2027-02-25`, `2027/2/25`, `2027年2月25日`, `2027. 2. 25.`, `25 Feb 2027`, `20270225`,
 * `令和9年2月25日`; a time of day after it is left out. `3/4/2027` can mean two days and is refused as ambiguous,
 * unless day and month are equal or only one of them can be a month. Years of two digits are not read.
 */
export function readDate(text: string): Result<CalendarDate, DateProblem> {
  const plain = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[t\s](\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?)\s*(am|pm|z|[+-]\d{2}:?\d{2})?$/u, '')
    .replace(/[([]?(mon|tue|wed|thu|fri|sat|sun)[a-z]*[)\]]?,?\s*|\([月火水木金土日월화수목금토일一二三四五六]\)/gu, '')
    .trim()
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  if (compact) return day(compact[1], compact[2], compact[3])
  const yearFirst = /^(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})\s*[.日일号]?$/u.exec(plain)
  if (yearFirst) return day(yearFirst[1], yearFirst[2], yearFirst[3])
  const era = /^(令和|平成|昭和|[rhs])\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u.exec(plain)
  if (era) {
    const year = (eras[era[1] ?? ''] ?? 0) + (era[2] === '元' ? 1 : Number(era[2]))
    return day(String(year), era[3], era[4])
  }
  const dayMonth = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})$/.exec(plain)
  if (dayMonth) return day(dayMonth[3], monthNumber(dayMonth[2]), dayMonth[1])
  const monthDay = /^([a-z]{3})[a-z]*\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})$/.exec(plain)
  if (monthDay) return day(monthDay[3], monthNumber(monthDay[1]), monthDay[2])
  const yearLast = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})\.?$/.exec(plain)
  if (!yearLast) return fail('unreadable-date')
  const [, first = '', second = '', year] = yearLast
  if (Number(first) === Number(second) || Number(first) > 12) return day(year, second, first)
  return Number(second) > 12 ? day(year, first, second) : fail('ambiguous-date')
}

function day(year = '', month = '', dayOfMonth = ''): Result<CalendarDate, DateProblem> {
  const text = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
  return isCalendarDate(text) ? ok(text) : fail('unreadable-date')
}

function monthNumber(letters = ''): string {
  return String(months.indexOf(letters) + 1)
}
