import { memo, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import { blockedStretches } from '../../../core/programme/blocked-stretches.ts'
import type { GridPlace } from '../../../core/programme/day-grid.ts'
import { gridTimeOf } from '../../../core/programme/grid-axis.ts'
import { participationsBySession } from '../../../core/programme/session-rows.ts'
import { baseZone } from '../../../core/programme/session-time.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import styles from './Board.module.css'
import type { Gesture, GestureStore } from './board-gesture.ts'
import { type BoardScale, type Rect, rectOf, rectsMeet, yOf } from './board-scale.ts'
import { blockedWords } from './board-words.ts'
import { DragBubble } from './DragBubble.tsx'
import { type GhostPlace, ghostsOf } from './ghosts.ts'
import type { BoardModel } from './plan-gesture.ts'
import { type CardContext, SessionCard } from './SessionCard.tsx'
import { type Shade, shadesOf } from './shades.ts'
import { useSight } from './use-sight.ts'

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
  const shades = useMemo(() => shadesOf(blocked, grid, baseZone(forum), scale), [blocked, grid, forum, scale])
  const moved = useMemo(() => new Set<string>(ids.split(',')), [ids])
  // Hundreds may be moved at once: what is out of sight is not in the page.
  const sight = useSight(scroller)
  const isSeen = (place: GridPlace) => rectsMeet(rectOf(place, scale), sight)
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
      <Shades shades={shades} document={document} />
      {grid.places
        .filter((place) => moved.has(place.session.id) && isSeen(place))
        .map((place) => (
          <Origin key={place.session.id} rect={rectOf(place, scale)} isAnchor={place.session.id === gesture.anchor} />
        ))}
      {ghosts.map((ghost) =>
        ghost === first || isSeen(ghost) ? (
          <Ghost
            key={ghost.session.id}
            ghost={ghost}
            scale={scale}
            cards={cards}
            document={document}
            lead={ghost === first ? lead : null}
          />
        ) : null,
      )}
      <DragBubble gesture={gesture} model={props} lead={first ? rectOf(first, scale) : null} scroller={scroller} />
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
const Shades = memo(function Shades({
  shades,
  document,
}: {
  readonly shades: readonly Shade[]
  readonly document: WorkspaceDocument
}) {
  const language = useLanguage()
  const t = useWords()
  return shades.map(({ rect, reasons }) => (
    <div
      key={`${rect.left} ${rect.width} ${rect.top}`}
      className={styles.blocked}
      style={{ ...rect }}
      aria-hidden="true"
    >
      {reasons.map(({ top, stretch }) => (
        <div key={top} className={styles.blockedLine} style={{ top }}>
          <span className={styles.blockedWords}>{blockedWords(stretch, document, t, language)}</span>
        </div>
      ))}
    </div>
  ))
})
