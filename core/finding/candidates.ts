import { dayCosts } from '../dates/holiday-calendar.ts'
import type { WorkspaceDocument } from '../document/document.ts'
import type { Forum, Room, RoomId, SessionId, Slot } from '../document/rows.ts'
import { expectedAt } from '../programme/conflicts/content-conflicts.ts'
import { baseZone, slotStart } from '../programme/session-time.ts'
import { workingDayOf } from '../programme/working-day.ts'
import { calendarDate } from '../time/calendar-date.ts'
import { type Instant, instant } from '../time/instant.ts'
import type { Interval } from '../time/interval.ts'
import { localTimeAt, resolveLocalTime } from '../time/local-time.ts'
import { offsetMinutesAt, type Zone } from '../time/zone.ts'
import { type Grid, gridOf, momentOfStep, PainTimeline, stepMinutes } from './pain-timeline.ts'
import type { Part, SearchSpace } from './search-space.ts'
import type { Stakes } from './stakes.ts'

const minuteMs = 60_000
const stepMs = stepMinutes * minuteMs
const dayMs = 86_400_000
/** The numbers of a candidate that are compared, in the order in which they are. */
const columnNames = ['blocked', 'day', 'missing', 'worst', 'weighted', 'debt', 'changes'] as const

/** A number of a candidate; all are better when lower. `day` has the three of a DayRank in one. */
export type Column = (typeof columnNames)[number]

/** A room that a block may stand in, and when it cannot; `room` is null where there are none. */
interface RoomChoice {
  readonly room: Room | null
  readonly isFree: (start: number, end: number) => boolean
}

/** Every start of a search, with what it costs. Numbers stand in columns: a year has a hundred thousand starts. */
export class Candidates {
  count = 0
  readonly #starts: Float64Array
  readonly #rooms: Int32Array
  readonly #columns: readonly Float64Array[]
  readonly #space: SearchSpace
  readonly #stakes: Stakes
  readonly #choices: readonly RoomChoice[]
  readonly #released: ReadonlyMap<SessionId, Slot> | null
  readonly #base: Zone

