import { instant } from '../time/instant.ts'
import { offsetMinutesAt, type Zone } from '../time/zone.ts'
import { type Transition, transitionsBetween } from './zone-transitions.ts'

/**
 * The VTIMEZONE (RFC 5545 section 3.6.5) of a zone, made from the zone's own rules, good for every moment from the
 * first to the last year (both included, in the zone's own calendar). One STANDARD for a zone whose clocks stay; a
 * pair with RRULE where they are set by the same rule every year; otherwise one observance for each time they were set.
 */
export function timeZoneLines(zone: Zone, firstYear: number, lastYear: number): string[] {
  // The year before, so that the first January has an observance; two more to see which changes are seasonal.
  const from = instant(Date.UTC(firstYear - 1, 0, 1) - 86_400_000)
  const all = transitionsBetween(zone, from, instant(Date.UTC(lastYear + 2, 0, 1))).map(asOnset)
  const onsets = all.filter(({ year }) => year >= firstYear - 1 && year <= lastYear)
  const observances = onsets.length === 0 ? [] : (yearlyPair(onsets, firstYear, lastYear) ?? eachOnset(onsets, all))
  const isCovered = onsets[0] !== undefined && onsets[0].year < firstYear
  const first = onsets[0]?.offsetBefore ?? offsetMinutesAt(zone, instant(Date.UTC(firstYear, 6, 1)))
  const initial = onsets.length === 0 ? '19700101T000000' : `${firstYear - 1}0101T000000`
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...(isCovered ? [] : observanceLines({ name: 'STANDARD', start: initial, from: first, to: first, rule: null })),
    ...observances.flatMap(observanceLines),
    'END:VTIMEZONE',
  ]
}

/** A transition as the clocks showed it just before they were set, which is how RFC 5545 dates an observance. */
interface Onset extends Transition {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Sunday 0. */
  readonly weekday: number
  readonly daysInMonth: number
  readonly local: string
}

interface Observance {
  readonly name: 'STANDARD' | 'DAYLIGHT'
  /** Local time in the basic format of ISO 8601. */
  readonly start: string
  /** Minutes ahead of UTC. */
  readonly from: number
  readonly to: number
  readonly rule: string | null
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const

function asOnset(transition: Transition): Onset {
  const shown = new Date(transition.at + transition.offsetBefore * 60_000)
  const [year, month] = [shown.getUTCFullYear(), shown.getUTCMonth() + 1]
  return {
    ...transition,
    year,
    month,
    day: shown.getUTCDate(),
    weekday: shown.getUTCDay(),
    daysInMonth: new Date(Date.UTC(year, month, 0)).getUTCDate(),
    local: shown.toISOString().slice(0, 19).replace(/[-:]/g, ''),
  }
}

/** Both yearly observances, if every year has exactly two onsets and each follows one rule in all years. */
function yearlyPair(onsets: readonly Onset[], firstYear: number, lastYear: number): Observance[] | null {
  const forward = onsets.filter(isForward)
  const back = onsets.filter((onset) => !isForward(onset))
  const years = lastYear - firstYear + 2
  const pair = [
    { name: 'DAYLIGHT' as const, list: forward },
    { name: 'STANDARD' as const, list: back },
  ].map(({ name, list }) => {
    const rule = new Set(list.map(({ year }) => year)).size === years && list.length === years ? yearlyRule(list) : null
    const [first] = list
    return rule && first ? { ...observanceOf(first, name), rule } : null
  })
  return pair.every((observance) => observance !== null) ? pair : null
}

/** The RRULE that all these onsets follow: month, and first, second, third, fourth or last weekday of it. */
function yearlyRule(onsets: readonly Onset[]): string | null {
  const [first] = onsets
  if (!first) return null
  const isAlike = onsets.every(
    (onset) =>
      onset.month === first.month &&
      onset.weekday === first.weekday &&
      onset.local.slice(8) === first.local.slice(8) &&
      onset.offsetBefore === first.offsetBefore &&
      onset.offsetAfter === first.offsetAfter,
  )
  const fromEnd = onsets.every(({ day, daysInMonth }) => day + 7 > daysInMonth)
  const week = Math.ceil(first.day / 7)
  const fromStart = onsets.every(({ day }) => Math.ceil(day / 7) === week)
  if (!isAlike || !(fromEnd || fromStart)) return null
  return `FREQ=YEARLY;BYMONTH=${first.month};BYDAY=${fromEnd ? -1 : week}${weekdays[first.weekday]}`
}

/** Every onset on its own. Clocks put forward and back again within a year are seasonal, others a new standard. */
function eachOnset(onsets: readonly Onset[], all: readonly Onset[]): Observance[] {
  return onsets.map((onset) => {
    const next = all.find(({ at }) => at > onset.at)
    const isSeasonal =
      isForward(onset) && next !== undefined && !isForward(next) && next.at - onset.at < 366 * 86_400_000
    return observanceOf(onset, isSeasonal ? 'DAYLIGHT' : 'STANDARD')
  })
}

function observanceOf(onset: Onset, name: Observance['name']): Observance {
  return { name, start: onset.local, from: onset.offsetBefore, to: onset.offsetAfter, rule: null }
}

function observanceLines({ name, start, from, to, rule }: Observance): string[] {
  return [
    `BEGIN:${name}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${utcOffset(from)}`,
    `TZOFFSETTO:${utcOffset(to)}`,
    `TZNAME:${utcOffset(to)}`,
    ...(rule ? [`RRULE:${rule}`] : []),
    `END:${name}`,
  ]
}

function isForward({ offsetBefore, offsetAfter }: Transition): boolean {
  return offsetAfter > offsetBefore
}

/** `+0545` (RFC 5545 section 3.3.14). */
function utcOffset(minutes: number): string {
  const size = Math.abs(minutes)
  const digits = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'))
  return `${minutes < 0 ? '-' : '+'}${digits.join('')}`
}
