import type { timeModes } from '../document/vocabulary.ts'
import type { Instant } from '../time/instant.ts'
import { type LocalTime, resolveLocalTime } from '../time/local-time.ts'
import type { Zone } from '../time/zone.ts'
import type { CalendarEntry } from './calendar-entry.ts'

/** See timeModes. */
export type TimeMode = (typeof timeModes)[number]

/** Start and end as DATE-TIME values (RFC 5545 section 3.3.5), with the zone they stand in; never floating. */
export interface EventTimes {
  readonly start: string
  readonly end: string
  /** Null for UTC. */
  readonly zone: Zone | null
}

/**
 * The times of an event. In mode `zoned` it still stands in UTC when its wall time does not name its moments without
 * doubt (a gap or overlap of the zone's clocks), and in zones whose rules calendars cannot be trusted with.
 */
export function eventTimes(entry: CalendarEntry, mode: TimeMode): EventTimes {
  const { start, end, wall } = entry
  const isPlain =
    mode === 'zoned' &&
    !zonesWrittenInUtc.has(wall.zone) &&
    namesExactly(wall.start, start, wall.zone) &&
    namesExactly(wall.end, end, wall.zone)
  return isPlain
    ? { start: localDateTime(wall.start), end: localDateTime(wall.end), zone: wall.zone }
    : { start: utcDateTime(start), end: utcDateTime(end), zone: null }
}

/** A moment as `20200805T060000Z`; parts of a second are cut. */
export function utcDateTime(moment: Instant): string {
  return `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** Zones whose clocks follow the moon or late decrees, which clients know differently; and UTC itself. */
const zonesWrittenInUtc: ReadonlySet<string> = new Set([
  'UTC',
  'Etc/UTC',
  'Africa/Casablanca',
  'Africa/El_Aaiun',
  'Asia/Gaza',
  'Asia/Hebron',
])

function namesExactly(local: LocalTime, moment: Instant, zone: Zone): boolean {
  const resolved = resolveLocalTime(local, zone)
  return resolved.kind === 'exact' && resolved.moment === moment
}

function localDateTime({ date, time }: LocalTime): string {
  return `${date.replaceAll('-', '')}T${time.replace(':', '')}00`
}
