import ICAL from 'ical.js'
import { isLanguage, type Language } from '../../document/language.ts'
import { fail, ok, type Result } from '../../result.ts'
import { calendarDate } from '../../time/calendar-date.ts'
import { type Instant, instant } from '../../time/instant.ts'
import type { Interval } from '../../time/interval.ts'
import { resolveLocalTime } from '../../time/local-time.ts'
import { wallTimeOfMinutes } from '../../time/wall-time.ts'
import { type Zone, zone } from '../../time/zone.ts'
import { cleanLine, cleanText } from '../content-line.ts'
import { type DefinedZone, definedZones } from './defined-zones.ts'
import { blocksOf, readableLines } from './event-lines.ts'
import {
  type EventProblem,
  type ImportedCalendar,
  type ImportedEvent,
  type ImportFailure,
  type ImportProblem,
  importLimits,
} from './imported-event.ts'
import { namedZone } from './named-zone.ts'
import { type Budget, occurrencesOf, usualBudget } from './occurrences.ts'

/** What the reader of a calendar knows that the calendar need not say. */
export interface ReadOptions {
  /** The zone of days and of times that name none. */
  readonly homeZone: Zone
  /** What was answered about zones that nothing explains, by TZID. */
  readonly answeredZones?: ReadonlyMap<string, Zone>
  /** Of recurring events, the times that touch this are read as well. */
  readonly window?: Interval | null
}

/**
 * Reads the events of a calendar text that may come from anywhere. Each event is parsed alone, so that a bad one costs
 * only itself. Of events with one UID the one with the higher SEQUENCE, then the later DTSTAMP, counts. Refuses
 * `too-large`, `too-many-events`, `not-a-calendar`. Hostile input can still make the parser slow: run it where it can
 * be stopped.
 */
export function readCalendar(text: string, options: ReadOptions): Result<ImportedCalendar, ImportFailure> {
  // A UTF-16 unit is at least one octet.
  if (text.length > importLimits.octets) return fail({ kind: 'too-large', megabytes: Math.ceil(text.length / 1e6) })
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
  if (!lines.some((line) => /^BEGIN:(VCALENDAR|VEVENT)\s*$/i.test(line))) return fail({ kind: 'not-a-calendar' })
  const blocks = blocksOf(lines, 'VEVENT')
  if (blocks.length > importLimits.events) return fail({ kind: 'too-many-events', count: blocks.length })
  const zones = definedZones(lines)
  const problems: ImportProblem[] = []
  const byUid = new Map<string, Numbered>()
  const exceptions = new Map<string, Numbered & { readonly at: Instant }>()
  const budget = { left: usualBudget }
  blocks.forEach((block, index) => {
    const number = index + 1
    const note = (uid: string, summary: string, problem: EventProblem) =>
      problems.push({ number, uid, summary, problem })
    const read = readBlock(block, number, zones, options, budget)
    if (!read.ok) {
      note(rawValue(block, 'UID'), rawValue(block, 'SUMMARY'), read.failure)
      return
    }
    const { event, instead } = read.value
    const keep = <One extends Numbered>(from: Map<string, One>, key: string, one: One) => {
      const known = from.get(key)
      const [kept, superseded] = known && isNewer(known.event, event) ? [known, one] : [one, known]
      from.set(key, kept)
      if (superseded) {
        const { uid, summary } = superseded.event
        problems.push({ number: superseded.number, uid, summary, problem: { kind: 'superseded' } })
      }
    }
    if (instead === null) keep(byUid, event.uid, { number, event })
    else keep(exceptions, `${event.uid} ${instead}`, { number, at: instead, event })
  })
  const alone: ImportedEvent[] = []
  for (const { number, at, event } of exceptions.values()) {
    const series = byUid.get(event.uid)
    const times = series?.event.recurs && options.window ? series.event.times : null
    if (!series) alone.push(event)
    else if (times)
      byUid.set(event.uid, { ...series, event: { ...series.event, times: moved(times, at, event, options.window) } })
    else problems.push({ number, uid: event.uid, summary: event.summary, problem: { kind: 'exception' } })
  }
  const name = rawValue(lines, 'X-WR-CALNAME') || rawValue(lines, 'NAME')
  return ok({ name, events: [...[...byUid.values()].map(({ event }) => event), ...alone], problems })
}

interface Numbered {
  readonly number: number
  readonly event: ImportedEvent
}

