import type { z } from 'zod'
import { type HolidayPack, holidayPackSchema, type PackDay, packDaySchema } from '../document/holiday-rows.ts'
import { fail, ok, type Result } from '../result.ts'
import type { PackFault, PackPlace, PackProblem } from './pack-problem.ts'
import { readIcsDays } from './read-ics-days.ts'

/** What was read of a file, and what of it could not be. */
export interface ImportedPacks {
  readonly packs: readonly HolidayPack[]
  readonly problems: readonly PackProblem[]
}

/** Why nothing was read. */
export type ImportFailure =
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'not-a-pack' }
  /** A calendar file does not say whose days it has. */
  | { readonly kind: 'country-missing' }
  | { readonly kind: 'nothing-readable'; readonly problems: readonly PackProblem[] }

const largestText = 5_000_000
const mostPacks = 500
const mostDays = 400

/**
 * Reads packs from a file that somebody else made: JSON of a pack, of a list of packs or of `{packs: […]}`, or a calendar
 * file (RFC 5545), for which the country must be named. What is wrong with single days is answered beside the rest. The
 * years of a calendar file are taken to be official: whoever imports one has judged it.
 */
export function importPack(text: string, country: string | null = null): Result<ImportedPacks, ImportFailure> {
  if (text.length > largestText) return fail({ kind: 'too-large', most: largestText })
  const plain = text.replace(/^\uFEFF/, '')
  if (/^\s*BEGIN:VCALENDAR/i.test(plain)) return country ? importIcs(plain, country) : fail({ kind: 'country-missing' })
  let json: unknown
  try {
    json = JSON.parse(plain)
  } catch {
    return fail({ kind: 'not-a-pack' })
  }
  const list = Array.isArray(json) ? json : isObject(json) && Array.isArray(json['packs']) ? json['packs'] : [json]
  if (list.length === 0 || list.length > mostPacks || !list.every(isObject)) return fail({ kind: 'not-a-pack' })
  const problems: PackProblem[] = []
  const packs = list.flatMap((raw, i) => readPack(raw, i + 1, problems))
  return packs.length > 0 ? ok({ packs, problems }) : fail({ kind: 'nothing-readable', problems })
}

function readPack(raw: Record<string, unknown>, pack: number, problems: PackProblem[]): HolidayPack[] {
  const leaveOut = (fault: PackFault, at: PackPlace = { kind: 'pack', pack }) => problems.push({ at, fault })
  const head = holidayPackSchema.safeParse({ ...raw, days: [] })
  if (!head.success) {
    leaveOut(faultOf(head.error))
    return []
  }
  const { data } = head
  const list: unknown = raw['days']
  if (!Array.isArray(list) || list.length > mostDays) {
    leaveOut(Array.isArray(list) ? { kind: 'too-many-days', most: mostDays } : { kind: 'field', field: 'days' })
    return []
  }
  const days = new Map<string, PackDay>()
  list.forEach((one: unknown, i) => {
    const read = packDaySchema.safeParse(one)
    const at: PackPlace = { kind: 'day', pack, day: i + 1 }
    if (!read.success) leaveOut(faultOf(read.error), at)
    else if (!read.data.date.startsWith(`${data.year}-`))
      leaveOut({ kind: 'other-year', date: read.data.date, year: data.year }, at)
    else if (days.has(read.data.date)) leaveOut({ kind: 'twice', date: read.data.date }, at)
    else days.set(read.data.date, read.data)
  })
  if (list.length > 0 && days.size === 0) {
    leaveOut({ kind: 'no-day-read' })
    return []
  }
  return [{ ...data, days: inOrder(days.values()) }]
}

function importIcs(text: string, country: string): Result<ImportedPacks, ImportFailure> {
  const read = readIcsDays(text)
  if (!read) return fail({ kind: 'not-a-pack' })
  const problems: PackProblem[] = [...read.problems]
  const byYear = new Map<number, Map<string, PackDay>>()
  for (const day of read.days) {
    const year = Number(day.date.slice(0, 4))
    const days = byYear.get(year) ?? new Map<string, PackDay>()
    // Calendars name a day that is two holidays twice; the first is enough to know it is off.
    if (!days.has(day.date)) days.set(day.date, day)
    byYear.set(year, days)
  }
  const packs: HolidayPack[] = []
  for (const [year, days] of [...byYear].sort(([a], [b]) => a - b)) {
    const pack = { country, year, status: 'official', source: read.name, retrieved: null, days: inOrder(days.values()) }
    const checked = holidayPackSchema.safeParse(pack)
    if (checked.success) packs.push(checked.data)
    else problems.push({ at: { kind: 'year', year }, fault: faultOf(checked.error) })
  }
  return packs.length > 0 ? ok({ packs, problems }) : fail({ kind: 'nothing-readable', problems })
}

function inOrder(days: Iterable<PackDay>): PackDay[] {
  return [...days].sort((a, b) => (a.date < b.date ? -1 : 1))
}

function faultOf(error: z.ZodError): PackFault {
  const issue = error.issues[0]
  const field = issue?.path[0]
  if (field !== undefined) return { kind: 'field', field: String(field) }
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  return unknown === undefined ? { kind: 'not-read' } : { kind: 'unknown-field', field: unknown }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
