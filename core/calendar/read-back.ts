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
    return ok(calendar.getAllSubcomponents('vevent').map(readEvent))
  } catch (error) {
    return fail({ detail: error instanceof Error ? error.message : String(error) })
  }
}

function readEvent(event: ICAL.Component): ReadEvent {
  const organizer = event.getFirstProperty('organizer')
  return {
    uid: textOf(event, 'uid'),
    sequence: Number(event.getFirstPropertyValue('sequence') ?? Number.NaN),
    stampMs: momentOf(event, 'dtstamp'),
    lastModifiedMs: momentOf(event, 'last-modified'),
    startMs: momentOf(event, 'dtstart'),
    endMs: momentOf(event, 'dtend'),
    summary: textOf(event, 'summary'),
    description: textOf(event, 'description'),
    location: textOf(event, 'location'),
    categories: event.getAllProperties('categories').flatMap((property) => property.getValues().map(String)),
    status: textOf(event, 'status'),
    transparency: textOf(event, 'transp'),
    url: textOf(event, 'url'),
    conferenceUrl: textOf(event, 'conference'),
    color: textOf(event, 'color'),
    organizer: textOf(event, 'organizer'),
    organizerName: String(organizer?.getParameter('cn') ?? ''),
    alarmMinutes: event.getAllSubcomponents('valarm').map(alarmOf),
  }
}

function alarmOf(alarm: ICAL.Component): number {
  const trigger = alarm.getFirstPropertyValue('trigger')
  return trigger instanceof ICAL.Duration ? 0 - trigger.toSeconds() / 60 : Number.NaN
}

function textOf(event: ICAL.Component, name: string): string {
  const value = event.getFirstPropertyValue(name)
  return value === null || value === undefined ? '' : String(value)
}

function momentOf(event: ICAL.Component, name: string): number {
  const value = event.getFirstPropertyValue(name)
  return value instanceof ICAL.Time ? value.toUnixTime() * 1000 : Number.NaN
}