/** The times of a series that touch the window, where one of them takes place at another time, or not at all. */
function moved(
  times: readonly Interval[],
  at: Instant,
  { start, end, isCancelled, isFree }: ImportedEvent,
  window: Interval | null | undefined,
): Interval[] {
  const others = times.filter((time) => time.start !== at)
  const isHere = !isCancelled && !isFree && (!window || (start < window.end && end > window.start))
  return isHere ? [...others, { start, end }].sort((a, b) => a.start - b.start) : others
}

/** Whether `a` is the newer of two events of one UID; of equals, the first in the file stays. */
function isNewer(a: ImportedEvent, b: ImportedEvent): boolean {
  return a.sequence > b.sequence || (a.sequence === b.sequence && (a.stamp ?? 0) >= (b.stamp ?? 0))
}

function readBlock(
  block: readonly string[],
  number: number,
  zones: ReadonlyMap<string, DefinedZone>,
  options: ReadOptions,
  budget: Budget,
): Result<ReadEvent, EventProblem> {
  const lines = readableLines(block)
  // ical.js never comes back from a duration of eighteen digits.
  if (lines.some((line) => /^DURATION\b[^:]*:.*\d{8}/i.test(line))) return fail({ kind: 'absurd-duration' })
  // Nor from a rule that comes again after billions of weeks.
  const isRule = (line: string) => /[:;]FREQ=/i.test(line) && !/;(INTERVAL|COUNT|BY\w+)=[^;]*\d{6}/i.test(line)
  const rule = lines.find((line) => /^(RRULE|EXRULE)\b/i.test(line) && !isRule(line))
  if (rule) return unreadable(rule)
  // A change of all times from one on would have to change the series, not one time of it.
  if (lines.some((line) => /^RECURRENCE-ID\b[^:]*;RANGE=/i.test(line))) return fail({ kind: 'exception' })
  try {
    return eventOf(ICAL.Component.fromString(lines.join('\r\n')), number, zones, options, budget)
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error))
  }
}

function unreadable(detail: string): Result<never, EventProblem> {
  return fail({ kind: 'unreadable', detail: cleanLine(detail).slice(0, 200) })
}

function eventOf(
  event: ICAL.Component,
  number: number,
  zones: ReadonlyMap<string, DefinedZone>,
  options: ReadOptions,
  budget: Budget,
): Result<ReadEvent, EventProblem> {
  // Nothing but its place in the file tells an event without UID from others.
  const uid = cleanLine(wordsOf(event, 'uid')) || `#${number}`
  const instead = momentOf(event, 'recurrence-id', zones, options)
  if (!instead.ok) return instead
  const start = momentOf(event, 'dtstart', zones, options)
  if (!start.ok) return start
  if (start.value === null) return fail({ kind: 'no-start' })
  const end = endOf(event, start.value, zones, options)
  if (!end.ok) return end
  if (!isPlannable(start.value.at) || !isPlannable(end.value))
    return unreadable(`${new Date(start.value.at).getUTCFullYear()} is not a year from 1972 to 2199`)
  if (end.value < start.value.at) return fail({ kind: 'ends-before-start' })
  if (end.value === start.value.at) return fail({ kind: 'no-end' })
  const stamp = momentOf(event, 'dtstamp', zones, options)
  const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0)
  const recurs = event.getFirstProperty('rrule') !== null || event.getFirstProperty('rdate') !== null
  const read = {
    uid,
    sequence: Number.isInteger(sequence) && sequence >= 0 ? sequence : 0,
    stamp: stamp.ok ? (stamp.value?.at ?? null) : null,
    start: start.value.at,
    end: end.value,
    isAllDay: start.value.isDay,
    summary: cleanLine(wordsOf(event, 'summary')),
    language: languageOf(event),
    description: cleanText(wordsOf(event, 'description')),
    isCancelled: wordsOf(event, 'status').toUpperCase() === 'CANCELLED',
    isFree: wordsOf(event, 'transp').toUpperCase() === 'TRANSPARENT',
    recurs,
    times: recurs ? timesOf(event, end.value - start.value.at, zones, options, budget) : [],
  }
  return ok({ event: read, instead: instead.value?.at ?? null })
}

const [earliest, latest] = [Date.UTC(1972, 0, 2), Date.UTC(2199, 11, 30)]

/** Whether the moment has a day that a forum could have, in every zone. */
function isPlannable(at: Instant): boolean {
  return at >= earliest && at <= latest
}

/** An event, and the time of its series in place of which it is; null for an event of its own. */
interface ReadEvent {
  readonly event: ImportedEvent
  readonly instead: Instant | null
}

