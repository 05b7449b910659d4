import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { EngagementId } from '../../../core/document/rows.ts'
import { type Stage, stages } from '../../../core/document/vocabulary.ts'
import type { OutreachRow } from '../../../core/outreach/outreach-list.ts'
import { focusNowAndAfterPaint } from '../../ui/focus-after-paint.ts'
import type { Carry } from './use-carry.ts'

interface Options {
  /** The columns that are open, in their order. */
  readonly columns: readonly { readonly stage: Stage; readonly rows: readonly OutreachRow[] }[]
  readonly board: RefObject<HTMLElement | null>
  readonly carry: Carry
  readonly onPick: (row: OutreachRow) => void
  readonly onTarget: (stage: Stage) => void
  readonly onOpen: (id: EngagementId) => void
  readonly onMenu: (id: EngagementId) => void
}

/** Arrows walk the cards; Space picks one up, and then left and right choose the stage. One card is a stop of the tabulator. */
export function usePipelineKeys({ columns, board, carry, onPick, onTarget, onOpen, onMenu }: Options) {
  const [walked, setWalked] = useState<EngagementId | null>(null)
  const placeOf = (id: EngagementId | null) => {
    for (const [column, { rows }] of columns.entries()) {
      const row = rows.findIndex(({ engagement }) => engagement.id === id)
      if (row >= 0) return { column, row }
    }
    return null
  }
  const first = columns.find(({ rows }) => rows.length > 0)?.rows[0]?.engagement.id ?? null
  const reachable = placeOf(walked) ? walked : first
  const focus = (id: EngagementId) => {
    setWalked(id)
    // A card that was out of sight is drawn first.
    focusNowAndAfterPaint(() => board.current?.querySelector<HTMLElement>(`[data-card="${id}"]`), 2)
  }
  const go = (column: number, row: number) => {
    const rows = columns[column]?.rows
    const next = rows?.[Math.max(0, Math.min(rows.length - 1, row))]
    if (next) focus(next.engagement.id)
  }
  const beside = (column: number, step: 1 | -1) => {
    for (let next = column + step; columns[next]; next += step) {
      if ((columns[next]?.rows.length ?? 0) > 0) return next
    }
    return column
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).dataset['card'] as EngagementId | undefined
    const place = placeOf(id ?? null)
    const row = place && columns[place.column]?.rows[place.row]
    if (!id || !place || !row || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    if (carry.carried) carryByKey(event, row)
    else if (!walkByKey(event, place, row)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const carryByKey = (event: KeyboardEvent, row: OutreachRow) => {
    const at = stages.indexOf(carry.carried?.target ?? row.engagement.stage)
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = stages[at + step]
    if (step !== 0 && next) {
      carry.aim(next)
      onTarget(next)
    } else if (event.key === 'Enter' || event.key === ' ') {
      carry.drop()
      focus(row.engagement.id)
    } else if (event.key === 'Escape') carry.cancel()
  }
  const walkByKey = (event: KeyboardEvent, { column, row: at }: { column: number; row: number }, row: OutreachRow) => {
    const last = (columns[column]?.rows.length ?? 1) - 1
    if (event.key === 'ArrowDown') go(column, at + 1)
    else if (event.key === 'ArrowUp') go(column, at - 1)
    else if (event.key === 'ArrowRight') go(beside(column, 1), at)
    else if (event.key === 'ArrowLeft') go(beside(column, -1), at)
    else if (event.key === 'Home') go(column, 0)
    else if (event.key === 'End') go(column, last)
    else if (event.key === ' ') {
      carry.pick(row)
      onPick(row)
    } else if (event.key === 'Enter') onOpen(row.engagement.id)
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) onMenu(row.engagement.id)
    else return false
    return true
  }
  const held = useRef<EngagementId | null>(null)
  // An undo takes the card that has the focus out of its column, and puts it into another one.
  useEffect(() => {
    if (held.current && document.activeElement === document.body) {
      board.current?.querySelector<HTMLElement>(`[data-card="${held.current}"]`)?.focus()
    }
  })
  const onFocus = (event: FocusEvent) => {
    held.current = ((event.target as HTMLElement).dataset['card'] as EngagementId | undefined) ?? null
  }
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget) held.current = null
  }
  return { reachable, onKeyDown, onFocus, onBlur, focus, reach: setWalked }
}
