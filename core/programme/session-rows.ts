import { derive } from '../document/derive.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { ForumId, OrganizationId, Participation, Room, Session, SessionId, Track } from '../document/rows.ts'

/** The sessions of a forum, in no particular order. */
export function sessionsOf(document: WorkspaceDocument, forumId: ForumId): Session[] {
  return rowsOf(document, 'sessions').filter((session) => session.forumId === forumId)
}

/** The rooms of a forum in the organizer's order. */
export const roomsOf = derive(['rooms'], (document, forumId: ForumId): readonly Room[] =>
  inOrder(rowsOf(document, 'rooms').filter((room) => room.forumId === forumId)),
)

/** The tracks of a forum in the organizer's order. */
export const tracksOf = derive(['tracks'], (document, forumId: ForumId): readonly Track[] =>
  inOrder(rowsOf(document, 'tracks').filter((track) => track.forumId === forumId)),
)

/** Who does what in each session, each list in the organizer's order. Sessions without roles have no entry. */
export const participationsBySession = derive(
  ['participations'],
  (document): ReadonlyMap<SessionId, readonly Participation[]> => {
    const bySession = Map.groupBy(rowsOf(document, 'participations'), (row) => row.sessionId)
    for (const list of bySession.values()) inOrder(list)
    return bySession
  },
)

/** The roles that each organization holds, in any forum. Organizations without roles have no entry. */
export const rolesByOrganization = derive(
  ['participations'],
  (document): ReadonlyMap<OrganizationId, readonly Participation[]> => {
    const held = new Map<OrganizationId, Participation[]>()
    for (const row of rowsOf(document, 'participations')) {
      if (row.organizationId) held.set(row.organizationId, [...(held.get(row.organizationId) ?? []), row])
    }
    return held
  },
)

/** Sorts rows in place by their order field; equal orders fall back to the id, so that the outcome never varies. */
export function inOrder<T extends { readonly order: number; readonly id: string }>(rows: T[]): T[] {
  return rows.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

/**
 * The organizations that must send somebody in person: those with a role that names nobody. An agency of interpreters, or of
 * technicians, sends as many as are needed.
 */
export function delegating(roles: readonly Participation[]): OrganizationId[] {
  return roles.flatMap(({ role, personId, organizationId }) =>
    personId || !organizationId || role === 'interpreter' || role === 'technical' ? [] : [organizationId],
  )
}
