import { describe, expect, it } from 'vitest'
import { languages } from '../../core/document/language.ts'
import { readDateRange } from '../../core/outreach/read-date-range.ts'
import { addDays, calendarDate } from '../../core/time/calendar-date.ts'
import type { DateRange } from '../../core/time/date-range.ts'
import { formatDaysOfYear, formatRange } from '../../renderer/i18n/format.ts'

const today = calendarDate('2026-11-26')

function days(text: string): DateRange {
  const [from = '', to = from] = text.split(' ')
  return { from: calendarDate(from), to: calendarDate(to) }
}

const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))

const ranges: readonly DateRange[] = [
  ...['2027-01-01 2027-12-31', '2020-01-01 2021-12-31', '2027-01-01 2029-12-31'],
  ...['2027-04-01 2028-03-31', '2027-04-01 2027-06-30', '2021-11-01 2022-02-28', '2027-01-01 2028-11-30'],
  ...['2027-02-22 2027-03-12', '2027-12-22 2028-01-10', '2020-02-22 2020-02-26', '2027-02-02 2029-01-31'],
  ...['2027-09-08 2027-10-09', '2027-02-01 2027-02-27', '2026-11-26 2026-11-26', '2020-02-29 2020-02-29'],
]
  .map(days)
  .concat(
    months.flatMap((month) => {
      const first = calendarDate(`2027-${month}-01`)
      const next = month === '12' ? '2028-01-01' : `2027-${months[Number(month)]}-01`
      return [
        { from: first, to: addDays(calendarDate(next), -1) },
        { from: addDays(first, 4), to: addDays(first, 4) },
        { from: addDays(first, 4), to: addDays(first, 9) },
        { from: addDays(first, 4), to: addDays(first, 40) },
      ]
    }),
  )

describe.each(languages)('what is written of days in %s', (language) => {
  it.each(ranges.map((range) => [formatRange(range, language), range] as const))(
    '%s is read as it was meant',
    (words, range) => expect(readDateRange(words, today)).toEqual(range),
  )
})

describe('days as they are written', () => {
  it.each([
    ['2027-01-01 2027-12-31', '2027', '2027', '2027', '2027'],
    ['2027-01-01 2028-12-31', '2027–2028', '2027–2028', '2027–2028', '2027–2028'],
    [
      '2027-04-01 2028-03-31',
      'Apr 2027 – Mar 2028',
      '2027年4月 – 2028年3月',
      '2027年4月 – 2028年3月',
      '2027년 4월 – 2028년 3월',
    ],
    ['2027-04-01 2027-06-30', 'Apr – Jun 2027', '2027年4月 – 6月', '2027年4月 – 6月', '2027년 4월 – 6월'],
    [
      '2027-02-22 2027-03-12',
      '22 Feb – 12 Mar 2027',
      '2027年2月22日 – 3月12日',
      '2027年2月22日 – 3月12日',
      '2027년 2월 22일 – 3월 12일',
    ],
    ['2027-02-22 2027-02-26', '22–26 Feb 2027', '2027年2月22–26日', '2027年2月22–26日', '2027년 2월 22–26일'],
    ['2027-02-05 2027-02-05', '5 Feb 2027', '2027年2月5日', '2027年2月5日', '2027년 2월 5일'],
  ])('%s', (range, en, zh, ja, ko) => {
    const written = languages.map((language) => [language, formatRange(days(range), language)])
    expect(Object.fromEntries(written)).toEqual({ en, zh, ja, ko })
  })

  it('without their year where the place says it', () => {
    expect(formatDaysOfYear(days('2027-03-08 2027-03-13'), 'en')).toBe('8–13 Mar')
    expect(formatDaysOfYear(days('2027-03-14'), 'ko')).toBe('3월 14일')
    expect(formatDaysOfYear(days('2027-02-27 2027-03-02'), 'zh')).toBe('2月27日–3月2日')
  })
})
