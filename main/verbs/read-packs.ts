import { cleanLine } from '../../core/calendar/content-line.ts'
import { type ImportFailure, importPack } from '../../core/dates/import-pack.ts'
import { shippedPacks } from '../../core/dates/shipped-packs.ts'
import type { HolidayPack } from '../../core/document/holiday-rows.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { type CalendarDate, daysBetween, isCalendarDate } from '../../core/time/calendar-date.ts'
import { type ReadFailure, readFailureWords } from './failure-words.ts'
import { packFaultWords, packPlaceWords } from './pack-problem-words.ts'
import { readText } from './read-workspace-file.ts'
import type { Io } from './verb.ts'

/** What the help says of an option that names a pack. */
export const packOption = {
  kind: 'text',
  value: '[CC=]FILE',
  required: false,
  says: 'holidays of your own before those that come with the program: JSON, or a calendar with its country, FR=days.ics',
} as const

/**
 * The packs that hold without the file (of the program, or of a workspace) and, after them, those of the file. What is left out
 * of the file is said; the failure is a sentence.
 */
export async function readPacks(
  given: string | null,
  io: Io,
  known = shippedPacks(),
): Promise<Result<readonly HolidayPack[], string>> {
  if (given === null) return ok(known)
  const named = /^([A-Z]{2})=(.+)$/s.exec(given)
  const file = named?.[2] ?? given
  const text = await readText(io.resolve(file), file)
  if (!text.ok) return fail(unreadWords(text.failure))
  const read = importPack(text.value, named?.[1] ?? null)
  if (!read.ok) return fail(`${cleanLine(file)}: ${importFailureWords(read.failure)}`)
  for (const problem of read.value.problems) {
    io.err(cleanLine(`${file}: ${packPlaceWords(problem.at)} is left out: ${packFaultWords(problem.fault)}.`))
  }
  return ok([...known, ...read.value.packs])
}

/** As readFailureWords, where that speaks of workspaces. */
function unreadWords(failure: ReadFailure): string {
  const name = cleanLine(failure.name)
  if (failure.kind === 'not-utf-8')
    return `${name}: is not text in UTF-8; save it as UTF-8, or check that it is the right file.`
  if (failure.kind === 'too-large') return `${name}: is too large for holidays; check that it is the right file.`
  if (failure.kind === 'unreadable' && failure.code === 'EISDIR')
    return `${name}: is a folder; name a file of holidays.`
  return readFailureWords(failure)
}

/** Reads `--from` and `--to`; the failure is a sentence. */
export function readRange(
  from: string,
  to: string,
  mostDays: number,
): Result<{ readonly from: CalendarDate; readonly to: CalendarDate }, string> {
  if (!isCalendarDate(from))
    return fail(`--from is “${cleanLine(from)}”; it must be a day YYYY-MM-DD from 1972 to 2199.`)
  if (!isCalendarDate(to)) return fail(`--to is “${cleanLine(to)}”; it must be a day YYYY-MM-DD from 1972 to 2199.`)
  const days = daysBetween(from, to) + 1
  if (days < 1) return fail('--to is before --from.')
  return days > mostDays ? fail(`${days} days are too many; ask for up to ${mostDays}.`) : ok({ from, to })
}

function importFailureWords(failure: ImportFailure): string {
  switch (failure.kind) {
    case 'too-large':
      return `is too large for holidays (more than ${failure.most} characters); check that it is the right file.`
    case 'not-a-pack':
      return 'is neither a pack of holidays in JSON nor a calendar file; check that it is the right file.'
    case 'country-missing':
      return 'is a calendar, which does not say its country; write it before the file, as in FR=days.ics.'
    case 'nothing-readable': {
      const [first] = failure.problems
      return cleanLine(
        `has no day that could be read${first ? ` (${packPlaceWords(first.at)}: ${packFaultWords(first.fault)})` : ''}.`,
      )
    }
  }
}
