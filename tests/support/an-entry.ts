import type { CalendarEntry } from '../../core/calendar/calendar-entry.ts'
import { calendarDate } from '../../core/time/calendar-date.ts'
import { addMinutes, instant } from '../../core/time/instant.ts'
import { localTimeAt, resolveLocalTime } from '../../core/time/local-time.ts'
import { wallTime } from '../../core/time/wall-time.ts'
import { zone } from '../../core/time/zone.ts'
import { anId } from './builders.ts'

/** A confirmed hour in Seoul, 5 August 2020 at 14:00; `at` says another date, time, zone or length. */
export function anEntry(
  fields: Partial<CalendarEntry> = {},
  at: { readonly date?: string; readonly time?: string; readonly zone?: string; readonly minutes?: number } = {},
): CalendarEntry {
  const place = zone(at.zone ?? 'Asia/Seoul')
  const local = { date: calendarDate(at.date ?? '2020-08-05'), time: wallTime(at.time ?? '14:00') }
  const start = resolveLocalTime(local, place).moment
  const end = addMinutes(start, at.minutes ?? 60)
  return {
    uid: anId(),
    sequence: 0,
    stamp: instant(Date.UTC(2020, 6, 1)),
    start,
    end,
    wall: { zone: place, start: local, end: localTimeAt(end, place) },
    summary: { text: 'Panel', language: 'en' },
    description: { text: 'About cities', language: 'en' },
    location: null,
    categories: [],
    status: 'CONFIRMED',
    transparency: 'OPAQUE',
    url: null,
    conferenceUrl: null,
    color: null,
    ...fields,
  }
}
