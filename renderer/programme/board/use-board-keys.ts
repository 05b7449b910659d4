import type { KeyboardEvent } from 'react'
import type { SessionId } from '../../../core/document/rows.ts'
import { programmeDateOf } from '../../../core/programme/forum-day.ts'
import type { CalendarDate } from '../../../core/time/calendar-date.ts'
import type { Gesture, GestureStore } from './board-gesture.ts'
import { type Carry, carryOn, carryToDay, pickUp } from './carry-keys.ts'
import type { BoardActions } from './use-board-actions.ts'
import type { PointerModel } from './use-board-pointer.ts'
import { walk } from './walk.ts'

interface Steer {
  /** Puts the focus on a session, and selects it unless told otherwise. */
  focus(id: SessionId, selects: boolean): void
  showDay(days: 1 | -1): void
  showDate(date: CalendarDate): void
  open(id: SessionId): void
  announce(gesture: Gesture | null, how: 'picked' | 'moved' | 'dropped' | 'returned'): void
  addAfter(id: SessionId | null): void
  /** Says where a session stands now, and how long it is. */
  tell(id: SessionId): void
  /** Hands the focus on from a session that went away; one that is pinned, and stayed, keeps it. */
  leave(id: SessionId): void
}

/** Everything the board can do by keyboard alone. With the focus on the sheet, keys are about what is selected. */
export function useBoardKeys(
  gestures: GestureStore,
  read: () => PointerModel,
  actions: BoardActions,
  steer: Steer,
): (event: KeyboardEvent, focused: SessionId | null) => void {
  return (event, focused) => {
    if (event.nativeEvent.isComposing) return
    const gesture = gestures.current
    const isCarrying = (gesture?.kind === 'move' || gesture?.kind === 'resize') && gesture.by === 'keyboard'
    const handled = isCarrying ? carry(event, gesture) : act(event, focused ?? read().selected[0] ?? null)
    if (!handled) return
    event.preventDefault()
    event.stopPropagation()
  }

  function carry(event: KeyboardEvent, gesture: Carry): boolean {
    const model = read()
    switch (event.key) {
      case 'PageUp':
      case 'PageDown': {
        const days = event.key === 'PageDown' ? 1 : -1
        const next = carryToDay(model, gesture, days)
        if (!next) return true
        if (model.grid.by !== 'days') steer.showDay(days)
        return become(next)
      }
      case 'Enter':
      case ' ':
        gestures.become(null)
        // Said before it is done: only now the length it had can be compared.
        steer.announce(gesture, 'dropped')
        if (!actions.drop(gesture.places, gesture.kind, gesture.ids)) steer.announce(gesture, 'returned')
        return true
      case 'Delete':
      case 'Backspace':
        gestures.become(null)
        if (actions.unschedule(gesture.ids)) steer.leave(gesture.anchor)
        return true
      case 'Escape': {
        gestures.become(null)
        const slot = model.document.sessions[gesture.anchor]?.slot
        const home = slot && programmeDateOf(model.forum, slot)
        if (home && home !== model.grid.date && model.grid.by !== 'days') steer.showDate(home)
        steer.announce(gesture, 'returned')
        return true
      }
      default: {
        const next = carryOn(model, gesture, event)
        return next ? become(next) : event.key === 'Tab'
      }
    }
  }

  function become(gesture: Carry): true {
    gestures.become(gesture)
    steer.announce(gesture, 'moved')
    return true
  }

  function act(event: KeyboardEvent, focused: SessionId | null): boolean {
    return actOnBoard(event) || (focused === null ? startWalking(event) : actOn(event, focused))
  }

  /** Keys that are about the board as a whole. */
  function actOnBoard(event: KeyboardEvent): boolean {
    const { grid, selected } = read()
    const command = event.ctrlKey || event.metaKey
    switch (event.key) {
      case 'Home':
        return go(grid.places[0]?.session.id ?? null, !command)
      case 'End':
        return go(grid.places.at(-1)?.session.id ?? null, !command)
      case 'PageUp':
      case 'PageDown':
        steer.showDay(event.key === 'PageDown' ? 1 : -1)
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

  function startWalking(event: KeyboardEvent): boolean {
    if (event.key === 'Insert') {
      steer.addAfter(null)
      return true
    }
    return event.key.startsWith('Arrow') && go(read().grid.places[0]?.session.id ?? null, true)
  }

  function actOn(event: KeyboardEvent, focused: SessionId): boolean {
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
      case ' ':
        if (command) {
          actions.select(selected.includes(focused) ? selected.filter((id) => id !== focused) : [...selected, focused])
          return true
        }
        return take(focused, chosen)
      case 'Enter':
        if (event.altKey) steer.open(focused)
        else take(focused, chosen)
        return true
      case 'F2':
        steer.open(focused)
        return true
      case 'Insert':
        steer.addAfter(focused)
        return true
      case 'd':
      case 'D':
        // By itself the app would take what is selected, which need not be what has the focus.
        if (!command || event.shiftKey || event.altKey) return false
        actions.duplicate(chosen)
        return true
      case 'Delete':
      case 'Backspace':
        return takeAway(focused, chosen)
      default:
        return false
    }
  }

  /** From the board to the tray; from the tray for good, and then only what is there. */
  function takeAway(focused: SessionId, chosen: readonly SessionId[]): true {
    const { sessions } = read().document
    if (sessions[focused]?.slot) {
      if (actions.unschedule(chosen)) steer.leave(focused)
    } else actions.remove(chosen.filter((id) => !sessions[id]?.slot))
    return true
  }

  function go(next: SessionId | null, selects: boolean): boolean {
    if (next) steer.focus(next, selects)
    return true
  }

  function take(focused: SessionId, chosen: readonly SessionId[]): true {
    const model = read()
    if (model.document.sessions[focused]?.slot?.pinned) {
      actions.refusePinned(focused)
      return true
    }
    const carried = pickUp(model, focused, chosen)
    if (!carried) return true
    gestures.become(carried)
    steer.announce(carried, 'picked')
    return true
  }
}
