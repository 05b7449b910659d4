import type { KeyboardEvent } from 'react'
import type { SessionId } from '../../../core/document/rows.ts'
import { windowMinutes } from '../../../core/programme/day-window.ts'
import type { NewPlace } from '../../../core/programme/place-sessions.ts'
import { baseZone, slotStart } from '../../../core/programme/session-time.ts'
import { minutesOfDay } from '../../../core/time/wall-time.ts'
import type { Gesture, GestureStore } from './board-gesture.ts'
import { clamp, planMove, withRestIfWanted } from './plan-gesture.ts'
import type { BoardActions } from './use-board-actions.ts'
import type { PointerModel } from './use-board-pointer.ts'
import { walk } from './walk.ts'

interface Steer {
  /** Puts the focus on a session, and selects it unless told otherwise. */
  focus(id: SessionId, selects: boolean): void
  showDay(days: 1 | -1): void
  open(id: SessionId): void
  announce(gesture: Gesture | null, how: 'picked' | 'moved' | 'dropped' | 'returned'): void
  addAfter(id: SessionId | null): void
  /** Says where a session stands now. */
  tell(id: SessionId): void
  /** Hands the focus on from a session that goes away. */
  leave(id: SessionId): void
}

/** Everything the board can do by keyboard alone. */
export function useBoardKeys(
  gestures: GestureStore,
  read: () => PointerModel,
  actions: BoardActions,
  steer: Steer,
): (event: KeyboardEvent, focused: SessionId | null) => void {
  return (event, focused) => {
    if (event.nativeEvent.isComposing) return
    const gesture = gestures.current
    const handled =
      gesture && gesture.kind !== 'create' && gesture.kind !== 'marquee' && gesture.by === 'keyboard'
        ? steerPicked(event, gesture)
        : focused !== null && walkAndAct(event, focused)
    if (handled) {
      event.preventDefault()
      event.stopPropagation()
    }
  }

  function steerPicked(event: KeyboardEvent, gesture: Extract<Gesture, { kind: 'move' | 'resize' }>): boolean {
    const model = read()
    const step = event.altKey ? 1 : model.view.zoom
    switch (event.key) {
      case 'ArrowUp':
      case 'ArrowDown': {
        const minutes = event.key === 'ArrowDown' ? step : -step
        if (event.shiftKey) return resizePicked(gesture, minutes)
        return movePicked(gesture, { minutes })
      }
      case 'ArrowLeft':
      case 'ArrowRight':
        return movePicked(gesture, { columns: event.key === 'ArrowRight' ? 1 : -1 })
      case 'PageUp':
      case 'PageDown':
        return movePicked(gesture, { days: event.key === 'PageDown' ? 1 : -1 })
      case 'Enter':
      case ' ':
        gestures.become(null)
        // Said before it is done: only now the length it had can be compared.
        steer.announce(gesture, 'dropped')
        if (!actions.drop(gesture.places, gesture.kind)) steer.announce(gesture, 'returned')
        return true
      case 'Delete':
      case 'Backspace':
        gestures.become(null)
        if (actions.unschedule(gesture.places.map(({ id }) => id))) steer.leave(gesture.anchor)
        return true
      case 'Escape': {
        gestures.become(null)
        const home = model.document.sessions[gesture.anchor]?.slot?.date
        if (home && home !== model.grid.date && model.grid.by !== 'days') {
          steer.showDay(home < model.grid.date ? -1 : 1)
        }
        steer.announce(gesture, 'returned')
        return true
      }
      default:
        return event.key === 'Tab'
    }
  }

  function movePicked(
    gesture: Extract<Gesture, { kind: 'move' | 'resize' }>,
    by: { readonly minutes?: number; readonly columns?: number; readonly days?: 1 | -1 },
  ): boolean {
    const model = read()
    const lead = gesture.places.find(({ id }) => id === gesture.anchor)
    if (!lead?.slot) return true
    if (by.days) return moveToDay(gesture, by.days)
    const standing = placeOf(model, gesture)
    const column =
      by.columns === undefined
        ? standing.column
        : clamp((standing.column ?? (by.columns > 0 ? -1 : 1)) + by.columns, model.grid)
    const start = standing.minute + (by.minutes ?? 0)
    const step = Math.abs(by.minutes ?? 0)
    const minute = step > 1 ? onGrid(start, step, by.minutes ?? 0) : start
    const ids = gesture.places.map(({ id }) => id)
    const moved = planMove(model, [gesture.anchor, ...ids.filter((id) => id !== gesture.anchor)], { column, minute })
    return become({ ...gesture, kind: 'move', places: withRestIfWanted(model, keepLength(moved, gesture)) })
  }

  function moveToDay(gesture: Extract<Gesture, { kind: 'move' | 'resize' }>, days: 1 | -1): boolean {
    const model = read()
    const places = gesture.places.map((place) => {
      if (!place.slot) return place
      const at = model.forum.days.findIndex(({ date }) => date === place.slot?.date)
      const next = at === -1 ? undefined : model.forum.days[at + days]
      return { ...place, slot: { ...place.slot, date: next?.date ?? place.slot.date } }
    })
    if (model.grid.by !== 'days') steer.showDay(days)
    return become({ ...gesture, kind: 'move', places })
  }

  function resizePicked(gesture: Extract<Gesture, { kind: 'move' | 'resize' }>, minutes: number): boolean {
    const places = gesture.places.map((place) => {
      if (place.id !== gesture.anchor) return place
      const before = place.durationMinutes ?? read().document.sessions[place.id]?.durationMinutes ?? 0
      return { ...place, durationMinutes: Math.max(5, Math.min(1440, before + minutes)) }
    })
    return become({ ...gesture, places })
  }

  function become(gesture: Gesture): true {
    gestures.become(gesture)
    steer.announce(gesture, 'moved')
    return true
  }

  function walkAndAct(event: KeyboardEvent, focused: SessionId): boolean {
    const model = read()
    const { selected, grid } = model
    const chosen = selected.includes(focused) ? selected : [focused]
    const command = event.ctrlKey || event.metaKey
    switch (event.key) {
      case 'ArrowUp':
      case 'ArrowDown':
        if (event.shiftKey) {
          const step = event.altKey ? 1 : model.view.zoom
          if (actions.resizeBy(focused, event.key === 'ArrowDown' ? step : -step)) steer.tell(focused)
          return true
        }
        return go(walk(grid, focused, event.key === 'ArrowDown' ? 'down' : 'up'), !command)
      case 'ArrowLeft':
      case 'ArrowRight':
        return go(walk(grid, focused, event.key === 'ArrowRight' ? 'right' : 'left'), !command)
      case 'Home':
        return go(grid.places[0]?.session.id ?? null, !command)
      case 'End':
        return go(grid.places.at(-1)?.session.id ?? null, !command)
      case 'PageUp':
      case 'PageDown':
        steer.showDay(event.key === 'PageDown' ? 1 : -1)
        return true
      case ' ':
        if (command) {
          actions.select(selected.includes(focused) ? selected.filter((id) => id !== focused) : [...selected, focused])
          return true
        }
        return pickUp(focused, chosen)
      case 'Enter':
        if (event.altKey) steer.open(focused)
        else pickUp(focused, chosen)
        return true
      case 'F2':
        steer.open(focused)
        return true
      case 'Insert':
        steer.addAfter(focused)
        return true
      case 'Delete':
      case 'Backspace':
        if (!model.document.sessions[focused]?.slot) actions.remove(chosen)
        else if (actions.unschedule(chosen)) steer.leave(focused)
        return true
      case 'Escape':
        actions.select([])
        return selected.length > 0
      case 'a':
      case 'A':
        if (!command) return false
        actions.select(grid.places.map(({ session }) => session.id))
        return true
      default:
        return false
    }
  }

  function go(next: SessionId | null, selects: boolean): boolean {
    if (next) steer.focus(next, selects)
    return true
  }

  function pickUp(focused: SessionId, chosen: readonly SessionId[]): boolean {
    const model = read()
    const session = model.document.sessions[focused]
    if (!session) return false
    if (session.slot?.pinned) {
      actions.refusePinned(focused)
      return true
    }
    const ids = [focused, ...chosen.filter((id) => id !== focused)]
    const start = session.slot ? null : firstFree(model)
    const places = start
      ? planMove(model, ids, start)
      : ids.flatMap((id) => {
          const slot = model.document.sessions[id]?.slot
          return slot && !slot.pinned ? [{ id, slot }] : []
        })
    const gesture: Gesture = { kind: 'move', by: 'keyboard', anchor: focused, places, overTray: false, free: false }
    gestures.become(gesture)
    steer.announce(gesture, 'picked')
    return true
  }
}

