import fc from 'fast-check'
import { applyChangeSet } from '../../core/document/changes.ts'
import { type Row, rowsOf, type TableName, type WorkspaceDocument } from '../../core/document/document.ts'
import { generateWorkspace } from '../../core/generate/generate-workspace.ts'
import { wallTimeOfMinutes } from '../../core/time/wall-time.ts'
import { aCalendarProfile, anAvailability, idNumber } from './builders.ts'

/*
 * Crowded programmes and edits of what conflicts are read from.
 */

/** Programmes in which much stands at once: few rooms, few people, and rooms that share accounts and links. */
export const aCrowdedProgramme: fc.Arbitrary<WorkspaceDocument> = fc
  .record({
    sessions: fc.integer({ min: 2, max: 25 }),
    rooms: fc.integer({ min: 2, max: 5 }),
    organizations: fc.integer({ min: 1, max: 12 }),
    days: fc.integer({ min: 1, max: 2 }),
    seed: fc.integer(),
    zones: fc.constantFrom(undefined, ['Asia/Kathmandu', 'America/New_York'], ['Asia/Shanghai']),
  })
  .map(({ zones, ...size }) => generateWorkspace(zones ? { ...size, zones } : size))
  .map((document) =>
    put(
      document,
      'rooms',
      ...rowsOf(document, 'rooms').map((room, i) => ({
        ...room,
        hostAccount: `account ${i % 2}`,
        joinUrl: `https://meeting.example/${i % 3}`,
      })),
    ),
  )

/** One edit: `what` is done to the row `at`, counted modulo the rows there are, with the number as its value. */
export interface ProgrammeEdit {
  readonly what: keyof typeof edits
  readonly at: number
  readonly number: number
}

const edits = {
  'move a session': (document, at, number) =>
    change(document, 'sessions', at, (row) => {
      const room = pick(document, 'rooms', number)
      if (!row.slot) return row
      return {
        ...row,
        slot: { ...row.slot, start: timeOf(number), roomId: number % 7 === 0 ? null : (room?.id ?? null) },
      }
    }),
  'change a session': (document, at, number) =>
    change(document, 'sessions', at, (row) => ({
      ...row,
      durationMinutes: 5 + (number % 240),
      state: number % 5 === 0 ? 'cancelled' : 'confirmed',
      expectedAudience: number % 100,
      runOfShow: [{ what: '', minutes: number % 90 }],
    })),
  'give a role to another': (document, at, number) =>
    change(document, 'participations', at, (row) => ({
      ...row,
      role: number % 3 === 0 ? 'interpreter' : 'speaker',
      personId: number % 2 === 0 ? null : (pick(document, 'persons', number)?.id ?? null),
      organizationId: number % 4 === 0 ? null : (pick(document, 'organizations', number)?.id ?? null),
    })),
  'change a room': (document, at, number) =>
    change(document, 'rooms', at, (row) => ({
      ...row,
      capacity: number % 50,
      joinUrl: number % 2 === 0 ? '' : 'https://meeting.example/1',
      hostAccount: number % 3 === 0 ? '' : 'account 1',
    })),
  'set a stage': (document, at, number) =>
    change(document, 'engagements', at, (row) => ({
      ...row,
      stage: number % 2 === 0 ? 'declined' : 'confirmed',
      nextFollowUpOn: null,
    })),
  'say when someone is free': (document, at, number) => {
    const person = pick(document, 'persons', at)
    const room = pick(document, 'rooms', at)
    const owner =
      person && number % 2 === 0
        ? { kind: 'person' as const, id: person.id }
        : room && { kind: 'room' as const, id: room.id }
    if (!owner) return document
    const kind = number % 3 === 0 ? 'unavailable' : 'available'
    const [from, to] = ['2027-05-17T00:00:00.000Z', `2027-05-17T0${1 + (number % 9)}:00:00.000Z`]
    return put(document, 'availabilities', anAvailability({ id: idNumber(1 + (number % 5)), owner, kind, from, to }))
  },
  'set a working day': (document, _at, number) =>
    put(
      document,
      'calendarProfiles',
      aCalendarProfile({
        id: idNumber(1),
        zone: rowsOf(document, 'forums')[0]?.zones[0] ?? 'UTC',
        work: { start: timeOf(number % 200), end: '23:00' },
        lunch: number % 2 === 0 ? null : { start: '11:00', end: '12:00' },
      }),
    ),
  'change the forum': (document, _at, number) =>
    change(document, 'forums', 0, (row) => ({
      ...row,
      notes: String(number),
      bufferMinutes: number % 60,
      expectedAudience: number % 2 === 0 ? null : 500,
      zones: number % 3 === 0 ? row.zones.toReversed() : row.zones,
    })),
  'name the languages of a person': (document, at, number) =>
    change(document, 'persons', at, (row) => ({ ...row, languages: number % 2 === 0 ? ['en'] : ['ja', 'ko'] })),
} as const satisfies {
  readonly [what: string]: (document: WorkspaceDocument, at: number, number: number) => WorkspaceDocument
}

/** Some edits, to be made one after the other. */
export const someProgrammeEdits: fc.Arbitrary<readonly ProgrammeEdit[]> = fc.array(
  fc.record({
    what: fc.constantFrom(...(Object.keys(edits) as ProgrammeEdit['what'][])),
    at: fc.nat({ max: 100 }),
    number: fc.nat({ max: 10_000 }),
  }),
  { minLength: 1, maxLength: 12 },
)

/** The document after one edit. */
export function afterEdit(document: WorkspaceDocument, { what, at, number }: ProgrammeEdit): WorkspaceDocument {
  return edits[what](document, at, number)
}

function change<T extends TableName>(
  document: WorkspaceDocument,
  table: T,
  at: number,
  edit: (row: Row<T>) => Row<T>,
): WorkspaceDocument {
  const row = pick(document, table, at)
  return row ? put(document, table, edit(row)) : document
}

function put<T extends TableName>(document: WorkspaceDocument, table: T, ...rows: Row<T>[]): WorkspaceDocument {
  return applyChangeSet(document, { put: { [table]: rows }, remove: {} })
}

function pick<T extends TableName>(document: WorkspaceDocument, table: T, at: number): Row<T> | undefined {
  const rows = rowsOf(document, table)
  return rows[at % Math.max(rows.length, 1)]
}

function timeOf(number: number) {
  return wallTimeOfMinutes((number * 5) % 1440)
}
