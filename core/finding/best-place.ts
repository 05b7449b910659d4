import type { WorkspaceDocument } from '../document/document.ts'
import type { HolidayPack } from '../document/holiday-rows.ts'
import type { Forum, Room, Session } from '../document/rows.ts'
import { stepMinutes } from './pain-timeline.ts'
import type { PlacingGrid } from './placing-grid.ts'
import { Scraps } from './scraps.ts'
import { StartOrder } from './start-order.ts'
import type { Taken, TrayResources } from './tray-resources.ts'

/** What a place must be better than. */
interface Bound {
  /** It costs less than this. */
  readonly limit: number
  /** In a room that is no worse a fit than the one there. */
  readonly than: Taken
}

/** The places that are free for sessions, by what they cost: the hours, and what is left unused beside them in a room. */
export class BestPlace {
  readonly #forum: Forum
  readonly #resources: TrayResources
  readonly #starts: StartOrder
  readonly #scraps: Scraps

  /** `inTray` are the sessions that want a place: what none of these could use is what is wasted. */
  constructor(
    document: WorkspaceDocument,
    forum: Forum,
    grid: PlacingGrid,
    resources: TrayResources,
    packs: readonly HolidayPack[],
    inTray: readonly Session[],
  ) {
    this.#forum = forum
    this.#resources = resources
    this.#starts = new StartOrder(document, forum, grid, packs)
    const lengths = inTray.map(stepsOf)
    const usual = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 1
    this.#scraps = new Scraps(this.#starts.prices(usual), lengths, resources.rooms.length)
  }

  /** Where a session may start, taken or not, the best first. */
  startsOf(session: Session): Uint32Array {
    return this.#starts.of(session).order
  }

  /** What the hours of a start ask of people, in the unit in which `of` compares; infinite where the session may not start. */
  costOf(session: Session, from: number): number {
    return this.#starts.of(session).costs[from] ?? Number.POSITIVE_INFINITY
  }

  /** The rooms that are no worse a fit for a session than the one it has there, the best first. */
  roomsLike(session: Session, { room: had }: Taken): readonly (Room | null)[] {
    const fits = (room: Room | null) => this.#resources.isLargeEnough(session, room)
    const rooms = this.#resources.roomsFor(session)
    return fits(had) ? rooms.filter(fits) : rooms
  }

  /**
   * The best place that is free: in a room that holds the audience, whatever the hour, before one that is too small; where
   * people need not hurry between rooms, if there is one. With a bound, nobody may have to hurry. Null where there is none,
   * or none within the bound.
   */
  of(session: Session, bound?: Bound): Taken | null {
    const isBuffered = this.#forum.bufferMinutes > 0
    if (bound) return this.#find(session, this.roomsLike(session, bound.than), isBuffered, bound.limit)
    const all = this.#resources.roomsFor(session)
    const large = all.filter((room) => this.#resources.isLargeEnough(session, room))
    for (const rooms of large.length === all.length ? [all] : [large, all]) {
      for (const mayNotHurry of isBuffered ? [true, false] : [false]) {
        const place = this.#find(session, rooms, mayNotHurry, Number.POSITIVE_INFINITY)
        if (place) return place
      }
    }
    return null
  }

  #find(session: Session, rooms: readonly (Room | null)[], isBuffered: boolean, limit: number): Taken | null {
    const steps = stepsOf(session)
    const { order, costs } = this.#starts.of(session)
    let best: Taken | null = null
    let least = limit
    for (const from of order) {
      const cost = costs[from] ?? 0
      if (cost >= least) break
      const to = from + steps
      if (this.#resources.areRoomsFull(from, to)) continue
      if (!this.#resources.arePeopleFree(session, from, to, isBuffered)) continue
      const room = rooms.find((one) => this.#resources.isRoomFree(one, from, to))
      if (room === undefined) continue
      const lost = room ? this.#scraps.lostBy(from, to, this.#resources.stretchOf(room, from)) : 0
      if (cost + lost >= least) continue
      best = { from, to, room }
      least = cost + lost
    }
    return best
  }
}

/** How many positions of the grid a session takes. */
export function stepsOf({ durationMinutes }: Session): number {
  return Math.ceil(durationMinutes / stepMinutes)
}
