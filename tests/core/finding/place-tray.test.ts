import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedPacks } from '../../../core/dates/shipped-packs.ts'
import { type Row, rowsOf, type TableName, type WorkspaceDocument } from '../../../core/document/document.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { PainTimeline } from '../../../core/finding/pain-timeline.ts'
import { type PlacingWishes, planTray } from '../../../core/finding/place-tray.ts'
import { generateWorkspace } from '../../../core/generate/generate-workspace.ts'
import { findConflicts } from '../../../core/programme/find-conflicts.ts'
import { placeSessions } from '../../../core/programme/place-sessions.ts'
import { baseZone } from '../../../core/programme/session-time.ts'
import { workingDayOf } from '../../../core/programme/working-day.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { resolveLocalTime } from '../../../core/time/local-time.ts'
import { zone } from '../../../core/time/zone.ts'
import {
  aDocument,
  aForum,
  anAvailability,
  anOrganization,
  aParticipation,
  aPerson,
  aRoom,
  aSession,
  aSlot,
  idNumber,
} from '../../support/builders.ts'
import { aCrowdedProgramme, afterEdit, someProgrammeEdits } from '../../support/random-programme.ts'
import { after } from '../../support/run-command.ts'

function wishes(fields: Partial<PlacingWishes> = {}): PlacingWishes {
  return { packs: shippedPacks(), isMinimal: false, mostTries: 5000, mayGoOn: () => true, ...fields }
}

const day = (date: string, start = '09:30', end = '12:00') => ({ date, window: { start, end } })

function documentWith(forum: Forum, rows: { readonly [T in TableName]?: readonly Row<T>[] }): WorkspaceDocument {
  return aDocument({ ...rows, forums: [forum] })
}

/** Title, start and room of what the plan moves, by title. */
function planned(document: WorkspaceDocument, forum: Forum, how = wishes()): string[] {
  const { moves } = planTray(document, forum, how)
  return moves
    .map(({ id, slot }) => {
      const room = slot?.roomId ? document.rooms[slot.roomId]?.name.en : 'no room'
      return `${document.sessions[id]?.title.en} ${slot?.date.slice(5)} ${slot?.start} ${room}`
    })
    .sort()
}

/** What an hour costs the zone that it is worst for. */
function worstPain(document: WorkspaceDocument, forum: Forum, start: Instant): number {
  const pains = forum.zones.map((at) =>
    new PainTimeline(at, workingDayOf(document, at), { from: start, steps: 12 }).pain(0, 12),
  )
  return Math.max(...pains)
}

