import { askOnce } from '../../state/worker-client.ts'
import type { PackAnswer, PackQuestion } from './pack-worker.ts'

/** Why a file was not read, beyond what importPack says: it is no UTF-8, or reading it took too long. */
export type ReadPackFailure = { readonly kind: 'encoding' } | { readonly kind: 'too-long' }

const patienceMs = 10_000
const largestFile = 20_000_000

/**
 * Reads a file of holidays apart from the page, and no longer than ten seconds: a calendar file can be made so that reading
 * it never ends.
 */
export async function readPackFile(file: Blob, country: string | null): Promise<PackAnswer | ReadPackFailure> {
  if (file.size > largestFile) return { ok: false, failure: { kind: 'too-large', most: 5_000_000 } }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    return { kind: 'encoding' }
  }
  const answer = await askOnce<PackAnswer, PackQuestion>(
    () => new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' }),
    (id) => ({ id, text, country }),
    patienceMs,
  ).catch((): PackAnswer => ({ ok: false, failure: { kind: 'not-a-pack' } }))
  return answer ?? { kind: 'too-long' }
}
