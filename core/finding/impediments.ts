import type { WorkspaceDocument } from '../document/document.ts'
import type { Owner } from '../document/planning-rows.ts'
import type { Forum, OrganizationId, PersonId, Room, RoomId, SessionId } from '../document/rows.ts'
import { availabilitiesByOwner } from '../programme/availability-time.ts'
import { delegating, participationsBySession, sessionsOf } from '../programme/session-rows.ts'
import { baseZone, isScheduled, type ScheduledSession, sessionInterval } from '../programme/session-time.ts'
import { instantOfText } from '../time/instant.ts'
import { type Interval, overlaps } from '../time/interval.ts'
import { BusyTime, outsideOf } from './busy-time.ts'
import type { Blocker } from './find-query.ts'

/** A stretch in which something or someone cannot be had, and why. The ends may be infinite. */
export interface Impediment {
  readonly start: number
  readonly end: number
  readonly blocker: Blocker
}

/** When a room, or somebody, cannot be had. */
export interface Impeded {
  readonly impediments: readonly Impediment[]
  readonly busy: BusyTime
}

/** Reads when the rooms of a forum, and those who take part in it, cannot be had. */
export class Impediments {
  readonly #document: WorkspaceDocument
  readonly #edition: Interval
  readonly #others: readonly ScheduledSession[]
  readonly #intervalOf: (session: ScheduledSession) => Interval
  readonly #byOwner = new Map<string, ScheduledSession[]>()

  /**
   * `moving` are the sessions that are looked for: they take nothing, nor do the cancelled. What was said of availability
   * outside of `edition` says nothing of it.
   */
  constructor(document: WorkspaceDocument, forum: Forum, moving: ReadonlySet<SessionId>, edition: Interval) {
    this.#document = document
    this.#edition = edition
    const base = baseZone(forum)
    this.#intervalOf = (session) => sessionInterval(session, base)
    this.#others = sessionsOf(document, forum.id)
      .filter(isScheduled)
      .filter(({ id, state }) => !moving.has(id) && state !== 'cancelled')
    const roles = participationsBySession(document)
    for (const session of this.#others) {
      const held = roles.get(session.id) ?? []
      const owners = [...held.flatMap(({ personId }) => personId ?? []), ...delegating(held)]
      for (const id of new Set<string>(owners)) this.#byOwner.set(id, [...(this.#byOwner.get(id) ?? []), session])
    }
  }

  /** Of a person or an organization. An agency (`isOne` false) is kept away by its availability alone. */
  ofAttendee(
    owner:
      | { readonly kind: 'person'; readonly id: PersonId }
      | { readonly kind: 'organization'; readonly id: OrganizationId },
    isOne: boolean,
  ): Impeded {
    const sessions = isOne ? (this.#byOwner.get(owner.id) ?? []) : []
    return impeded([
      ...sessions.map((session) => ({
        ...this.#intervalOf(session),
        blocker: { kind: 'busy' as const, owner, sessionId: session.id },
      })),
      ...this.#awayOf(owner),
    ])
  }

  /** Of a room: other sessions in it, and those in other rooms that need its link or its host account. */
  ofRoom(room: Room): Impeded {
    const sharing = new Set<RoomId>()
    for (const other of Object.values(this.#document.rooms) as Room[]) {
      if (other.id === room.id || other.forumId !== room.forumId) continue
      const isShared = (a: string, b: string) => a.trim() !== '' && a.trim() === b.trim()
      if (isShared(other.joinUrl, room.joinUrl) || isShared(other.hostAccount, room.hostAccount)) sharing.add(other.id)
    }
    const found: Impediment[] = []
    for (const session of this.#others) {
      const { roomId } = session.slot
      if (roomId === null || (roomId !== room.id && !sharing.has(roomId))) continue
      const kind = roomId === room.id ? 'room-taken' : 'link-taken'
      found.push({ ...this.#intervalOf(session), blocker: { kind, roomId: room.id, sessionId: session.id } })
    }
    return impeded([...found, ...this.#awayOf({ kind: 'room', id: room.id })])
  }

  #awayOf(owner: Owner): Impediment[] {
    const said = availabilitiesByOwner(this.#document).get(owner.id) ?? []
    const stretches = said.map(({ kind, from, to, note }) => ({
      kind,
      note,
      start: instantOfText(from),
      end: instantOfText(to),
    }))
    const free = stretches.filter((one) => one.kind === 'available' && overlaps(one, this.#edition))
    return [
      ...stretches
        .filter(({ kind }) => kind === 'unavailable')
        .map(({ start, end, note }) => ({ start, end, blocker: { kind: 'unavailable' as const, owner, note } })),
      ...outsideOf(free).map((stretch) => ({ ...stretch, blocker: { kind: 'outside-availability' as const, owner } })),
    ]
  }
}

function impeded(impediments: readonly Impediment[]): Impeded {
  return { impediments, busy: new BusyTime(impediments) }
}

/** What of these stands in the way of `[start, end)`; each blocker once. */
export function blockersIn({ impediments }: Impeded, start: number, end: number): Blocker[] {
  const found = impediments.filter((one) => one.start < end && start < one.end).map(({ blocker }) => blocker)
  return [...new Map(found.map((blocker) => [JSON.stringify(blocker), blocker])).values()]
}
