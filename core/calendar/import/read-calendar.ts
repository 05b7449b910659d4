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
  if (!lines.some((line) => /^BEGIN:VCALENDAR\s*$/i.test(line))) return fail({ kind: 'not-a-calendar' })
  const blocks = blocksOf(lines, 'VEVENT')
  if (blocks.length > importLimits.events) return fail({ kind: 'too-many-events', count: blocks.length })
  const zones = zonesOf(lines)
  const problems: ImportProblem[] = []
  const byUid = new Map<string, { readonly number: number; readonly event: ImportedEvent }>()
  const exceptions: { readonly number: number; readonly at: Instant; readonly event: ImportedEvent }[] = []
  const budget = { left: usualBudget }
  blocks.forEach((block, index) => {
    const number = index + 1
    const note = (uid: string, summary: string, problem: EventProblem) =>
      problems.push({ number, uid, summary, problem })
    const read = readBlock(block, zones, options, budget)
    if (!read.ok) {
      note(rawValue(block, 'UID'), rawValue(block, 'SUMMARY'), read.failure)
      return
    }
    const { event, instead } = read.value
    if (instead !== null) {
      exceptions.push({ number, at: instead, event })
      return
    }
    const one = { number, event }
    const known = byUid.get(event.uid)
    const [kept, superseded] = known && isNewer(known.event, event) ? [known, one] : [one, known]
    byUid.set(kept.event.uid, kept)
    if (superseded) {
      const { uid, summary } = superseded.event
      problems.push({ number: superseded.number, uid, summary, problem: { kind: 'superseded' } })
    }
  })
  for (const { number, at, event } of exceptions) {
    const series = byUid.get(event.uid)
    const times = series?.event.recurs && options.window ? series.event.times : null
    if (series && times) byUid.set(event.uid, { ...series, event: { ...series.event, times: moved(times, at, event) } })
    else problems.push({ number, uid: event.uid, summary: event.summary, problem: { kind: 'exception' } })
  }
  const name = rawValue(lines, 'X-WR-CALNAME') || rawValue(lines, 'NAME')
  return ok({ name, events: [...byUid.values()].map(({ event }) => event), problems })
}

/** The times of a series, one of which takes place at another time, or not at all. */
function moved(
  times: readonly Interval[],
  at: Instant,
  { start, end, isCancelled, isFree }: ImportedEvent,
): Interval[] {
  const others = times.filter((time) => time.start !== at)
  return isCancelled || isFree ? others : [...others, { start, end }].sort((a, b) => a.start - b.start)
}

/** Whether `a` is the newer of two events of one UID; of equals, the first in the file stays. */
function isNewer(a: ImportedEvent, b: ImportedEvent): boolean {
  return a.sequence > b.sequence || (a.sequence === b.sequence && (a.stamp ?? 0) >= (b.stamp ?? 0))
}

/** The lines of each component of that name, from BEGIN to END, with what stands inside it. */
function blocksOf(lines: readonly string[], name: string): string[][] {
  const blocks: string[][] = []
  let open: string[] | null = null
  for (const line of lines) {
    const bare = line.trim().toUpperCase()
    if (bare === `BEGIN:${name}`) {
      if (open) blocks.push(open)
      open = []
    }
    open?.push(line)
    if (bare === `END:${name}` && open) {
      blocks.push(open)
      open = null
    }
  }
  if (open) blocks.push(open)
  return blocks
}

function zonesOf(lines: readonly string[]): ReadonlyMap<string, ICAL.Timezone> {
  const zones = new Map<string, ICAL.Timezone>()
  for (const block of blocksOf(lines, 'VTIMEZONE')) {
    if (block.some((line) => /^RRULE[;:]/i.test(line) && !isYearly(line))) continue
    try {
      const component = ICAL.Component.fromString(block.join('\r\n'))
      const id = String(component.getFirstPropertyValue('tzid') ?? '')
      if (component.getAllSubcomponents().length > 0) zones.set(id, new ICAL.Timezone(component))
    } catch {
      // A zone that cannot be read is looked up by its name instead.
    }
  }
  return zones
}

