/**
 * What the finder costs with 1,000 sessions, 50 rooms, 600 people and 6 zones: one query, a year at five minutes, and placing
 * all 1,000 sessions.
 * Run: node bench/dates.bench.ts
 */
import { commonDays } from '../core/dates/common-days.ts'
import { HolidayCalendar } from '../core/dates/holiday-calendar.ts'
import { shippedPacks } from '../core/dates/shipped-packs.ts'
import { rowsOf, type WorkspaceDocument } from '../core/document/document.ts'
import type { Forum } from '../core/document/rows.ts'
import type { FindQuery } from '../core/finding/find-query.ts'
import { findSlots } from '../core/finding/find-slots.ts'
import { planTray } from '../core/finding/place-tray.ts'
import { generateWorkspace } from '../core/generate/generate-workspace.ts'
import { calendarDate } from '../core/time/calendar-date.ts'

const zones = ['Asia/Tokyo', 'Asia/Shanghai', 'Asia/Seoul', 'Asia/Kathmandu', 'Europe/Paris', 'America/New_York']
const document = generateWorkspace({ sessions: 1000, rooms: 50, organizations: 3000, days: 5, seed: 1, zones })
const [forum] = rowsOf(document, 'forums')
if (!forum) throw new Error('The generated workspace is empty')
const packs = shippedPacks()
const sessions = rowsOf(document, 'sessions').filter(({ state }) => state !== 'cancelled')
const year = { from: calendarDate('2026-01-01'), to: calendarDate('2026-12-31') }
console.log(`${rowsOf(document, 'persons').length} people, ${rowsOf(document, 'participations').length} roles`)

function query(fields: Partial<FindQuery>): FindQuery {
  return {
    what: { kind: 'minutes', minutes: 60 },
    wanted: [],
    days: null,
    isAnyDay: true,
    hours: null,
    roomIds: null,
    packs,
    released: null,
    borne: new Map(),
    best: 10,
    apartMinutes: 30,
    ...fields,
  }
}

measure('a year of days in three countries, new', 9, () => {
  commonDays(new HolidayCalendar(packs), ['CN', 'JP', 'KR'], year.from, year.to)
})
const each = sessions.slice(0, 200).map(({ id }) => {
  return timed(() => findSlots(document, forum, query({ what: { kind: 'sessions', ids: [id] } })))
})
report('a query for a session, of 200', each)
for (const [name, list] of [
  ['three', ['Asia/Shanghai', 'Asia/Tokyo', 'Asia/Seoul']],
  ['six', zones],
] as const) {
  const over: Forum = { ...forum, zones: forum.zones.filter((zone) => (list as readonly string[]).includes(zone)) }
  measure(`a year at five minutes over ${name} zones`, 15, () => {
    findSlots(document, over, query({ days: year, roomIds: [] }))
  })
}
const empty = inTray(document)
for (const isMinimal of [true, false]) {
  let planned = 0
  measure(`placing ${sessions.length}${isMinimal ? ', the rest staying' : ''}`, 9, () => {
    planned = planTray(empty, forum, { packs, isMinimal, mostTries: 5000, mayGoOn: () => true }).moves.length
  })
  console.log(`  ${planned} placed`)
}
const tray = sessions.filter(({ slot }) => slot === null).length
measure(`placing the ${tray} in the tray beside the rest`, 9, () => {
  planTray(document, forum, { packs, isMinimal: true, mostTries: 5000, mayGoOn: () => true })
})

function inTray(before: WorkspaceDocument): WorkspaceDocument {
  const rows = rowsOf(before, 'sessions').map((row) => ({ ...row, slot: null }))
  return { ...before, sessions: Object.fromEntries(rows.map((row) => [row.id, row])) }
}

function measure(name: string, times: number, work: () => void): void {
  report(
    name,
    Array.from({ length: times }, () => timed(work)),
  )
}

/** Milliseconds of the processor: other work on the machine would be in those of the clock. */
function timed(work: () => unknown): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

/** Prints the shortest, the median and the longest time, and the first, before anything was remembered. */
function report(name: string, taken: readonly number[]): void {
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1)
  console.log(
    `${name.padEnd(44)} ${at(0.5).padStart(7)} ms (${at(0)} to ${at(1)} ms; first ${taken[0]?.toFixed(1)} ms)`,
  )
}
