/*
 * Reads a calendar apart from the program, so that it can be stopped: hostile input makes any parser slow.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { readCalendar } from '../../core/calendar/import/read-calendar.ts'
import type { Interval } from '../../core/time/interval.ts'
import { zone } from '../../core/time/zone.ts'

const { text, homeZone, answered, window } = workerData as {
  readonly text: string
  readonly homeZone: string
  readonly answered: readonly (readonly [string, string])[]
  readonly window: Interval | null
}
const answeredZones = new Map(answered.map(([name, given]) => [name, zone(given)]))
parentPort?.postMessage(readCalendar(text, { homeZone: zone(homeZone), answeredZones, window }))
