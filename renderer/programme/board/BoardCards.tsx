import { memo, type PointerEvent, type RefObject, useMemo } from 'react'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { Forum, SessionId } from '../../../core/document/rows.ts'
import type { DayGrid } from '../../../core/programme/day-grid.ts'
import { participationsBySession } from '../../../core/programme/session-rows.ts'
import styles from './Board.module.css'
import { BoardCard } from './BoardCard.tsx'
import { type BoardScale, rectOf } from './board-scale.ts'
import { boardDay } from './board-words.ts'
import type { CardContext } from './SessionCard.tsx'
import { useDrawnParts } from './use-drawn-parts.ts'

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

/** The lines between the columns. */
const ColumnLines = memo(function ColumnLines({ edges }: { readonly edges: readonly number[] }) {
  return edges.slice(1).map((edge) => <span key={edge} className={styles.columnLine} style={{ left: edge - 1 }} />)
})

/** The cards in sight and near it, in the order in which they are read. What is far is not in the page. */
export const BoardCards = memo(function BoardCards(props: Props) {
  const { document, forum, grid, scale, scroller, cards, marks, selected, reachable, onPress, onFocus } = props
  const parts = useMemo(
    () => grid.places.map((place) => ({ id: place.session.id, rect: rectOf(place, scale) })),
    [grid.places, scale],
  )
  const drawn = useDrawnParts(scroller, parts)
  const participations = participationsBySession(document)
  const chosen = new Set(selected)
  const isThere = grid.places.some(({ session }) => session.id === reachable)
  const first = isThere ? reachable : (grid.places[0]?.session.id ?? null)
  const shown = grid.places.map((place, i) => {
    const { session } = place
    const isReachable = session.id === first
    const rect = parts[i]?.rect
    if (!rect || (!isReachable && !drawn.has(session.id))) return null
    return (
      <BoardCard
        key={session.id}
        forum={forum}
        date={boardDay(grid)}
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
      <ColumnLines edges={scale.edges} />
      {shown}
    </>
  )
})
