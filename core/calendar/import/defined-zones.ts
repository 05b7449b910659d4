import ICAL from 'ical.js'
import { type Instant, instant } from '../../time/instant.ts'
import { blocksOf } from './event-lines.ts'

/** A zone as a VTIMEZONE of the file defines it. */
export interface DefinedZone {
  /** Whether it says anything of a time: many say nothing before some year, or let all their rules end. */
  speaksOf(time: ICAL.Time): boolean
  /** The moment at which its clocks show a time, also one that it does not speak of. */
  momentOf(time: ICAL.Time): Instant
}

/** The zones that the lines define, by TZID; without those that leave out what makes a zone, which would then be UTC. */
export function definedZones(lines: readonly string[]): ReadonlyMap<string, DefinedZone> {
  const zones = new Map<string, DefinedZone>()
  for (const block of blocksOf(lines, 'VTIMEZONE')) {
    if (!block.every((line) => isYearly(line) && isSigned(line))) continue
    try {
      const component = ICAL.Component.fromString(block.map((line) => line.trim()).join('\r\n'))
      const zone = zoneOf(component)
      if (zone) zones.set(String(component.getFirstPropertyValue('tzid') ?? ''), zone)
    } catch {
      // A zone that cannot be read is looked up by its name instead.
    }
  }
  return zones
}

/** Clocks are set once or twice a year; a rule by the second would keep the parser busy for ever. */
function isYearly(line: string): boolean {
  if (!/^RRULE[;:]/i.test(line)) return true
  return /[;:]FREQ=YEARLY(;|\s*$)/i.test(line) && !/INTERVAL=(?!1(;|\s*$))/i.test(line)
}

/** The parser takes `0530` for some other offset. */
function isSigned(line: string): boolean {
  return !/^TZOFFSET/i.test(line) || /:\s*[+-]\d{4}(\d\d)?\s*$/.test(line)
}

function zoneOf(component: ICAL.Component): DefinedZone | null {
  const changes = component.getAllSubcomponents().map((change) => ({
    since: change.getFirstPropertyValue('dtstart'),
    from: change.getFirstPropertyValue('tzoffsetfrom'),
    to: change.getFirstPropertyValue('tzoffsetto'),
  }))
  const whole = changes.flatMap(({ since, from, to }) =>
    since instanceof ICAL.Time && from instanceof ICAL.UtcOffset && to instanceof ICAL.UtcOffset
      ? [{ since: since.toString(), before: from.toSeconds() }]
      : [],
  )
  const [first] = whole.sort((a, b) => (a.since < b.since ? -1 : 1))
  if (!first || whole.length < changes.length) return null
  const zone = new ICAL.Timezone(component)
  const through = lastOf(component, whole.at(-1)?.since ?? first.since)
  return {
    speaksOf: (time) => time.toString() >= first.since && (through === null || time.toString() <= through),
    momentOf: (time) => {
      const placed = time.clone()
      if (time.toString() < first.since) {
        placed.zone = ICAL.Timezone.utcTimezone
        return instant((placed.toUnixTime() - first.before) * 1000)
      }
      placed.zone = zone
      return instant(placed.toUnixTime() * 1000)
    },
  }
}

/** When the last of its rules ends; null where one never does, or where none ends after the last change by itself. */
function lastOf(component: ICAL.Component, lastSince: string): string | null {
  const rules = component.getAllSubcomponents().flatMap((change) => change.getAllProperties('rrule'))
  const ends = rules.map((rule) => {
    const value = rule.getFirstValue()
    return value instanceof ICAL.Recur ? (value.until?.toString() ?? null) : null
  })
  const last = ends.reduce<string>((latest, end) => (end !== null && end > latest ? end : latest), '')
  return ends.length === 0 || ends.includes(null) || last <= lastSince ? null : last
}
