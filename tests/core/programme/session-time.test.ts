import { describe, expect, it } from 'vitest'
import { type Forum, type Slot, slotSchema } from '../../../core/document/rows.ts'
import {
  isScheduled,
  type ScheduledSession,
  sessionInterval,
  sessionInZone,
  slotStart,
} from '../../../core/programme/session-time.ts'
import { baseTimeOf, typedStart } from '../../../core/programme/slot-in-zone.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { instantToText } from '../../../core/time/instant.ts'
import { wallTime } from '../../../core/time/wall-time.ts'
import { type Zone, zone } from '../../../core/time/zone.ts'
import { aForum, aSession, aSlot } from '../../support/builders.ts'

const [beijing, tokyo, losAngeles, newYork] = [
  'Asia/Shanghai',
  'Asia/Tokyo',
  'America/Los_Angeles',
  'America/New_York',
].map(zone) as [ReturnType<typeof zone>, ReturnType<typeof zone>, ReturnType<typeof zone>, ReturnType<typeof zone>]

describe('the time a session takes', () => {
  it('begins at its wall time in the base zone and ends after its minutes', () => {
    expect(texts(sessionInterval(scheduled('2020-08-05', '14:00', 90), beijing))).toEqual([
      '2020-08-05T06:00:00.000Z',
      '2020-08-05T07:30:00.000Z',
    ])
  })

  it('is another when the forum gets another base zone', () => {
    const session = scheduled('2020-08-05', '14:00', 90)
    sessionInterval(session, beijing)
    expect(texts(sessionInterval(session, tokyo))).toEqual(['2020-08-05T05:00:00.000Z', '2020-08-05T06:30:00.000Z'])
  })

  it('counts real minutes over a change of the clocks', () => {
    expect(texts(sessionInterval(scheduled('2024-03-10', '01:30', 60), newYork))).toEqual([
      '2024-03-10T06:30:00.000Z',
      '2024-03-10T07:30:00.000Z',
    ])
    expect(sessionInZone(scheduled('2024-03-10', '01:30', 60), newYork, newYork).end).toEqual({
      date: '2024-03-10',
      time: '03:30',
    })
  })

  it('says when its start does not exist', () => {
    expect(slotStart(slotSchema.parse(aSlot({ date: '2024-03-10', start: '02:30' })), newYork).kind).toBe('gap')
  })
})

describe('a session as another zone sees it', () => {
  it('an hour further east', () => {
    expect(sessionInZone(scheduled('2020-08-05', '14:00', 90), beijing, tokyo)).toEqual({
      zone: 'Asia/Tokyo',
      start: { date: '2020-08-05', time: '15:00' },
      end: { date: '2020-08-05', time: '16:30' },
      startShift: 0,
      endShift: 0,
    })
  })

  it('the day before (-1)', () => {
    expect(sessionInZone(scheduled('2020-08-05', '14:00', 60), beijing, losAngeles)).toMatchObject({
      start: { date: '2020-08-04', time: '23:00' },
      end: { date: '2020-08-05', time: '00:00' },
      startShift: -1,
      endShift: 0,
    })
  })

  it('the day after (+1)', () => {
    expect(sessionInZone(scheduled('2020-08-05', '16:00', 60), losAngeles, tokyo)).toMatchObject({
      start: { date: '2020-08-06', time: '08:00' },
      startShift: 1,
      endShift: 1,
    })
  })

  it('ending on the day after (+1) though it begins on the day itself', () => {
    expect(sessionInZone(scheduled('2020-08-05', '22:30', 60), beijing, tokyo)).toMatchObject({
      startShift: 0,
      endShift: 1,
    })
  })

  it('in its own zone past midnight', () => {
    expect(sessionInZone(scheduled('2020-08-05', '23:30', 60), beijing, beijing)).toMatchObject({
      startShift: 0,
      endShift: 1,
    })
  })
})

