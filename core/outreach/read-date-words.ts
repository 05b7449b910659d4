import { addDays, type CalendarDate, type IsoWeekday, isCalendarDate, weekdayOf } from '../time/calendar-date.ts'

/**
 * Reads a day as a person types it when the next step is agreed: `tomorrow`, `in 2 weeks`, `next Monday`, `15 March`,
 * `15/3`, `2027-03-15`, `两周后`, `下周一`, `来週金曜`, `3月15日`, `2주 후`, `다음 주 월요일`, whatever the language of the interface. Words are
 * counted from `today`; a day and month without a year is the next one that comes; a weekday alone is the next such day,
 * never today. Weeks begin on Monday. Null for anything else, and for what can be read in two ways (`3/4`).
 */
export function readDateWords(typed: string, today: CalendarDate): CalendarDate | null {
  const text = typed.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')
  if (text === '') return null
  for (const read of [readPlainDay, readDistance, readWeekday, readEndOfMonth, readWrittenDate]) {
    const found = read(text, today)
    if (found) return found
  }
  return null
}

type Reader = (text: string, today: CalendarDate) => CalendarDate | null

const plainDays: readonly (readonly [days: number, ...words: string[]])[] = [
  [0, 'today', '今天', '今日', 'きょう', '本日', '오늘', '금일'],
  [1, 'tomorrow', 'tmr', '明天', '明日', 'あした', 'あす', '내일', '명일'],
  [2, 'the day after tomorrow', 'day after tomorrow', '后天', '後天', '明後日', 'あさって', '모레'],
  [3, '大后天', '大後天', '明明後日', 'しあさって', '글피'],
  [7, 'next week', '下周', '下週', '下星期', '下个星期', '来週', '翌週', '다음 주', '다음주', '내주'],
  [14, '再来週', '下下周', '다다음 주', '다다음주'],
]

const readPlainDay: Reader = (text, today) => {
  const found = plainDays.find(([, ...words]) => words.includes(text))
  return found ? addDays(today, found[0]) : null
}

type Unit = 'day' | 'week' | 'month' | 'year'

const units: readonly (readonly [Unit, RegExp])[] = [
  ['day', /^(?:d|days?|天|日|日間|일)$/],
  ['week', /^(?:w|wks?|weeks?|周|週|星期|个星期|个礼拜|週間|주|주일)$/],
  ['month', /^(?:m|mo|months?|月|个月|ヶ月|か月|カ月|ケ月|箇月|ヵ月|개월|달)$/],
  ['year', /^(?:y|yrs?|years?|年|년)$/],
]

/** A follow-up further away than ten years is a slip of the finger. */
const mostDays = 3660

const daysIn: { readonly [U in Unit]: number } = { day: 1, week: 7, month: 30, year: 366 }

const numerals: { readonly [word: string]: number } = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
}

/** Numbers of days that are words of their own in Korean. */
const koreanDays: { readonly [word: string]: number } = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  열흘: 10,
  보름: 15,
}

/** Numbers in Han digits up to 99: 十五, 二十, 二十一. */
const hanNumeral = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/

function numberOf(word: string): number {
  const han = hanNumeral.exec(word)
  if (han) return (numerals[han[1] ?? ''] ?? 1) * 10 + (numerals[han[2] ?? ''] ?? 0)
  return numerals[word] ?? Number(word)
}

const numeral = `(\\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|${Object.keys(numerals)
  .sort((a, b) => b.length - a.length)
  .join('|')})`

const distances: readonly RegExp[] = [
  new RegExp(`^in ${numeral} ?([a-z]+)(?: from now)?$`),
  new RegExp(`^\\+?${numeral} ?([a-z]+)(?: from now| later)?$`),
  new RegExp(`^${numeral} ?([^\\sa-z\\d]+?) ?(?:以?后|以?後|之后|之後|のち|후|뒤|이후)(?:에|に)?$`),
]

const readDistance: Reader = (text, today) => {
  if (text === 'next month' || ['下个月', '下月', '来月', '翌月', '다음 달', '다음달', '내달'].includes(text)) {
    return addMonths(today, 1)
  }
  const [, koreanWord] = /^(\S+?) ?(?:후|뒤|이후)(?:에)?$/.exec(text) ?? []
  const koreanNumber = koreanDays[koreanWord ?? '']
  if (koreanNumber !== undefined) return addDays(today, koreanNumber)
  for (const pattern of distances) {
    const match = pattern.exec(text)
    const unit = units.find(([, words]) => words.test(match?.[2] ?? ''))?.[0]
    const number = numberOf(match?.[1] ?? '')
    if (unit && number * daysIn[unit] <= mostDays) return later(today, number, unit)
  }
  return null
}

const weekdays: readonly RegExp[] = [
  /^(?:mon|monday|一|月|月曜|月曜日|월|월요일)$/,
  /^(?:tue|tues|tuesday|二|火|火曜|火曜日|화|화요일)$/,
  /^(?:wed|wednesday|三|水|水曜|水曜日|수|수요일)$/,
  /^(?:thu|thur|thurs|thursday|四|木|木曜|木曜日|목|목요일)$/,
  /^(?:fri|friday|五|金|金曜|金曜日|금|금요일)$/,
  /^(?:sat|saturday|六|土|土曜|土曜日|토|토요일)$/,
  /^(?:sun|sunday|日|天|日曜|日曜日|일|일요일)$/,
]

