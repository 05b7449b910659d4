import { describe, expect, it } from 'vitest'
import { commonDays, commonRuns } from '../../../core/dates/common-days.ts'
import { calendarOf } from '../../../core/dates/holiday-calendar.ts'
import { shippedPacks } from '../../../core/dates/shipped-packs.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'

describe('days of several countries', () => {
  it('of no country are not known to be worked, and no run is made of them', () => {
    const days = commonDays(calendarOf(shippedPacks()), [], calendarDate('2026-01-01'), calendarDate('2026-01-31'))
    expect(new Set(days.map(({ isWorked }) => isWorked))).toEqual(new Set([null]))
    expect(commonRuns(days, 1)).toEqual([])
  })
})
