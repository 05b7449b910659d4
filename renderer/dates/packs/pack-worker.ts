import { type ImportedPacks, type ImportFailure, importPack } from '../../../core/dates/import-pack.ts'
import type { Result } from '../../../core/result.ts'

/** What is read: the text of a file, and the country of a calendar file. */
export interface PackQuestion {
  readonly text: string
  readonly country: string | null
}

/** See importPack. */
export type PackAnswer = Result<ImportedPacks, ImportFailure>

addEventListener('message', ({ data }: MessageEvent<PackQuestion>) => {
  postMessage(importPack(data.text, data.country) satisfies PackAnswer)
})