/** Where the session that is carried stands now: its column, null across all, and its minute. */
function placeOf(
  { grid, document, forum }: PointerModel,
  gesture: Extract<Gesture, { kind: 'move' | 'resize' }>,
): { readonly column: number | null; readonly minute: number } {
  const lead = gesture.places.find(({ id }) => id === gesture.anchor)
  const slot = lead?.slot
  if (!slot) return { column: 0, minute: 0 }
  const trackId = lead.trackId === undefined ? document.sessions[gesture.anchor]?.trackId : lead.trackId
  const key = grid.by === 'rooms' ? slot.roomId : grid.by === 'tracks' ? trackId : slot.date
  const column = grid.columns.findIndex((candidate) => candidate.key === (key ?? 'none'))
  const minute =
    grid.by === 'days' ? minutesOfDay(slot.start) : (slotStart(slot, baseZone(forum)).moment - grid.span.start) / 60_000
  return { column: column === -1 ? null : column, minute }
}

/** The next minute of the grid in that direction. */
function onGrid(minute: number, step: number, direction: number): number {
  return direction > 0 ? Math.floor(minute / step) * step : Math.ceil(minute / step) * step
}

function keepLength(moved: readonly NewPlace[], gesture: Extract<Gesture, { kind: 'move' | 'resize' }>) {
  return moved.map((place) => {
    const length = gesture.places.find(({ id }) => id === place.id)?.durationMinutes
    return length === undefined ? place : { ...place, durationMinutes: length }
  })
}

/** Where a session of the tray is first put: when the day opens, in the first column that is free then. */
function firstFree({ grid, forum }: PointerModel): { readonly column: number; readonly minute: number } {
  const day = forum.days.find(({ date }) => date === grid.date)
  const open = day ? windowMinutes(day).start : 540
  const ends = grid.columns.map((_, column) =>
    Math.max(
      open,
      ...grid.places
        .filter((place) => place.spansAll || place.column === column)
        .map((place) => place.startMinute + place.session.durationMinutes),
    ),
  )
  const minute = Math.min(...ends)
  return { column: Math.max(0, ends.indexOf(minute)), minute: Number.isFinite(minute) ? minute : open }
}
