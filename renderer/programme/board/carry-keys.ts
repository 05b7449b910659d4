import type { KeyboardEvent } from 'react'
import type { SessionId } from '../../../core/document/rows.ts'
import { programmeDateOf, slotOnDay } from '../../../core/programme/forum-day.ts'
import { gridWindow } from '../../../core/programme/grid-axis.ts'
import type { NewPlace } from '../../../core/programme/place-sessions.ts'
import { baseZone } from '../../../core/programme/session-time.ts'
import type { Gesture } from './board-gesture.ts'
import { clamp, minuteOf, planMove, withRestIfWanted } from './plan-gesture.ts'
import type { PointerModel } from './use-board-pointer.ts'

/** A session that is carried by the arrow keys, with what was selected. */
export type Carry = Extract<Gesture, { kind: 'move' | 'resize' }>

/** Picks sessions up where they stand; sessions of the tray where the day is free first. Null when nothing can be moved. */
export function pickUp(model: PointerModel, anchor: SessionId, chosen: readonly SessionId[]): Carry | null {
  const { document } = model
  const ids = [anchor, ...chosen.filter((id) => id !== anchor)]
  const places = document.sessions[anchor]?.slot
    ? ids.flatMap((id) => {
        const slot = document.sessions[id]?.slot
        return slot && !slot.pinned ? [{ id, slot }] : []
      })
    : planMove(model, ids, firstFree(model))
  if (places.length === 0) return null
  return { kind: 'move', by: 'keyboard', anchor, ids, places, overTray: false, free: false }
}

/** The carry after a key that moves it or changes its length; null when the key does neither. */
export function carryOn(model: PointerModel, carry: Carry, event: KeyboardEvent): Carry | null {
  const step = event.altKey ? 1 : model.view.zoom
  switch (event.key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const minutes = event.key === 'ArrowDown' ? step : -step
      return event.shiftKey ? lengthen(model, carry, minutes) : move(model, carry, { minutes })
    }
    case 'ArrowLeft':
    case 'ArrowRight':
      return move(model, carry, { columns: event.key === 'ArrowRight' ? 1 : -1 })
    default:
      return null
  }
}

/** The carry on the next or previous day of the forum; null where one of its sessions has none. */
export function carryToDay({ forum }: PointerModel, carry: Carry, days: 1 | -1): Carry | null {
  const dates = forum.days.map(({ date }) => date)
  const own = carry.places.filter(({ id }) => carry.ids.includes(id))
  const places = own.flatMap((place) => {
    if (!place.slot) return []
    const own = programmeDateOf(forum, place.slot)
    const next = dates[dates.indexOf(own) + days]
    if (!dates.includes(own) || !next) return []
    return [{ ...place, slot: slotOnDay(forum, place.slot, next) }]
  })
  return places.length === own.length && places.length > 0 ? { ...carry, places } : null
}

function move(model: PointerModel, carry: Carry, by: { readonly minutes?: number; readonly columns?: number }): Carry {
  const standing = standingOf(model, carry)
  const column =
    by.columns === undefined
      ? standing.column
      : clamp((standing.column ?? (by.columns > 0 ? -1 : 1)) + by.columns, model.grid)
  const start = standing.minute + (by.minutes ?? 0)
  const step = Math.abs(by.minutes ?? 0)
  const minute = step > 1 ? onGrid(start, step, by.minutes ?? 0) : start
  const now = carry.places.find(({ id }) => id === carry.anchor)?.slot ?? null
  const moved = planMove(model, carry.ids, { column, minute }, now)
  return { ...carry, places: withRestIfWanted(model, keepLengths(moved, carry)) }
}

function lengthen(model: PointerModel, carry: Carry, minutes: number): Carry {
  const own = carry.places
    .filter(({ id }) => carry.ids.includes(id))
    .map((place) => {
      if (place.id !== carry.anchor) return place
      const before = place.durationMinutes ?? model.document.sessions[place.id]?.durationMinutes ?? 0
      return { ...place, durationMinutes: Math.max(5, Math.min(1440, before + minutes)) }
    })
  return { ...carry, places: withRestIfWanted(model, own) }
}

/** Where the session that is carried stands now: its column, null where it has none, and its minute. */
function standingOf(
  { grid, document, forum }: PointerModel,
  carry: Carry,
): { readonly column: number | null; readonly minute: number } {
  const lead = carry.places.find(({ id }) => id === carry.anchor)
  const slot = lead?.slot
  if (!slot) return { column: 0, minute: 0 }
  const trackId = lead.trackId === undefined ? document.sessions[carry.anchor]?.trackId : lead.trackId
  const date = programmeDateOf(forum, slot)
  const key = grid.by === 'rooms' ? slot.roomId : grid.by === 'tracks' ? trackId : date
  const column = grid.columns.findIndex((candidate) => candidate.key === (key ?? 'none'))
  return { column: column === -1 ? null : column, minute: minuteOf(slot, forum, grid) }
}

/** The next minute of the grid in that direction. */
function onGrid(minute: number, step: number, direction: number): number {
  return direction > 0 ? Math.floor(minute / step) * step : Math.ceil(minute / step) * step
}

function keepLengths(moved: readonly NewPlace[], carry: Carry): NewPlace[] {
  return moved.map((place) => {
    const length = carry.places.find(({ id }) => id === place.id)?.durationMinutes
    return length === undefined ? place : { ...place, durationMinutes: length }
  })
}

/** Where a session of the tray is first put: in the column that is free first. */
function firstFree({ grid, forum }: PointerModel): { readonly column: number; readonly minute: number } {
  const day = forum.days.find(({ date }) => date === grid.date)
  const open = day ? gridWindow(grid, baseZone(forum), day).start : 540
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
