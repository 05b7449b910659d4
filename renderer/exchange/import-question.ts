import type { TableName } from '../../core/document/document.ts'
import type { LocalizedText } from '../../core/document/localized-text.ts'
import type { Refusal } from '../../core/document/refusal.ts'
import type { Forum } from '../../core/document/rows.ts'
import type { ImportOptions } from '../../core/exchange/build-import.ts'
import type { ProposedColumn } from '../../core/exchange/column-mapping.ts'
import type { DecodedText } from '../../core/exchange/decode-text.ts'
import type { MatchReason } from '../../core/exchange/find-duplicates.ts'
import type { ColumnMapping, ImportField } from '../../core/exchange/import-field.ts'
import type { Decision, ImportPlan } from '../../core/exchange/plan-import.ts'
import type { ReadingChoices } from '../../core/exchange/reading-choices.ts'
import type { RowProblem } from '../../core/exchange/row-problem.ts'
import type { Delimiter, TableFailure, TableRow } from '../../core/exchange/table.ts'
import type { UnknownValue, ValueMapping } from '../../core/exchange/value-mapping.ts'
import type { Result } from '../../core/result.ts'
import type { Instant } from '../../core/time/instant.ts'

/*
 * What the page asks of the worker that reads lists, and what it answers. Every question carries all that was chosen:
 * a worker that was ended in the middle, to cancel, loses nothing.
 */

/** How the file is read: undefined heads are found. */
export interface Reading extends ReadingChoices {
  readonly headRow: number | null | undefined
}

/** What the rows mean. */
export interface Meaning {
  readonly reading: Reading
  readonly mapping: ColumnMapping
  readonly values: ValueMapping
}

/** What was decided about rows that are there already. */
export interface Deciding {
  readonly all: Decision | null
  readonly rows: readonly (readonly [row: number, decision: Decision])[]
}

/** The questions, by their kind. */
export type Question =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'unknown'; readonly meaning: Meaning; readonly forum: Forum }
  | { readonly kind: 'plan'; readonly meaning: Meaning; readonly forum: Forum; readonly deciding: Deciding }
  | {
      readonly kind: 'build'
      readonly meaning: Meaning
      readonly forum: Forum
      readonly deciding: Deciding
      readonly options: ImportOptions
      readonly now: Instant
    }

/** A file as it was read, with enough of it to see whether it was read rightly. */
export type ReadAnswer =
  | {
      readonly kind: 'table'
      readonly heads: readonly string[]
      readonly headRow: number | null
      readonly proposed: readonly ProposedColumn[]
      readonly key: string
      readonly rowCount: number
      /** The first rows of the file, with those above the heads. */
      readonly first: readonly TableRow[]
      /** Rows below the heads, for examples. */
      readonly examples: readonly TableRow[]
      readonly delimiter: Delimiter | null
      readonly sheets: readonly string[]
      readonly sheet: number
      readonly decoded: Omit<DecodedText, 'text'> | null
    }
  | { readonly kind: 'cards'; readonly rowCount: number; readonly decoded: Omit<DecodedText, 'text'> }

/** A row that is there already, and what becomes of it. */
export interface MatchedRow {
  readonly row: number
  readonly names: LocalizedText
  readonly person: string
  readonly action: 'add' | 'merge' | 'skip'
  readonly same: LocalizedText
  /** The row of the file that it is the same as; null for an organization of the workspace. */
  readonly sameRow: number | null
  readonly reasons: readonly MatchReason[]
  readonly isOtherCountry: boolean
  readonly isOtherName: boolean
}

/** A row with something to say about it. */
export interface TroubledRow {
  readonly row: number
  readonly cells: readonly string[]
  readonly problems: readonly RowProblem[]
  readonly isRefused: boolean
}

/** What an import would do. */
export interface PlanAnswer {
  readonly counts: ImportPlan['counts']
  readonly matched: readonly MatchedRow[]
  readonly troubled: readonly TroubledRow[]
  readonly heads: readonly string[]
}

/** What was worked out; its rows came before, in pieces. */
export type BuildAnswer = Result<
  {
    readonly count: number
    readonly added: number
    readonly merged: number
    readonly kept: readonly { readonly row: number; readonly fields: readonly ImportField[] }[]
  },
  Refusal
>

/** The answer to each kind of question. */
export interface Answers {
  readonly read: Result<ReadAnswer, TableFailure>
  readonly unknown: Result<readonly UnknownValue[], TableFailure>
  readonly plan: Result<PlanAnswer, TableFailure>
  readonly build: BuildAnswer
}

/** What the page sends. */
export type ToWorker =
  | { readonly kind: 'file'; readonly file: File }
  /** Forget the workspace; its rows follow in pieces. */
  | { readonly kind: 'workspace' }
  | { readonly kind: 'rows'; readonly table: TableName; readonly rows: readonly { readonly id: string }[] }
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question }

/** What the worker sends. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly all: number }
  | { readonly kind: 'rows'; readonly id: number; readonly table: TableName; readonly rows: readonly unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
