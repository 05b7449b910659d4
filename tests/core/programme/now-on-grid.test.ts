import { describe, expect, it } from 'vitest'
import { dayGridOf, type GridBy } from '../../../core/programme/day-grid.ts'
import { nowOnGrid } from '../../../core/programme/now-on-grid.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { instant } from '../../../core/time/instant.ts'
import { aDocument, aForum } from '../../support/builders.ts'

const days = [
  { date: '2026-12-31', window: { start: '18:00', end: '02:00' } },
  { date: '2027-01-02', window: { start: '09:00', end: '18:00' } },
  { date: '2027-03-28', window: { start: '09:00', end: '18:00' } },
]

function now(by: GridBy, date: string, moment: string, zone = 'Asia/Tokyo') {
  const forum = aForum({ zones: [zone], days })
  const grid = dayGridOf(aDocument({ forums: [forum] }), forum, by, calendarDate(date), '')
  return nowOnGrid(grid, forum, instant(Date.parse(moment)))
}

describe('the present moment on a board', () => {
  it('stands on its day across all columns, and on no other', () => {
    expect(now('rooms', '2026-12-31', '2026-12-31T20:00+09:00')).toEqual([{ minute: 1200, column: null }])
    expect(now('rooms', '2027-01-02', '2026-12-31T20:00+09:00')).toEqual([])
  })

  it('stands after midnight on the day before while that is open', () => {
    expect(now('rooms', '2026-12-31', '2027-01-01T01:00+09:00')).toEqual([{ minute: 1500, column: null }])
    expect(now('rooms', '2026-12-31', '2027-01-01T02:00+09:00')).toEqual([])
  })

  it('stands in the column of its day where days are side by side, whichever day is shown', () => {
    expect(now('days', '2026-12-31', '2027-01-02T10:00+09:00')).toEqual([{ minute: 600, column: 1 }])
    expect(now('days', '2027-01-02', '2027-01-01T01:00+09:00')).toEqual([{ minute: 1500, column: 0 }])
  })

  it('is counted in elapsed minutes on a day on which the clocks have changed', () => {
    expect(now('rooms', '2027-03-28', '2027-03-28T10:00+01:00', 'Europe/London')).toEqual([
      { minute: 540, column: null },
    ])
  })
})
