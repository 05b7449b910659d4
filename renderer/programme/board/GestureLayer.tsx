import { memo, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import { type BlockedStretch, blockedStretches } from '../../../core/programme/blocked-stretches.ts'
import type { GridPlace } from '../../../core/programme/day-grid.ts'
import { gridMinuteOf, gridTimeOf } from '../../../core/programme/grid-axis.ts'
import { participationsBySession } from '../../../core/programme/session-rows.ts'
import { baseZone } from '../../../core/programme/session-time.ts'
import type { Instant } from '../../../core/time/instant.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import styles from './Board.module.css'
import type { Gesture, GestureStore } from './board-gesture.ts'
import { type BoardScale, type Rect, rectOf, yOf } from './board-scale.ts'
import { blockedWords } from './board-words.ts'
import { DragBubble } from './DragBubble.tsx'
import { type GhostPlace, ghostsOf } from './ghosts.ts'
import type { BoardModel } from './plan-gesture.ts'
import { type CardContext, SessionCard } from './SessionCard.tsx'

interface Props extends BoardModel {
  readonly gestures: GestureStore
  readonly scale: BoardScale
  readonly cards: CardContext
  readonly scroller: RefObject<HTMLElement | null>
}

/** What is drawn over the sheet while a gesture is under way; nothing else is drawn again with it. */
export function GestureLayer(props: Props) {
  const { gestures, scale } = props
  const gesture = useSyncExternalStore(gestures.subscribe, () => gestures.current)
  if (!gesture) return null
  return (
    <>
      {/* What is carried is of the document as it is: until it is put down, no step is taken back (undoTyped). */}
      <span hidden data-gesture="" />
      {gesture.kind === 'marquee' ? (
        <div className={styles.marquee} style={{ ...gesture.rect }} aria-hidden="true" />
      ) : gesture.kind === 'create' ? (
        <Creating gesture={gesture} scale={scale} model={props} />
      ) : (
        <Moving {...props} gesture={gesture} />
      )}
    </>
  )
}

function Creating({
  gesture,
  scale,
  model,
}: {
  readonly gesture: Extract<Gesture, { kind: 'create' }>
  readonly scale: BoardScale
  readonly model: BoardModel
}) {
  const t = useWords()
  const left = scale.edges[gesture.column] ?? 0
  const width = (scale.edges[gesture.column + 1] ?? scale.width) - left
  const top = yOf(gesture.from, scale)
  return (
    <div
      className={styles.target}
      style={{ left, width, top, height: yOf(gesture.to, scale) - top }}
      data-creating
      aria-hidden="true"
    >
      {timeOf(model, gesture.from)}–{timeOf(model, gesture.to)} ·{' '}
      {t('programme.minutes', { count: gesture.to - gesture.from })}
    </div>
  )
}

function timeOf({ forum, grid }: BoardModel, minute: number): string {
  return gridTimeOf(grid, baseZone(forum), minute) ?? '24:00'
}

type Move = Extract<Gesture, { kind: 'move' | 'resize' }>

function Moving(props: Props & { readonly gesture: Move }) {
  const { gesture, document, forum, grid, scale, cards, scroller } = props
  const ids = gesture.places.map(({ id }) => id).join()
  // What is moved stays the same for the whole gesture, and so does what stands in its way.
  const blocked = useMemo(() => {
    const moving = ids.split(',').flatMap((id) => document.sessions[id as keyof typeof document.sessions] ?? [])
    return moving.length > 0 ? blockedStretches(document, forum, moving) : []
  }, [document, forum, ids])
  const ghosts = ghostsOf(props, gesture.places)
  const [first] = ghosts
  const lead = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    // By keyboard the board follows what is moved; by pointer the hand scrolls it.
    if (gesture.by === 'keyboard') lead.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [gesture])
  const { gestures } = props
  useEffect(() => {
    if (gesture.by !== 'keyboard') return
    const putBack = () => gestures.become(null)
    window.addEventListener('pointerdown', putBack, true)
    return () => window.removeEventListener('pointerdown', putBack, true)
  }, [gesture.by, gestures])
  // An undo may have taken away what is held.
  const isThere = document.sessions[gesture.anchor] !== undefined
  useEffect(() => {
    if (!isThere) gestures.become(null)
  }, [isThere, gestures])
  return (
    <>
      <Taken places={grid.places} scale={scale} />
      <Shades blocked={blocked} document={document} model={props} scale={scale} />
      {grid.places
        .filter(({ session }) => gesture.places.some(({ id }) => id === session.id))
        .map((place) => (
          <Origin key={place.session.id} rect={rectOf(place, scale)} isAnchor={place.session.id === gesture.anchor} />
        ))}
      {ghosts.map((ghost) => (
        <Ghost
          key={ghost.session.id}
          ghost={ghost}
          scale={scale}
          cards={cards}
          document={document}
          lead={ghost === first ? lead : null}
        />
      ))}
      <DragBubble
        gesture={gesture}
        model={props}
        blocked={blocked}
        lead={first ? rectOf(first, scale) : null}
        scroller={scroller}
      />
    </>
  )
}

