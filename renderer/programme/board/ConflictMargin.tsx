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

/** The room that a mark with its count takes, in pixels. */
const markRoom = 28

interface Marked {
  readonly minute: number
  /** When the first of them starts, as it is said. */
  readonly time: string
  /** The worst of them. */
  readonly place: GridPlace
  readonly severity: Severity
  readonly count: number
  /** Whether some start later than the first. */
  readonly isSpan: boolean
}

/**
 * Beside the axes: where in the day something is wrong. Those that start together show the worst and how many, and so do
 * those that start too near for a mark each.
 */
export function ConflictMargin({ grid, scale, conflicts, onGo }: Props) {
  const marks: Marked[] = []
  for (const mark of byStart(grid, scale, conflicts)) {
    const last = marks.at(-1)
    if (last && yOf(mark.minute, scale) - yOf(last.minute, scale) < markRoom)
      marks[marks.length - 1] = joined(last, mark)
    else marks.push(mark)
  }
  return marks.map(({ minute, time, place, severity, count, isSpan }) => (
    <Mark
      key={minute}
      id={place.session.id}
      severity={severity}
      count={count}
      time={time}
      isSpan={isSpan}
      top={yOf(minute, scale)}
      height={Math.max(18, (place.session.durationMinutes - 1) * scale.pxPerMinute)}
      onGo={onGo}
    />
  ))
}

/** The marks of each start, in order of time. */
function byStart(grid: DayGrid, scale: BoardScale, conflicts: readonly Conflict[]): Marked[] {
  const placeOf = new Map(grid.places.map((place) => [place.session.id, place]))
  const marks = new Map<number, Marked>()
  for (const { sessions, severity } of conflicts) {
    // The worst come first.
    const place = sessions.map((id) => placeOf.get(id)).find((found) => found !== undefined)
    if (!place) continue
    const minute = Math.max(place.startMinute, scale.from)
    const known = marks.get(minute)
    const time = place.session.slot.start
    marks.set(
      minute,
      known ? { ...known, count: known.count + 1 } : { minute, time, place, severity, count: 1, isSpan: false },
    )
  }
  return [...marks.values()].sort((a, b) => a.minute - b.minute)
}

const ranks: { readonly [S in Severity]: number } = { fatal: 0, warning: 1, info: 2 }

function joined(first: Marked, later: Marked): Marked {
  const { place, severity } = ranks[later.severity] < ranks[first.severity] ? later : first
  return { ...first, place, severity, count: first.count + later.count, isSpan: true }
}

const Mark = memo(function Mark({
  id,
  severity,
  count,
  time,
  isSpan,
  top,
  height,
  onGo,
}: {
  readonly id: SessionId
  readonly severity: Severity
  readonly count: number
  readonly time: string
  readonly isSpan: boolean
  readonly top: number
  readonly height: number
  readonly onGo: (id: SessionId) => void
}) {
  const t = useWords()
  const words = t(isSpan ? 'board.conflictsFrom' : 'board.conflictsAt', { time, count })
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
