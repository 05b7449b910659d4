import type { WorkspaceDocument } from '../document/document.ts'
import type { Forum, Room, SessionId, Slot } from '../document/rows.ts'
import { baseZone } from '../programme/session-time.ts'
import { workingDayOf } from '../programme/working-day.ts'
import { calendarDate } from '../time/calendar-date.ts'
import { type Instant, instant } from '../time/instant.ts'
import type { Interval } from '../time/interval.ts'
import { whichOfTwo } from '../time/local-time.ts'
import { offsetMinutesAt, type Zone } from '../time/zone.ts'
import { DayColumns, type LocalCosts } from './day-columns.ts'
import { type Grid, gridOf, PainTimeline, stepMinutes } from './pain-timeline.ts'
import { Promises } from './promises.ts'
import { noRoom, type RoomChoice, roomChoices } from './room-choices.ts'
import type { SearchSpace } from './search-space.ts'
import type { Attendee, HourStake, Stakes } from './stakes.ts'

const minuteMs = 60_000
const stepMs = stepMinutes * minuteMs
const dayMs = 86_400_000

/** More than any dayCode. */
const blockedRank = 1e9

/** The numbers of a candidate that are compared, in the order in which they are. */
const columnNames = ['blocked', 'day', 'missing', 'worst', 'weighted', 'debt', 'changes'] as const

/** A number of a candidate; all are better when lower. `day` has the three of a DayRank in one. */
export type Column = (typeof columnNames)[number]

/** Every start of a search, with what it costs. Numbers stand in columns: a year has a hundred thousand starts. */
export class Candidates {
  count = 0
  readonly #starts: Float64Array
  readonly #rooms: Int32Array
  /** Blockers and day in one number: most candidates compare by it alone. */
  readonly #ranks: Float64Array
  readonly #steps: Int32Array
  readonly #columns: { readonly [C in Column]: Float64Array }
  readonly #inOrder: readonly Float64Array[]
  readonly #space: SearchSpace
  readonly #stakes: Stakes
  readonly #choices: readonly RoomChoice[]
  readonly #promises: Promises
  /** Whether the last release has a say. */
  readonly #isReleased: boolean
  readonly #base: Zone
  readonly #hasRooms: boolean
  /** How many steps of the grid a block touches. */
  readonly #lengthSteps: number

