import { type CellValue, writeXlsx } from 'hucre/xlsx'
import { cleanText } from '../calendar/content-line.ts'
import type { Language } from '../document/language.ts'
import { dayNumberMs, isCalendarDate } from '../time/calendar-date.ts'
import type { ExportColumn, ExportRow } from './export-table.ts'
import { longestCell } from './table.ts'

/** A face that has the characters of the language on the systems where Excel runs; elsewhere another is taken. */
const faces: { readonly [L in Language]: string } = {
  en: 'Calibri',
  zh: 'Microsoft YaHei',
  ja: 'Yu Gothic',
  ko: 'Malgun Gothic',
}

const narrowest = 8
const widest = 60

/**
 * A list as a workbook of one sheet (Office Open XML): text as text and never as a formula, days as days, the heads bold and
 * in sight, columns as wide as what stands in them, ideographs counted twice.
 */
export async function writeWorkbook(
  columns: readonly ExportColumn[],
  rows: readonly ExportRow[],
  options: { readonly sheetName: string; readonly language: Language },
): Promise<Uint8Array> {
  const cells = rows.map((row) => columns.map((column, index) => cellValue(row[index] ?? null, column)))
  const font = { name: faces[options.language], size: 11 }
  return writeXlsx({
    defaultFont: font,
    sheets: [
      {
        name: sheetName(options.sheetName),
        rows: [columns.map(({ head }) => cleanText(head)), ...cells],
        columns: columns.map((column, index) => ({
          width: widthOf(column, rows, index),
          ...(column.kind === 'date' ? { numFmt: 'yyyy-mm-dd' } : {}),
        })),
        cells: new Map(
          columns.map(({ head }, index) => [
            `0,${index}`,
            { value: cleanText(head), type: 'string' as const, style: { font: { ...font, bold: true } } },
          ]),
        ),
        freezePane: { rows: 1 },
      },
    ],
  })
}

function cellValue(value: string | number | null, { kind }: ExportColumn): CellValue {
  if (value === null || value === '') return null
  if (kind === 'date' && typeof value === 'string' && isCalendarDate(value)) return new Date(dayNumberMs(value))
  return typeof value === 'number' ? value : cleanText(value).slice(0, longestCell)
}

function widthOf({ head, kind }: ExportColumn, rows: readonly ExportRow[], index: number): number {
  if (kind === 'date') return 12
  let most = displayWidth(head)
  for (const row of rows) {
    for (const line of String(row[index] ?? '').split('\n')) most = Math.max(most, displayWidth(line.slice(0, widest)))
  }
  return Math.min(widest, Math.max(narrowest, most + 2))
}

function displayWidth(text: string): number {
  let width = 0
  for (const character of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1
  return width
}

/** Excel refuses some characters in the name of a sheet, and more than 31. */
function sheetName(text: string): string {
  return (
    cleanText(text)
      .replace(/[[\]:*?/\\\n]/g, ' ')
      .trim()
      .slice(0, 31)
      .replace(/^'|'$/g, '') || 'Sheet1'
  )
}
