import { memo } from 'react'
import type { SessionId } from '../../../core/document/rows.ts'
import type { Conflict, Severity } from '../../../core/programme/conflict.ts'
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
export function ConflictMargin({ grid, scale, conflicts, onGo }: Props) {
  const placeOf = new Map(grid.places.map((place) => [place.session.id, place]))
  const byStart = new Map<number, { place: GridPlace; severity: Severity; count: number }>()
  for (const { sessions, severity } of conflicts) {
    // The worst come first.
    const place = sessions.map((id) => placeOf.get(id)).find((found) => found !== undefined)
    if (!place) continue
    const at = Math.max(place.startMinute, scale.from)
    const known = byStart.get(at)
    if (known) known.count += 1
    else byStart.set(at, { place, severity, count: 1 })
  }
  return [...byStart].map(([minute, { place, severity, count }]) => (
    <Mark
      key={minute}
      id={place.session.id}
      severity={severity}
      count={count}
      time={place.session.slot.start}
      top={yOf(minute, scale)}
      height={Math.max(18, (place.session.durationMinutes - 1) * scale.pxPerMinute)}
      onGo={onGo}
    />
  ))
}

const Mark = memo(function Mark({
  id,
  severity,
  count,
  time,
  top,
  height,
  onGo,
}: {
  readonly id: SessionId
  readonly severity: Severity
  readonly count: number
  readonly time: string
  readonly top: number
  readonly height: number
  readonly onGo: (id: SessionId) => void
}) {
  const t = useWords()
  const words = t('board.conflictsAt', { time, count })
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.marginMark}
      data-severity={severity}
      style={{ top, height }}
      aria-label={words}
      title={words}
      onClick={() => onGo(id)}
    >
      <Icon name={severity} size={14} />
      {count > 1 && <span className={styles.marginCount}>{count}</span>}
    </button>
  )
})
