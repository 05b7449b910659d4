import { formatValue } from 'hucre'
import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx'
import { fail, ok, type Result } from '../result.ts'
import { isBlankRow, mostTableColumns, mostTableRows, type Table, type TableFailure, type TableRow } from './table.ts'
import { unpackedSize } from './unpacked-size.ts'

/** What the parts of a workbook may grow to when they are unpacked, in bytes. */
const largestUnpacked = 400_000_000

/**
 * Reads one sheet of a workbook (Office Open XML): what a person sees in the cells, so dates as `YYYY-MM-DD` and
 * formulas as their last value. Nothing outside the file is reached and no formula is worked out. The file is taken
 * for hostile: its size unpacked is known before anything is unpacked, and its reader stops at that size.
 */
export async function readWorkbook(bytes: Uint8Array, sheet: number): Promise<Result<Table, TableFailure>> {
  const size = unpackedSize(bytes)
  if (size === null)
    return fail(isEncrypted(bytes) ? { kind: 'locked-or-old' } : { kind: 'not-a-workbook', detail: 'no archive' })
  if (size > largestUnpacked) return fail({ kind: 'grows-too-large', mostMegabytes: largestUnpacked / 1e6 })
  const names: string[] = []
  let read: Sheet | undefined
  try {
    const workbook = await readXlsx(bytes, {
      readStyles: true,
      maxRows: mostTableRows + 1,
      sheets({ name, hidden, veryHidden }) {
        if (hidden || veryHidden) return false
        names.push(name)
        return names.length - 1 === sheet
      },
    })
    read = workbook.sheets[0]
  } catch (error) {
    return fail(failureOf(error))
  }
  if (!read) return fail({ kind: 'nothing-in-it' })
  if (read.rows.length > mostTableRows) return fail({ kind: 'too-many-rows', most: mostTableRows })
  const rows: TableRow[] = []
  let widest = 0
  read.rows.forEach((values, index) => {
    const cells = values.map((value, column) => cellText(value, read.cells?.get(`${index},${column}`)))
    while (cells.length > 0 && cells.at(-1)?.trim() === '') cells.pop()
    if (isBlankRow(cells)) return
    widest = Math.max(widest, cells.length)
    rows.push({ number: index + 1, cells, fault: null })
  })
  if (widest > mostTableColumns) return fail({ kind: 'too-many-columns', most: mostTableColumns })
  // Among several sheets an empty one is no failure: another can be chosen.
  const isEmpty = rows.length === 0 && names.length < 2
  return isEmpty ? fail({ kind: 'nothing-in-it' }) : ok({ rows, delimiter: null, sheets: names, sheet })
}

function cellText(value: CellValue | undefined, cell: Cell | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (value instanceof Date) return dateText(value)
  const format = cell?.style?.numFmt
  // Figures with zeros in front, and percentages, are what their format makes of them.
  if (typeof value === 'number' && format && format !== 'General' && format !== '@') return formatValue(value, format)
  return String(value)
}

/** Workbooks keep days without a zone; the reader gives them as if they were in UTC. */
function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return ''
  const text = value.toISOString()
  return text.slice(11, 16) === '00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)}`
}

function failureOf(error: unknown): TableFailure {
  const detail = error instanceof Error ? error.message : String(error)
  if (error instanceof Error && error.name === 'EncryptedFileError') return { kind: 'locked-or-old' }
  if (/zip bomb|exceeds limit/i.test(detail)) return { kind: 'grows-too-large', mostMegabytes: largestUnpacked / 1e6 }
  return { kind: 'not-a-workbook', detail: detail.slice(0, 300) }
}

/** A workbook with a password, or of before 2007, is a compound file. */
function isEncrypted([a, b, c, d]: Uint8Array): boolean {
  return a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0
}