function timesOf(
  event: ICAL.Component,
  lengthMs: number,
  zones: ReadonlyMap<string, DefinedZone>,
  options: ReadOptions,
  budget: Budget,
): readonly Interval[] | null {
  if (!options.window) return []
  const starts = occurrencesOf(
    event,
    lengthMs,
    options.window,
    (time, property) => {
      const read = momentOfTime(time, property, zones, options)
      return read.ok ? read.value.at : null
    },
    budget,
  )
  return starts?.map((start) => ({ start, end: instant(start + lengthMs) })) ?? null
}

interface ReadMoment {
  readonly at: Instant
  readonly isDay: boolean
}

/**
 * DTEND; without it, DURATION; without either, the end of the day that the event is (RFC 5545 section 3.6.1). Some programs
 * let a day end on itself; what is meant is that day.
 */
function endOf(
  event: ICAL.Component,
  start: ReadMoment,
  zones: ReadonlyMap<string, DefinedZone>,
  options: ReadOptions,
): Result<Instant, EventProblem> {
  const end = momentOf(event, 'dtend', zones, options)
  if (!end.ok) return end
  if (end.value && !(start.isDay && end.value.at === start.at)) return ok(end.value.at)
  const duration = event.getFirstPropertyValue('duration')
  if (!end.value && duration instanceof ICAL.Duration) return ok(instant(start.at + duration.toSeconds() * 1000))
  const day = event.getFirstPropertyValue('dtstart')
  if (!start.isDay || !(day instanceof ICAL.Time)) return fail({ kind: 'no-end' })
  const next = day.clone()
  next.adjust(1, 0, 0, 0)
  return ok(localMoment(next, options.homeZone))
}

function momentOf(
  event: ICAL.Component,
  name: string,
  zones: ReadonlyMap<string, DefinedZone>,
  options: ReadOptions,
): Result<ReadMoment | null, EventProblem> {
  const property = event.getFirstProperty(name)
  const time = property?.getFirstValue()
  return property && time instanceof ICAL.Time ? momentOfTime(time, property, zones, options) : ok(null)
}

/** The moment of a time that stands in a property, or that a rule makes of one that does. */
function momentOfTime(
  time: ICAL.Time,
  property: ICAL.Property,
  zones: ReadonlyMap<string, DefinedZone>,
  { homeZone, answeredZones }: ReadOptions,
): Result<ReadMoment, EventProblem> {
  const named = property.getParameter('tzid')
  const tzid = typeof named === 'string' ? named : null
  if (time.isDate) return ok({ at: localMoment(time, homeZone), isDay: true })
  if (time.zone === ICAL.Timezone.utcTimezone) return ok({ at: instant(time.toUnixTime() * 1000), isDay: false })
  if (tzid === null) return ok({ at: localMoment(time, homeZone), isDay: false })
  const defined = zones.get(tzid)
  if (defined?.speaksOf(time)) return ok({ at: defined.momentOf(time), isDay: false })
  // Of years of which the file says nothing, the name says more.
  const known = answeredZones?.get(tzid) ?? namedZone(tzid)
  if (known) return ok({ at: localMoment(time, known), isDay: false })
  if (defined) return ok({ at: defined.momentOf(time), isDay: false })
  return fail({ kind: 'unknown-zone', zone: cleanLine(tzid) })
}

/** The moment at which the clocks of a zone show it; seconds are cut. Throws on a day or time that does not exist. */
function localMoment(time: ICAL.Time, place: Zone): Instant {
  const date = [time.year, time.month, time.day].map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-')
  const minutes = time.isDate ? 0 : time.hour * 60 + time.minute
  return resolveLocalTime({ date: calendarDate(date), time: wallTimeOfMinutes(minutes) }, zone(place)).moment
}

function languageOf(event: ICAL.Component): Language | null {
  const tag = event.getFirstProperty('summary')?.getParameter('language')
  const primary = typeof tag === 'string' ? (tag.toLowerCase().split('-')[0] ?? '') : ''
  return isLanguage(primary) ? primary : null
}

function wordsOf(event: ICAL.Component, name: string): string {
  const value = event.getFirstPropertyValue(name)
  return value === null || value === undefined ? '' : String(value)
}

/** A value as it stands in the lines, for what cannot be parsed. */
function rawValue(lines: readonly string[], name: string): string {
  const line = lines.find((one) => new RegExp(`^${name}[;:]`, 'i').test(one))
  return line ? cleanLine(line.slice(line.indexOf(':') + 1)).slice(0, 200) : ''
}
