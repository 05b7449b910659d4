import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { SessionId } from '../../../core/document/rows.ts'
import type { GestureStore } from './board-gesture.ts'
import { type BoardScale, columnAt, minuteAt, type Rect } from './board-scale.ts'
import { type BoardModel, clamp, planMove, planResize, snap, withRestIfWanted } from './plan-gesture.ts'

/** What the hand's gestures need to know of the board, as it is at that moment. */
export interface PointerModel extends BoardModel {
  readonly scale: BoardScale
  readonly selected: readonly SessionId[]
}

/** What a gesture leads to. */
export interface PointerActions {
  /** A press on a session without a move. */
  pick(id: SessionId, how: 'alone' | 'toggle' | 'range'): void
  /** A press on an empty place without a move. */
  point(column: number, minute: number): void
  /** A session is held: what its first move needs may be made ready while nothing moves yet. */
  prepare(id: SessionId): void
  drop(): void
  create(column: number, from: number, to: number): void
  gather(rect: Rect, adds: boolean): void
  /** A pinned session was pulled. */
  refusePinned(id: SessionId): void
}

interface Refs {
  readonly scroller: RefObject<HTMLElement | null>
  readonly sheet: RefObject<HTMLElement | null>
  readonly tray: RefObject<HTMLElement | null>
}

/** A press becomes a gesture when the hand has gone this far. */
const thresholdPx = 4
/** Near an edge of the scroller the board scrolls by itself. */
const scrollZonePx = 36
const fastestScrollPx = 18
const edgePx = 6

interface Press {
  readonly id: SessionId | null
  readonly edge: 'start' | 'end' | null
  readonly startX: number
  readonly startY: number
  /** Where on the sheet it began: minute and column under the hand. */
  readonly minute: number
  readonly column: number
  /** Minutes from the start of the session to the hand. */
  readonly grip: number
  readonly modifier: boolean
  readonly range: boolean
}

/** Drag, resize, create and marquee by mouse, pen or finger. Answers what to call when something is pressed. */
export function useBoardPointer(
  refs: Refs,
  gestures: GestureStore,
  read: () => PointerModel,
  actions: PointerActions,
): (event: ReactPointerEvent, id: SessionId | null) => void {
  const ending = useRef<(() => void) | null>(null)
  // A gesture outlives the drawing in which it began.
  const latest = useRef({ read, actions })
  useLayoutEffect(() => {
    latest.current = { read, actions }
  })
  useEffect(() => () => ending.current?.(), [])
  return (event, id) => {
    if (event.button !== 0 || ending.current) return
    // What is carried by keyboard is put back when the hand takes over.
    gestures.become(null)
    const press = pressOf(event, id, refs, latest.current.read())
    let at = { x: event.clientX, y: event.clientY, alt: event.altKey }
    let started = false
    let prepared = false
    let frame = 0
    const update = () => {
      frame = requestAnimationFrame(update)
      if (!prepared && press.id) latest.current.actions.prepare(press.id)
      prepared = true
      if (!started) return
      scrollNearEdges(refs.scroller.current, at, gestures)
      if (!follow(press, at, refs, gestures, latest.current.read())) cancel()
    }
    const onMove = (moved: PointerEvent) => {
      if (moved.pointerId !== event.pointerId) return
      at = { x: moved.clientX, y: moved.clientY, alt: moved.altKey }
      if (started || Math.hypot(at.x - press.startX, at.y - press.startY) < thresholdPx) return
      const session = press.id ? latest.current.read().document.sessions[press.id] : undefined
      // Pinned is where a session starts and stands; how long it is may change.
      if (session?.slot?.pinned && press.edge !== 'end') {
        end()
        latest.current.actions.refusePinned(session.id)
        return
      }
      started = true
      // What the hand passes over need not be found, told and drawn as pointed at.
      refs.scroller.current?.setPointerCapture(event.pointerId)
    }
    const onUp = (released: PointerEvent) => {
      // Another finger, or another button, does not let go.
      if (released.pointerId !== event.pointerId || released.button !== 0) return
      at = { x: released.clientX, y: released.clientY, alt: released.altKey }
      if (!started) {
        end()
        if (press.id) latest.current.actions.pick(press.id, press.modifier ? 'toggle' : press.range ? 'range' : 'alone')
        else if (!press.modifier && !press.range)
          latest.current.actions.point(press.column, snap(press.minute, latest.current.read().view.zoom))
        return
      }
      follow(press, at, refs, gestures, latest.current.read())
      const gesture = gestures.current
      end()
      if (gesture?.kind === 'create') latest.current.actions.create(gesture.column, gesture.from, gesture.to)
      else if (gesture?.kind === 'marquee') latest.current.actions.gather(gesture.rect, press.modifier)
      else latest.current.actions.drop()
      gestures.become(null)
    }
    const onKey = (key: KeyboardEvent) => {
      if (key.key === 'Alt' && started) {
        // It would open the window's menu on some systems.
        key.preventDefault()
        at = { ...at, alt: key.type === 'keydown' }
      }
      if (key.key !== 'Escape' || !started) return
      key.preventDefault()
      key.stopPropagation()
      cancel()
    }
    const cancel = () => {
      end()
      gestures.become(null)
    }
    const end = () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', cancel)
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('keyup', onKey, true)
      ending.current = null
    }
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', cancel)
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('keyup', onKey, true)
    ending.current = cancel
    frame = requestAnimationFrame(update)
  }
}

