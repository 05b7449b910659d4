import { derive } from '../document/derive.ts'
import { findRow, rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { AcceptedConflict, AcceptedConflictId } from '../document/planning-rows.ts'
import type { Forum, ForumId } from '../document/rows.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { Conflict, Severity } from './conflict.ts'
import { groupsOf } from './conflicts/between-sessions.ts'
import { conflictsInSession, rememberedInSession } from './conflicts/in-session.ts'
import { type Programme, programmeOf } from './conflicts/programme.ts'
import { remembered } from './conflicts/remember.ts'
import { fingerprintOf } from './fingerprint.ts'

/** A conflict that the organizers have accepted, with their reason. */
export interface AcceptedOne {
  readonly conflict: Conflict
  readonly reason: string
  /** The row to withdraw. */
  readonly id: AcceptedConflictId
}

const tables = [
  'rooms',
  'sessions',
  'participations',
  'engagements',
  'persons',
  'availabilities',
  'calendarProfiles',
  'holidayPacks',
] as const

/**
 * Everything wrong or doubtful about a forum's programme that nobody has accepted, worst first, then by time. Cancelled
 * sessions count for nothing. `today`, on the calendar of the base zone, is for what presses as days go by (late answers,
 * missing names); null leaves that out.
 */
export function findConflicts(
  document: WorkspaceDocument,
  forum: Forum,
  today: CalendarDate | null = null,
): readonly Conflict[] {
  return split(document, forum, today).open
}

/** The conflicts that were accepted and are still the same, in the order of `findConflicts`. */
export function acceptedConflictsOf(
  document: WorkspaceDocument,
  forum: Forum,
  today: CalendarDate | null = null,
): readonly AcceptedOne[] {
  return split(document, forum, today).accepted
}

/** The conflicts of a forum by its id; none when it is gone. */
export function conflictsOf(
  document: WorkspaceDocument,
  forumId: ForumId,
  today: CalendarDate | null = null,
): readonly Conflict[] {
  const forum = findRow(document, 'forums', forumId)
  return forum ? findConflicts(document, forum, today) : []
}

const split = derive([...tables, 'acceptedConflicts'], (document, forum: Forum, today: CalendarDate | null) => {
  const all = findAll(document, forum, today)
  const rows = rowsOf(document, 'acceptedConflicts').filter(({ forumId }) => forumId === forum.id)
  if (rows.length === 0) return { open: all, accepted: [] }
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const open: Conflict[] = []
  const accepted: AcceptedOne[] = []
  for (const conflict of all) {
    const row = byKey.get(conflict.key)
    if (row && stands(row, conflict, document)) accepted.push({ conflict, reason: row.reason, id: row.id })
    else open.push(conflict)
  }
  return { open, accepted }
})

/** An acceptance is of the facts as they were; other facts are another conflict. */
function stands(row: AcceptedConflict, conflict: Conflict, document: WorkspaceDocument): boolean {
  return row.fingerprint === fingerprintOf(conflict, document)
}

interface Found {
  readonly conflict: Conflict
  readonly rank: number
  /** When the first of its sessions starts; after all times where none has a slot. */
  readonly start: number
}

const findAll = derive(tables, (document, forum: Forum, today: CalendarDate | null): readonly Conflict[] => {
  const programme = programmeOf(document, forum, today)
  const { base } = programme
  const found: Found[] = []
  for (const session of programme.sessions) {
    const placed = programme.placed.get(session.id) ?? null
    const compute = () => dated(conflictsInSession(session, placed, programme), programme)
    for (const one of rememberedInSession(session, placed, programme, compute)) found.push(one)
  }
  for (const { memory, id, members, inputs, find } of groupsOf(programme)) {
    const [first] = members
    if (!first) continue
    const all = [base, ...inputs]
    for (const { session } of members) all.push(session)
    for (const one of remembered(memory, first.session, id, all, () => dated(find(), programme))) found.push(one)
  }
  return sorted(found).map(({ conflict }) => conflict)
})

let sortedBefore: readonly Found[] = []

/** Sorts by severity, start and key. What stands in the last answer is in order there, so only the rest must be sorted. */
function sorted(found: readonly Found[]): readonly Found[] {
  const rest = new Set(found)
  const kept = sortedBefore.filter((one) => rest.delete(one))
  const added = [...rest].sort(inOrder)
  const all: Found[] = []
  let next = 0
  for (const one of kept) {
    for (let other = added[next]; other && inOrder(other, one) < 0; other = added[++next]) all.push(other)
    all.push(one)
  }
  sortedBefore = all.concat(added.slice(next))
  return sortedBefore
}

function dated(conflicts: readonly Conflict[], { placed }: Programme): Found[] {
  return conflicts.map((conflict) => {
    const starts = conflict.sessions.map((id) => placed.get(id)?.start ?? Number.MAX_SAFE_INTEGER)
    return { conflict, rank: rank(conflict.severity), start: Math.min(...starts) }
  })
}

function inOrder(a: Found, b: Found): number {
  return a.rank - b.rank || a.start - b.start || (a.conflict.key < b.conflict.key ? -1 : 1)
}

function rank(severity: Severity): number {
  return severity === 'fatal' ? 0 : severity === 'warning' ? 1 : 2
}
