import { describe, expect, it } from 'vitest'
import { holding, lengthOf, shownDays, stepped, yearAround } from '../../../core/dates/shown-days.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import type { DateRange } from '../../../core/time/date-range.ts'

function days(text: string): DateRange {
  const [from = '', to = from] = text.split(' ')
  return { from: calendarDate(from), to: calendarDate(to) }
}

function words({ from, to }: DateRange): string {
  return `${from} ${to}`
}

const [of2027, winter] = [days('2027-01-01 2027-12-31'), days('2027-11-01 2028-02-29')]

describe('the days that are shown', () => {
  it('are the calendar year of a day to begin with', () => {
    expect(words(yearAround(calendarDate('2027-02-22')))).toBe('2027-01-01 2027-12-31')
  })

  it.each([
    ['2027-01-01 2027-12-31', 'year', 1],
    ['2027-01-01 2028-12-31', 'year', 2],
    ['2027-11-01 2028-02-29', 'month', 4],
    ['2027-02-01 2027-02-28', 'month', 1],
    ['2028-02-01 2028-02-28', 'day', 28],
    ['2027-02-22 2027-03-03', 'day', 10],
    ['2027-02-22 2027-02-22', 'day', 1],
  ])('from %s are counted in %ss', (range, unit, count) => {
    expect(lengthOf(days(range))).toEqual({ unit, count })
  })

  it('are at most 36 months, counted as they stand below one another', () => {
    expect(shownDays(days('2026-01-01 2028-12-31')).ok).toBe(true)
    expect(shownDays(days('2026-01-31 2029-01-01'))).toEqual({
      ok: false,
      failure: { kind: 'too-many-months', months: 37, most: 36 },
    })
  })

  it('lie in the years that the app knows', () => {
    const failure = { kind: 'beyond-years', first: 1973, last: 2198 }
    expect(shownDays(days('1972-12-01 1973-01-31'))).toEqual({ ok: false, failure })
    expect(shownDays(days('2198-12-01 2199-01-31'))).toEqual({ ok: false, failure })
    expect(shownDays(days('1973-01-01')).ok).toBe(true)
  })
})

describe('a step', () => {
  it.each([
    ['2027-01-01 2027-12-31', 1, '2028-01-01 2028-12-31'],
    ['2027-01-01 2028-12-31', -1, '2025-01-01 2026-12-31'],
    ['2027-11-01 2028-02-29', 1, '2028-03-01 2028-06-30'],
    ['2027-11-01 2028-02-29', -1, '2027-07-01 2027-10-31'],
    ['2028-02-01 2028-02-29', -12, '2027-02-01 2027-02-28'],
    ['2027-02-22 2027-03-03', 1, '2027-03-04 2027-03-13'],
    ['2027-02-22 2027-03-03', -2, '2027-02-02 2027-02-11'],
  ])('from %s by %i is %s', (range, steps, expected) => expect(words(stepped(days(range), steps))).toBe(expected))

  it('ends where the years that are known end, with the length kept', () => {
    expect(words(stepped(days('1973-03-01 1973-06-30'), -1))).toBe('1973-01-01 1973-04-30')
    expect(words(stepped(days('2198-12-20 2198-12-24'), 3))).toBe('2198-12-27 2198-12-31')
    const last = days('2198-01-01 2198-12-31')
    expect(stepped(last, 1)).toBe(last)
  })
})

describe('the range that holds wanted days', () => {
  it('is the same where it holds them', () => {
    expect(holding(of2027, days('2027-02-01 2027-02-28'))).toBe(of2027)
  })

  it('moves by whole steps of its own', () => {
    expect(words(holding(of2027, days('2030-05-01 2030-05-02')))).toBe('2030-01-01 2030-12-31')
    expect(words(holding(winter, days('2028-03-01')))).toBe('2028-03-01 2028-06-30')
    expect(words(holding(winter, days('2027-10-31')))).toBe('2027-07-01 2027-10-31')
    expect(words(holding(days('2027-02-22 2027-03-03'), days('2027-03-20')))).toBe('2027-03-14 2027-03-23')
  })

  it('is twelve months from the first wanted one where they go on beyond it', () => {
    expect(words(holding(of2027, days('2027-12-20 2028-01-10')))).toBe('2027-12-01 2028-11-30')
    expect(words(holding(days('2027-02-22 2027-03-03'), days('2027-03-01 2027-03-31')))).toBe('2027-03-01 2028-02-29')
  })

  it('shows the beginning of what is longer than twelve months', () => {
    expect(words(holding(of2027, days('2028-06-01 2030-06-30')))).toBe('2028-01-01 2028-12-31')
  })

  it('stays within the years that are known', () => {
    expect(words(holding(of2027, days('2199-01-01 2199-01-05')))).toBe('2198-01-01 2198-12-31')
    expect(words(holding(days('2198-10-01 2198-10-05'), days('2198-10-05 2198-12-31')))).toBe('2198-01-01 2198-12-31')
  })
})
