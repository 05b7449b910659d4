import { describe, expect, it } from 'vitest'
import type { Session } from '../../../core/document/rows.ts'
import { agendaOf, programmeDatesOf } from '../../../core/programme/agenda.ts'
import { dayGridOf, type GridBy } from '../../../core/programme/day-grid.ts'
import { deleteDay, editDay } from '../../../core/programme/forum-commands.ts'
import { forumDayOf, programmeDateOf, sessionOnItsDay, slotOnDay } from '../../../core/programme/forum-day.ts'
import { freeSlot } from '../../../core/programme/free-slot.ts'
import { placeSessions } from '../../../core/programme/place-sessions.ts'
import { withRest } from '../../../core/programme/plan-places.ts'
import { reorderSession } from '../../../core/programme/session-commands.ts'
import { isScheduled } from '../../../core/programme/session-time.ts'
import { setZones } from '../../../core/programme/zone-commands.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { wallTime } from '../../../core/time/wall-time.ts'
import { zone } from '../../../core/time/zone.ts'
import { aDocument, aForum, aRoom, aSession, aSlot, theForumId } from '../../support/builders.ts'
import { factsOf } from '../../support/conflicts-of.ts'
import { after, refusalOf } from '../../support/run-command.ts'

const [lastOfYear, newYear] = [calendarDate('2026-12-31'), calendarDate('2027-01-01')]
const night = { date: '2026-12-31', window: { start: '18:00', end: '02:00' } }
const hall = aRoom()

/** New Year's Eve, from 18:00 to 02:00. */
const eve = aForum({ days: [night] })
/** The same, and New Year's Day, from 10:00 to 18:00. */
const eveAndDay = aForum({ days: [night, { date: '2027-01-01', window: { start: '10:00', end: '18:00' } }] })

describe('a slot after midnight', () => {
  it('belongs to the day before while that is open, and from its end on to none', () => {
    expect(forumDayOf(eve, at('00:00'))?.date).toBe('2026-12-31')
    expect(forumDayOf(eve, at('01:59'))?.date).toBe('2026-12-31')
    expect(forumDayOf(eve, at('02:00'))).toBeNull()
    expect(programmeDateOf(eve, at('02:00'))).toBe('2027-01-01')
  })

  it('belongs to its own date where that is a day of the forum', () => {
    expect(forumDayOf(eveAndDay, at('00:15'))?.date).toBe('2027-01-01')
  })

  it('belongs to no day before that closes at midnight or sooner', () => {
    const closing = (end: string) => aForum({ days: [{ date: '2026-12-31', window: { start: '18:00', end } }] })
    expect(forumDayOf(closing('00:00'), at('00:00'))).toBeNull()
    expect(forumDayOf(closing('23:00'), at('00:00'))).toBeNull()
  })

  it('does not belong to a day that lies two days before', () => {
    expect(forumDayOf(eve, { ...at('00:15'), date: calendarDate('2027-01-02') })).toBeNull()
  })
})