describe('a start given in another zone', () => {
  it('is the base zone’s wall time at that moment', () => {
    expect(baseTimeOf({ date: calendarDate('2020-08-05'), time: wallTime('14:30') }, tokyo, beijing)).toEqual({
      ok: true,
      value: { date: '2020-08-05', time: '13:30' },
    })
  })

  it('may fall on another day of the base zone', () => {
    expect(baseTimeOf({ date: calendarDate('2020-08-05'), time: wallTime('00:30') }, tokyo, beijing)).toEqual({
      ok: true,
      value: { date: '2020-08-04', time: '23:30' },
    })
  })

  it('is refused where that zone skips it', () => {
    expect(baseTimeOf({ date: calendarDate('2024-03-10'), time: wallTime('02:30') }, newYork, tokyo)).toEqual({
      ok: false,
      failure: { kind: 'time-does-not-exist', date: '2024-03-10', time: '02:30', zone: 'America/New_York' },
    })
  })

  it('means the first of two where that zone shows it twice', () => {
    expect(baseTimeOf({ date: calendarDate('2024-11-03'), time: wallTime('01:30') }, newYork, zone('UTC'))).toEqual({
      ok: true,
      value: { date: '2024-11-03', time: '05:30' },
    })
  })

  it('is refused where the base zone’s clocks show the second of two equal times then', () => {
    const london = zone('Europe/London')
    const typed = (time: string) =>
      baseTimeOf({ date: calendarDate('2026-10-25'), time: wallTime(time) }, tokyo, london)
    expect(typed('09:30')).toEqual({ ok: true, value: { date: '2026-10-25', time: '01:30' } })
    expect(typed('10:30')).toEqual({
      ok: false,
      failure: { kind: 'second-of-two-times', date: '2026-10-25', time: '01:30', zone: 'Europe/London' },
    })
  })
})

describe('a start that is typed without a date', () => {
  const at = (date: string, start: string) => scheduled(date, start, 60).slot
  const typed = (forum: Forum, slot: Slot, time: string, there: Zone) => {
    const start = typedStart(forum, slot, wallTime(time), there)
    return start.ok ? `${start.value.date} ${start.value.time}` : start.failure.kind
  }

  it('goes over midnight and back within the hours of a night', () => {
    const eve = aForum({
      zones: ['Asia/Tokyo', 'Asia/Shanghai'],
      days: [{ date: '2026-12-31', window: { start: '18:00', end: '02:00' } }],
    })
    expect(typed(eve, at('2026-12-31', '23:00'), '00:30', tokyo)).toBe('2027-01-01 00:30')
    expect(typed(eve, at('2027-01-01', '00:30'), '23:00', tokyo)).toBe('2026-12-31 23:00')
    expect(typed(eve, at('2027-01-01', '00:45'), '00:10', beijing)).toBe('2027-01-01 01:10')
    expect(typed(eve, at('2026-12-31', '20:00'), '17:00', tokyo)).toBe('2026-12-31 17:00')
  })

  it('stays on the day of the forum where the other zone is on another date', () => {
    const days = ['2027-03-15', '2027-03-16', '2027-03-17']
    const window = { start: '09:00', end: '22:00' }
    const forum = aForum({ zones: ['Asia/Tokyo', 'America/New_York'], days: days.map((date) => ({ date, window })) })
    // 21:00 on the 15th in New York.
    const slot = at('2027-03-16', '10:00')
    expect(typed(forum, slot, '22:30', newYork)).toBe('2027-03-16 11:30')
    expect(typed(forum, slot, '08:00', newYork)).toBe('2027-03-16 21:00')
    // 23:00 on the 16th, or on the 15th: neither in the hours.
    expect(typed(forum, slot, '10:00', newYork)).toBe('2027-03-15 23:00')
  })

  it('is refused where that zone skips it on the date that it shows', () => {
    const forum = aForum({
      zones: ['America/New_York'],
      days: [{ date: '2024-03-10', window: { start: '00:00', end: '12:00' } }],
    })
    expect(typed(forum, at('2024-03-10', '10:00'), '02:30', newYork)).toBe('time-does-not-exist')
  })

  it('is refused where that zone skips it in the hours of the day, though it shows the date before', () => {
    const forum = aForum({
      zones: ['Europe/London', 'America/New_York'],
      days: [{ date: '2027-03-14', window: { start: '00:00', end: '23:00' } }],
    })
    // 22:00 on the 13th in New York.
    expect(typed(forum, at('2027-03-14', '03:00'), '02:30', newYork)).toBe('time-does-not-exist')
  })
})

function scheduled(date: string, start: string, durationMinutes: number): ScheduledSession {
  const session = aSession({ slot: aSlot({ date, start }), durationMinutes })
  if (!isScheduled(session)) throw new Error('the session has no slot')
  return session
}

function texts({ start, end }: ReturnType<typeof sessionInterval>): string[] {
  return [instantToText(start), instantToText(end)]
}
