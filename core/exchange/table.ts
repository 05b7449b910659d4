/** A row of a file that somebody else made: its text, cell by cell, and the number by which they know it. */
export interface TableRow {
  /** Counted from 1 as a spreadsheet counts, with the heads and with empty rows. */
  readonly number: number
  readonly cells: readonly string[]
  /** What keeps the row from being read as a row; its text stands in the cells as far as it was found. */
  readonly fault: 'quotes' | null
}

/** The rows of a file, without those that are empty. */
export interface Table {
  readonly rows: readonly TableRow[]
  /** Null for a workbook. */
  readonly delimiter: Delimiter | null
  /** The sheets that can be seen, by name; empty for a text. */
  readonly sheets: readonly string[]
  /** Which of the sheets was read. */
  readonly sheet: number
}

/** What stands between the cells of a text. */
export const delimiters = [',', '\t', ';', '|'] as const

/** See delimiters. */
export type Delimiter = (typeof delimiters)[number]

/** The largest file, in bytes, that is read. */
export const largestTableFile = 50_000_000
/** The most rows, heads included. */
export const mostTableRows = 100_000
/** The most columns. */
export const mostTableColumns = 200
/** The longest cell, in UTF-16 units; a spreadsheet program keeps no more than 32,767. */
export const longestCell = 32_767

/** Why a file is no table that can be read. */
export type TableFailure =
  | { readonly kind: 'file-too-large'; readonly most: number }
  | { readonly kind: 'too-many-rows'; readonly most: number }
  | { readonly kind: 'too-many-columns'; readonly most: number }
  | { readonly kind: 'nothing-in-it' }
  /** A text of another form: JSON such as a workspace, markup, a calendar, or cards where no cards are read. */
  | { readonly kind: 'not-a-list' }
  /** No workbook, or a damaged one; `detail` is for developers. */
  | { readonly kind: 'not-a-workbook'; readonly detail: string }
  /** A workbook with a password, or in the format of before 2007. */
  | { readonly kind: 'locked-or-old' }
  /** It would grow to far more than it seems: made to exhaust whoever opens it. */
  | { readonly kind: 'grows-too-large'; readonly mostMegabytes: number }

/** Whether every cell is blank. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}
