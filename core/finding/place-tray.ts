import type { WorkspaceDocument } from '../document/document.ts'
import type { HolidayPack } from '../document/holiday-rows.ts'
import type { Forum, Session, SessionId } from '../document/rows.ts'
import type { NewPlace } from '../programme/place-sessions.ts'
import { sessionsOf } from '../programme/session-rows.ts'
import { baseZone, isScheduled, sessionInterval } from '../programme/session-time.ts'
import { addMinutes, instant } from '../time/instant.ts'
import { localTimeAt } from '../time/local-time.ts'
import { BestPlace, stepsOf } from './best-place.ts'
import { PlacingGrid } from './placing-grid.ts'
import { type Taken, TrayResources } from './tray-resources.ts'

/** How the tray is placed. */
export interface PlacingWishes {
  readonly packs: readonly HolidayPack[]
  /** Whether everything that has a slot stays where it is, pinned or not. */
  readonly isMinimal: boolean
  /** How many exchanges are tried in all for what finds no place at first, and again for better hours; 0 leaves it at that. */
  readonly mostTries: number
  /** Told how far it is, every few sessions; false ends it with what has been placed so far. */
  mayGoOn(done: number, of: number): boolean
}

/** Why a session stays in the tray. */
export type Unplaced =
  /** Longer than any day of the forum. */
  | 'too-long'
  /** No time at which all with a role are free. */
  | 'people'
  /** They are free, but no room is. */
  | 'room'
  /** It was not come to before the end was asked for. */
  | 'stopped'

/** What placing the tray would do. */
export interface TrayPlan {
  /** Sessions from the tray, and those moved to make room for them, each with its new slot; for placeSessions. */
  readonly moves: readonly NewPlace[]
  readonly unplaced: readonly { readonly sessionId: SessionId; readonly why: Unplaced }[]
  readonly wasStopped: boolean
}

const tellEvery = 32
const tellEveryTries = 128

/**
 * Finds places for the sessions in the tray: those with the fewest possible starts first, each at its best start (day, pain
 * of the worst zone, of all, earlier; what is left beside it too short for the others counts), in the smallest room that
 * fits, before one that is too small. What finds none may push one other session to another place; then sessions from the
 * tray take each other's places where the hours of both are better by it. Pinned sessions never move. Nothing is placed where
 * it would be a fatal conflict: within the hours of a day, with room, link, host account and all with roles free and not away;
 * nor where an organization would be needed twice. Cancelled sessions take and get nothing. The document is not changed.
 */
export function planTray(document: WorkspaceDocument, forum: Forum, wishes: PlacingWishes): TrayPlan {
  const sessions = sessionsOf(document, forum.id).filter(({ state }) => state !== 'cancelled')
  const grid = new PlacingGrid(forum)
  const [first, last] = [
    grid.size > 0 ? grid.momentAt(0) : instant(0),
    grid.size > 0 ? grid.momentAt(grid.size - 1) : instant(0),
  ]
  const edition = { start: addMinutes(first, -2880), end: addMinutes(last, 2880) }
  const resources = new TrayResources(document, forum, grid, new Set(sessions.map(({ id }) => id)), edition)
  for (const session of sessions) {
    if (!isScheduled(session)) continue
    const { start, end } = sessionInterval(session, baseZone(forum))
    const room = (session.slot.roomId && document.rooms[session.slot.roomId]) || null
    const ranges = grid.rangesOf(start, end)
    const [from, to] = [ranges[0]?.[0], ranges.at(-1)?.[1]]
    if (from !== undefined && to !== undefined) resources.take(session, { from, to, room })
  }
  return new Placing(document, forum, grid, resources, sessions, wishes).plan()
}

class Placing {
  readonly #forum: Forum
  readonly #grid: PlacingGrid
  readonly #resources: TrayResources
  readonly #sessions: ReadonlyMap<SessionId, Session>
  readonly #wishes: PlacingWishes
  /** What comes from the tray. */
  readonly #inTray: readonly Session[]
  readonly #best: BestPlace
  readonly #moved = new Set<SessionId>()
  #tries = 0
  #triesLeft = 0
  #wasStopped = false

  constructor(
    document: WorkspaceDocument,
    forum: Forum,
    grid: PlacingGrid,
    resources: TrayResources,
    sessions: readonly Session[],
    wishes: PlacingWishes,
  ) {
    this.#forum = forum
    this.#grid = grid
    this.#resources = resources
    this.#sessions = new Map(sessions.map((session) => [session.id, session]))
    this.#wishes = wishes
    this.#inTray = sessions.filter(({ slot }) => slot === null)
    this.#best = new BestPlace(document, forum, grid, resources, wishes.packs, this.#inTray)
  }

