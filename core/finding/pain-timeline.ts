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

/** What the hours of a grid cost the people of one zone, summed from its start so that any stretch costs one subtraction. */
export class PainTimeline {
  readonly zone: Zone
  /** The day on the zone's calendar in which each step begins, in days since 1970-01-01. */
  readonly localDays: Int32Array
  /** The pain of all steps before each; one more than there are steps. */
  readonly painSums: Int32Array
  /** How many of the steps before each are at night. */
  readonly nightSums: Int32Array

  constructor(zone: Zone, day: WorkingDay, grid: Grid) {
    this.zone = zone
    const bands = bandsOf(day)
    // The cost of a step is that of the minute in which it begins.
    const costs = Int32Array.from(bands, (band) => bandCosts[band])
    const night = bandCosts.night
    this.localDays = new Int32Array(grid.steps)
    this.painSums = new Int32Array(grid.steps + 1)
    this.nightSums = new Int32Array(grid.steps + 1)
    let [pain, nights, step] = [0, 0, 0]
    while (step < grid.steps) {
      const moment = grid.from + step * stepMs
      const dayEnd = (Math.floor(moment / dayMs) + 1) * dayMs
      const offset = offsetMinutesAt(zone, instant(moment))
      // No zone changes twice within two days, so two equal ends mean one offset between them.
      const isConstant = offset === offsetMinutesAt(zone, instant(dayEnd))
      const until = isConstant ? Math.min(grid.steps, Math.ceil((dayEnd - grid.from) / stepMs)) : step + 1
      const minutes = moment / 60_000 + offset
      let localDay = Math.floor(minutes / 1440)
      let minute = minutes - localDay * 1440
      for (; step < until; step++) {
        const cost = costs[minute] ?? night
        this.localDays[step] = localDay
        pain += cost
        if (cost === night) nights += 1
        this.painSums[step + 1] = pain
        this.nightSums[step + 1] = nights
        minute += stepMinutes
        if (minute >= 1440) {
          minute -= 1440
          localDay += 1
        }
      }
    }
  }

  /** The pain of the steps `[first, last)`. */
  pain(first: number, last: number): number {
    return (this.painSums[last] ?? 0) - (this.painSums[first] ?? 0)
  }
}
