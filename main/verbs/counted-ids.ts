import { createHash } from 'node:crypto'
import { type Instant, instantToText } from '../../core/time/instant.ts'

/**
 * New ids (UUID version 7, RFC 9562 section 5.7) for a run at `now`. The bits that are random elsewhere are those of a
 * checksum of `purpose` and a count, so that the same run on the same file gives the same bytes.
 */
export function countedIds(now: Instant, purpose: string): () => string {
  let count = 0
  const time = Math.max(now, 0).toString(16).padStart(12, '0')
  return () => {
    count += 1
    const bits = createHash('sha256')
      .update(`${instantToText(now)} ${purpose} ${count}`)
      .digest('hex')
    const variant = ((Number.parseInt(bits[3] ?? '0', 16) & 3) | 8).toString(16)
    return `${time.slice(0, 8)}-${time.slice(8)}-7${bits.slice(0, 3)}-${variant}${bits.slice(4, 7)}-${bits.slice(7, 19)}`
  }
}