describe('placing the tray', () => {
  const forum = aForum({ days: [day('2026-11-24')], zones: ['Asia/Tokyo'] })
  const hall = aRoom({ id: idNumber(1), name: { en: 'Hall' }, capacity: 200, order: 1 })
  const corner = aRoom({ id: idNumber(2), name: { en: 'Corner' }, capacity: 20, order: 2 })
  const titled = (title: string, fields: Parameters<typeof aSession>[0] = {}) =>
    aSession({ slot: null, title: { en: title }, ...fields })

  it('uses the smallest room that fits, and the earliest time without pain', () => {
    const sessions = [titled('Talk', { expectedAudience: 15 }), titled('Plenary', { expectedAudience: 100 })]
    expect(planned(documentWith(forum, { rooms: [hall, corner], sessions }), forum)).toEqual([
      'Plenary 11-24 09:30 Hall',
      'Talk 11-24 09:30 Corner',
    ])
  })

  it('takes a worse hour in a room that holds the audience before a better one in a room that is too small', () => {
    const morning = aForum({ days: [day('2026-11-24', '08:30', '10:30')], zones: ['Asia/Tokyo'] })
    const sessions = ['One', 'Two'].map((title, order) => titled(title, { order, expectedAudience: 100 }))
    expect(planned(documentWith(morning, { rooms: [hall, corner], sessions }), morning)).toEqual([
      'One 11-24 09:30 Hall',
      'Two 11-24 08:30 Hall',
    ])
    const three = [...sessions, titled('Three', { order: 3, expectedAudience: 100 })]
    expect(planned(documentWith(morning, { rooms: [hall, corner], sessions: three }), morning)).toContain(
      'Three 11-24 09:30 Corner',
    )
  })

  it('begins with those who have the fewest possible times', () => {
    const person = aPerson()
    const sessions = [titled('Free', { order: 1 }), titled('Bound', { order: 2 })]
    const document = documentWith(forum, {
      rooms: [hall],
      sessions,
      persons: [person],
      participations: [aParticipation({ sessionId: sessions[1]?.id ?? '', personId: person.id })],
      availabilities: [
        anAvailability({
          owner: { kind: 'person', id: person.id },
          kind: 'available',
          from: '2026-11-24T00:00:00.000Z',
          to: '2026-11-24T01:30:00.000Z',
        }),
      ],
    })
    expect(planned(document, forum)).toEqual(['Bound 11-24 09:30 Hall', 'Free 11-24 10:30 Hall'])
  })

  it('takes the day on which all work before one on which a country is on holiday', () => {
    const days = aForum({ days: [day('2026-11-23'), day('2026-11-24')], zones: ['Asia/Tokyo'] })
    const document = documentWith(days, { rooms: [hall], sessions: [titled('Talk')] })
    expect(planned(document, days)).toEqual(['Talk 11-24 09:30 Hall'])
  })

  it('leaves no half hour unused that another session needs', () => {
    const morning = aForum({ days: [day('2026-11-24', '09:00', '12:00')], zones: ['Asia/Tokyo'] })
    const sessions = ['One', 'Two', 'Three'].map((title, order) => titled(title, { order }))
    expect(planned(documentWith(morning, { rooms: [hall], sessions }), morning)).toEqual([
      'One 11-24 10:00 Hall',
      'Three 11-24 09:00 Hall',
      'Two 11-24 11:00 Hall',
    ])
    // One alone has the hour that it likes best.
    expect(planned(documentWith(morning, { rooms: [hall], sessions: sessions.slice(0, 1) }), morning)).toEqual([
      'One 11-24 09:30 Hall',
    ])
  })

  it('lets sessions take each other’s places where the hours of both together are better by it', () => {
    const zones = ['Asia/Tokyo', 'Asia/Shanghai', 'Europe/Paris'].map(zone)
    const made = generateWorkspace({ sessions: 20, rooms: 2, organizations: 20, days: 2, seed: 3, zones })
    const sessions = rowsOf(made, 'sessions').map((row) => ({ ...row, slot: null, durationMinutes: 60 }))
    const document = { ...made, sessions: Object.fromEntries(sessions.map((row) => [row.id, row])) }
    const [forum] = rowsOf(document, 'forums')
    if (!forum) throw new Error('no forum')
    const painWith = (mostTries: number) => {
      const { moves, unplaced } = planTray(document, forum, wishes({ mostTries }))
      expect(unplaced).toEqual([])
      return moves.reduce((sum, { slot }) => {
        const start = slot && resolveLocalTime({ date: slot.date, time: slot.start }, baseZone(forum)).moment
        return sum + (start ? worstPain(document, forum, start) : 0)
      }, 0)
    }
    expect(painWith(5000)).toBeLessThan(painWith(0))
  })

  it('leaves time to change rooms where it can', () => {
    const person = aPerson()
    const sessions = [titled('Talk', { durationMinutes: 30 })]
    const placed = titled('Opening', { slot: aSlot({ date: '2026-11-24', start: '09:30', roomId: corner.id }) })
    const document = documentWith(forum, {
      rooms: [hall, corner],
      sessions: [...sessions, placed],
      persons: [person],
      participations: [...sessions, placed].map(({ id }) => aParticipation({ sessionId: id, personId: person.id })),
    })
    expect(planned(document, forum)).toEqual(['Talk 11-24 10:40 Corner'])
  })

  it('moves another session when that is the only way, but not a pinned one, and none when all must stay', () => {
    const person = aPerson()
    const talk = titled('Talk')
    const opening = (pinned: boolean) =>
      titled('Opening', { slot: aSlot({ date: '2026-11-24', start: '09:45', roomId: hall.id, pinned }) })
    const documentOf = (other: ReturnType<typeof opening>) =>
      documentWith(forum, {
        rooms: [hall],
        sessions: [talk, other],
        persons: [person],
        participations: [aParticipation({ sessionId: talk.id, personId: person.id })],
        availabilities: [
          anAvailability({
            owner: { kind: 'person', id: person.id },
            from: '2026-11-24T01:30:00.000Z',
            to: '2026-11-24T03:00:00.000Z',
          }),
        ],
      })
    expect(planned(documentOf(opening(false)), forum)).toEqual(['Opening 11-24 10:30 Hall', 'Talk 11-24 09:30 Hall'])
    expect(planned(documentOf(opening(true)), forum)).toEqual([])
    expect(planned(documentOf(opening(false)), forum, wishes({ isMinimal: true }))).toEqual([])
    expect(planTray(documentOf(opening(true)), forum, wishes()).unplaced).toEqual([{ sessionId: talk.id, why: 'room' }])
  })

  it('says why a session stays in the tray', () => {
    const person = aPerson()
    const long = titled('Long', { durationMinutes: 300 })
    const away = titled('Away')
    const document = documentWith(forum, {
      rooms: [hall],
      sessions: [long, away],
      persons: [person],
      participations: [aParticipation({ sessionId: away.id, personId: person.id })],
      availabilities: [
        anAvailability({
          owner: { kind: 'person', id: person.id },
          from: '2026-11-24T00:00:00.000Z',
          to: '2026-11-24T03:00:00.000Z',
        }),
      ],
    })
    const { unplaced } = planTray(document, forum, wishes())
    expect(unplaced).toContainEqual({ sessionId: long.id, why: 'too-long' })
    expect(unplaced).toContainEqual({ sessionId: away.id, why: 'people' })
  })

  it('lets an organization that has named nobody be in one place at a time', () => {
    const organization = anOrganization()
    const sessions = [titled('One'), titled('Two')]
    const document = documentWith(forum, {
      rooms: [hall, corner],
      sessions,
      organizations: [organization],
      participations: sessions.map(({ id }) => aParticipation({ sessionId: id, organizationId: organization.id })),
    })
    expect(planned(document, forum)).toEqual(['One 11-24 09:30 Corner', 'Two 11-24 10:40 Corner'])
  })

  it('leaves the cancelled where they are and gives their places to others', () => {
    const cancelled = titled('Off', {
      slot: aSlot({ date: '2026-11-24', start: '09:30', roomId: hall.id }),
      state: 'cancelled',
    })
    const never = titled('Never', { state: 'cancelled' })
    const document = documentWith(forum, { rooms: [hall], sessions: [cancelled, never, titled('Talk')] })
    expect(planned(document, forum)).toEqual(['Talk 11-24 09:30 Hall'])
  })

  it('never begins at a time that the clocks skip or show twice', () => {
    const night = aForum({ days: [day('2026-11-01', '01:00', '03:00')], zones: ['America/New_York'] })
    const document = documentWith(night, { rooms: [hall], sessions: [titled('Watch', { durationMinutes: 30 })] })
    expect(planned(document, night)).toEqual(['Watch 11-01 02:00 Hall'])
  })

  it('ends when it is told to, and keeps what it has placed', () => {
    const sessions = Array.from({ length: 70 }, (_, i) => titled(`Talk ${i}`, { durationMinutes: 5, order: i }))
    const document = documentWith(forum, { rooms: [hall, corner], sessions })
    const told: number[] = []
    const { moves, unplaced, wasStopped } = planTray(
      document,
      forum,
      wishes({ mayGoOn: (done) => told.push(done) < 2 }),
    )
    expect(told).toEqual([0, 32])
    expect({ moves: moves.length, wasStopped }).toEqual({ moves: 32, wasStopped: true })
    expect(unplaced.filter(({ why }) => why === 'stopped')).toHaveLength(38)
  })

  it('does nothing without days', () => {
    const empty = aForum({ days: [] })
    const talk = titled('Talk')
    const plan = planTray(documentWith(empty, { rooms: [hall], sessions: [talk] }), empty, wishes())
    expect(plan).toEqual({ moves: [], unplaced: [{ sessionId: talk.id, why: 'too-long' }], wasStopped: false })
  })
})