  constructor(
    document: WorkspaceDocument,
    forum: Forum,
    space: SearchSpace,
    stakes: Stakes,
    released: ReadonlyMap<SessionId, Slot> | null,
  ) {
    this.#space = space
    this.#stakes = stakes
    this.#base = baseZone(forum)
    this.#promises = new Promises(space.parts, released, this.#base)
    this.#isReleased = released !== null
    this.#choices = roomChoices(document, forum, space, stakes)
    this.#hasRooms = this.#choices.some(({ room }) => room !== null)
    this.#lengthSteps = Math.ceil(space.minutes / stepMinutes)
    const most = space.windows.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / stepMs) + 1, 0)
    this.#starts = new Float64Array(most)
    this.#rooms = new Int32Array(most)
    this.#ranks = new Float64Array(most)
    this.#steps = new Int32Array(most)
    const column = () => new Float64Array(most)
    this.#columns = {
      blocked: column(),
      day: column(),
      missing: column(),
      worst: column(),
      weighted: column(),
      debt: column(),
      changes: column(),
    }
    this.#inOrder = columnNames.map((name) => this.#columns[name])
    for (const windows of clustersOf(space.windows)) this.#scan(document, windows)
  }

  /** When a candidate starts. */
  startOf(index: number): Instant {
    return instant(this.#starts[index] ?? 0)
  }

  /** The room of a candidate: the best that is free, or the best of all where none is. */
  roomOf(index: number): Room | null {
    return this.#choices[this.#rooms[index] ?? 0]?.room ?? null
  }

  /** A number of a candidate. */
  valueOf(index: number, column: Column): number {
    return this.#columns[column][index] ?? 0
  }

  /**
   * The best candidates, at most `most`, no two of which start closer than `apartMinutes`: each is the best of those that
   * the ones before it leave. `areBlocked` asks for the impossible ones.
   */
  best(most: number, apartMinutes: number, areBlocked: boolean): number[] {
    const apart = apartMinutes * minuteMs
    // A chosen start keeps away at most those of one such stretch before it and one after it.
    const enough = most * (2 * Math.ceil(apartMinutes / stepMinutes) + 1)
    const chosen: number[] = []
    for (const index of this.#first(enough, areBlocked)) {
      const start = this.#starts[index] ?? 0
      if (chosen.some((other) => Math.abs((this.#starts[other] ?? 0) - start) < apart)) continue
      chosen.push(index)
      if (chosen.length === most) break
    }
    return chosen
  }

  /** The first of the possible, or of the impossible, candidates in order. */
  #first(enough: number, areBlocked: boolean): number[] {
    const ranks = this.#ranks
    const inOrder = (a: number, b: number) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || (this.#isBetter(b, a) ? 1 : -1)
    let found: number[] = []
    let [last, lastRank] = [-1, Number.POSITIVE_INFINITY]
    for (let index = 0; index < this.count; index++) {
      const rank = ranks[index] ?? 0
      if (rank > lastRank || rank >= blockedRank !== areBlocked) continue
      if (rank === lastRank && !this.#isBetter(index, last)) continue
      found.push(index)
      if (found.length < 2 * enough) continue
      found = found.sort(inOrder).slice(0, enough)
      last = found.at(-1) ?? -1
      lastRank = ranks[last] ?? 0
    }
    return found.sort(inOrder).slice(0, enough)
  }

  /** Whether one comes before another. Candidates stand by their start, so that of two equal ones the first is the earlier. */
  #isBetter(index: number, other: number): boolean {
    for (const column of this.#inOrder) {
      const difference = (column[index] ?? 0) - (column[other] ?? 0)
      if (difference !== 0) return difference < 0
    }
    return index < other
  }

  /** Adds the starts of windows that share a grid, and fills one column after the other for all of them. */
  #scan(document: WorkspaceDocument, windows: readonly Interval[]): void {
    const { attendees, hours, days } = this.#stakes
    const grid = gridOf(windows[0]?.start ?? 0, Math.max(...windows.map(({ end }) => end)))
    const timelines = new Map<Zone, PainTimeline>()
    const timelineOf = (zone: Zone) => {
      const known = timelines.get(zone) ?? new PainTimeline(zone, workingDayOf(document, zone), grid)
      timelines.set(zone, known)
      return known
    }
    const first = this.count
    this.#addStarts(grid, windows)
    for (const stake of hours) this.#addHours(stake, timelineOf(stake.zone), first)
    const ofDays = new DayColumns(this.count - first)
    for (const [country, stakes] of Map.groupBy(days, (stake) => stake.country)) {
      const calendars = stakes.map(({ zone }) => timelineOf(zone).localDays)
      ofDays.add(this.#steps.subarray(first, this.count), this.#lengthSteps, calendars, this.#dayCosts(country, grid))
    }
    for (const attendee of attendees) if (attendee.presence !== 'may') this.#addAttendee(attendee, first)
    const { blocked, day } = this.#columns
    for (let index = first; index < this.count; index++) {
      const start = this.#starts[index] ?? 0
      if (this.#hasRooms || this.#isReleased) this.#addRoom(index, start)
      if (this.#promises.hasPins)
        blocked[index] = (blocked[index] ?? 0) + this.#promises.pinsBroken(start, this.roomOf(index)?.id ?? null)
      day[index] = ofDays.codeOf(index - first)
      this.#ranks[index] = (blocked[index] ?? 0) * blockedRank + (day[index] ?? 0)
    }
  }

  #addStarts(grid: Grid, windows: readonly Interval[]): void {
    const length = this.#space.minutes * minuteMs
    let next = 0
    for (const { start, end } of windows) {
      const mayRepeat = offsetMinutesAt(this.#base, instant(start - dayMs / 8)) !== offsetMinutesAt(this.#base, end)
      // A night that runs into the next day shares its starts.
      const first = Math.max(next, Math.ceil((start - grid.from) / stepMs))
      const last = Math.floor((end - length - grid.from) / stepMs)
      for (let step = first; step <= last; step++) {
        const moment = grid.from + step * stepMs
        if (mayRepeat && !this.#isSayable(moment)) continue
        this.#starts[this.count] = moment
        this.#steps[this.count] = step
        this.count += 1
      }
      next = Math.max(next, last + 1)
    }
  }

  #addHours(stake: HourStake, { painSums, nightSums }: PainTimeline, first: number): void {
    const { blocked, worst, weighted, debt } = this.#columns
    const { weight, borne, isHard, countsAsWorst } = stake
    for (let index = first; index < this.count; index++) {
      const step = this.#steps[index] ?? 0
      const [from, to] = [step + stake.first, step + stake.last]
      const pain = (painSums[to] ?? 0) - (painSums[from] ?? 0)
      if (pain === 0) continue
      if (countsAsWorst && pain > (worst[index] ?? 0)) worst[index] = pain
      weighted[index] = (weighted[index] ?? 0) + weight * pain
      debt[index] = (debt[index] ?? 0) + borne * pain
      if (isHard && nightSums[to] !== nightSums[from]) blocked[index] = (blocked[index] ?? 0) + 1
    }
  }

  #addAttendee({ presence, busy, from, to }: Attendee, first: number): void {
    const column = presence === 'must' ? this.#columns.blocked : this.#columns.missing
    for (let index = first; index < this.count; index++) {
      const start = this.#starts[index] ?? 0
      if (!busy.isFree(start + from * minuteMs, start + to * minuteMs)) column[index] = (column[index] ?? 0) + 1
    }
  }

  /** What the days around a grid cost a country, from two days before it on. */
  #dayCosts(country: string, grid: Grid): LocalCosts {
    const firstDay = Math.floor(grid.from / dayMs) - 2
    const dayCount = Math.ceil((grid.steps * stepMs) / dayMs) + 5
    const costs = Uint8Array.from({ length: dayCount }, (_, i) => {
      const date = new Date((firstDay + i) * dayMs).toISOString().slice(0, 10)
      return this.#stakes.calendar.dayOf(country, calendarDate(date)).cost
    })
    return { firstDay, costs }
  }

  #addRoom(index: number, start: number): void {
    const { blocked, changes } = this.#columns
    const [room, roomChanges, isFree] = this.#roomAt(start)
    this.#rooms[index] = room
    if (!isFree) blocked[index] = (blocked[index] ?? 0) + 1
    changes[index] = this.#promises.timeChanges(start) + roomChanges
  }

  /** Which room a block at that start gets, how many of its rooms change by that, and whether the room is free. */
  #roomAt(start: number): readonly [choice: number, changes: number, isFree: boolean] {
    const end = start + this.#space.minutes * minuteMs
    let [bestChoice, bestChanges, isBestFree] = [-1, Number.POSITIVE_INFINITY, false]
    for (let choice = 0; choice < this.#choices.length; choice++) {
      const { room, isFree } = this.#choices[choice] ?? noRoom
      const changes = this.#promises.roomChanges(room?.id ?? null)
      if (isBestFree && changes >= bestChanges) continue
      const free = isFree(start, end)
      if (bestChoice < 0 || (free && !isBestFree) || (free === isBestFree && changes < bestChanges)) {
        bestChoice = choice
        bestChanges = changes
        isBestFree = free
      }
      // Rooms stand by how well they fit, so none after a free one without changes can be better.
      if (isBestFree && bestChanges === 0) break
    }
    return [Math.max(0, bestChoice), bestChoice < 0 ? 0 : bestChanges, isBestFree]
  }

  /** The second of two equal hours cannot be written down as a slot. */
  #isSayable(start: number): boolean {
    return this.#space.parts.every(
      ({ offset }) => whichOfTwo(instant(start + offset * minuteMs), this.#base) !== 'second',
    )
  }
}

/** Windows within a few days of one another share a grid; others would make it as long as the years between them. */
function clustersOf(windows: readonly Interval[]): Interval[][] {
  const clusters: Interval[][] = []
  for (const window of windows) {
    const last = clusters.at(-1)?.at(-1)
    if (last && window.start - last.end < 4 * dayMs) clusters.at(-1)?.push(window)
    else clusters.push([window])
  }
  return clusters
}
