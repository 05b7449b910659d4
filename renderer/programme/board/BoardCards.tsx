import { memo, type PointerEvent, type RefObject } from 'react'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { Forum, SessionId } from '../../../core/document/rows.ts'
import type { DayGrid } from '../../../core/programme/day-grid.ts'
import { participationsBySession } from '../../../core/programme/session-rows.ts'
import styles from './Board.module.css'
import { BoardCard } from './BoardCard.tsx'
import { type BoardScale, type Rect, rectOf, rectsMeet } from './board-scale.ts'
import type { CardContext } from './SessionCard.tsx'
import { useScrollWindow } from './use-scroll-window.ts'

interface Props {
  readonly document: WorkspaceDocument
  readonly forum: Forum
  readonly grid: DayGrid
  readonly scale: BoardScale
  readonly scroller: RefObject<HTMLElement | null>
  readonly cards: CardContext
  readonly marks: ReadonlyMap<SessionId, string>
  readonly selected: readonly SessionId[]
  /** The session that the Tab key leads to; it is drawn even out of sight, so that the focus is never lost. */
  readonly reachable: SessionId | null
  readonly onPress: (event: PointerEvent, id: SessionId) => void
  readonly onFocus: (id: SessionId) => void
}

/** The lines between the columns in sight. */
function ColumnLines({ scale, window }: { readonly scale: BoardScale; readonly window: Rect }) {
  return scale.edges
    .slice(1)
    .map((edge) =>
      edge < window.left || edge > window.left + window.width ? null : (
        <span key={edge} className={styles.columnLine} style={{ left: edge - 1 }} />
      ),
    )
}

/** The cards in sight, in the order in which they are read. What is not in sight is not in the page. */
export const BoardCards = memo(function BoardCards(props: Props) {
  const { document, forum, grid, scale, scroller, cards, marks, selected, reachable, onPress, onFocus } = props
  const window = useScrollWindow(scroller)
  const participations = participationsBySession(document)
  const chosen = new Set(selected)
  const isThere = grid.places.some(({ session }) => session.id === reachable)
  const first = isThere ? reachable : (grid.places[0]?.session.id ?? null)
  const shown = grid.places.map((place, i) => {
    const { session } = place
    const rect = rectOf(place, scale)
    const isReachable = session.id === first
    if (!isReachable && !rectsMeet(rect, window)) return null
    return (
      <BoardCard
        key={session.id}
        forum={forum}
        session={session}
        participations={participations.get(session.id)}
        track={session.trackId ? (document.tracks[session.trackId] ?? null) : null}
        room={session.slot.roomId ? (document.rooms[session.slot.roomId] ?? null) : null}
        marks={marks.get(session.id) ?? ''}
        left={rect.left}
        top={rect.top}
        width={rect.width}
        height={rect.height}
        isSelected={chosen.has(session.id)}
        isReachable={isReachable}
        continues={place.startMinute < 0}
        position={i + 1}
        count={grid.places.length}
        organizations={cards.organizations}
        persons={cards.persons}
        stages={cards.stages}
        onPress={onPress}
        onFocus={onFocus}
      />
    )
  })
  return (
    <>
      <ColumnLines scale={scale} window={window} />
      {shown}
    </>
  )
})
