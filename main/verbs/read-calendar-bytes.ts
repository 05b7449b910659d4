import { readFile, stat } from 'node:fs/promises'
import { importLimits } from '../../core/calendar/import/imported-event.ts'
import { fail, ok, type Result } from '../../core/result.ts'

/** Encodings in which calendars come, in the order in which they are offered. */
export const calendarEncodings = ['utf-8', 'gb18030', 'shift_jis', 'euc-kr'] as const

/** See calendarEncodings. */
export type CalendarEncoding = (typeof calendarEncodings)[number]

/** Why a file gave no text. */
export type CalendarBytesFailure =
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  /** It is not in this encoding; `fitting` are those in which it can be read. */
  | {
      readonly kind: 'wrong-encoding'
      readonly encoding: CalendarEncoding
      readonly fitting: readonly CalendarEncoding[]
    }

/** The text of a calendar file, decoded strictly: what is not in that encoding is refused, never guessed at. */
export async function readCalendarBytes(
  path: string,
  encoding: CalendarEncoding,
): Promise<Result<string, CalendarBytesFailure>> {
  let bytes: Uint8Array
  try {
    const { size } = await stat(path)
    if (size > importLimits.octets) return fail({ kind: 'too-large', megabytes: Math.ceil(size / 1e6) })
    bytes = await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return fail({ kind: 'unreadable', code })
  }
  const text = decoded(bytes, encoding)
  if (text !== null) return ok(text)
  const fitting = calendarEncodings.filter((one) => one !== encoding && decoded(bytes, one) !== null)
  return fail({ kind: 'wrong-encoding', encoding, fitting })
}

function decoded(bytes: Uint8Array, encoding: CalendarEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
