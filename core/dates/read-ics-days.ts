import ICAL from 'ical.js'
import type { DayKind, PackDay } from '../document/holiday-rows.ts'
import type { LocalizedText } from '../document/localized-text.ts'
import { addDays, type CalendarDate, daysBetween, isCalendarDate } from '../time/calendar-date.ts'
import type { PackFault, PackProblem } from './pack-problem.ts'

/** The days that a calendar file names, and the entries of it that say none. */
export interface IcsDays {
  /** What the calendar calls itself; empty where it does not. */
  readonly name: string
  readonly days: readonly PackDay[]
  readonly problems: readonly PackProblem[]
}

const mostEvents = 5000
const mostDaysOfEvent = 31
const longestName = 200

/**
 * The whole days (RFC 5545 section 3.6.1, DTSTART of type DATE, DTEND exclusive) of a calendar's events with their summaries.
 * Null when the text is no calendar. Repeating events are refused one by one: what they mean in other years is not decreed.
 */
export function readIcsDays(text: string): IcsDays | null {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
  // Several calendars in one file may say different things of one day; a list of holidays is one.
  if (lines.filter((line) => /^BEGIN:VCALENDAR\s*$/i.test(line)).length !== 1) return null
  const days: PackDay[] = []
  const problems: PackProblem[] = []
  eventsIn(lines).forEach((event, i) => {
    const read = i < mostEvents ? readEvent(event) : ({ kind: 'too-many-events', most: mostEvents } as const)
    if (!('kind' in read)) days.push(...read)
    else if (i <= mostEvents) problems.push({ at: { kind: 'event', event: i + 1 }, fault: read })
  })
  const named = parsed('VCALENDAR', lines.filter((line) => /^X-WR-CALNAME[;:]/i.test(line)).slice(0, 1))
  return { name: named ? textOf(named, 'x-wr-calname').slice(0, longestName) : '', days, problems }
}

/** What each event says of its days, as far as it can be meant: a day without VALUE=DATE is one, an empty rule is none. */
function eventsIn(lines: readonly string[]): string[][] {
  const events: string[][] = []
  let depth = 0
  for (const line of lines) {
    const bare = line.trim()
    if (depth > 0 && /^END:/i.test(bare)) depth -= 1
    if (depth === 1 && /^(DTSTART|DTEND|DURATION|SUMMARY|RRULE|RDATE)\b.*:./i.test(bare)) {
      events.at(-1)?.push(bare.replace(/^(DTSTART|DTEND)[^:]*:(\d{8})$/i, '$1;VALUE=DATE:$2'))
    }
    if (/^BEGIN:VEVENT$/i.test(bare)) {
      events.push([])
      depth = 1
    } else if (depth > 0 && /^BEGIN:/i.test(bare)) depth += 1
  }
  return events
}

function parsed(name: string, lines: readonly string[]): ICAL.Component | null {
  try {
    return ICAL.Component.fromString([`BEGIN:${name}`, ...lines, `END:${name}`].join('\r\n'))
  } catch {
    return null
  }
}

/** The days of an event, or what is wrong with it. */
function readEvent(lines: readonly string[]): PackDay[] | PackFault {
  const [, days, unit] = lines.flatMap((line) => /^DURATION\b.*:P(\d{1,3})([DW])$/i.exec(line) ?? [])
  const event = parsed(
    'VEVENT',
    lines.filter((line) => !/^DURATION\b/i.test(line)),
  )
  if (!event) return { kind: 'not-read' }
  if (event.getFirstProperty('rrule') || event.getFirstProperty('rdate')) return { kind: 'repeats' }
  const summary = textOf(event, 'summary').trim().slice(0, longestName)
  if (summary === '') return { kind: 'no-summary' }
  const first = dateOf(event, 'dtstart')
  if (!first) return { kind: 'no-whole-day' }
  const lasts = Number(days ?? 1) * (unit?.toUpperCase() === 'W' ? 7 : 1)
  const end = event.getFirstProperty('dtend') ? dateOf(event, 'dtend') : addDays(first, lasts)
  if (!end || daysBetween(first, end) < 0) return { kind: 'ends-before' }
  // Some calendars let a day end on itself; what is meant is that day.
  const count = Math.max(1, daysBetween(first, end))
  if (count > mostDaysOfEvent) return { kind: 'lasts-too-long', most: mostDaysOfEvent }
  const [kind, names] = [kindOf(summary), namesOf(summary)]
  return Array.from({ length: count }, (_, i) => ({ date: addDays(first, i), names, kind }))
}

/** Read from the text that was written: ical.js would turn 45 January into 14 February. */
function dateOf(event: ICAL.Component, name: string): CalendarDate | null {
  const [, , type, text] = event.getFirstProperty(name)?.toJSON() ?? []
  return type === 'date' && typeof text === 'string' && isCalendarDate(text) && text < '2199-11-01' ? text : null
}

function textOf(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name)
  return typeof value === 'string' ? value : ''
}

/** Makers of calendars have no field for the kind; they write it into the summary. */
function kindOf(summary: string): DayKind {
  if (/[（(]班[)）]|上班|补班|補班|振替出勤|make-?up|working day|대체 ?근무/i.test(summary)) return 'makeup-workday'
  if (/振替|补休|補休|调休|대체 ?공휴일|in lieu|observed|substitute/i.test(summary)) return 'substitute'
  if (/选举|選挙|선거|election/i.test(summary)) return 'election'
  return 'holiday'
}

/** The language of a summary by its script; Han characters alone are taken for Chinese. */
function namesOf(summary: string): LocalizedText {
  if (/\p{Script=Hangul}/u.test(summary)) return { ko: summary }
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(summary)) return { ja: summary }
  return /\p{Script=Han}/u.test(summary) ? { zh: summary } : { en: summary }
}
