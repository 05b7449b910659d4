import ICAL from 'ical.js'
import { fail, ok, type Result } from '../result.ts'

/** An event as a parser that is not ours reads it. Moments are milliseconds since 1970 by the file's own VTIMEZONEs. */
export interface ReadEvent {
  readonly uid: string
  readonly sequence: number
  readonly stampMs: number
  readonly lastModifiedMs: number
  readonly startMs: number
  readonly endMs: number
  readonly summary: string
  readonly description: string
  readonly location: string
  readonly categories: readonly string[]
  readonly status: string
  readonly transparency: string
  readonly url: string
  readonly conferenceUrl: string
  readonly color: string
  readonly organizer: string
  readonly organizerName: string
  /** How many minutes before the start each reminder comes. */
  readonly alarmMinutes: readonly number[]
}

/** Reads every VEVENT of a calendar text with ical.js, in the order of the text; what is missing is empty or NaN. */
export function readEvents(text: string): Result<ReadEvent[], { readonly detail: string }> {
  try {
    const calendar = ICAL.Component.fromString(text)
    const moments: Moments = new Map()
    return ok(calendar.getAllSubcomponents('vevent').map((event) => readEvent(event, moments)))
  } catch (error) {
    return fail({ detail: error instanceof Error ? error.message : String(error) })
  }
}

/** A property as ical.js parsed it (RFC 7265 section 3.4), before it makes an object of it. */
type Parsed = readonly [
  name: string,
  parameters: { readonly [name: string]: unknown },
  type: string,
  ...values: unknown[],
]

/** The moments that ical.js made of times, by zone, then by time: many events of one calendar begin together. */
type Moments = Map<unknown, Map<unknown, number>>

function readEvent(event: ICAL.Component, moments: Moments): ReadEvent {
  const properties: readonly Parsed[] = event.jCal[1]
  const first = new Map<string, Parsed>()
  const categories: string[] = []
  for (const property of properties) {
    const name = property[0]
    if (!first.has(name)) first.set(name, property)
    if (name === 'categories') categories.push(...property.slice(3).map(String))
  }
  const textOf = (name: string) => String(first.get(name)?.[3] ?? '')
  const momentOf = (name: string) => {
    const property = first.get(name)
    const zone = property?.[1]['tzid']
    const inZone = moments.get(zone) ?? new Map<unknown, number>()
    moments.set(zone, inZone)
    const known = inZone.get(property?.[3])
    if (known !== undefined) return known
    const value = event.getFirstPropertyValue(name)
    const moment = value instanceof ICAL.Time ? value.toUnixTime() * 1000 : Number.NaN
    inZone.set(property?.[3], moment)
    return moment
  }
  return {
    uid: textOf('uid'),
    sequence: Number(first.get('sequence')?.[3] ?? Number.NaN),
    stampMs: momentOf('dtstamp'),
    lastModifiedMs: momentOf('last-modified'),
    startMs: momentOf('dtstart'),
    endMs: momentOf('dtend'),
    summary: textOf('summary'),
    description: textOf('description'),
    location: textOf('location'),
    categories,
    status: textOf('status'),
    transparency: textOf('transp'),
    url: textOf('url'),
    conferenceUrl: textOf('conference'),
    color: textOf('color'),
    organizer: textOf('organizer'),
    organizerName: String(first.get('organizer')?.[1]['cn'] ?? ''),
    alarmMinutes: event.jCal[2].length === 0 ? [] : event.getAllSubcomponents('valarm').map(alarmOf),
  }
}

function alarmOf(alarm: ICAL.Component): number {
  const trigger = alarm.getFirstPropertyValue('trigger')
  return trigger instanceof ICAL.Duration ? 0 - trigger.toSeconds() / 60 : Number.NaN
}
