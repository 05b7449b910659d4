import { describe, expect, it } from 'vitest'
import type { Slot } from '../../core/document/rows.ts'
import { dayGridOf } from '../../core/programme/day-grid.ts'
import { calendarDate } from '../../core/time/calendar-date.ts'
import { wallTime } from '../../core/time/wall-time.ts'
import { type BoardScale, yOf } from '../../renderer/programme/board/board-scale.ts'
import { ghostDates, ghostRect, ghostsOfForum } from '../../renderer/programme/board/suggestion-ghosts.ts'
import { aDocument, aForum, aRoom } from '../support/builders.ts'

const forum = aForum({
  zones: ['Asia/Tokyo'],
  days: [{ date: '2027-02-01', window: { start: '09:00', end: '18:00' } }],
})
const rooms = [aRoom({ order: 0 }), aRoom({ order: 1 })]
const document = aDocument({ forums: [forum], rooms })
const scale: BoardScale = { pxPerMinute: 2, from: 480, to: 1140, height: 1320, edges: [0, 200, 400], width: 400 }

function slot(date: string, start: string, roomId: Slot['roomId']): Slot {
  return { date: calendarDate(date), start: wallTime(start), roomId, pinned: false }
}

function ghost(at: Slot) {
  return { key: '1', title: { en: 'Session 1' }, slot: at, durationMinutes: 50, trackId: null }
}

describe('a suggestion on the board', () => {
  const grid = dayGridOf(document, forum, 'rooms', calendarDate('2027-02-01'), '')

  it('stands in the column of its room at its time', () => {
    const rect = ghostRect(forum, grid, scale, ghost(slot('2027-02-01', '14:30', rooms[1]?.id ?? null)))
    expect(rect).toEqual({ left: 200, width: 200, top: yOf(14 * 60 + 30, scale), height: 100 })
  })

  it('stands over all columns without a room, and is not on another day', () => {
    expect(ghostRect(forum, grid, scale, ghost(slot('2027-02-01', '14:30', null)))).toMatchObject({
      left: 0,
      width: 400,
    })
    expect(ghostRect(forum, grid, scale, ghost(slot('2027-02-02', '14:30', null)))).toBeNull()
  })

  it('brings its days to the board, once each and in order, for its own forum alone', () => {
    const ghosts = [
      { forumId: forum.id, key: 'second', rank: 2, sessions: [ghost(slot('2027-02-03', '10:00', null))] },
      {
        forumId: forum.id,
        key: 'first',
        rank: 1,
        sessions: [ghost(slot('2027-02-02', '10:00', null)), ghost(slot('2027-02-02', '11:00', null))],
      },
    ]
    expect(ghostDates(forum, ghosts)).toEqual(['2027-02-02', '2027-02-03'])
    expect(ghostsOfForum({ ...forum, id: rooms[0]?.id as never }, ghosts)).toEqual([])
  })
})
