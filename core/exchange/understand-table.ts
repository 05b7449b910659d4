import type { Forum } from '../document/rows.ts'
import { findHeadRow, keyOfHeads, type ProposedColumn, proposeColumns } from './column-mapping.ts'
import { draftRow, type RowDraft } from './draft-rows.ts'
import type { ColumnMapping } from './import-field.ts'
import type { Table, TableRow } from './table.ts'
import { findUnknownValues, type UnknownValue, type ValueMapping, ValueReader } from './value-mapping.ts'

/** A table with its heads apart from its rows, and what its columns seem to mean. */
export interface HeadedTable {
  /** The number of the row with the heads; null where there are none. */
  readonly headRow: number | null
  /** The text of the heads, as many as there are columns; empty for a column without one. */
  readonly heads: readonly string[]
  readonly rows: readonly TableRow[]
  readonly proposed: readonly ProposedColumn[]
  /** By what a mapping of these heads is remembered. */
  readonly key: string
}

/** Takes the heads off a table. `headRow` is a row's number, null for none, undefined for whichever looks like it. */
export function headTable(table: Table, headRow: number | null | undefined): HeadedTable {
  const head =
    headRow === undefined ? findHeadRow(table.rows) : (table.rows.find(({ number }) => number === headRow) ?? null)
  const rows = head ? table.rows.filter(({ number }) => number > head.number) : table.rows
  const width = head ? widthOf(head.cells, rows) : usualWidth(rows)
  const heads = Array.from({ length: width }, (_, column) => head?.cells[column]?.trim() ?? '')
  const proposed = proposeColumns(
    heads,
    rows.slice(0, 50).map(({ cells }) => cells),
  )
  return { headRow: head?.number ?? null, heads, rows, proposed, key: keyOfHeads(heads) }
}

/** What a table says, by a mapping: rows as they are understood, and words that nobody knows. */
export interface Understood {
  readonly drafts: readonly RowDraft[]
  readonly unknown: readonly UnknownValue[]
}

/** Understands the rows of a table. `isText` for a text, in which cells can be missing at the end of a row. */
export function understandTable(
  { rows }: HeadedTable,
  mapping: ColumnMapping,
  values: ValueMapping,
  forum: Pick<Forum, 'stageLabels'> | null,
  isText: boolean,
): Understood {
  const reader = new ValueReader(values, forum)
  return {
    unknown: findUnknownValues(rows, mapping, reader),
    drafts: rows.map((row) => draftRow(row, mapping, reader, isText)),
  }
}

/** Heads without text at the end are no columns, unless most rows have something under them. */
function widthOf(heads: readonly string[], rows: readonly TableRow[]): number {
  const named = heads.findLastIndex((head) => head.trim() !== '') + 1
  const wider = rows.filter(({ cells }) => cells.slice(named).some((cell) => cell.trim() !== ''))
  return wider.length > Math.max(2, rows.length / 2) ? Math.max(named, usualWidth(wider)) : named
}

function usualWidth(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
