import { describe, expect, it } from 'vitest'
import { readDateRange } from '../../../core/outreach/read-date-range.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'

const today = calendarDate('2026-11-26')

function read(typed: string): string | null {
  const range = readDateRange(typed, today)
  return range && `${range.from} ${range.to}`
}

describe('some days in words', () => {
  it.each([
    ['February 2027', '2027-02-01 2027-02-28'],
    ['feb 2027', '2027-02-01 2027-02-28'],
    ['in February', '2027-02-01 2027-02-28'],
    ['december', '2026-12-01 2026-12-31'],
    ['2027-02', '2027-02-01 2027-02-28'],
    ['2027年2月', '2027-02-01 2027-02-28'],
    ['２０２７年２月', '2027-02-01 2027-02-28'],
    ['2月', '2027-02-01 2027-02-28'],
    ['2027년 2월', '2027-02-01 2027-02-28'],
    ['next month', '2026-12-01 2026-12-31'],
    ['来月', '2026-12-01 2026-12-31'],
    ['2028', '2028-01-01 2028-12-31'],
    ['2028年', '2028-01-01 2028-12-31'],
  ])('%s is a month or a year', (typed, expected) => expect(read(typed)).toBe(expected))

  it.each([
    ['22 Feb – 12 Mar 2027', '2027-02-22 2027-03-12'],
    ['22 Feb 2027 to 12 Mar 2027', '2027-02-22 2027-03-12'],
    ['22–26 Feb 2027', '2027-02-22 2027-02-26'],
    ['22-26 Feb', '2027-02-22 2027-02-26'],
    ['20 Dec – 10 Jan 2027', '2026-12-20 2027-01-10'],
    ['20 Dec – 10 Jan', '2026-12-20 2027-01-10'],
    ['from 1 Feb 2027 until 5 Feb 2027', '2027-02-01 2027-02-05'],
    ['2027-02-22 – 2027-03-12', '2027-02-22 2027-03-12'],
    ['2027-02-22..2027-03-12', '2027-02-22 2027-03-12'],
    ['2027年2月22日～3月12日', '2027-02-22 2027-03-12'],
    ['2027年2月1日から28日まで', '2027-02-01 2027-02-28'],
    ['2027年2月1日至2027年2月10日', '2027-02-01 2027-02-10'],
    ['2027년 2월 1일부터 2월 10일까지', '2027-02-01 2027-02-10'],
    ['January to March 2027', '2027-01-01 2027-03-31'],
    ['today – tomorrow', '2026-11-26 2026-11-27'],
  ])('%s is from one day to another', (typed, expected) => expect(read(typed)).toBe(expected))

  it.each([
    ['5 February 2027', '2027-02-05 2027-02-05'],
    ['明天', '2026-11-27 2026-11-27'],
    ['2027-02-05', '2027-02-05 2027-02-05'],
  ])('%s is one day', (typed, expected) => expect(read(typed)).toBe(expected))

  it.each(['', 'soon', '2027-13', '12 Mar 2027 – 22 Feb 2027', '31 February 2027', 'decision', '3/4'])(
    '“%s” is none',
    (typed) => expect(read(typed)).toBeNull(),
  )
})
