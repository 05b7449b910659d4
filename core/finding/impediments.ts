import { derive } from '../document/derive.ts'
import type { WorkspaceDocument } from '../document/document.ts'
import type { Owner } from '../document/planning-rows.ts'
import type { Forum, ForumId, OrganizationId, PersonId, Room, RoomId, SessionId } from '../document/rows.ts'
import { availabilitiesByOwner } from '../programme/availability-time.ts'
import { delegating, participationsBySession, roomsOf, sessionsOf } from '../programme/session-rows.ts'
import { baseZone, isScheduled, type ScheduledSession, sessionInterval } from '../programme/session-time.ts'
import { instantOfText } from '../time/instant.ts'
import { type Interval, overlaps } from '../time/interval.ts'
import type { Zone } from '../time/zone.ts'
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
  readonly #moving: ReadonlySet<SessionId>
  readonly #base: Zone
  readonly #placed: Placed

  /**
   * `moving` are the sessions that are looked for: they take nothing, nor do the cancelled. What was said of availability
   * outside of `edition` says nothing of it.
   */
  constructor(document: WorkspaceDocument, forum: Forum, moving: ReadonlySet<SessionId>, edition: Interval) {
    this.#document = document
    this.#edition = edition
    this.#moving = moving
    this.#base = baseZone(forum)
    this.#placed = placedOf(document, forum.id)
  }

  /** Of a person or an organization. An agency (`isOne` false) is kept away by its availability alone. */
  ofAttendee(
    owner:
      | { readonly kind: 'person'; readonly id: PersonId }
      | { readonly kind: 'organization'; readonly id: OrganizationId },
    isOne: boolean,
  ): Impeded {
    const sessions = isOne ? (this.#placed.byOwner.get(owner.id) ?? []) : []
    return impeded([
      ...this.#others(sessions).map((session) => ({
        ...sessionInterval(session, this.#base),
        blocker: { kind: 'busy' as const, owner, sessionId: session.id },
      })),
      ...this.#awayOf(owner),
    ])
  }

  /** Of a room: other sessions in it, and those in other rooms that need its link or its host account. */
  ofRoom(room: Room): Impeded {
    const found: Impediment[] = []
    for (const other of roomsOf(this.#document, room.forumId)) {
      const isShared = (a: string, b: string) => a.trim() !== '' && a.trim() === b.trim()
      const isSame = other.id === room.id
      if (!isSame && !isShared(other.joinUrl, room.joinUrl) && !isShared(other.hostAccount, room.hostAccount)) continue
      const kind = isSame ? 'room-taken' : 'link-taken'
      for (const session of this.#others(this.#placed.byRoom.get(other.id) ?? [])) {
        const blocker = { kind, roomId: room.id, sessionId: session.id } as const
        found.push({ ...sessionInterval(session, this.#base), blocker })
      }
    }
    return impeded([...found, ...this.#awayOf({ kind: 'room', id: room.id })])
  }

  #others(sessions: readonly ScheduledSession[]): readonly ScheduledSession[] {
    return sessions.filter(({ id }) => !this.#moving.has(id))
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

/** The sessions of a forum that take something, by what they take. */
interface Placed {
  readonly byRoom: ReadonlyMap<RoomId, readonly ScheduledSession[]>
  /** By the persons with roles, and by the organizations that must send somebody. */
  readonly byOwner: ReadonlyMap<string, readonly ScheduledSession[]>
}

const placedOf = derive(['sessions', 'participations'], (document, forumId: ForumId): Placed => {
  const byRoom = new Map<RoomId, ScheduledSession[]>()
  const byOwner = new Map<string, ScheduledSession[]>()
  const roles = participationsBySession(document)
  for (const session of sessionsOf(document, forumId)) {
    if (!isScheduled(session) || session.state === 'cancelled') continue
    const { roomId } = session.slot
    if (roomId) addTo(byRoom, roomId, session)
    const held = roles.get(session.id) ?? []
    const owners = [...held.flatMap(({ personId }) => personId ?? []), ...delegating(held)]
    for (const id of new Set<string>(owners)) addTo(byOwner, id, session)
  }
  return { byRoom, byOwner }
})

function addTo<Key>(map: Map<Key, ScheduledSession[]>, key: Key, session: ScheduledSession): void {
  const list = map.get(key)
  if (list) list.push(session)
  else map.set(key, [session])
}

function impeded(impediments: readonly Impediment[]): Impeded {
  return { impediments, busy: new BusyTime(impediments) }
}

/** What of these stands in the way of `[start, end)`; each blocker once. */
export function blockersIn({ impediments }: Impeded, start: number, end: number): Blocker[] {
  const found = impediments.filter((one) => one.start < end && start < one.end).map(({ blocker }) => blocker)
  return [...new Map(found.map((blocker) => [JSON.stringify(blocker), blocker])).values()]
}
