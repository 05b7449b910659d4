import { describe, expect, it } from 'vitest'
import { freeSlot } from '../../../core/programme/free-slot.ts'
import { aDocument, aForum, aRoom, aSession, aSlot } from '../../support/builders.ts'

const forum = aForum({ days: [{ date: '2021-02-25', window: { start: '09:00', end: '12:00' } }] })
const room = aRoom()
const [day] = forum.days
if (!day) throw new Error('the forum has a day')

describe('a place for a new session', () => {
  it('is the opening of a day on which nothing stands', () => {
    expect(freeSlot(aDocument({ forums: [forum], rooms: [room] }), forum, day, 30)).toEqual({
      date: '2021-02-25',
      start: '09:00',
      roomId: room.id,
      pinned: false,
    })
  })

  it('follows the last session of the first room', () => {
    const session = aSession({
      durationMinutes: 50,
      slot: aSlot({ date: '2021-02-25', start: '10:00', roomId: room.id }),
    })
    const document = aDocument({ forums: [forum], rooms: [room], sessions: [session] })
    expect(freeSlot(document, forum, day, 30)?.start).toBe('10:50')
  })

  it('is none when the session would end after the day closes', () => {
    const session = aSession({
      durationMinutes: 60,
      slot: aSlot({ date: '2021-02-25', start: '10:31', roomId: room.id }),
    })
    const document = aDocument({ forums: [forum], rooms: [room], sessions: [session] })
    expect(freeSlot(document, forum, day, 30)).toBeNull()
    expect(freeSlot(document, forum, day, 29)?.start).toBe('11:31')
  })
})