function Origin({ rect, isAnchor }: { readonly rect: Rect; readonly isAnchor: boolean }) {
  const t = useWords()
  return (
    <div className={styles.slotBox} data-origin style={{ ...rect }} aria-hidden="true">
      <div className={styles.origin}>{isAnchor && t('board.movingFrom')}</div>
    </div>
  )
}

function Ghost({
  ghost,
  scale,
  cards,
  document,
  lead,
}: {
  readonly ghost: GhostPlace
  readonly scale: BoardScale
  readonly cards: CardContext
  readonly document: WorkspaceDocument
  readonly lead: RefObject<HTMLDivElement | null> | null
}) {
  const { session } = ghost
  const rect = rectOf(ghost, scale)
  return (
    <div className={styles.slotBox} data-ghost style={{ ...rect }} ref={lead} aria-hidden="true">
      <SessionCard
        {...cards}
        session={session}
        participations={participationsBySession(document).get(session.id)}
        track={session.trackId ? (document.tracks[session.trackId] ?? null) : null}
        marks=""
        times={ghost.times}
        width={rect.width - 6}
        height={rect.height - 2}
      />
    </div>
  )
}

/**
 * Shades what is taken, by the cards' own rectangles; their titles say by what. One element for all of them: to style each
 * card anew would take the first frames of a drag.
 */
const Taken = memo(function Taken({
  places,
  scale,
}: {
  readonly places: readonly GridPlace[]
  readonly scale: BoardScale
}) {
  const taking = places.filter(({ session }) => session.state !== 'cancelled')
  const outlines = taking.map((place) => {
    const { left, top, width, height } = rectOf(place, scale)
    return `M${left + 3} ${top + 1}h${width - 6}v${height - 2}h${6 - width}z`
  })
  return <div className={styles.taken} style={{ clipPath: `path("${outlines.join('')}")` }} aria-hidden="true" />
})

/** Where what is moved cannot well be held, with the reason written where there is room for it. */
function Shades({
  blocked,
  document,
  model,
  scale,
}: {
  readonly blocked: readonly BlockedStretch[]
  readonly document: WorkspaceDocument
  readonly model: BoardModel
  readonly scale: BoardScale
}) {
  const language = useLanguage()
  const t = useWords()
  const { grid, forum } = model
  return blocked.flatMap((stretch, index) => {
    if (stretch.reason.kind === 'room-taken') return []
    return columnsOf(stretch, grid).flatMap(({ first, last }) => {
      const date = grid.columns[first]?.date ?? grid.date
      const minuteOf = (moment: Instant) => gridMinuteOf(grid, date, baseZone(forum), moment)
      const top = yOf(Math.max(scale.from, minuteOf(stretch.start)), scale)
      const height = yOf(Math.min(scale.to, minuteOf(stretch.end)), scale) - top
      if (height <= 0) return []
      const left = scale.edges[first] ?? 0
      const width = (scale.edges[last + 1] ?? scale.width) - left
      return (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the list stays the same for the whole gesture
          key={`${index} ${first}`}
          className={styles.blocked}
          style={{ left, width, top, height }}
          aria-hidden="true"
        >
          {height >= 16 && <span className={styles.blockedWords}>{blockedWords(stretch, document, t, language)}</span>}
        </div>
      )
    })
  })
}

/** The columns that a stretch blocks, from first to last: each day by itself, since it stands at its own minutes of it. */
function columnsOf(
  { roomId }: BlockedStretch,
  { by, columns }: BoardModel['grid'],
): readonly { readonly first: number; readonly last: number }[] {
  if (by === 'days') return roomId === null ? columns.map((_, i) => ({ first: i, last: i })) : []
  if (roomId === null) return columns.length > 0 ? [{ first: 0, last: columns.length - 1 }] : []
  const at = columns.findIndex((column) => column.kind === 'room' && column.room?.id === roomId)
  return at === -1 ? [] : [{ first: at, last: at }]
}
