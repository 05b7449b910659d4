import type { WorkingDay } from '../programme/working-day.ts'
import { type Instant, instant } from '../time/instant.ts'
import { offsetMinutesAt, type Zone } from '../time/zone.ts'
import { bandCosts, bandsOf } from './hour-cost.ts'

/** The grid on which slots are looked for: steps of five minutes, counted from 1970 in UTC. */
export const stepMinutes = 5

const stepMs = stepMinutes * 60_000
const dayMs = 86_400_000

/** Steps of the grid from `from` on; `from` is a step itself. */
export interface Grid {
  readonly from: Instant
  readonly steps: number
}

/** The grid that holds all of `[from, to)`. */
export function gridOf(from: number, to: number): Grid {
  const first = Math.floor(from / stepMs)
  return { from: instant(first * stepMs), steps: Math.max(0, Math.ceil(to / stepMs) - first) }
}

/** The step in which a moment lies. */
export function stepOf({ from }: Grid, moment: number): number {
  return Math.floor((moment - from) / stepMs)
}

/** The moment at which a step begins. */
export function momentOfStep({ from }: Grid, step: number): Instant {
  return instant(from + step * stepMs)
}

/** What the hours of a grid cost the people of one zone, summed from its start so that any stretch costs one subtraction. */
export class PainTimeline {
  readonly zone: Zone
  /** The day on the zone's calendar in which each step begins, in days since 1970-01-01. */
  readonly localDays: Int32Array
  readonly #pain: Int32Array
  readonly #night: Int32Array

  constructor(zone: Zone, day: WorkingDay, grid: Grid) {
    this.zone = zone
    const bands = bandsOf(day)
    // The cost of a step is that of the minute in which it begins.
    const costs = Int32Array.from(bands, (band) => bandCosts[band])
    const night = bandCosts.night
    this.localDays = new Int32Array(grid.steps)
    this.#pain = new Int32Array(grid.steps + 1)
    this.#night = new Int32Array(grid.steps + 1)
    let [pain, nights, offsetUntil, offset] = [0, 0, Number.NEGATIVE_INFINITY, 0]
    let isConstant = false
    for (let step = 0; step < grid.steps; step++) {
      const moment = grid.from + step * stepMs
      if (moment >= offsetUntil || !isConstant) {
        offset = offsetMinutesAt(zone, instant(moment))
        if (moment >= offsetUntil) {
          offsetUntil = (Math.floor(moment / dayMs) + 1) * dayMs
          // No zone changes twice within two days, so two equal ends mean one offset between them.
          isConstant = offset === offsetMinutesAt(zone, instant(offsetUntil))
        }
      }
      const minutes = moment / 60_000 + offset
      const localDay = Math.floor(minutes / 1440)
      const cost = costs[Math.floor(minutes - localDay * 1440)] ?? night
      this.localDays[step] = localDay
      pain += cost
      if (cost === night) nights += 1
      this.#pain[step + 1] = pain
      this.#night[step + 1] = nights
    }
  }

  /** The pain of the steps `[first, last)`. */
  pain(first: number, last: number): number {
    return (this.#pain[last] ?? 0) - (this.#pain[first] ?? 0)
  }

  /** How many of the steps `[first, last)` are at night. */
  nightSteps(first: number, last: number): number {
    return (this.#night[last] ?? 0) - (this.#night[first] ?? 0)
  }
}
