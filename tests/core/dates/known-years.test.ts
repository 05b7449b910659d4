import { describe, expect, it } from 'vitest'
import { HolidayCalendar } from '../../../core/dates/holiday-calendar.ts'
import { equallySure, knownYears, statusSpans } from '../../../core/dates/known-years.ts'
import { shippedPacks } from '../../../core/dates/shipped-packs.ts'

const calendar = new HolidayCalendar(shippedPacks())

describe('what calendars rest on', () => {
  it('is known country by country and year by year, with its source', () => {
    const known = knownYears(calendar, ['CN', 'FR'], [2026, 2027])
    expect(known.map(({ country, year, status, hasPack }) => [country, year, status, hasPack])).toEqual([
      ['CN', 2026, 'official', true],
      ['CN', 2027, 'unknown', true],
      ['FR', 2026, 'unknown', false],
      ['FR', 2027, 'unknown', false],
    ])
    expect(known[0]?.source).not.toBe('')
    expect(known[2]?.source).toBe('')
  })

  it('is said once for years that are alike', () => {
    expect(statusSpans(knownYears(calendar, ['CN'], [2025, 2026, 2027]))).toEqual([
      { status: 'official', first: 2025, last: 2026 },
      { status: 'unknown', first: 2027, last: 2027 },
    ])
    expect(statusSpans(knownYears(calendar, ['FR'], [2025, 2026]))).toEqual([
      { status: 'no-pack', first: 2025, last: 2026 },
    ])
  })

  it('is said once for countries that are alike', () => {
    const alike = equallySure(knownYears(calendar, ['JP', 'CN', 'KR', 'FR'], [2026, 2027]))
    expect(alike.map(({ countries }) => countries)).toEqual([['JP', 'KR'], ['CN'], ['FR']])
  })
})
