/** A column of a list that is given away. */
export interface ExportColumn {
  readonly head: string
  /** Days are given as `YYYY-MM-DD`. */
  readonly kind: 'text' | 'date' | 'number'
}

/** The cells of a row, in the order of the columns; null for nothing. */
export type ExportRow = readonly (string | number | null)[]
