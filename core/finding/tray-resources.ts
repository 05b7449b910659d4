import type { WorkspaceDocument } from '../document/document.ts'
import type { Forum, Participation, Room, Session, SessionId } from '../document/rows.ts'
import { expectedAt } from '../programme/conflicts/content-conflicts.ts'
import { delegating, participationsBySession, roomsOf } from '../programme/session-rows.ts'
import type { Interval } from '../time/interval.ts'
import { FreeRuns } from './free-runs.ts'
import { Impediments } from './impediments.ts'
import type { PlacingGrid } from './placing-grid.ts'
import type { Stretch } from './scraps.ts'

/** Positions of a grid, `[from, to)`, and the room a session has there. */
export interface Taken {
  readonly from: number
  readonly to: number
  readonly room: Room | null
}

/** A thing that one session at a time can have: a room, a person, a link. */
interface Thing {
  readonly runs: FreeRuns
  readonly holders: Set<SessionId>
}

/** Who and what a session needs wherever it stands. */
interface Needs {
  readonly people: readonly Thing[]
  /** Availability, which no move of a session changes. */
  readonly away: readonly FreeRuns[]
}

/** What a session needs in a room: itself, its link and its host account, and when it cannot be had at all. */
interface RoomNeeds {
  readonly things: readonly Thing[]
  readonly away: FreeRuns | null
}

/** Who has what when: the rooms, links, accounts, persons and organizations of a forum on a grid. */
export class TrayResources {
  /** In the organizer's order. */
  readonly rooms: readonly Room[]
  readonly #forum: Forum
  readonly #grid: PlacingGrid
  readonly #roles: ReadonlyMap<SessionId, readonly Participation[]>
  readonly #impediments: Impediments
  readonly #things = new Map<string, Thing>()
  readonly #away = new Map<string, FreeRuns | null>()
  readonly #needs = new Map<SessionId, Needs>()
  readonly #ofRoom = new Map<Room, RoomNeeds>()
  readonly #taken = new Map<SessionId, Taken>()
  readonly #bySize = new Map<number | null, readonly Room[]>()
  readonly #buffer: number
  /** How many rooms sessions have at each position. */
  readonly #roomsTaken: Uint16Array

  constructor(
    document: WorkspaceDocument,
    forum: Forum,
    grid: PlacingGrid,
    all: ReadonlySet<SessionId>,
    edition: Interval,
  ) {
    this.rooms = roomsOf(document, forum.id)
    this.#forum = forum
    this.#grid = grid
    this.#roomsTaken = new Uint16Array(grid.size)
    this.#roles = participationsBySession(document)
    this.#buffer = Math.ceil(forum.bufferMinutes / 5)
    // Sessions are taken into account one by one below; here only what was said of availability counts.
    this.#impediments = new Impediments(document, forum, all, edition)
  }

  /** Where a session stands now, or null. */
  placeOf(session: Session): Taken | null {
    return this.#taken.get(session.id) ?? null
  }

