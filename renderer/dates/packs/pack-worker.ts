import { type ImportedPacks, type ImportFailure, importPack } from '../../../core/dates/import-pack.ts'
import type { Result } from '../../../core/result.ts'
import type { Reply } from '../../state/worker-client.ts'

/** What is read: the text of a file, and the country of a calendar file. */
export interface PackQuestion {
  readonly id: number
  readonly text: string
  readonly country: string | null
}

/** See importPack. */
export type PackAnswer = Result<ImportedPacks, ImportFailure>

self.onmessage = ({ data: { id, text, country } }: MessageEvent<PackQuestion>) => {
  const answer: PackAnswer = importPack(text, country)
  self.postMessage({ kind: 'answer', id, answer } satisfies Reply)
}
