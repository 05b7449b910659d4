import { fail, type Result } from '../result.ts'
import { type DecodedText, decodeText } from './decode-text.ts'
import type { Decode } from './encoding.ts'
import { readCsv } from './read-csv.ts'
import { readWorkbook } from './read-workbook.ts'
import type { ReadingChoices } from './reading-choices.ts'
import { largestTableFile, type Table, type TableFailure } from './table.ts'

/** A table with how its text was decoded; null for a workbook, whose text is always Unicode. */
export interface ReadTable {
  readonly table: Table
  readonly decoded: Omit<DecodedText, 'text'> | null
}

/** How JSON, markup, rich text, PDF, calendars and cards begin; a title in brackets is none of them. */
const otherForm = /^[\s\uFEFF]*(?:\{\s*["}]|\{\\rtf|\[\s*[[{"\]]|<[!?/a-z]|%PDF-|BEGIN:[A-Z])/iu

/** Reads a file of separated values or a workbook: which of the two, its first bytes say. */
export async function readTable(
  bytes: Uint8Array,
  choices: ReadingChoices,
  decode: Decode,
): Promise<Result<ReadTable, TableFailure>> {
  if (bytes.length > largestTableFile) return fail({ kind: 'file-too-large', most: largestTableFile })
  if (isArchive(bytes)) {
    const read = await readWorkbook(bytes, choices.sheet)
    return read.ok ? { ok: true, value: { table: read.value, decoded: null } } : read
  }
  const { text, ...decoded } = decodeText(bytes, decode, choices.encoding)
  if (otherForm.test(text)) return fail({ kind: 'not-a-list' })
  const read = readCsv(text, choices.delimiter)
  return read.ok ? { ok: true, value: { table: read.value, decoded } } : read
}

/** ZIP archives begin with PK, compound files (a workbook with a password, or of before 2007) with D0 CF. */
function isArchive([a, b, c, d]: Uint8Array): boolean {
  return (a === 0x50 && b === 0x4b && c === 3 && d === 4) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)
}
