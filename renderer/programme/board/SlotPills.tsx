import { useSyncExternalStore } from 'react'
import type { Session } from '../../../core/document/rows.ts'
import { DayShift } from '../../ui/DayShift.tsx'
import styles from './Board.module.css'
import type { GestureStore } from './board-gesture.ts'
import { type BoardScale, endMinute, yOf } from './board-scale.ts'
import { boardDay, timesInZones } from './board-words.ts'
import { ghostsOf } from './ghosts.ts'
import type { BoardModel } from './plan-gesture.ts'

interface Props extends BoardModel {
  readonly gestures: GestureStore
  readonly scale: BoardScale
  readonly selected: Session | null
}

/** The slot that is moved, or selected, across all axes, with its start and end on each zone's own clock. */
export function SlotPills(props: Props) {
  const { gestures, scale, selected, grid, forum } = props
  const gesture = useSyncExternalStore(gestures.subscribe, () => gestures.current)
  const moving =
    gesture?.kind === 'move' || gesture?.kind === 'resize'
      ? ghostsOf(props, gesture.places).find(({ session }) => session.id === gesture.anchor)
      : undefined
  const place = gesture ? moving : grid.places.find(({ session }) => session.id === selected?.id)
  if (!place) return null
  const top = yOf(place.startMinute, scale)
  const { session } = place
  return (
    <div className={styles.pills} style={{ top, height: yOf(endMinute(place), scale) - top }} aria-hidden="true">
      {timesInZones(forum, session, session.slot, session.durationMinutes, boardDay(grid)).map(
        ({ zone, start, end, startShift, endShift }) => (
          <span key={zone} className={styles.pillAxis}>
            <span className={styles.pill}>
              {start.time}
              <DayShift days={startShift} />
            </span>
            <span className={styles.pill} data-end>
              {end.time}
              <DayShift days={endShift} />
            </span>
          </span>
        ),
      )}
    </div>
  )
}
