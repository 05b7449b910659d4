import type { ChoiceField, ImportField } from './import-field.ts'

/** What is wrong with a row of a list. The interface makes the sentence, in the reader's language. */
export type RowProblem =
  /** A quotation mark opens and never closes, or closes in the wrong place. */
  | { readonly kind: 'quotes' }
  /** More cells than the list has columns: most likely a delimiter inside a cell without quotation marks. */
  | { readonly kind: 'too-many-cells'; readonly found: number; readonly most: number }
  /** Characters that could not be read in the encoding. */
  | { readonly kind: 'unreadable-characters' }
  | { readonly kind: 'name-missing' }
  /** Words whose meaning nobody knows or decided on. */
  | { readonly kind: 'unknown-value'; readonly field: ChoiceField; readonly text: string }
  | { readonly kind: 'ambiguous-date' | 'unreadable-date'; readonly field: ImportField; readonly text: string }
  | { readonly kind: 'not-an-email'; readonly field: ImportField; readonly text: string }
  | { readonly kind: 'too-long'; readonly field: ImportField; readonly most: number }
  /** The workbook shows an error there, such as #REF!. */
  | { readonly kind: 'formula-error'; readonly text: string }
  /** A card of version 2.1 or before, whose text is encoded in ways that are no longer read. */
  | { readonly kind: 'old-card' }
  /** A card that does not keep to the standard; `detail` is for developers. */
  | { readonly kind: 'broken-card'; readonly detail: string }
  /** Fewer cells than columns: taken as empty, and said, since cells may have slipped. */
  | { readonly kind: 'fewer-cells'; readonly found: number; readonly most: number }

/** Whether the row is not imported because of it; other problems are only said. */
export function isRefusing({ kind }: RowProblem): boolean {
  return kind !== 'fewer-cells'
}
