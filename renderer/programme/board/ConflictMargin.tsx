import { memo } from 'react'
import type { SessionId } from '../../../core/document/rows.ts'
import type { Conflict } from '../../../core/programme/conflict.ts'
import type { DayGrid, GridPlace } from '../../../core/programme/day-grid.ts'
import { useWords } from '../../i18n/language-context.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Board.module.css'
import { type BoardScale, yOf } from './board-scale.ts'

interface Props {
  readonly grid: DayGrid
  readonly scale: BoardScale
  readonly conflicts: readonly Conflict[]
  readonly onGo: (id: SessionId) => void
}

/** Beside the axes: where in the day something is wrong. Those that start together show the worst and how many. */
export const ConflictMargin = memo(function ConflictMargin({ grid, scale, conflicts, onGo }: Props) {
  const t = useWords()
  const placeOf = new Map(grid.places.map((place) => [place.session.id, place]))
  const byStart = new Map<number, { readonly conflict: Conflict; readonly place: GridPlace }[]>()
  for (const conflict of conflicts) {
    const place = conflict.sessions.map((id) => placeOf.get(id)).find((found) => found !== undefined)
    if (!place) continue
    const at = Math.max(place.startMinute, scale.from)
    byStart.set(at, [...(byStart.get(at) ?? []), { conflict, place }])
  }
  return [...byStart].map(([minute, [first, ...others]]) => {
    if (!first) return null
    const { conflict, place } = first
    const count = others.length + 1
    return (
      <button
        key={minute}
        type="button"
        tabIndex={-1}
        className={styles.marginMark}
        data-severity={conflict.severity}
        style={{
          top: yOf(minute, scale),
          height: Math.max(18, (place.session.durationMinutes - 1) * scale.pxPerMinute),
        }}
        aria-label={t('board.conflictsAt', { time: place.session.slot.start, count })}
        title={t('board.conflictsAt', { time: place.session.slot.start, count })}
        onClick={() => onGo(place.session.id)}
      >
        <Icon name={conflict.severity} size={14} />
        {count > 1 && <span className={styles.marginCount}>{count}</span>}
      </button>
    )
  })
})
