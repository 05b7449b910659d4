import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { Owner } from '../document/planning-rows.ts'
import type { Forum, OrganizationId, Participation, PersonId, RoomId, Session, SessionId } from '../document/rows.ts'
import { instantOfText } from '../time/instant.ts'
import type { Interval } from '../time/interval.ts'
import { delegating, participationsBySession, sessionsOf } from './session-rows.ts'
import { baseZone, isScheduled, type ScheduledSession, sessionInterval } from './session-time.ts'

/** A stretch in which some sessions cannot well be held, and why. */
export interface BlockedStretch extends Interval {
  /** Null blocks every room. */
  readonly roomId: RoomId | null
  readonly reason:
    | { readonly kind: 'room-taken'; readonly sessionId: SessionId }
    | { readonly kind: 'person-busy'; readonly personId: PersonId; readonly sessionId: SessionId }
    | { readonly kind: 'organization-busy'; readonly organizationId: OrganizationId; readonly sessionId: SessionId }
    | { readonly kind: 'unavailable'; readonly owner: Owner; readonly note: string }
}

/**
 * Where the rooms are taken by others, where people and organizations of `moving` have roles elsewhere, and when they or a
 * room are not available: what the board shades while these sessions are moved. An organization counts where no person of
 * it is named. Cancelled sessions take nothing.
 */
export function blockedStretches(
  document: WorkspaceDocument,
  forum: Forum,
  moving: readonly Session[],
): BlockedStretch[] {
  const base = baseZone(forum)
  const roles = participationsBySession(document)
  const ids = new Set(moving.map(({ id }) => id))
  const people = new Set(moving.flatMap(personsOf))
  const organizations = new Set(moving.flatMap((session) => delegating(rolesOf(session))))
  const others = sessionsOf(document, forum.id)
    .filter(isScheduled)
    .filter(({ id, state }) => !ids.has(id) && state !== 'cancelled')

  function rolesOf({ id }: Session): readonly Participation[] {
    return roles.get(id) ?? []
  }
  function personsOf(session: Session): PersonId[] {
    return rolesOf(session).flatMap(({ personId }) => personId ?? [])
  }
  function busy(session: ScheduledSession): BlockedStretch[] {
    const interval = sessionInterval(session, base)
    const { id: sessionId, slot } = session
    const found: BlockedStretch[] = []
    if (slot.roomId) found.push({ ...interval, roomId: slot.roomId, reason: { kind: 'room-taken', sessionId } })
    for (const personId of new Set(personsOf(session))) {
      if (people.has(personId)) {
        found.push({ ...interval, roomId: null, reason: { kind: 'person-busy', personId, sessionId } })
      }
    }
    for (const organizationId of new Set(delegating(rolesOf(session)))) {
      if (organizations.has(organizationId)) {
        found.push({ ...interval, roomId: null, reason: { kind: 'organization-busy', organizationId, sessionId } })
      }
    }
    return found
  }
  return [
    ...others.flatMap(busy),
    ...rowsOf(document, 'availabilities').flatMap(({ kind, owner, from, to, note }): BlockedStretch[] => {
      const concerns =
        owner.kind === 'room' ||
        (owner.kind === 'person' && people.has(owner.id)) ||
        (owner.kind === 'organization' && organizations.has(owner.id))
      if (kind !== 'unavailable' || !concerns) return []
      const interval = { start: instantOfText(from), end: instantOfText(to) }
      const roomId = owner.kind === 'room' ? owner.id : null
      return [{ ...interval, roomId, reason: { kind: 'unavailable', owner, note } }]
    }),
  ]
}
