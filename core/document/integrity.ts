import { type Row, rowsOf, type TableName, type WorkspaceDocument } from './document.ts'
import { recipientKey } from './release-rows.ts'

/** Something wrong with a workspace, and where: `sessions[2].slot.roomId`. */
export interface Problem {
  /** Table, index or id of the row in brackets, field. */
  readonly path: string
  /** What is wrong there, in English, for a log or a developer. */
  readonly problem: string
}

/** A field that holds the id of a row of another table. */
interface Reference {
  readonly table: TableName
  readonly field: string
  readonly target: TableName
  read(row: never): string | null
}

/** Every reference of the document: the single list behind integrity checks and removals. */
export const references: readonly Reference[] = [
  reference('forums', 'hostOrganizationId', 'organizations', (r) => r.hostOrganizationId),
  reference('rooms', 'forumId', 'forums', (r) => r.forumId),
  reference('tracks', 'forumId', 'forums', (r) => r.forumId),
  reference('sessions', 'forumId', 'forums', (r) => r.forumId),
  reference('sessions', 'trackId', 'tracks', (r) => r.trackId),
  reference('sessions', 'slot.roomId', 'rooms', (r) => r.slot?.roomId ?? null),
  reference('participations', 'sessionId', 'sessions', (r) => r.sessionId),
  reference('participations', 'organizationId', 'organizations', (r) => r.organizationId),
  reference('participations', 'personId', 'persons', (r) => r.personId),
  reference('affiliations', 'personId', 'persons', (r) => r.personId),
  reference('affiliations', 'organizationId', 'organizations', (r) => r.organizationId),
  reference('engagements', 'forumId', 'forums', (r) => r.forumId),
  reference('engagements', 'organizationId', 'organizations', (r) => r.organizationId),
  reference('interactions', 'engagementId', 'engagements', (r) => r.engagementId),
  reference('interactions', 'personId', 'persons', (r) => r.personId),
  reference('availabilities', 'owner.id', 'persons', ({ owner }) => (owner.kind === 'person' ? owner.id : null)),
  reference('availabilities', 'owner.id', 'organizations', ({ owner }) =>
    owner.kind === 'organization' ? owner.id : null,
  ),
  reference('availabilities', 'owner.id', 'rooms', ({ owner }) => (owner.kind === 'room' ? owner.id : null)),
  reference('acceptedConflicts', 'forumId', 'forums', (r) => r.forumId),
  reference('contactPoints', 'owner.id', 'persons', ({ owner }) => (owner.kind === 'person' ? owner.id : null)),
  reference('contactPoints', 'owner.id', 'organizations', ({ owner }) =>
    owner.kind === 'organization' ? owner.id : null,
  ),
  reference('slotOffers', 'engagementId', 'engagements', (r) => r.engagementId),
  reference('slotOffers', 'sessionId', 'sessions', (r) => r.sessionId),
  reference('slotOffers', 'roomId', 'rooms', (r) => r.roomId),
  reference('stageChanges', 'engagementId', 'engagements', (r) => r.engagementId),
  reference('releases', 'forumId', 'forums', (r) => r.forumId),
  reference('releasedSessions', 'forumId', 'forums', (r) => r.forumId),
  reference('releasedSessions', 'releaseId', 'releases', (r) => r.releaseId),
  reference('handouts', 'forumId', 'forums', (r) => r.forumId),
  reference('handouts', 'releaseId', 'releases', (r) => r.releaseId),
  reference('recipientSettings', 'forumId', 'forums', (r) => r.forumId),
]

/** What the schemas of single rows cannot see: dangling ids, rows of another forum, rows that may stand only once. */
export function findIntegrityProblems(document: WorkspaceDocument): Problem[] {
  return [
    ...findDanglingReferences(document),
    ...findForeignPlaces(document),
    ...findDoubles(
      document,
      'engagements',
      (row) => `${row.forumId} ${row.organizationId} ${row.purpose}`,
      'a second engagement for the same forum, organization and purpose',
    ),
    ...findDoubles(document, 'calendarProfiles', ({ zone }) => zone, 'a second profile of the same zone'),
    ...findDoublePreferred(document),
    ...findDoubles(
      document,
      'acceptedConflicts',
      ({ forumId, key }) => `${forumId} ${key}`,
      'a second acceptance of the same conflict',
    ),
    ...findDoubles(
      document,
      'releases',
      ({ forumId, number }) => `${forumId} ${number}`,
      'a second release of the same number',
    ),
    ...findDoubles(
      document,
      'releasedSessions',
      ({ releaseId, sessionId }) => `${releaseId} ${sessionId}`,
      'a second row of the same session in the same release',
    ),
    ...findDoubles(
      document,
      'recipientSettings',
      ({ forumId, recipient }) => `${forumId} ${recipientKey(recipient)}`,
      'a second setting of the same recipient',
    ),
    ...findDoubles(
      document,
      'holidayPacks',
      ({ country, year }) => `${country} ${year}`,
      'a second row of the same country and year',
    ),
  ]
}

function findDanglingReferences(document: WorkspaceDocument): Problem[] {
  return references.flatMap(({ table, field, target, read }) => {
    const targets = document[target] as Record<string, unknown>
    return rowsOf(document, table).flatMap((row) => {
      const id = read(row as never)
      return id === null || Object.hasOwn(targets, id)
        ? []
        : [{ path: `${table}[${row.id}].${field}`, problem: `no row ${id} in ${target}` }]
    })
  })
}

function findForeignPlaces(document: WorkspaceDocument): Problem[] {
  return rowsOf(document, 'sessions').flatMap((session) => {
    const room = session.slot?.roomId ? document.rooms[session.slot.roomId] : undefined
    const track = session.trackId ? document.tracks[session.trackId] : undefined
    return [
      ...(room && room.forumId !== session.forumId
        ? [{ path: `sessions[${session.id}].slot.roomId`, problem: 'the room is of another forum' }]
        : []),
      ...(track && track.forumId !== session.forumId
        ? [{ path: `sessions[${session.id}].trackId`, problem: 'the track is of another forum' }]
        : []),
    ]
  })
}

function findDoublePreferred(document: WorkspaceDocument): Problem[] {
  const seen = new Set<string>()
  return rowsOf(document, 'contactPoints').flatMap(({ id, owner, preferred }) => {
    if (!preferred || !seen.has(owner.id)) {
      if (preferred) seen.add(owner.id)
      return []
    }
    return [{ path: `contactPoints[${id}].preferred`, problem: 'a second preferred way to reach the same owner' }]
  })
}

function findDoubles<T extends TableName>(
  document: WorkspaceDocument,
  table: T,
  keyOf: (row: Row<T>) => string,
  problem: string,
): Problem[] {
  const seen = new Set<string>()
  return rowsOf(document, table).flatMap((row) => {
    const key = keyOf(row)
    if (seen.has(key)) return [{ path: `${table}[${row.id}]`, problem }]
    seen.add(key)
    return []
  })
}

function reference<T extends TableName>(
  table: T,
  field: string,
  target: TableName,
  read: (row: Row<T>) => string | null,
): Reference {
  return { table, field, target, read: read as Reference['read'] }
}
