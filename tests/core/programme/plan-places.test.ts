import { describe, expect, it } from 'vitest'
import type { Row } from '../../../core/document/document.ts'
import { type Slot, slotSchema } from '../../../core/document/rows.ts'
import type { NewPlace } from '../../../core/programme/place-sessions.ts'
import { planShift, planSwap, slotAt, withRest } from '../../../core/programme/plan-places.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { wallTime } from '../../../core/time/wall-time.ts'
import { aDocument, aForum, aRoom, aSession, aSlot } from '../../support/builders.ts'

const hall = aRoom()
const annex = aRoom({ order: 2 })

describe('a place on the board', () => {
  const forum = aForum({ zones: ['Europe/London', 'Asia/Tokyo'] })
  const spring = { date: calendarDate('2027-03-28'), roomId: hall.id }

  it('means the time that the base zone’s clocks show then', () => {
    expect(slotAt(forum, 'rooms', { date: calendarDate('2020-08-05'), roomId: hall.id }, 615, null)).toEqual({
      date: '2020-08-05',
      start: '10:15',
      roomId: hall.id,
      pinned: false,
    })
  })

  it('is an hour later on the clocks once they were put forward', () => {
    expect(slotAt(forum, 'rooms', spring, 60, null).start).toBe('02:00')
    expect(slotAt(forum, 'rooms', spring, 59, null).start).toBe('00:59')
  })

  it('beyond midnight is on the next day', () => {
    expect(slotAt(forum, 'rooms', { date: calendarDate('2026-12-31') }, 1470, null)).toMatchObject({
      date: '2027-01-01',
      start: '00:30',
    })
  })

  it('beyond midnight is on the next day, and before it on the day before, where days are side by side', () => {
    const on = { date: calendarDate('2026-12-31') }
    expect(slotAt(forum, 'days', on, 1439, null)).toMatchObject({ date: '2026-12-31', start: '23:59' })
    expect(slotAt(forum, 'days', on, 1440, null)).toMatchObject({ date: '2027-01-01', start: '00:00' })
    expect(slotAt(forum, 'days', on, 1470, null)).toMatchObject({ date: '2027-01-01', start: '00:30' })
    expect(slotAt(forum, 'days', on, -15, null)).toMatchObject({ date: '2026-12-30', start: '23:45' })
  })

  describe('on the day on which London’s clocks are put back from two o’clock', () => {
    const autumn = { date: calendarDate('2026-10-25') }
    const said = (minute: number, before: Slot | null = null) => slotAt(forum, 'rooms', autumn, minute, before).start

    it('is as elsewhere before the hour that is repeated and after it', () => {
      expect([said(60), said(105), said(119)]).toEqual(['01:00', '01:45', '01:59'])
      expect([said(180), said(195)]).toEqual(['02:00', '02:15'])
    })

    it('means the end of the repeated hour in the second of the two', () => {
      expect([said(120), said(135), said(179)]).toEqual(['02:00', '02:00', '02:00'])
    })

    it('is reached by steps over the repeated hour, onwards and back', () => {
      const slot = (start: string) => slotSchema.parse(aSlot({ date: '2026-10-25', start }))
      expect(said(120, slot('01:45'))).toBe('02:00')
      // A quarter of an hour before two o'clock is the second 01:45, which no slot can say: the first is meant.
      expect(said(165, slot('02:00'))).toBe('01:45')
    })
  })

  it('keeps the room where the column is none', () => {
    const before = Object.assign(aSession({ slot: aSlot({ roomId: annex.id }) }).slot ?? {})
    expect(slotAt(forum, 'tracks', { date: calendarDate('2020-08-05') }, 600, before).roomId).toBe(annex.id)
  })
})

describe('sessions shifted together', () => {
  it('keep their distance, over midnight too', () => {
    const [late, later] = [aSession({ slot: aSlot({ start: '23:00' }) }), aSession({ slot: aSlot({ start: '23:45' }) })]
    expect(starts(planShift([late, later], 30))).toEqual(['2020-08-05 23:30', '2020-08-06 00:15'])
  })

  it('leave pinned ones and those of the tray where they are', () => {
    const pinned = aSession({ slot: aSlot({ pinned: true }) })
    const free = aSession()
    expect(planShift([pinned, free, aSession({ slot: null })], 15).map(({ id }) => id)).toEqual([free.id])
  })
})

describe('the rest of a room', () => {
  const first = aSession({ slot: aSlot({ start: '09:00', roomId: hall.id }) })
  const second = aSession({ slot: aSlot({ start: '10:00', roomId: hall.id }) })
  const third = aSession({ slot: aSlot({ start: '11:30', roomId: hall.id }) })
  const elsewhere = aSession({ slot: aSlot({ start: '10:00', roomId: annex.id }) })
  const longer: NewPlace[] = [{ id: first.id, slot: first.slot, durationMinutes: 75 }]

  it('gives way by as much as a session got longer', () => {
    expect(rest([first, second, third, elsewhere], longer)).toEqual(['2020-08-05 10:15', '2020-08-05 11:45'])
  })

  it('closes up when a session gets shorter', () => {
    const shorter = [{ id: first.id, slot: first.slot, durationMinutes: 45 }]
    expect(rest([first, second, third], shorter)).toEqual(['2020-08-05 09:45', '2020-08-05 11:15'])
  })

  it('follows a session that moves within its room', () => {
    const moved = [{ id: first.id, slot: first.slot && { ...first.slot, start: wallTime('09:20') } }]
    expect(rest([first, second, third], moved)).toEqual(['2020-08-05 10:20', '2020-08-05 11:50'])
  })

  it('holds at a pin, and what comes after the pin stays', () => {
    const pinned = aSession({ slot: aSlot({ start: '11:00', roomId: hall.id, pinned: true }) })
    expect(rest([first, second, pinned, third], longer)).toEqual(['2020-08-05 10:15'])
  })

  it('stays when the session goes to another room', () => {
    const away = [{ id: first.id, slot: first.slot && { ...first.slot, roomId: annex.id } }]
    expect(rest([first, second], away)).toEqual([])
  })

  it('does not move a cancelled session', () => {
    const cancelled = aSession({ state: 'cancelled', slot: aSlot({ start: '10:00', roomId: hall.id }) })
    expect(rest([first, cancelled, third], longer)).toEqual(['2020-08-05 11:45'])
  })
})

describe('two sessions swapped', () => {
  it('have each other’s slots, and keep their lengths', () => {
    const a = aSession({ slot: aSlot({ start: '09:00', roomId: hall.id }) })
    const b = aSession({ slot: null })
    expect(planSwap(a, b)).toEqual([
      { id: a.id, slot: null },
      { id: b.id, slot: a.slot },
    ])
  })
})

function rest(sessions: readonly Row<'sessions'>[], places: readonly NewPlace[]): string[] {
  const document = aDocument({ forums: [aForum()], rooms: [hall, annex], sessions })
  return starts(withRest(document, aForum(), places).slice(places.length))
}

function starts(places: readonly NewPlace[]): string[] {
  return places.map(({ slot }) => `${slot?.date} ${slot?.start}`)
}