function pressOf(event: ReactPointerEvent, id: SessionId | null, refs: Refs, model: PointerModel): Press {
  const { x, y } = onSheet(event.clientX, event.clientY, refs.sheet.current)
  const place = id ? model.grid.places.find(({ session }) => session.id === id) : undefined
  const minute = minuteAt(y, model.scale)
  const card = (event.target as HTMLElement).closest<HTMLElement>('[data-session]')?.getBoundingClientRect()
  const reach = card ? Math.min(edgePx, card.height / 4) : 0
  const edge =
    !card || !place
      ? null
      : event.clientY - card.top < reach
        ? 'start'
        : card.bottom - event.clientY < reach
          ? 'end'
          : null
  return {
    id,
    edge,
    startX: event.clientX,
    startY: event.clientY,
    minute,
    column: columnAt(x, model.scale),
    grip: place ? minute - place.startMinute : 5,
    modifier: event.ctrlKey || event.metaKey,
    range: event.shiftKey,
  }
}

/** Plans what the hand means now. False when the session is gone. */
function follow(
  press: Press,
  at: { readonly x: number; readonly y: number; readonly alt: boolean },
  refs: Refs,
  gestures: GestureStore,
  model: PointerModel,
): boolean {
  const { scale, view } = model
  const { x, y } = onSheet(at.x, at.y, refs.sheet.current)
  const step = at.alt ? null : view.zoom
  const minute = minuteAt(y, scale)
  if (press.id === null) {
    if (press.range || press.modifier) {
      const from = { x: xOfPress(press, refs), y: (press.minute - scale.from) * scale.pxPerMinute }
      gestures.become({
        kind: 'marquee',
        rect: {
          left: Math.min(from.x, x),
          top: Math.min(from.y, y),
          width: Math.abs(x - from.x),
          height: Math.abs(y - from.y),
        },
      })
      return true
    }
    const from = Math.floor(press.minute / view.zoom) * view.zoom
    const to = Math.max(from + (step ?? 5), snap(minute, step))
    gestures.become({ kind: 'create', column: press.column, from, to })
    return true
  }
  const anchor = model.document.sessions[press.id]
  if (!anchor) return false
  const free = step === null
  if (press.edge) {
    const places = withRestIfWanted(model, planResize(model, press.id, press.edge, snap(minute, step)))
    gestures.become({ kind: 'resize', by: 'pointer', anchor: press.id, ids: [press.id], places, overTray: false, free })
    return true
  }
  const ids = model.selected.includes(press.id)
    ? [press.id, ...model.selected.filter((id) => id !== press.id)]
    : [press.id]
  if (within(at, refs.tray.current)) {
    // Pinned sessions stay where they are.
    const places = ids.flatMap((id) => (model.document.sessions[id]?.slot?.pinned ? [] : [{ id, slot: null }]))
    gestures.become({ kind: 'move', by: 'pointer', anchor: press.id, ids, places, overTray: true, free })
    return true
  }
  const isOver = within(at, refs.scroller.current)
  const places = isOver ? planMove(model, ids, targetPlace(press, x, minute, step, model)) : []
  gestures.become({
    kind: 'move',
    by: 'pointer',
    anchor: press.id,
    ids,
    places: withRestIfWanted(model, places),
    overTray: false,
    free,
  })
  return true
}

function targetPlace(
  press: Press,
  x: number,
  minute: number,
  step: number | null,
  { grid, scale }: PointerModel,
): { readonly column: number | null; readonly minute: number } {
  const under = columnAt(x, scale)
  const place = grid.places.find(({ session }) => session.id === press.id)
  const start = snap(minute - press.grip, step)
  if (!place) return { column: under, minute: start }
  // A session over all columns is held anywhere along them: only going across moves it to a room.
  if (place.spansAll) return { column: under === press.column ? null : under, minute: start }
  return { column: clamp(place.column + under - press.column, grid), minute: start }
}

function xOfPress(press: Press, refs: Refs): number {
  // The press is kept as minute and client position; sideways the sheet may have been scrolled since.
  return press.startX - (refs.sheet.current?.getBoundingClientRect().left ?? 0)
}

function onSheet(
  clientX: number,
  clientY: number,
  sheet: HTMLElement | null,
): { readonly x: number; readonly y: number } {
  const box = sheet?.getBoundingClientRect()
  return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) }
}

function within(at: { readonly x: number; readonly y: number }, element: HTMLElement | null): boolean {
  const box = element?.getBoundingClientRect()
  return box !== undefined && at.x >= box.left && at.x <= box.right && at.y >= box.top && at.y <= box.bottom
}

function scrollNearEdges(
  scroller: HTMLElement | null,
  at: { readonly x: number; readonly y: number },
  gestures: GestureStore,
): void {
  if (!scroller || !gestures.current || !within(at, scroller)) return
  const box = scroller.getBoundingClientRect()
  const head = Number(scroller.dataset['head'] ?? 0)
  const axes = Number(scroller.dataset['axes'] ?? 0)
  scroller.scrollBy(pull(at.x, box.left + axes, box.right), pull(at.y, box.top + head, box.bottom))
}

/** How far to scroll in this frame: more the nearer the hand is to an edge. */
function pull(at: number, low: number, high: number): number {
  const before = low + scrollZonePx - at
  const after = at - (high - scrollZonePx)
  const depth = before > 0 ? -before : Math.max(after, 0)
  return Math.max(-fastestScrollPx, Math.min(fastestScrollPx, depth / 2))
}