/** Clocks are set once or twice a year; a rule by the second would keep the parser busy for ever. */
function isYearly(rule: string): boolean {
  return /[;:]FREQ=YEARLY(;|$)/i.test(rule) && !/INTERVAL=/i.test(rule)
}

function readBlock(
  block: readonly string[],
  zones: ReadonlyMap<string, ICAL.Timezone>,
  options: ReadOptions,
  budget: Budget,
): Result<ReadEvent, EventProblem> {
  // ical.js never comes back from a duration of eighteen digits.
  if (block.some((line) => /^(DURATION|TRIGGER)\b[^:]*:.*\d{8}/i.test(line) && !/VALUE=DATE-TIME/i.test(line)))
    return fail({ kind: 'absurd-duration' })
  let event: ICAL.Component
  try {
    event = ICAL.Component.fromString(block.join('\r\n'))
  } catch (error) {
    return fail({ kind: 'unreadable', detail: cleanLine(error instanceof Error ? error.message : String(error)) })
  }
  try {
    return eventOf(event, zones, options, budget)
  } catch (error) {
    return fail({ kind: 'unreadable', detail: cleanLine(error instanceof Error ? error.message : String(error)) })
  }
}

function eventOf(
  event: ICAL.Component,
  zones: ReadonlyMap<string, ICAL.Timezone>,
  options: ReadOptions,
  budget: Budget,
): Result<ReadEvent, EventProblem> {
  const uid = cleanLine(wordsOf(event, 'uid'))
  if (uid === '') return fail({ kind: 'no-uid' })
  const instead = momentOf(event, 'recurrence-id', zones, options)
  if (!instead.ok) return instead
  const start = momentOf(event, 'dtstart', zones, options)
  if (!start.ok) return start
  if (start.value === null) return fail({ kind: 'no-start' })
  const end = endOf(event, start.value, zones, options)
  if (!end.ok) return end
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

/** An event, and the time of its series in place of which it is; null for an event of its own. */
interface ReadEvent {
  readonly event: ImportedEvent
  readonly instead: Instant | null
}

function timesOf(
  event: ICAL.Component,
  lengthMs: number,
  zones: ReadonlyMap<string, ICAL.Timezone>,
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

/** DTEND; without it, DURATION; without either, the end of the day that the event is (RFC 5545 section 3.6.1). */
function endOf(
  event: ICAL.Component,
  start: ReadMoment,
  zones: ReadonlyMap<string, ICAL.Timezone>,
  options: ReadOptions,
): Result<Instant, EventProblem> {
  const end = momentOf(event, 'dtend', zones, options)
  if (!end.ok) return end
  if (end.value) return ok(end.value.at)
  const duration = event.getFirstPropertyValue('duration')
  if (duration instanceof ICAL.Duration) return ok(instant(start.at + duration.toSeconds() * 1000))
  return start.isDay ? ok(instant(start.at + 86_400_000)) : fail({ kind: 'no-end' })
}

function momentOf(
  event: ICAL.Component,
  name: string,
  zones: ReadonlyMap<string, ICAL.Timezone>,
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
  zones: ReadonlyMap<string, ICAL.Timezone>,
  { homeZone, answeredZones }: ReadOptions,
): Result<ReadMoment, EventProblem> {
  const named = property.getParameter('tzid')
  const tzid = typeof named === 'string' ? named : null
  if (time.isDate) return ok({ at: localMoment(time, homeZone), isDay: true })
  if (time.zone === ICAL.Timezone.utcTimezone) return ok({ at: instant(time.toUnixTime() * 1000), isDay: false })
  if (tzid === null) return ok({ at: localMoment(time, homeZone), isDay: false })
  const defined = zones.get(tzid)
  if (defined) {
    const placed = time.clone()
    placed.zone = defined
    return ok({ at: instant(placed.toUnixTime() * 1000), isDay: false })
  }
  const known = answeredZones?.get(tzid) ?? namedZone(tzid)
  return known
    ? ok({ at: localMoment(time, known), isDay: false })
    : fail({ kind: 'unknown-zone', zone: cleanLine(tzid) })
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
