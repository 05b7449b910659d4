import { tzOffset } from '@date-fns/tz'
import { z } from 'zod'
import type { Instant } from './instant.ts'

/** The name of a time zone in the IANA database, such as `Asia/Tokyo`. Never an offset, never an abbreviation. */
export type Zone = string & z.BRAND<'Zone'>

const known = new Map<string, boolean>()

/** Parses and brands a zone name that this machine's zone data knows. */
export const zoneSchema = z.string().refine(isZone, { error: 'not a time zone of the IANA database' }).brand<'Zone'>()

/** Whether `name` is an IANA zone (`Area/City`, or `UTC`) that the runtime has rules for. */
export function isZone(name: string): name is Zone {
  const remembered = known.get(name)
  if (remembered !== undefined) return remembered
  const answer = (name === 'UTC' || /^[A-Za-z]+\/[A-Za-z0-9_+\-/]+$/.test(name)) && hasRules(name)
  known.set(name, answer)
  return answer
}

/** Brands a zone known to be valid; throws on any other name. */
export function zone(name: string): Zone {
  if (!isZone(name)) throw new Error(`zone: ${JSON.stringify(name)} is not an IANA time zone`)
  return name
}

/** How far the zone's clocks are ahead of UTC at that moment, in minutes; negative when behind. */
export function offsetMinutesAt(zone: Zone, moment: Instant): number {
  return offsetOfDay(zone, Math.floor(moment / dayMs)) ?? readOffset(zone, moment)
}

const dayMs = 86_400_000
const mostDays = 4000
const ofDays = new Map<Zone, Map<number, number | null>>()

/**
 * The offset all through a day of UTC, counted from 1970; null on a day in which it changes. Asking the runtime takes
 * microseconds, and a programme asks for the same few days thousands of times. No zone changes twice within two days,
 * so a day that begins and ends with one offset has no other.
 */
function offsetOfDay(zone: Zone, day: number): number | null {
  const known = ofDays.get(zone)
  const remembered = known?.get(day)
  if (remembered !== undefined) return remembered
  const first = readOffset(zone, day * dayMs)
  const offset = first === readOffset(zone, (day + 1) * dayMs) ? first : null
  ofDays.set(zone, (known && known.size < mostDays ? known : new Map<number, number | null>()).set(day, offset))
  return offset
}

function readOffset(zone: Zone, moment: number): number {
  const offset = tzOffset(zone, new Date(moment))
  if (!Number.isFinite(offset)) {
    throw new Error(`readOffset: no offset for ${zone} at ${moment}`)
  }
  return offset
}

function hasRules(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name })
    return true
  } catch {
    return false
  }
}
