import type { Stage } from '../../core/document/vocabulary.ts'
import type { Answer } from '../../core/programme/answer.ts'
import styles from './Disc.module.css'

/** What a disc can show: it fills like a moon as an answer comes nearer; declined is struck. */
export type DiscShape = Stage | Answer

/**
 * The answer as a shape. The word stands beside it, or in the name of what holds it. A picture behind one element: hundreds
 * are on the board at once, and each svg in the page is layered anew for every frame.
 */
export function Disc({ shape, size = 12 }: { readonly shape: DiscShape; readonly size?: 10 | 12 | 14 }) {
  return <span className={styles.disc} data-shape={shape} style={{ width: size, height: size }} aria-hidden="true" />
}
