import styles from './Chip.module.css'
import { Disc, type DiscShape } from './Disc.tsx'

/** An answer or stage as disc and word. */
export function Chip({ shape, word }: { readonly shape: DiscShape; readonly word: string }) {
  return (
    <span className={styles.chip} data-shape={shape}>
      <Disc shape={shape} />
      {word}
    </span>
  )
}
