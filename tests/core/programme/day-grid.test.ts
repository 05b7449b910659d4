import { describe, expect, it } from 'vitest'
import type { Row } from '../../../core/document/document.ts'
import { type DayGrid, dayGridOf, type GridBy } from '../../../core/programme/day-grid.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { aDocument, aForum, aRoom, aSession, aSlot, aTrack } from '../../support/builders.ts'

const hall = aRoom({ order: 1 })
const annex = aRoom({ order: 2 })
const track = aTrack()
const rooms = [hall, annex]

describe('a board by rooms', () => {
  it('has a column a room in the organizer’s order, and one without a room only when it is needed', () => {
    const later = aSession({ slot: aSlot({ roomId: annex.id, start: '14:00' }) })
    const first = aSession({ slot: aSlot({ roomId: hall.id, start: '13:30' }) })
    const homeless = aSession({ slot: aSlot({ start: '14:15' }) })
    expect(columns(grid([later, first]))).toEqual([hall.id, annex.id])
    expect(columns(grid([later, first, homeless]))).toEqual([hall.id, annex.id, 'none'])
  })

  it('is read by start, then by column', () => {
    const b = aSession({ slot: aSlot({ roomId: annex.id }) })
    const a = aSession({ slot: aSlot({ roomId: hall.id }) })
    const early = aSession({ slot: aSlot({ roomId: annex.id, start: '09:00' }) })
    expect(grid([b, a, early]).places.map(({ session }) => session.id)).toEqual([early.id, a.id, b.id])
  })

  it('lets a plenary that stands alone in time span all rooms', () => {
    const opening = aSession({ kind: 'opening', slot: aSlot({ roomId: hall.id }) })
    expect(grid([opening]).places).toMatchObject([{ spansAll: true, startMinute: 13 * 60 }])
  })

  it('lets a talk in a room span nothing, however alone', () => {
    const talk = aSession({ kind: 'presentation', slot: aSlot({ roomId: annex.id }) })
    expect(grid([talk]).places).toMatchObject([{ spansAll: false, column: 1 }])
  })

  it('keeps a plenary in its room while something else is on', () => {
    const opening = aSession({ kind: 'opening', slot: aSlot({ roomId: hall.id }) })
    const talk = aSession({ slot: aSlot({ roomId: annex.id, start: '13:59' }) })
    expect(grid([opening, talk]).places.map(({ spansAll }) => spansAll)).toEqual([false, false])
  })

  it('puts sessions that overlap in one room side by side', () => {
    const a = aSession({ slot: aSlot({ roomId: hall.id }) })
    const b = aSession({ slot: aSlot({ roomId: hall.id, start: '13:30' }) })
    expect(grid([a, b]).places).toMatchObject([
      { lane: 0, lanes: 2 },
      { lane: 1, lanes: 2 },
    ])
  })

  it('leaves hidden rooms and their sessions out', () => {
    const hidden = aSession({ slot: aSlot({ roomId: hall.id }) })
    const document = aDocument({ forums: [aForum()], rooms, sessions: [hidden] })
    const shown = dayGridOf(document, aForum(), 'rooms', calendarDate('2020-08-05'), hall.id)
    expect(columns(shown)).toEqual([annex.id])
    expect(shown.places).toEqual([])
  })

  it('shows a plenary of a hidden room while it spans the others', () => {
    const [opening, talk] = [
      aSession({ kind: 'opening', slot: aSlot({ roomId: hall.id }) }),
      aSession({ slot: aSlot({ roomId: annex.id, start: '15:00' }) }),
    ]
    const document = aDocument({ forums: [aForum()], rooms, sessions: [opening, talk] })
    const shown = dayGridOf(document, aForum(), 'rooms', calendarDate('2020-08-05'), hall.id)
    expect(shown.places.map(({ session, spansAll }) => [session.id, spansAll])).toEqual([
      [opening.id, true],
      [talk.id, false],
    ])
  })

  it('hides no room where the columns are tracks', () => {
    const talk = aSession({ slot: aSlot({ roomId: hall.id }) })
    const document = aDocument({ forums: [aForum()], rooms, sessions: [talk] })
    expect(dayGridOf(document, aForum(), 'tracks', calendarDate('2020-08-05'), hall.id).places).toHaveLength(1)
  })

  it('shows what runs past midnight on the next day too, from before its start', () => {
    const days = [
      { date: '2026-12-31', window: { start: '20:00', end: '02:00' } },
      { date: '2027-01-01', window: { start: '00:00', end: '02:00' } },
    ]
    const party = aSession({
      durationMinutes: 120,
      slot: aSlot({ date: '2026-12-31', start: '23:00', roomId: hall.id }),
    })
    const document = aDocument({ forums: [aForum({ days })], rooms, sessions: [party] })
    const on = (date: string) => dayGridOf(document, aForum({ days }), 'rooms', calendarDate(date), '').places
    expect(on('2026-12-31')).toMatchObject([{ startMinute: 23 * 60 }])
    expect(on('2027-01-01')).toMatchObject([{ startMinute: -60 }])
  })

  it('counts the minutes that pass on the day on which clocks are put forward', () => {
    const forum = aForum({
      zones: ['America/New_York', 'Asia/Tokyo'],
      days: [{ date: '2027-03-14', window: { start: '00:00', end: '12:00' } }],
    })
    const session = aSession({ slot: aSlot({ date: '2027-03-14', start: '03:00', roomId: hall.id }) })
    const document = aDocument({ forums: [forum], rooms, sessions: [session] })
    const { span, places } = dayGridOf(document, forum, 'rooms', calendarDate('2027-03-14'), '')
    expect((span.end - span.start) / 3_600_000).toBe(23)
    expect(places).toMatchObject([{ startMinute: 120 }])
  })
})

describe('a board by tracks', () => {
  it('has a column a track, and gathers what has none', () => {
    const tracked = aSession({ trackId: track.id, slot: aSlot({ roomId: hall.id }) })
    const loose = aSession({ slot: aSlot({ roomId: annex.id }) })
    const { places, ...shown } = grid([tracked, loose], 'tracks')
    expect(columns(shown)).toEqual([track.id, 'none'])
    expect(places.map(({ column }) => column)).toEqual([0, 1])
  })
})

describe('a board by days', () => {
  it('has a column a day, also for a day that is no longer the forum’s', () => {
    const here = aSession()
    const gone = aSession({ slot: aSlot({ date: '2020-08-09', start: '09:30' }) })
    const { columns: shown, places } = grid([here, gone], 'days')
    expect(shown.map(({ date }) => date)).toEqual(['2020-08-05', '2020-08-09'])
    expect(places.map(({ column, startMinute }) => [column, startMinute])).toEqual([
      [1, 9 * 60 + 30],
      [0, 13 * 60],
    ])
  })
})

function grid(sessions: readonly Row<'sessions'>[], by: GridBy = 'rooms'): DayGrid {
  const document = aDocument({ forums: [aForum()], rooms, tracks: [track], sessions })
  return dayGridOf(document, aForum(), by, calendarDate('2020-08-05'), '')
}

function columns({ columns: list }: Pick<DayGrid, 'columns'>): string[] {
  return list.map(({ key }) => key)
}