  constructor(
    document: WorkspaceDocument,
    forum: Forum,
    space: SearchSpace,
    stakes: Stakes,
    released: ReadonlyMap<SessionId, Slot> | null,
  ) {
    this.#space = space
    this.#stakes = stakes
    this.#released = released
    this.#base = baseZone(forum)
    this.#choices = roomChoices(document, forum, space, stakes)
    const most = space.windows.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / stepMs) + 1, 0)
    this.#starts = new Float64Array(most)
    this.#rooms = new Int32Array(most)
    this.#columns = columnNames.map(() => new Float64Array(most))
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
    return this.#columns[columnNames.indexOf(column)]?.[index] ?? 0
  }

  /**
   * The best candidates, at most `most`, no two of which start closer than `apartMinutes`: each is the best of those that
   * the ones before it leave. `areBlocked` asks for the impossible ones.
   */
  best(most: number, apartMinutes: number, areBlocked: boolean): number[] {
    const chosen: number[] = []
    const apart = apartMinutes * minuteMs
    const blocked = this.#columns[0]
    while (chosen.length < most) {
      let best = -1
      for (let index = 0; index < this.count; index++) {
        if ((blocked?.[index] ?? 0) > 0 !== areBlocked) continue
        if (best >= 0 && !this.#isBetter(index, best)) continue
        const start = this.#starts[index] ?? 0
        if (!chosen.some((other) => other === index || Math.abs((this.#starts[other] ?? 0) - start) < apart))
          best = index
      }
      if (best < 0) break
      chosen.push(best)
    }
    return chosen
  }

  /** Candidates stand by their start, so that of two equal ones the first is the earlier. */
  #isBetter(index: number, other: number): boolean {
    for (const column of this.#columns) {
      const difference = (column[index] ?? 0) - (column[other] ?? 0)
      if (difference !== 0) return difference < 0
    }
    return false
  }

  #scan(document: WorkspaceDocument, windows: readonly Interval[]): void {
    const { parts, minutes } = this.#space
    const { attendees, hours } = this.#stakes
    const grid = gridOf(windows[0]?.start ?? 0, Math.max(...windows.map(({ end }) => end)))
    const timelines = new Map<Zone, PainTimeline>()
    const timelineOf = (zone: Zone) => {
      const known = timelines.get(zone) ?? new PainTimeline(zone, workingDayOf(document, zone), grid)
      timelines.set(zone, known)
      return known
    }
    const stakes = hours.map((stake) => ({ ...stake, timeline: timelineOf(stake.zone) }))
    const dayCodeAt = this.#dayCodes(timelineOf, grid)
    const lengthSteps = Math.ceil(minutes / stepMinutes)
    const [blocked, day, missing, worst, weighted, debt, changes] = this.#columns
    let next = 0
    for (const window of windows) {
      const mayRepeat =
        offsetMinutesAt(this.#base, instant(window.start - dayMs / 8)) !== offsetMinutesAt(this.#base, window.end)
      const first = Math.max(next, Math.ceil((window.start - grid.from) / stepMs))
      for (let step = first; momentOfStep(grid, step) + minutes * minuteMs <= window.end; step++) {
        next = step + 1
        const start = grid.from + step * stepMs
        if (mayRepeat && !this.#isSayable(start)) continue
        let [blockers, absent, worstPain, sum, owed] = [0, 0, 0, 0, 0]
        for (const stake of stakes) {
          const pain = stake.timeline.pain(step + stake.first, step + stake.last)
          if (pain === 0) continue
          if (stake.countsAsWorst && pain > worstPain) worstPain = pain
          sum += stake.weight * pain
          owed += stake.borne * pain
          if (stake.isHard && stake.timeline.nightSteps(step + stake.first, step + stake.last) > 0) blockers += 1
        }
        for (const { presence, busy, from, to } of attendees) {
          if (presence === 'may' || busy.isFree(start + from * minuteMs, start + to * minuteMs)) continue
          if (presence === 'must') blockers += 1
          else absent += 1
        }
        const [room, roomChanges, isRoomFree] = this.#roomAt(start)
        if (!isRoomFree) blockers += 1
        const index = this.count++
        this.#starts[index] = start
        this.#rooms[index] = room
        set(blocked, index, blockers + this.#pinsBroken(parts, start))
        set(day, index, dayCodeAt(step, step + lengthSteps - 1))
        set(missing, index, absent)
        set(worst, index, worstPain)
        set(weighted, index, sum)
        set(debt, index, owed)
        set(changes, index, this.#timeChanges(parts, start) + roomChanges)
      }
    }
  }

  /** The rank of the days on which a stretch of steps lies, as one number. */
  #dayCodes(timelineOf: (zone: Zone) => PainTimeline, grid: Grid): (first: number, last: number) => number {
    const { days, calendar } = this.#stakes
    const firstDay = Math.floor(grid.from / dayMs) - 2
    const dayCount = Math.ceil((grid.steps * stepMs) / dayMs) + 5
    const countries = [...Map.groupBy(days, ({ country }) => country)].map(([country, stakes]) => ({
      costs: Uint8Array.from({ length: dayCount }, (_, i) => {
        const date = new Date((firstDay + i) * dayMs).toISOString().slice(0, 10)
        return calendar.dayOf(country, calendarDate(date)).cost
      }),
      calendars: stakes.map(({ zone }) => timelineOf(zone).localDays),
    }))
    return (first, last) => {
      let [onHoliday, worst, sum] = [0, 0, 0]
      for (const { costs, calendars } of countries) {
        let cost = 0
        for (const localDays of calendars) {
          for (let local = localDays[first] ?? 0; local <= (localDays[last] ?? 0); local++) {
            cost = Math.max(cost, costs[local - firstDay] ?? 0)
          }
        }
        if (cost >= dayCosts.holiday) onHoliday += 1
        if (cost > worst) worst = cost
        sum += cost
      }
      return dayCode(onHoliday, worst, sum)
    }
  }

  /** Which room a block at that start gets, how many of its rooms change by that, and whether the room is free. */
  #roomAt(start: number): readonly [choice: number, changes: number, isFree: boolean] {
    const end = start + this.#space.minutes * minuteMs
    let [bestChoice, bestChanges, isBestFree] = [-1, Number.POSITIVE_INFINITY, false]
    for (const [choice, { room, isFree }] of this.#choices.entries()) {
      const changes = this.#roomChanges(room?.id ?? null)
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

  #roomChanges(roomId: RoomId | null): number {
    const released = this.#released
    if (!released) return 0
    let changes = 0
    for (const { session } of this.#space.parts) {
      const slot = session && released.get(session.id)
      if (slot && slot.roomId !== roomId) changes += 1
    }
    return changes
  }

  #timeChanges(parts: readonly Part[], start: number): number {
    const released = this.#released
    if (!released) return 0
    let changes = 0
    for (const { session, offset } of parts) {
      const slot = session && released.get(session.id)
      if (slot && slotStart(slot, this.#base).moment !== start + offset * minuteMs) changes += 1
    }
    return changes
  }

  #pinsBroken(parts: readonly Part[], start: number): number {
    let broken = 0
    for (const { session, offset } of parts) {
      if (session?.slot?.pinned && slotStart(session.slot, this.#base).moment !== start + offset * minuteMs) broken += 1
    }
    return broken
  }

  /** The second of two equal hours cannot be written down as a slot. */
  #isSayable(start: number): boolean {
    return this.#space.parts.every(({ offset }) => {
      const moment = instant(start + offset * minuteMs)
      return resolveLocalTime(localTimeAt(moment, this.#base), this.#base).moment === moment
    })
  }
}

/** A DayRank as one number that compares as it does. */
function dayCode(onHoliday: number, worst: number, sum: number): number {
  return (onHoliday * 100 + worst) * 10_000 + sum
}

/** The DayRank of such a number. */
export function dayRankOfCode(code: number): readonly [number, number, number] {
  const rest = Math.floor(code / 10_000)
  return [Math.floor(rest / 100), rest % 100, code % 10_000]
}

/** Rooms by how well they fit: large enough ones first, the smallest of them first, those without a number last. */
function roomChoices(document: WorkspaceDocument, forum: Forum, space: SearchSpace, stakes: Stakes): RoomChoice[] {
  const pinned = space.parts.find(({ session }) => session?.slot?.pinned)?.session?.slot
  const expected = expectedOf(space, forum)
  const all = space.rooms.map((room, i) => ({
    room,
    isFree: (start: number, end: number) => stakes.rooms[i]?.busy.isFree(start, end) ?? true,
  }))
  const allowed = pinned ? all.filter(({ room }) => room.id === pinned.roomId) : all
  if (allowed.length === 0) {
    const room = (pinned?.roomId && document.rooms[pinned.roomId]) || null
    return [{ room, isFree: () => true }]
  }
  const size = ({ room }: { readonly room: Room }) => (holds(room) ? (room.capacity ?? 0) : Number.MAX_SAFE_INTEGER)
  const holds = ({ kind, capacity }: Room) => kind !== 'online' && capacity !== null
  const isTooSmall = ({ room }: { readonly room: Room }) =>
    holds(room) && expected !== null && (room.capacity ?? 0) < expected ? 1 : 0
  return allowed.sort((a, b) => isTooSmall(a) - isTooSmall(b) || size(a) - size(b))
}

/** How many people the block's rooms must hold; null where nobody said. */
export function expectedOf({ parts }: SearchSpace, forum: Forum): number | null {
  const numbers = parts.flatMap(({ session }) => (session ? (expectedAt(session, forum) ?? []) : []))
  return numbers.length > 0 ? Math.max(...numbers) : null
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

function set(column: Float64Array | undefined, index: number, value: number): void {
  if (column) column[index] = value
}
