import type { KeyboardEvent } from 'react'
import { describe, expect, test } from 'vitest'
import { firstBoardView } from '../../core/bridge/preferences.ts'
import type { Session } from '../../core/document/rows.ts'
import { dayGridOf } from '../../core/programme/day-grid.ts'
import { calendarDate } from '../../core/time/calendar-date.ts'
import { scaleOf } from '../../renderer/programme/board/board-scale.ts'
import { type Carry, carryOn, pickUp } from '../../renderer/programme/board/carry-keys.ts'
import { planResize } from '../../renderer/programme/board/plan-gesture.ts'
import type { PointerModel } from '../../renderer/programme/board/use-board-pointer.ts'
import { aDocument, aForum, aRoom, aSession, aSlot } from '../support/builders.ts'

// On 3 November 2024 New York's clocks show 01:00 to 02:00 twice: minutes 60 to 120 of the day, and 120 to 180.
const date = calendarDate('2024-11-03')
const hall = aRoom()

function model(session: Session): PointerModel {
  const forum = aForum({ zones: ['America/New_York'], days: [{ date, window: { start: '00:00', end: '12:00' } }] })
  const document = aDocument({ forums: [forum], rooms: [hall], sessions: [session] })
  const view = { ...firstBoardView, zoom: 15 as const }
  const grid = dayGridOf(document, forum, 'rooms', date, '')
  return { document, forum, grid, view, scale: scaleOf(grid, forum, view, { width: 800, height: 600 }), selected: [] }
}

const at = (start: string, durationMinutes = 30) =>
  aSession({ slot: aSlot({ date, start, roomId: hall.id }), durationMinutes })

describe('in the hour that is repeated', () => {
  test('a session that is carried later passes over the second of the hours, and turns round at its end', () => {
    const session = at('01:30')
    const board = model(session)
    const starts = (keys: readonly string[]) => {
      let carry: Carry | null = pickUp(board, session.id, [])
      return keys.map((key) => {
        carry = carry && carryOn(board, carry, { key, altKey: false, shiftKey: false } as KeyboardEvent)
        return carry?.places[0]?.slot?.start
      })
    }
    expect(starts(['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'])).toEqual(['01:45', '02:00', '01:45', '01:30'])
  })

  test('the start of a session that is pulled into the second of the hours stands at its end, and the end stays', () => {
    // 00:30 to minute 210, which the clocks call 02:30.
    const session = at('00:30', 180)
    expect(planResize(model(session), session.id, 'start', 150)).toMatchObject([
      { slot: { start: '02:00' }, durationMinutes: 30 },
    ])
  })

  test('a start stays where it is when the session ends before the clocks can say another', () => {
    // 00:30 to minute 150, the second 01:30.
    const session = at('00:30', 120)
    expect(planResize(model(session), session.id, 'start', 130)).toEqual([{ id: session.id, slot: session.slot }])
  })
})
