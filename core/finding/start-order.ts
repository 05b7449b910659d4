import { rankOf } from '../dates/common-days.ts'
import { calendarOf } from '../dates/holiday-calendar.ts'
import type { WorkspaceDocument } from '../document/document.ts'
import type { HolidayPack } from '../document/holiday-rows.ts'
import type { Forum, Session, SessionId } from '../document/rows.ts'
import { participationsBySession } from '../programme/session-rows.ts'
import { workingDayOf } from '../programme/working-day.ts'
import { localTimeAt } from '../time/local-time.ts'
import type { Zone } from '../time/zone.ts'
import { zoneCity } from '../time/zone-city.ts'
import { attendancesOf } from './attendance.ts'
import { PainTimeline, stepMinutes } from './pain-timeline.ts'
import type { PlacingGrid } from './placing-grid.ts'
import { observerWeight } from './role-weight.ts'

/** The hours of a zone as one session weighs them. */
interface Stake {
  readonly zone: Zone
  readonly weight: number
}

/** Where a session may start, the best first, and what each asks of people. */
export interface Starts {
  readonly order: Uint32Array
  /** By position, not by place in the order; infinite where the session may not start. Only sums and differences mean anything. */
  readonly costs: Float64Array
}

/** The starts of a grid in the order in which sessions would rather have them: the day, the worst zone, all zones, earlier. */
export class StartOrder {
  readonly #document: WorkspaceDocument
  readonly #forum: Forum
  readonly #grid: PlacingGrid
  readonly #days: Uint8Array
  readonly #pain = new Map<Zone, Int32Array>()
  readonly #orders = new Map<string, Starts>()
  readonly #ofSession = new Map<SessionId, Starts>()

  constructor(document: WorkspaceDocument, forum: Forum, grid: PlacingGrid, packs: readonly HolidayPack[]) {
    this.#document = document
    this.#forum = forum
    this.#grid = grid
    this.#days = this.#dayPlaces(packs)
  }

  /** The positions at which a session may start, the best first. */
  of(session: Session): Starts {
    const known = this.#ofSession.get(session.id)
    if (known) return known
    const steps = Math.ceil(session.durationMinutes / stepMinutes)
    const stakes = this.#stakesOf(session)
    const key = `${steps} ${stakes.map(({ zone, weight }) => `${zone} ${weight}`).join(' ')}`
    const made = this.#orders.get(key) ?? this.#sorted(steps, stakes)
    this.#orders.set(key, made)
    this.#ofSession.set(session.id, made)
    return made
  }

  /** What each position asks of the audience when it is one of `steps` of a session. */
  prices(steps: number): Float64Array {
    const sums = this.#audience().map(({ zone, weight }) => ({ weight, sum: this.#painOf(zone) }))
    const dayShare = 2 ** 32 / Math.max(1, steps)
    return Float64Array.from({ length: this.#grid.size }, (_, at) => {
      return (this.#days[at] ?? 0) * dayShare + packedPain(sums, at, at + 1)
    })
  }

  /** Four numbers in one that compares as they do, and still exact: 6, 13, 19 and 15 bits. */
  #sorted(steps: number, stakes: readonly Stake[]): Starts {
    const sums = stakes.map(({ zone, weight }) => ({ weight, sum: this.#painOf(zone) }))
    const costs = new Float64Array(this.#grid.size).fill(Number.POSITIVE_INFINITY)
    const keys: number[] = []
    for (let at = 0; at < this.#grid.size; at++) {
      if (this.#grid.roomAt(at) < steps) continue
      const cost = (this.#days[at] ?? 0) * 2 ** 32 + packedPain(sums, at, at + steps)
      costs[at] = cost
      keys.push(cost * 2 ** 15 + at)
    }
    return { order: Uint32Array.from(Float64Array.from(keys).sort(), (sorted) => sorted % 2 ** 15), costs }
  }

  #audience(): Stake[] {
    return this.#forum.zones.map((zone) => ({ zone, weight: observerWeight }))
  }

  /** The audience in the zones of the forum, and those who join from others, by zone. */
  #stakesOf(session: Session): Stake[] {
    const weights = new Map(this.#audience().map(({ zone, weight }) => [zone, weight]))
    const roles = participationsBySession(this.#document).get(session.id) ?? []
    for (const { zone, weight } of attendancesOf(this.#document, this.#forum, session, roles)) {
      if (zone) weights.set(zone, (weights.get(zone) ?? 0) + weight)
    }
    return [...weights].map(([zone, weight]) => ({ zone, weight }))
  }

  #painOf(zone: Zone): Int32Array {
    const known = this.#pain.get(zone)
    if (known) return known
    const sums = new Int32Array(this.#grid.size + 1)
    const day = workingDayOf(this.#document, zone)
    let timeline: PainTimeline | null = null
    for (let at = 0; at < this.#grid.size; at++) {
      const first = this.#grid.segmentStart(at)
      if (at === first || !timeline) {
        const steps = this.#grid.segmentEnd(at) - first
        timeline = new PainTimeline(zone, day, { from: this.#grid.momentAt(first), steps })
      }
      sums[at + 1] = (sums[at] ?? 0) + timeline.pain(at - first, at - first + 1)
    }
    this.#pain.set(zone, sums)
    return sums
  }

  /** Of each position, the place of its day among the days of the grid, those on which all work being first. */
  #dayPlaces(packs: readonly HolidayPack[]): Uint8Array {
    const calendar = calendarOf(packs)
    const codes: number[] = []
    const known = new Map<string, number>()
    for (let at = 0; at < this.#grid.size; at++) {
      const dates = this.#forum.zones.map((zone) => localTimeAt(this.#grid.momentAt(at), zone).date)
      const key = dates.join(' ')
      let code = known.get(key)
      if (code === undefined) {
        const worst = new Map<string, ReturnType<typeof calendar.dayOf>>()
        for (const [i, zone] of this.#forum.zones.entries()) {
          const { country } = zoneCity(zone)
          const date = dates[i]
          if (!country || !date) continue
          const day = calendar.dayOf(country, date)
          const other = worst.get(country)
          if (!other || day.cost > other.cost) worst.set(country, day)
        }
        const [onHoliday, cost, sum] = rankOf([...worst.values()])
        code = (onHoliday * 100 + cost) * 10_000 + sum
        known.set(key, code)
      }
      codes.push(code)
    }
    const order = [...new Set(codes)].sort((a, b) => a - b)
    return Uint8Array.from(codes, (code) => Math.min(63, order.indexOf(code)))
  }
}

/** The pain of the worst zone and, far behind it, that of all as they are weighed: 13 and 19 bits. */
function packedPain(
  sums: readonly { readonly weight: number; readonly sum: Int32Array }[],
  from: number,
  to: number,
): number {
  let [worst, weighted] = [0, 0]
  for (const { weight, sum } of sums) {
    const pain = (sum[to] ?? 0) - (sum[from] ?? 0)
    if (pain > worst) worst = pain
    weighted += pain * weight
  }
  return Math.min(worst, 2 ** 13 - 1) * 2 ** 19 + Math.min(weighted * 2, 2 ** 19 - 1)
}
