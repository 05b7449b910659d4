import { describe, expect, it } from 'vitest'
import { slotTakenBy } from '../../../core/programme/slot-taken.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { wallTime } from '../../../core/time/wall-time.ts'
import { aDocument, aForum, aRoom, aSession, aSlot } from '../../support/builders.ts'

const forum = aForum()
const [hall, annex] = [aRoom(), aRoom()]
const offered = aSession({ durationMinutes: 60, slot: null })
const other = aSession({ durationMinutes: 60, slot: aSlot({ start: '13:00', roomId: hall.id }) })
const document = aDocument({ forums: [forum], rooms: [hall, annex], sessions: [offered, other] })
const at = (start: string) => ({ date: calendarDate('2020-08-05'), start: wallTime(start) })

describe('a slot that is offered', () => {
  it('is taken by a session that runs at that time in that room', () => {
    expect(slotTakenBy(document, forum, offered, at('13:30'), hall.id)).toBe(other)
    expect(slotTakenBy(document, forum, offered, at('12:30'), hall.id)).toBe(other)
  })

  it('is free when one session ends as the other begins', () => {
    expect(slotTakenBy(document, forum, offered, at('14:00'), hall.id)).toBeNull()
    expect(slotTakenBy(document, forum, offered, at('12:00'), hall.id)).toBeNull()
  })

  it('is free in another room, where no room is named, and for the session that stands there itself', () => {
    expect(slotTakenBy(document, forum, offered, at('13:30'), annex.id)).toBeNull()
    expect(slotTakenBy(document, forum, offered, at('13:30'), null)).toBeNull()
    expect(slotTakenBy(document, forum, other, at('13:30'), hall.id)).toBeNull()
  })

  it('is not taken by a session that was cancelled', () => {
    const cancelled = aSession({ ...other, state: 'cancelled' })
    const without = aDocument({ forums: [forum], rooms: [hall], sessions: [offered, cancelled] })
    expect(slotTakenBy(without, forum, offered, at('13:30'), hall.id)).toBeNull()
  })
})
