import type { Encoding } from './encoding.ts'
import type { Delimiter } from './table.ts'

/** What a person may choose about how a file is read; null leaves it to be found. */
export interface ReadingChoices {
  readonly encoding: Encoding | null
  readonly delimiter: Delimiter | null
  /** Which of the visible sheets of a workbook, counted from 0. */
  readonly sheet: number
}

/** How a file is read before anybody chose. */
export const firstReading: ReadingChoices = { encoding: null, delimiter: null, sheet: 0 }
