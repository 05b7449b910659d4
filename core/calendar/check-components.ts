import type { Problem } from '../document/integrity.ts'
import { type ContentLine, timeProblem } from './check-lines.ts'

/** BEGIN to END, with what stands directly inside. */
interface Component {
  readonly name: string
  readonly lines: ContentLine[]
  /** How many lines have a name. */
  readonly counts: Map<string, number>
  readonly children: Component[]
  /** A property that stands after a subcomponent. */
  late: ContentLine | null
}

/** Everything wrong with how components nest, and with how often each property stands in them. */
export function checkComponents(lines: readonly ContentLine[]): Problem[] {
  const problems: Problem[] = []
  const calendar = nest(lines, problems)
  if (!calendar) return problems
  requireOnce(calendar, ['VERSION', 'PRODID', 'CALSCALE', 'METHOD', 'NAME'], 'calendar', problems)
  if (firstValue(calendar, 'METHOD') !== 'PUBLISH')
    problems.push({ path: 'calendar', problem: 'METHOD is not PUBLISH' })
  const events = calendar.children.filter(({ name }) => name === 'VEVENT')
  if (events.length === 0) problems.push({ path: 'calendar', problem: 'no event' })
  const uids = new Set<string>()
  for (const event of events) {
    const uid = firstValue(event, 'UID') ?? ''
    const path = `event ${uid}`
    if (uids.has(uid)) problems.push({ path, problem: 'a second event has this UID' })
    uids.add(uid)
    checkEvent(event, path, problems)
  }
  checkZones(calendar, events, problems)
  return problems
}

const onceInEvent = [
  'UID',
  'DTSTAMP',
  'DTSTART',
  'DTEND',
  'SUMMARY',
  'SEQUENCE',
  'LAST-MODIFIED',
  'STATUS',
  'ORGANIZER',
]
const atMostOnceInEvent = ['DESCRIPTION', 'LOCATION', 'URL', 'COLOR', 'TRANSP', 'CLASS', 'CREATED']

function checkEvent(event: Component, path: string, problems: Problem[]): void {
  requireOnce(event, onceInEvent, path, problems)
  for (const name of atMostOnceInEvent) {
    if (countOf(event, name) > 1) problems.push({ path, problem: `${countOf(event, name)} times ${name}` })
  }
  if (countOf(event, 'ATTENDEE') > 0) problems.push({ path, problem: 'ATTENDEE in a published event' })
  if (countOf(event, 'DURATION') > 0) problems.push({ path, problem: 'DURATION beside DTEND' })
  for (const line of event.lines) {
    if (line.name !== 'DTSTART' && line.name !== 'DTEND') continue
    const problem = timeProblem(line)
    if (problem) problems.push({ path: `${path} ${line.name}`, problem })
  }
  if (event.late) problems.push({ path, problem: `${event.late.name} follows an alarm` })
  for (const alarm of event.children) {
    if (alarm.name !== 'VALARM') problems.push({ path, problem: `${alarm.name} inside an event` })
    requireOnce(alarm, ['ACTION', 'TRIGGER'], `${path} alarm`, problems)
    if (firstValue(alarm, 'ACTION') === 'DISPLAY') requireOnce(alarm, ['DESCRIPTION'], `${path} alarm`, problems)
  }
}

/** The zones that events name are the zones that the calendar defines, each once. */
function checkZones(calendar: Component, events: readonly Component[], problems: Problem[]): void {
  const used = new Set<string>()
  for (const { lines } of events) {
    for (const { parameters } of lines) {
      const name = parameters.get('TZID')
      if (name !== undefined) used.add(name)
    }
  }
  const zones = calendar.children.filter(({ name }) => name === 'VTIMEZONE')
  const defined = new Set<string>()
  for (const zone of zones) {
    const name = firstValue(zone, 'TZID') ?? ''
    const path = `zone ${name}`
    if (defined.has(name)) problems.push({ path, problem: 'is defined twice' })
    if (!used.has(name)) problems.push({ path, problem: 'is defined and not used' })
    defined.add(name)
    if (zone.children.length === 0) problems.push({ path, problem: 'has neither STANDARD nor DAYLIGHT' })
    for (const observance of zone.children)
      requireOnce(observance, ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO'], path, problems)
  }
  for (const name of used) {
    if (!defined.has(name)) problems.push({ path: `zone ${name}`, problem: 'is used and not defined' })
  }
}

/** The calendar, or null when BEGIN and END do not match. */
function nest(lines: readonly ContentLine[], problems: Problem[]): Component | null {
  const open: Component[] = []
  let calendar: Component | null = null
  for (const line of lines) {
    const current = open.at(-1)
    if (line.name === 'BEGIN') {
      const component: Component = {
        name: line.value,
        lines: [],
        counts: new Map(),
        children: [],
        late: null,
      }
      if (current) current.children.push(component)
      else if (!calendar && line.value === 'VCALENDAR') calendar = component
      else problems.push({ path: `line ${line.number}`, problem: `${line.value} stands outside the calendar` })
      open.push(component)
    } else if (line.name === 'END') {
      if (current?.name !== line.value) {
        problems.push({ path: `line ${line.number}`, problem: `END:${line.value} closes nothing` })
        return null
      }
      open.pop()
    } else if (!current) {
      problems.push({ path: `line ${line.number}`, problem: `${line.name} stands outside the calendar` })
    } else {
      if (current.children.length > 0) current.late ??= line
      current.lines.push(line)
      current.counts.set(line.name, countOf(current, line.name) + 1)
    }
  }
  if (open.length > 0) problems.push({ path: 'text', problem: `${open.length} components are not closed` })
  if (!calendar) problems.push({ path: 'text', problem: 'no VCALENDAR' })
  return open.length > 0 ? null : calendar
}

function requireOnce(component: Component, names: readonly string[], path: string, problems: Problem[]): void {
  for (const name of names) {
    const count = countOf(component, name)
    if (count !== 1) problems.push({ path, problem: `${count} times ${name} instead of once` })
  }
}

function countOf(component: Component, name: string): number {
  return component.counts.get(name) ?? 0
}

function firstValue(component: Component, name: string): string | undefined {
  return component.lines.find((line) => line.name === name)?.value
}
