import type { CSSProperties } from 'react'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Track } from '../../core/document/rows.ts'
import { useLanguage } from '../i18n/language-context.tsx'
import styles from './TrackEdge.module.css'

/** A track as colour and edge pattern; its name is in the tooltip and, unless it stands beside it, for assistive technology. */
export function TrackEdge({
  track,
  isNamed = false,
}: {
  readonly track: Pick<Track, 'name' | 'color'> | null
  /** Whether the name stands beside it. */
  readonly isNamed?: boolean
}) {
  const language = useLanguage()
  if (!track) return <span className={styles.edge} />
  const name = wordsFor(track.name, language)
  return (
    <span className={styles.edge} title={name} aria-hidden={isNamed || undefined} {...edgeOf(track.color)}>
      {!isNamed && <span className="hidden-visually">{name}, </span>}
    </span>
  )
}

/** The colour of a track alone, where it is chosen. */
export function ColorEdge({ color }: Pick<Track, 'color'>) {
  return <span className={styles.edge} {...edgeOf(color)} />
}

function edgeOf(color: Track['color']) {
  return { 'data-edge': color, style: { '--edge': `var(--edge-${color})` } as CSSProperties }
}
