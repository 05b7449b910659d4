import type { WorkingDay } from '../programme/working-day.ts'
import { minutesOfDay } from '../time/wall-time.ts'

/** How an hour stands to the working day of its zone. */
export type HourBand = 'core' | 'edge' | 'lunch' | 'early-or-late' | 'very-early-or-late' | 'night'

/** What five minutes of a band cost the people of the zone. Nobody who must attend is asked to at night. */
export const bandCosts: { readonly [B in HourBand]: number } = {
  core: 0,
  edge: 1,
  lunch: 2,
  'early-or-late': 4,
  'very-early-or-late': 9,
  night: 16,
}

/** Minutes before work, and after it, in which a band begins and ends; of a usual day they are 8, 7, 20 and 22 o'clock. */
const around: readonly (readonly [band: HourBand, before: number, after: number])[] = [
  ['very-early-or-late', 150, 270],
  ['early-or-late', 90, 150],
  ['edge', 30, 30],
]

const known = new WeakMap<WorkingDay, readonly HourBand[]>()

/** The band of each minute of a day on the clocks of the zone, 0 to 1439. Bands do not go past midnight. */
export function bandsOf(day: WorkingDay): readonly HourBand[] {
  const remembered = known.get(day)
  if (remembered) return remembered
  const bands = Array.from<HourBand>({ length: 1440 }).fill('night')
  const [start, end] = [minutesOfDay(day.work.start), minutesOfDay(day.work.end)]
  for (const [band, before, after] of around) {
    bands.fill(band, Math.max(0, start - before), Math.min(1440, end + after))
  }
  bands.fill('core', start, end)
  if (day.lunch) {
    // A lunch outside of work costs no less than the hour would without it.
    const [from, to] = [minutesOfDay(day.lunch.start), minutesOfDay(day.lunch.end)]
    for (let minute = from; minute < to; minute++) {
      if (bandCosts[bands[minute] ?? 'night'] < bandCosts.lunch) bands[minute] = 'lunch'
    }
  }
  known.set(day, bands)
  return bands
}