  plan(): TrayPlan {
    const tray = this.#mostConstrainedFirst(this.#inTray)
    const left: Session[] = []
    for (const [done, { session }] of tray.entries()) {
      if (done % tellEvery === 0 && this.#mustStop(done, tray.length)) break
      const place = this.#best.of(session)
      if (place) this.#put(session, place)
      else left.push(session)
    }
    // Each has its share, so that the first does not use up what the others need.
    const share = Math.floor(this.#wishes.mostTries / Math.max(1, left.length))
    for (const session of left) {
      if (this.#wasStopped) break
      this.#pushIn(session, share)
    }
    if (!this.#wasStopped) this.#improve()
    const unplaced = tray.flatMap(({ session, count }) => {
      if (this.#resources.placeOf(session)) return []
      return [
        { sessionId: session.id, why: left.includes(session) ? this.#whyNot(session, count) : ('stopped' as const) },
      ]
    })
    const moves = [...this.#moved].flatMap((id) => {
      const session = this.#sessions.get(id)
      const place = session && this.#resources.placeOf(session)
      return session && place ? [this.#newPlace(session, place)] : []
    })
    return { moves, unplaced, wasStopped: this.#wasStopped }
  }

  #mustStop(done: number, of: number): boolean {
    this.#wasStopped ||= !this.#wishes.mayGoOn(done, of)
    return this.#wasStopped
  }

  /** By the starts at which all with roles are free; among equals the longer first, then in the organizer's order. */
  #mostConstrainedFirst(tray: readonly Session[]): { readonly session: Session; readonly count: number }[] {
    return tray
      .map((session) => {
        const count = this.#resources.countFree(session, this.#best.startsOf(session), stepsOf(session))
        return { session, count }
      })
      .sort(
        (a, b) =>
          a.count - b.count ||
          b.session.durationMinutes - a.session.durationMinutes ||
          a.session.order - b.session.order ||
          (a.session.id < b.session.id ? -1 : 1),
      )
  }

  /** Looks for a place that one other session holds alone and can leave for another. Answers whether it found one. */
  #pushIn(session: Session, mostTries: number): boolean {
    const steps = stepsOf(session)
    let tries = 0
    for (const from of this.#best.startsOf(session)) {
      for (const room of this.#resources.roomsFor(session)) {
        const place = { from, to: from + steps, room }
        if (!this.#resources.isNobodyAway(session, room, place.from, place.to)) continue
        if (++tries > mostTries || this.#isStoppedTrying()) return false
        if (this.#takeFrom(session, place, (other) => this.#mayMove(other))) return true
      }
    }
    return false
  }

  /** Lets those from the tray take each other's places while that makes the hours of both together better. */
  #improve(): void {
    const costOf = (session: Session) => {
      const place = this.#resources.placeOf(session)
      return place ? this.#best.costOf(session, place.from) : 0
    }
    this.#triesLeft = this.#wishes.mostTries
    for (let helped = true; helped; ) {
      helped = false
      for (const session of this.#inTray.toSorted((a, b) => costOf(b) - costOf(a))) {
        if (this.#triesLeft <= 0 || this.#wasStopped) return
        const before = this.#resources.release(session)
        if (!before) continue
        if (this.#findBetter(session, before)) helped = true
        else this.#resources.take(session, before)
      }
    }
  }

  /** Whether a session that has just left a place found a better one, in a room that is no worse a fit. */
  #findBetter(session: Session, before: Taken): boolean {
    const now = this.#best.costOf(session, before.from)
    const free = this.#best.of(session, { limit: now, than: before })
    if (free) {
      this.#put(session, free)
      return true
    }
    const steps = stepsOf(session)
    const rooms = this.#best.roomsLike(session, before)
    for (const from of this.#best.startsOf(session)) {
      const gained = now - this.#best.costOf(session, from)
      if (gained <= 0) return false
      for (const room of rooms) {
        const place = { from, to: from + steps, room }
        if (!this.#resources.isNobodyAway(session, room, place.from, place.to)) continue
        if (--this.#triesLeft <= 0 || this.#isStoppedTrying()) return false
        if (this.#takeFrom(session, place, ({ slot }) => slot === null, gained)) return true
      }
    }
    return false
  }

  /**
   * Gives a session, which has none, a place that another holds alone, if that one may move and finds another place; where
   * `gained` is given, one that costs it less than that more than now, in a room that is no worse a fit, and none of them
   * may then have to hurry.
   */
  #takeFrom(session: Session, place: Taken, mayMove: (other: Session) => boolean, gained?: number): boolean {
    const [id, more] = this.#resources.holdersIn(session, place)
    const other = id && this.#sessions.get(id)
    if (!other || more || !mayMove(other)) return false
    const before = this.#resources.release(other)
    if (!before) return false
    const bound =
      gained === undefined ? undefined : { limit: this.#best.costOf(other, before.from) + gained, than: before }
    if (!bound || this.#resources.arePeopleFree(session, place.from, place.to, true)) {
      this.#resources.take(session, place)
      const after = this.#best.of(other, bound)
      if (after) {
        this.#put(other, after)
        this.#moved.add(session.id)
        return true
      }
      this.#resources.release(session)
    }
    this.#resources.take(other, before)
    return false
  }

  #isStoppedTrying(): boolean {
    return ++this.#tries % tellEveryTries === 0 && this.#mustStop(this.#moved.size, this.#sessions.size)
  }

  /** What came from the tray may move on; what had a slot may when it is not pinned and has a room, and not all must stay. */
  #mayMove({ slot }: Session): boolean {
    return slot === null || (!this.#wishes.isMinimal && !slot.pinned && slot.roomId !== null)
  }

  #put(session: Session, place: Taken): void {
    this.#resources.take(session, place)
    this.#moved.add(session.id)
  }

  #whyNot(session: Session, count: number): Unplaced {
    if (this.#best.startsOf(session).length === 0) return 'too-long'
    return count === 0 ? 'people' : 'room'
  }

  #newPlace({ id, slot }: Session, { from, room }: Taken): NewPlace {
    const { date, time } = localTimeAt(this.#grid.momentAt(from), baseZone(this.#forum))
    return { id, slot: { date, start: time, roomId: room?.id ?? null, pinned: slot?.pinned ?? false } }
  }
}
