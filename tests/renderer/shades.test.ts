import { describe, expect, it } from 'vitest'
import type { BlockedStretch } from '../../core/programme/blocked-stretches.ts'
import { dayGridOf } from '../../core/programme/day-grid.ts'
import { calendarDate } from '../../core/time/calendar-date.ts'
import { instantOfText, instantTextSchema } from '../../core/time/instant.ts'
import { zone } from '../../core/time/zone.ts'
import { type BoardScale, yOf } from '../../renderer/programme/board/board-scale.ts'
import { shadesOf } from '../../renderer/programme/board/shades.ts'
import { aDocument, aForum, aRoom } from '../support/builders.ts'

const tokyo = zone('Asia/Tokyo')
const forum = aForum({ zones: [tokyo], days: [{ date: '2027-02-01', window: { start: '09:00', end: '18:00' } }] })
const [first, second] = [aRoom({ order: 0 }), aRoom({ order: 1 })]
const grid = dayGridOf(
  aDocument({ forums: [forum], rooms: [first, second] }),
  forum,
  'rooms',
  calendarDate('2027-02-01'),
  '',
)
const scale: BoardScale = { pxPerMinute: 2, from: 480, to: 1140, height: 1320, edges: [0, 200, 400], width: 400 }

/** Somebody is away between two times of Tokyo, from all rooms or from one. */
function away(from: string, to: string, roomId: BlockedStretch['roomId'] = null): BlockedStretch {
  const moment = (time: string) => instantOfText(instantTextSchema.parse(`2027-02-01T${time}:00.000Z`))
  return {
    start: moment(from),
    end: moment(to),
    roomId,
    reason: { kind: 'unavailable', owner: { kind: 'room', id: first.id }, note: '' },
  }
}

const shades = (...blocked: BlockedStretch[]) => shadesOf(blocked, grid, tokyo, scale)

describe('what is shaded while a session is moved', () => {
  it('is one shade for all that overlaps in the same columns', () => {
    // 10:00 to 12:00 and 11:00 to 13:00 in Tokyo.
    const [shade, ...others] = shades(away('01:00', '03:00'), away('02:00', '04:00'))
    expect(others).toEqual([])
    expect(shade?.rect).toEqual({ left: 0, width: 400, top: yOf(600, scale), height: 360 })
    expect(shade?.reasons.map(({ top }) => top)).toEqual([0, 120])
  })

  it('is by itself in a room of its own, and where it only touches', () => {
    expect(shades(away('01:00', '02:00'), away('02:00', '03:00'))).toHaveLength(2)
    const inRoom = shades(away('01:00', '03:00'), away('01:00', '03:00', second.id))
    expect(inRoom.map(({ rect }) => rect.left)).toEqual([0, 200])
  })

  it('says each reason on a line of its own, near where it begins, and no more than fit', () => {
    const [shade] = shades(...Array.from({ length: 6 }, () => away('01:00', '03:00')))
    expect(shade?.reasons.map(({ top }) => top)).toEqual([0, 16, 32])
    expect(shades(away('01:00', '01:05'))[0]?.reasons).toEqual([])
  })
})
