import type { ReleaseId } from '../../../core/document/release-rows.ts'
import type { HandoutOrder, MadeHandout } from '../../../core/release/handout-files.ts'
import type { RecipientFileFailure } from '../../../core/release/recipient-file.ts'
import type { Result } from '../../../core/result.ts'

/** The tables from which files are made. */
export const tablesSent = ['releases', 'releasedSessions'] as const

/** What came of an order. */
export type MadeAnswer = Result<MadeHandout, RecipientFileFailure>

/** What the page sends: the rows in pieces, then one order after another. */
export type ToWorker =
  | {
      readonly kind: 'rows'
      readonly table: (typeof tablesSent)[number]
      readonly rows: readonly { readonly id: string }[]
    }
  | { readonly kind: 'order'; readonly id: number; readonly releaseId: ReleaseId; readonly order: HandoutOrder }

/** What the worker sends. */
export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: MadeAnswer }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