/** Said before a weekday, and how many weeks later it is; null for the next such day. */
const weeks: readonly (readonly [RegExp, number | null])[] = [
  [/^(?:on )?([a-z]{3,9})$/, null],
  [/^(?:this|coming) ([a-z]{3,9})$/, null],
  [/^next ([a-z]{3,9})$/, 1],
  [/^(?:周|週|星期|礼拜)([一二三四五六日天])$/, null],
  [/^(?:本|这|這|这个|這個)(?:周|週|星期)([一二三四五六日天])$/, 0],
  [/^下(?:个)?(?:周|週|星期|礼拜)([一二三四五六日天])$/, 1],
  [/^下下(?:周|週|星期)([一二三四五六日天])$/, 2],
  [/^([月火水木金土日]曜日?)$/, null],
  [/^今週の?([月火水木金土日](?:曜日?)?)$/, 0],
  [/^(?:来週|翌週)の?([月火水木金土日](?:曜日?)?)$/, 1],
  [/^再来週の?([月火水木金土日](?:曜日?)?)$/, 2],
  [/^([월화수목금토일]요일)$/, null],
  [/^(?:이번 ?주|금주) ?([월화수목금토일](?:요일)?)$/, 0],
  [/^(?:다음 ?주|내주) ?([월화수목금토일](?:요일)?)$/, 1],
  [/^다다음 ?주 ?([월화수목금토일](?:요일)?)$/, 2],
]

const readWeekday: Reader = (text, today) => {
  for (const [pattern, weeksLater] of weeks) {
    const word = pattern.exec(text)?.[1]
    const index = word === undefined ? -1 : weekdays.findIndex((names) => names.test(word))
    if (index < 0) continue
    const wanted = (index + 1) as IsoWeekday
    const ahead = wanted - weekdayOf(today)
    if (weeksLater === null) return addDays(today, ahead > 0 ? ahead : ahead + 7)
    const day = addDays(today, ahead + weeksLater * 7)
    // "This Monday", said on a Wednesday, is no day for a next step.
    return day < today ? null : day
  }
  return null
}

const readEndOfMonth: Reader = (text, today) => {
  if (
    [
      'end of month',
      'end of the month',
      'eom',
      '月底',
      '本月底',
      '月末',
      '今月末',
      '월말',
      '이달 말',
      '이번 달 말',
    ].includes(text)
  ) {
    return lastOfMonth(today)
  }
  if (['end of next month', '下月底', '下个月底', '来月末', '다음 달 말', '다음달 말'].includes(text)) {
    return lastOfMonth(addMonths(firstOfMonth(today), 1))
  }
  return null
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const readWrittenDate: Reader = (text, today) => {
  const iso = /^(\d{4})[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})\.?$/.exec(text)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const cjk = /^(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2}) ?(?:日|号|號|일)$/.exec(text)
  if (cjk) return inYear(cjk[1], Number(cjk[2]), Number(cjk[3]), today)
  const slashed = /^(\d{1,2})\/(\d{1,2})$/.exec(text)
  if (slashed) {
    // Only where one of the two cannot be a month; 3/4 may be either.
    const [one, other] = [Number(slashed[1]), Number(slashed[2])]
    return one > 12 ? inYear(undefined, other, one, today) : other > 12 ? inYear(undefined, one, other, today) : null
  }
  const dayOfMonth = /^(\d{1,2}) ?(?:日|号|號|일)$/.exec(text)
  if (dayOfMonth) return nextDayOfMonth(Number(dayOfMonth[1]), today)
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?,?(?: (\d{4}))?$/.exec(text)
  if (dayFirst) return inYear(dayFirst[3], monthOf(dayFirst[2]), Number(dayFirst[1]), today)
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/.exec(text)
  if (monthFirst) return inYear(monthFirst[3], monthOf(monthFirst[1]), Number(monthFirst[2]), today)
  return null
}

function monthOf(word: string | undefined): number {
  return months.indexOf(word?.slice(0, 3) ?? '') + 1
}

function inYear(year: string | undefined, month: number, day: number, today: CalendarDate): CalendarDate | null {
  if (year !== undefined) return dayOf(Number(year), month, day)
  const thisYear = Number(today.slice(0, 4))
  // 29 February may have to wait for a leap year.
  for (let candidate = thisYear; candidate <= thisYear + 8; candidate++) {
    const found = dayOf(candidate, month, day)
    if (found && found >= today) return found
  }
  return null
}

/** The next day with that number, today at the earliest: the 31st may have to wait for a longer month. */
function nextDayOfMonth(day: number, today: CalendarDate): CalendarDate | null {
  const first = firstOfMonth(today)
  for (let month = 0; month < 12; month++) {
    const start = addMonths(first, month)
    const found = dayOf(Number(start.slice(0, 4)), Number(start.slice(5, 7)), day)
    if (found && found >= today) return found
  }
  return null
}

function dayOf(year: number, month: number, day: number): CalendarDate | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isCalendarDate(text) ? text : null
}

function later(today: CalendarDate, number: number, unit: Unit): CalendarDate {
  switch (unit) {
    case 'day':
      return addDays(today, number)
    case 'week':
      return addDays(today, number * 7)
    case 'month':
      return addMonths(today, number)
    case 'year':
      return addMonths(today, number * 12)
  }
}

/** The same day of a later month, or that month's last day where it is shorter. */
function addMonths(date: CalendarDate, number: number): CalendarDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + number
  const wanted = Number(date.slice(8, 10))
  for (let day = wanted; day > 27; day--) {
    const found = dayOf(Math.floor(month / 12), (month % 12) + 1, day)
    if (found) return found
  }
  const found = dayOf(Math.floor(month / 12), (month % 12) + 1, wanted)
  if (!found) throw new Error(`addMonths: no day ${number} months after ${date}`)
  return found
}

function firstOfMonth(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - Number(date.slice(8, 10)))
}

function lastOfMonth(date: CalendarDate): CalendarDate {
  return addDays(addMonths(firstOfMonth(date), 1), -1)
}
