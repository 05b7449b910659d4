import type { z } from 'zod'
import { type HolidayPack, holidayPackSchema, type PackDay, packDaySchema } from '../document/holiday-rows.ts'
import { fail, ok, type Result } from '../result.ts'
import { readIcsDays } from './read-ics-days.ts'

/** Something in a file of holidays that was left out. `at` counts its packs and entries from 1: `pack 1, day 3`. */
export interface PackProblem {
  readonly at: string
  readonly problem: string
}

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
  const packs = list.flatMap((raw, i) => readPack(raw, `pack ${i + 1}`, problems))
  return packs.length > 0 ? ok({ packs, problems }) : fail({ kind: 'nothing-readable', problems })
}

function readPack(raw: Record<string, unknown>, at: string, problems: PackProblem[]): HolidayPack[] {
  const head = holidayPackSchema.safeParse({ ...raw, days: [] })
  if (!head.success) {
    problems.push({ at, problem: firstIssue(head.error) })
    return []
  }
  const { data } = head
  if (!Array.isArray(raw['days']) || raw['days'].length > 400) {
    problems.push({ at, problem: 'days: not a list of up to 400' })
    return []
  }
  const days = new Map<string, PackDay>()
  raw['days'].forEach((one: unknown, i) => {
    const read = packDaySchema.safeParse(one)
    const place = `${at}, day ${i + 1}`
    if (!read.success) problems.push({ at: place, problem: firstIssue(read.error) })
    else if (!read.data.date.startsWith(`${data.year}-`))
      problems.push({ at: place, problem: `${read.data.date} is not of ${data.year}` })
    else if (days.has(read.data.date)) problems.push({ at: place, problem: `${read.data.date} stands twice` })
    else days.set(read.data.date, read.data)
  })
  return [{ ...data, days: inOrder(days.values()) }]
}

function importIcs(text: string, country: string): Result<ImportedPacks, ImportFailure> {
  const read = readIcsDays(text)
  if (!read) return fail({ kind: 'not-a-pack' })
  const problems = [...read.problems]
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
    else problems.push({ at: String(year), problem: firstIssue(checked.error) })
  }
  return packs.length > 0 ? ok({ packs, problems }) : fail({ kind: 'nothing-readable', problems })
}

function inOrder(days: Iterable<PackDay>): PackDay[] {
  return [...days].sort((a, b) => (a.date < b.date ? -1 : 1))
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  const path = issue?.path.join('.') ?? ''
  return `${path ? `${path}: ` : ''}${issue?.message ?? 'not readable'}`
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