describe('placing the tray of any programme', () => {
  const fatal = (document: WorkspaceDocument) =>
    rowsOf(document, 'forums')
      .flatMap((forum) => findConflicts(document, forum))
      .filter(({ severity }) => severity === 'fatal')
      .map(({ key }) => key)

  it('creates no fatal conflict, moves no pinned session, and moves nothing at all when all must stay', {
    timeout: 120_000,
  }, () => {
    let moved = 0
    fc.assert(
      fc.property(
        aCrowdedProgramme,
        someProgrammeEdits,
        fc.boolean(),
        fc.integer({ min: 2, max: 5 }),
        (made, edits, isMinimal, share) => {
          const crowded = edits.reduce(afterEdit, made)
          // Every so many sessions go back to the tray.
          const sessions = rowsOf(crowded, 'sessions').map((row, i) =>
            i % share === 0 && !row.slot?.pinned ? { ...row, slot: null } : row,
          )
          const document = { ...crowded, sessions: Object.fromEntries(sessions.map((row) => [row.id, row])) }
          const [forum] = rowsOf(document, 'forums')
          if (!forum) throw new Error('no forum')
          const before = new Set(fatal(document))
          const { moves } = planTray(document, forum, wishes({ isMinimal, mostTries: 300 }))
          const result = after(document, placeSessions('move-sessions', moves))
          expect(fatal(result).filter((key) => !before.has(key))).toEqual([])
          for (const { id } of moves) {
            const slot = document.sessions[id]?.slot ?? null
            expect(slot?.pinned ?? false).toBe(false)
            if (isMinimal) expect(slot).toBeNull()
          }
          moved += moves.length
        },
      ),
      { numRuns: 150 },
    )
    expect(moved).toBeGreaterThan(100)
  })
})