describe('a session after midnight', () => {
  const party = anEvent('00:15')

  it('may be put in the hours of the day before, and not after them', () => {
    const late = anEvent('23:00', '2026-12-31')
    const document = aDocument({ forums: [eve], rooms: [hall], sessions: [late] })
    const put = (start: string) =>
      placeSessions('move-session', [{ id: late.id, slot: aSlotOf(late, '2027-01-01', start) }])
    expect(after(document, put('00:30')).sessions[late.id]?.slot).toMatchObject({ date: '2027-01-01', start: '00:30' })
    expect(refusalOf(document, put('02:00'))).toEqual({ kind: 'not-a-forum-day', date: '2027-01-01' })
  })

  it('stands in the day before, where one of the next morning does not', () => {
    const morning = anEvent('10:00')
    for (const by of ['rooms', 'tracks'] as const) {
      expect(shown(eveAndDay, by, [party, morning])).toEqual([[party.id, 0, 1455]])
    }
  })

  it('stands in the column of the day before where days are side by side', () => {
    expect(shown(eve, 'days', [party])).toEqual([[party.id, 0, 1455]])
    expect(datesSideBySide(eve, [party])).toEqual(['2026-12-31'])
  })

  it('stands in the column of its own date where that is a day of the forum', () => {
    expect(shown(eveAndDay, 'days', [party])).toEqual([[party.id, 1, 15]])
  })

  it('adds no date to the programme, as one after the hours does', () => {
    const dates = (session: Session) =>
      programmeDatesOf(aDocument({ forums: [eve], rooms: [hall], sessions: [session] }), eve)
    expect(dates(anEvent('01:30'))).toEqual(['2026-12-31'])
    expect(dates(anEvent('02:30'))).toEqual(['2026-12-31', '2027-01-01'])
  })

  it('comes last in the agenda of the day before, on the day after', () => {
    const evening = anEvent('19:00', '2026-12-31')
    const { days } = agendaOf(aDocument({ forums: [eve], rooms: [hall], sessions: [party, evening] }), eve)
    expect(days).toHaveLength(1)
    expect(days[0]?.entries.map(({ session }) => session.id)).toEqual([evening.id, party.id])
    expect(days[0]?.entries.map(({ times }) => times[0])).toMatchObject([
      { startShift: 0, endShift: 0 },
      { startShift: 1, endShift: 1 },
    ])
  })

  it('is not outside the forum’s days, and inside their hours when it ends with them', () => {
    const facts = (session: Session) => [
      ...factsOf('outside-forum-days', { forums: [eve], rooms: [hall], sessions: [session] }),
      ...factsOf('outside-day-window', { forums: [eve], rooms: [hall], sessions: [session] }),
    ]
    expect(facts(anEvent('01:00'))).toEqual([])
    expect(facts(anEvent('01:01'))).toEqual([
      { kind: 'outside-day-window', date: '2026-12-31', start: '18:00', end: '02:00' },
    ])
    expect(facts(anEvent('02:00'))).toEqual([{ kind: 'outside-forum-days', date: '2027-01-01' }])
  })

  it('is inside the hours of the day before on a day of the forum too', () => {
    const facts = (start: string) =>
      factsOf('outside-day-window', { forums: [eveAndDay], rooms: [hall], sessions: [anEvent(start)] })
    expect(facts('00:15')).toEqual([])
    expect(facts('03:00')).toEqual([{ kind: 'outside-day-window', date: '2027-01-01', start: '10:00', end: '18:00' }])
  })

  it('leaves the place after it to a new session', () => {
    const [day] = eve.days
    if (!day) throw new Error('the forum has a day')
    const free = (session: Session) =>
      freeSlot(aDocument({ forums: [eve], rooms: [hall], sessions: [session] }), eve, day, 30)
    expect(free(party)).toEqual({ date: '2027-01-01', start: '01:15', roomId: hall.id, pinned: false })
    expect(free(anEvent('00:31'))).toBeNull()
  })

  it('gives way when one before midnight gets longer', () => {
    const late = anEvent('23:00', '2026-12-31')
    const document = aDocument({ forums: [eve], rooms: [hall], sessions: [late, party] })
    const [, rest] = withRest(document, eve, [{ id: late.id, slot: late.slot, durationMinutes: 90 }])
    expect(rest?.slot).toMatchObject({ date: '2027-01-01', start: '00:45' })
  })

  it('goes with the day before, to another date and to the tray', () => {
    const document = aDocument({ forums: [eve], rooms: [hall], sessions: [party] })
    const [day] = eve.days
    if (!day) throw new Error('the forum has a day')
    const moved = after(document, editDay(theForumId, lastOfYear, { ...day, date: calendarDate('2026-12-28') }))
    expect(moved.sessions[party.id]?.slot).toMatchObject({ date: '2026-12-29', start: '00:15' })
    expect(after(document, deleteDay(theForumId, lastOfYear)).sessions[party.id]?.slot).toBeNull()
  })

  it('changes places with the one before midnight, and back', () => {
    const late = { ...anEvent('22:30', '2026-12-31'), durationMinutes: 90 }
    const document = aDocument({ forums: [eve], rooms: [hall], sessions: [late, party] })
    const starts = ({ sessions }: typeof document) =>
      [late, party].map(({ id }) => `${sessions[id]?.slot?.date} ${sessions[id]?.slot?.start}`)
    const exchanged = after(document, reorderSession(party.id, 'earlier'))
    expect(starts(exchanged)).toEqual(['2026-12-31 23:45', '2026-12-31 22:30'])
    expect(starts(after(exchanged, reorderSession(late.id, 'earlier')))).toEqual([
      '2026-12-31 22:30',
      '2027-01-01 00:15',
    ])
  })

  it('does not change places with one that would then begin after the hours of its day', () => {
    const long = { ...anEvent('23:00', '2026-12-31'), durationMinutes: 60 }
    const party = { ...anEvent('00:00'), durationMinutes: 180 }
    const document = aDocument({ forums: [eve], rooms: [hall], sessions: [long, party] })
    expect(refusalOf(document, reorderSession(long.id, 'later'))).toEqual({ kind: 'past-midnight' })
  })

  it('leaves the room empty for unusually long after the evening', () => {
    const early = { ...anEvent('18:00', '2026-12-31'), durationMinutes: 60 }
    const gaps = (forum: typeof eve) =>
      factsOf('unusual-gap', { forums: [forum], rooms: [hall], sessions: [early, party] }).map(({ minutes }) => minutes)
    expect(gaps(eve)).toEqual([315])
    expect(gaps(eveAndDay)).toEqual([])
  })

  it('stays in the night of the day to which it is moved, and one of the day goes to that date', () => {
    const evening = anEvent('19:00', '2026-12-31')
    const date = calendarDate('2026-12-28')
    const nights = aForum({ days: [{ ...night, date }, night] })
    expect(party.slot && slotOnDay(nights, party.slot, date)).toMatchObject({ date: '2026-12-29', start: '00:15' })
    expect(evening.slot && slotOnDay(nights, evening.slot, date)).toMatchObject({ date: '2026-12-28', start: '19:00' })
  })

  it('stands on the date of a day that closes before midnight, and never on the day behind it', () => {
    const open = { start: '09:00', end: '18:00' }
    const [third, fourth] = [calendarDate('2027-01-03'), calendarDate('2027-01-04')]
    const forum = aForum({ days: [night, { date: third, window: open }, { date: fourth, window: open }] })
    for (const date of [third, fourth]) {
      expect(party.slot && slotOnDay(forum, party.slot, date)).toMatchObject({ date, start: '00:15' })
    }
  })

  it('is on the next day in the base zone, and on the day itself where clocks are behind', () => {
    if (!isScheduled(party)) throw new Error('the party has a slot')
    expect(sessionOnItsDay(eve, party, zone('Asia/Shanghai'))).toMatchObject({ startShift: 1, endShift: 1 })
    expect(sessionOnItsDay(eve, party, zone('Asia/Kolkata'))).toMatchObject({ startShift: 0, endShift: 0 })
    expect(sessionOnItsDay(eveAndDay, party, zone('Asia/Kolkata'))).toMatchObject({ startShift: -1, endShift: -1 })
  })

  it('is on the next day where it is read on the day before', () => {
    if (!isScheduled(party)) throw new Error('the party has a slot')
    const [beijing, kolkata] = [zone('Asia/Shanghai'), zone('Asia/Kolkata')]
    expect(sessionOnItsDay(eveAndDay, party, beijing)).toMatchObject({ startShift: 0, endShift: 0 })
    expect(sessionOnItsDay(eveAndDay, party, beijing, lastOfYear)).toMatchObject({ startShift: 1, endShift: 1 })
    expect(sessionOnItsDay(eveAndDay, party, kolkata, lastOfYear)).toMatchObject({ startShift: 0, endShift: 0 })
  })

  it('stays after midnight of its day when the base zone keeps the moments', () => {
    const forum = aForum({ zones: ['Asia/Tokyo', 'Asia/Shanghai'], days: [night] })
    const zones = [zone('Asia/Shanghai'), zone('Asia/Tokyo')]
    const late = { ...anEvent('01:15'), durationMinutes: 30 }
    const document = after(
      aDocument({ forums: [forum], rooms: [hall], sessions: [party, late] }),
      setZones(forum.id, zones, 'instants'),
    )
    expect(document.forums[forum.id]?.days).toEqual([{ date: '2026-12-31', window: { start: '17:00', end: '01:00' } }])
    expect(document.sessions[party.id]?.slot).toMatchObject({ date: '2026-12-31', start: '23:15' })
    expect(document.sessions[late.id]?.slot).toMatchObject({ date: '2027-01-01', start: '00:15' })
  })
})

function at(start: string) {
  return { date: newYear, start: wallTime(start) }
}

/** An hour in the hall. */
function anEvent(start: string, date = '2027-01-01'): Session {
  return aSession({ slot: aSlot({ date, start, roomId: hall.id }), durationMinutes: 60 })
}

function aSlotOf({ slot }: Session, date: string, start: string): Session['slot'] {
  return slot && { ...slot, date: calendarDate(date), start: wallTime(start) }
}

/** Sessions with their columns and minutes on the board of the last day of the year. */
function shown(forum: typeof eve, by: GridBy, sessions: readonly Session[]) {
  const { places } = dayGridOf(aDocument({ forums: [forum], rooms: [hall], sessions }), forum, by, lastOfYear, '')
  return places.map(({ session, column, startMinute }) => [session.id, column, startMinute])
}

function datesSideBySide(forum: typeof eve, sessions: readonly Session[]): string[] {
  const document = aDocument({ forums: [forum], rooms: [hall], sessions })
  return dayGridOf(document, forum, 'days', lastOfYear, '').columns.map(({ date }) => date)
}
