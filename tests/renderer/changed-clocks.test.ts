import { describe, expect, test } from 'vitest'
import { firstBoardView } from '../../core/bridge/preferences.ts'
import { dayGridOf } from '../../core/programme/day-grid.ts'
import { gridTimeOf } from '../../core/programme/grid-axis.ts'
import { calendarDate } from '../../core/time/calendar-date.ts'
import { zone } from '../../core/time/zone.ts'
import { scaleOf } from '../../renderer/programme/board/board-scale.ts'
import { pickUp } from '../../renderer/programme/board/carry-keys.ts'
import type { PointerModel } from '../../renderer/programme/board/use-board-pointer.ts'
import { aDocument, aForum, aRoom, aSession } from '../support/builders.ts'

const hall = aRoom()
const idle = aSession({ slot: null })

function model(zoneName: string, day: string): PointerModel {
  const date = calendarDate(day)
  const forum = aForum({ zones: [zoneName], days: [{ date, window: { start: '09:00', end: '18:00' } }] })
  const document = aDocument({ forums: [forum], rooms: [hall], sessions: [idle] })
  const grid = dayGridOf(document, forum, 'rooms', date, '')
  const scale = scaleOf(grid, forum, firstBoardView, { width: 800, height: 600 })
  return { document, forum, grid, view: firstBoardView, scale, selected: [] }
}

describe.each([
  ['America/New_York', '2027-03-14'],
  ['Europe/London', '2027-03-28'],
  ['Europe/London', '2027-10-31'],
])('on the day on which the clocks of %s change, %s', (name, day) => {
  test('half an hour before and after the hours of the day is shown', () => {
    const { grid, scale } = model(name, day)
    expect([scale.from, scale.to].map((minute) => gridTimeOf(grid, zone(name), minute))).toEqual(['08:30', '18:30'])
  })

  test('a session of the tray is first put where the day opens', () => {
    expect(pickUp(model(name, day), idle.id, [])?.places[0]?.slot?.start).toBe('09:00')
  })
})
