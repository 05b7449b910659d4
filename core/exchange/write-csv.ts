import Papa from 'papaparse'
import type { ExportColumn, ExportRow } from './export-table.ts'
import { harmlessCell } from './harmless-cell.ts'

/**
 * A list as separated values (RFC 4180): commas, CRLF, UTF-8 with a byte order mark so that Excel reads it as such, and
 * no cell that a spreadsheet program would run as a formula.
 */
export function writeCsv(columns: readonly ExportColumn[], rows: readonly ExportRow[]): string {
  const heads = columns.map(({ head }) => harmlessCell(head))
  const cells = rows.map((row) => row.map((cell) => (cell === null ? '' : harmlessCell(String(cell)))))
  return `\uFEFF${Papa.unparse([heads, ...cells], { newline: '\r\n' })}\r\n`
}