  /** The rooms in which a session may be held, the best fit first; null stands for no room where the forum has none. */
  roomsFor(session: Session): readonly (Room | null)[] {
    if (this.rooms.length === 0) return [null]
    const expected = expectedAt(session, this.#forum)
    const known = this.#bySize.get(expected)
    if (known) return known
    const isTooSmall = (room: Room) => (sizeOf(room) < (expected ?? 0) ? 1 : 0)
    const sorted = this.rooms.toSorted((a, b) => isTooSmall(a) - isTooSmall(b) || sizeOf(a) - sizeOf(b))
    this.#bySize.set(expected, sorted)
    return sorted
  }

  /** Whether a room holds as many as are expected, as far as both are known. */
  isLargeEnough(session: Session, room: Room | null): boolean {
    return room === null || sizeOf(room) >= (expectedAt(session, this.#forum) ?? 0)
  }

  /** At how many of the starts all with roles are free for so many positions. */
  countFree(session: Session, starts: Uint32Array, steps: number): number {
    const { people, away } = this.#needsOf(session)
    const touched = [...away, ...people.map(({ runs }) => runs)].filter((runs) => !runs.isUntouched)
    if (touched.length === 0) return starts.length
    let count = 0
    for (const from of starts) if (touched.every((runs) => runs.isFree(from, from + steps))) count += 1
    return count
  }

  /** Whether some position there has a session in every room of the forum: a quick no before the rooms are asked. */
  areRoomsFull(from: number, to: number): boolean {
    const rooms = this.rooms.length
    if (rooms === 0) return false
    for (let at = from; at < to; at++) if ((this.#roomsTaken[at] ?? 0) >= rooms) return true
    return false
  }

  /** Whether everybody with a role is free; with `isBuffered`, also long enough before and after to change rooms. */
  arePeopleFree(session: Session, from: number, to: number, isBuffered: boolean): boolean {
    const { people, away } = this.#needsOf(session)
    for (const runs of away) if (!runs.isFree(from, to)) return false
    const before = isBuffered ? Math.max(this.#grid.segmentStart(from), from - this.#buffer) : from
    const after = isBuffered ? Math.min(this.#grid.segmentEnd(from), to + this.#buffer) : to
    for (const { runs } of people) if (!runs.isFree(before, after)) return false
    return true
  }

  /** Whether nobody with a role, nor the room, has said that they cannot. */
  isNobodyAway(session: Session, room: Room | null, from: number, to: number): boolean {
    const isRoomThere = room === null || this.#ofRoomOf(room).away?.isFree(from, to) !== false
    return isRoomThere && this.#needsOf(session).away.every((runs) => runs.isFree(from, to))
  }

  /** Whether a room, its link and its account are free. */
  isRoomFree(room: Room | null, from: number, to: number): boolean {
    if (!room) return true
    const { things, away } = this.#ofRoomOf(room)
    if (away && !away.isFree(from, to)) return false
    for (const { runs } of things) if (!runs.isFree(from, to)) return false
    return true
  }

  /** The free stretch of a room, its link and its account in which a free position lies. */
  stretchOf(room: Room, at: number): Stretch {
    const { things, away } = this.#ofRoomOf(room)
    let { first, end } = away?.stretchAt(at) ?? { first: 0, end: this.#grid.size }
    for (const { runs } of things) {
      const other = runs.stretchAt(at)
      first = Math.max(first, other.first)
      end = Math.min(end, other.end)
    }
    return { first, end }
  }

  /** The sessions that have something that this one would need there. */
  holdersIn(session: Session, { from, to, room }: Taken): Set<SessionId> {
    const holders = new Set<SessionId>()
    for (const thing of [...this.#needsOf(session).people, ...(room ? this.#ofRoomOf(room).things : [])]) {
      if (thing.runs.isFree(from, to)) continue
      for (const id of thing.holders) {
        const taken = this.#taken.get(id)
        if (taken && taken.from < to && from < taken.to) holders.add(id)
      }
    }
    return holders
  }

  /** Gives a session what it needs there. It must have nothing yet. */
  take(session: Session, place: Taken): void {
    this.#taken.set(session.id, place)
    this.#countFreeRoom(place, 1)
    for (const { runs, holders } of this.#allOf(session, place.room)) {
      runs.take(place.from, place.to)
      holders.add(session.id)
    }
  }

  /** Takes everything from a session again and answers where it stood. */
  release(session: Session): Taken | null {
    const place = this.#taken.get(session.id)
    if (!place) return null
    this.#taken.delete(session.id)
    for (const { runs, holders } of this.#allOf(session, place.room)) {
      runs.release(place.from, place.to)
      holders.delete(session.id)
    }
    this.#countFreeRoom(place, -1)
    return place
  }

  /** Counts a room where it is free: two that overlap in it are one. */
  #countFreeRoom({ from, to, room }: Taken, change: 1 | -1): void {
    const runs = room && this.#thing(room.id).runs
    if (!runs) return
    for (let at = from; at < to; at++) {
      if (runs.isFree(at, at + 1)) this.#roomsTaken[at] = (this.#roomsTaken[at] ?? 0) + change
    }
  }

  #allOf(session: Session, room: Room | null): readonly Thing[] {
    return [...this.#needsOf(session).people, ...(room ? this.#ofRoomOf(room).things : [])]
  }

  #needsOf(session: Session): Needs {
    const known = this.#needs.get(session.id)
    if (known) return known
    const roles = this.#roles.get(session.id) ?? []
    const persons = [...new Set(roles.flatMap(({ personId }) => personId ?? []))]
    const organizations = [...new Set(roles.flatMap((role) => (role.personId ? [] : (role.organizationId ?? []))))]
    const made = {
      people: [...persons, ...new Set(delegating(roles))].map((id) => this.#thing(id)),
      away: [
        ...persons.map((id) => this.#awayOf(id, () => this.#impediments.ofAttendee({ kind: 'person', id }, true))),
        ...organizations.map((id) =>
          this.#awayOf(id, () => this.#impediments.ofAttendee({ kind: 'organization', id }, false)),
        ),
      ].filter((runs) => runs !== null),
    }
    this.#needs.set(session.id, made)
    return made
  }

  #ofRoomOf(room: Room): RoomNeeds {
    const known = this.#ofRoom.get(room)
    if (known) return known
    const shared = [`link ${room.joinUrl.trim()}`, `account ${room.hostAccount.trim()}`].filter(
      (key) => !key.endsWith(' '),
    )
    const made = {
      things: [room.id, ...shared].map((key) => this.#thing(key)),
      away: this.#awayOf(room.id, () => this.#impediments.ofRoom(room)),
    }
    this.#ofRoom.set(room, made)
    return made
  }

  #thing(key: string): Thing {
    const known = this.#things.get(key)
    if (known) return known
    const made = { runs: new FreeRuns(this.#grid), holders: new Set<SessionId>() }
    this.#things.set(key, made)
    return made
  }

  /** When somebody cannot; null where nothing was said. */
  #awayOf(key: string, read: () => ReturnType<Impediments['ofRoom']>): FreeRuns | null {
    const known = this.#away.get(key)
    if (known !== undefined) return known
    const { impediments } = read()
    const runs = impediments.length > 0 ? new FreeRuns(this.#grid) : null
    for (const { start, end } of impediments) {
      for (const [from, to] of this.#grid.rangesOf(start, end)) runs?.take(from, to)
    }
    this.#away.set(key, runs)
    return runs
  }
}

/** How many a room holds; no end where it is online or nobody said. */
function sizeOf({ kind, capacity }: Room): number {
  return kind === 'online' || capacity === null ? Number.MAX_SAFE_INTEGER : capacity
}
