import type { TableName } from '../../../core/document/document.ts'
import type { HolidayPack } from '../../../core/document/holiday-rows.ts'
import type { ForumId } from '../../../core/document/rows.ts'
import type { FindFailure, FindQuery, FoundSlots } from '../../../core/finding/find-query.ts'
import type { TrayPlan } from '../../../core/finding/place-tray.ts'
import type { Result } from '../../../core/result.ts'

/*
 * What the page asks of the worker that looks for times, and what it answers. The workspace's tables go before a question,
 * in pieces, and only those that changed since the last one.
 */

/** A query without what the worker finds in the workspace itself. */
export type AskedQuery = Omit<FindQuery, 'borne'>

/** The questions, by their kind. */
export type Question =
  | { readonly kind: 'find'; readonly forumId: ForumId; readonly query: AskedQuery }
  | {
      readonly kind: 'place'
      readonly forumId: ForumId
      readonly packs: readonly HolidayPack[]
      readonly isMinimal: boolean
    }

/** The answer to each kind of question. */
export interface Answers {
  readonly find: Result<FoundSlots, FindFailure>
  readonly place: TrayPlan
}

/** What the page sends. */
export type ToWorker =
  | { readonly kind: 'rows'; readonly table: TableName; readonly isFirst: boolean; readonly rows: readonly unknown[] }
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question }

/** How far a question is. */
export interface Progress {
  readonly kind: 'progress'
  readonly id: number
  readonly done: number
  readonly all: number
}

/** What the worker sends. */
export type FromWorker =
  | Progress
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
