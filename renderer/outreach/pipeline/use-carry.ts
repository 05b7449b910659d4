import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { EngagementId } from '../../../core/document/rows.ts'
import { type Stage, stages } from '../../../core/document/vocabulary.ts'
import type { OutreachRow } from '../../../core/outreach/outreach-list.ts'

/** How far the pointer must go before a press becomes a drag, in pixels. */
const slack = 5

/** A card that is held, by pointer or by keyboard, and the stage that it would go to. */
export interface Carried {
  readonly id: EngagementId
  readonly row: OutreachRow
  readonly target: Stage
  /** Where the pointer is, in the window; null while it is carried by keyboard. */
  readonly at: { readonly x: number; readonly y: number } | null
  /** Where the card was held, from its corner, and its width. */
  readonly hold: { readonly x: number; readonly y: number; readonly width: number }
}

/** What carries a card. */
export interface Carry {
  readonly carried: Carried | null
  onPointerDown(event: PointerEvent): void
  /** Picks a card up by keyboard. */
  pick(row: OutreachRow): void
  aim(stage: Stage): void
  drop(): void
  cancel(): void
}

interface Options {
  readonly board: RefObject<HTMLElement | null>
  readonly rowOf: (id: EngagementId) => OutreachRow | undefined
  readonly onDrop: (row: OutreachRow, stage: Stage) => void
  readonly onCancel: (row: OutreachRow) => void
}

/** Holds the card that is on its way to another stage; the gesture is the same value by pointer and by keyboard. */
export function useCarry(options: Options): Carry {
  const [carried, setCarried] = useState<Carried | null>(null)
  const latest = useRef({ carried, options })
  useEffect(() => {
    latest.current = { carried, options }
  })
  const release = useRef<(() => void) | null>(null)
  useEffect(() => () => release.current?.(), [])

  const end = (isDropped: boolean) => {
    release.current?.()
    const { carried: held, options: now } = latest.current
    setCarried(null)
    if (held && isDropped) now.onDrop(held.row, held.target)
    else if (held) now.onCancel(held.row)
  }
  const onPointerDown = (event: PointerEvent) => {
    const card = (event.target as HTMLElement).closest<HTMLElement>('[data-card]')
    const row = card && options.rowOf(card.dataset['card'] as EngagementId)
    if (!card || !row || event.button !== 0 || event.pointerType === 'touch') return
    const box = card.getBoundingClientRect()
    const hold = { x: event.clientX - box.left, y: event.clientY - box.top, width: box.width }
    const from = { x: event.clientX, y: event.clientY }
    let isDragging = false
    const onMove = (moved: globalThis.PointerEvent) => {
      if (!isDragging && Math.hypot(moved.clientX - from.x, moved.clientY - from.y) < slack) return
      isDragging = true
      moved.preventDefault()
      setCarried({
        id: row.engagement.id,
        row,
        hold,
        at: { x: moved.clientX, y: moved.clientY },
        target: stageAt(moved.clientX, moved.clientY) ?? row.engagement.stage,
      })
    }
    const onUp = () => (isDragging ? end(true) : release.current?.())
    const onKey = (key: KeyboardEvent) => {
      if (key.key !== 'Escape' || !isDragging) return
      key.preventDefault()
      key.stopPropagation()
      end(false)
    }
    // The click that ends a drag is no click on the card.
    const onClick = (click: MouseEvent) => {
      if (!isDragging) return
      click.stopPropagation()
      click.preventDefault()
    }
    const onCancel = () => end(false)
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', onCancel)
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('click', onClick, { capture: true, once: true })
    release.current = () => {
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', onCancel)
      window.removeEventListener('keydown', onKey, true)
      // The click follows the release of the button.
      setTimeout(() => window.removeEventListener('click', onClick, true))
      release.current = null
    }
  }
  return {
    carried,
    onPointerDown,
    pick: (row) => {
      setCarried({
        id: row.engagement.id,
        row,
        at: null,
        hold: { x: 0, y: 0, width: 0 },
        target: row.engagement.stage,
      })
    },
    aim: (target) => setCarried((held) => held && { ...held, target }),
    drop: () => end(true),
    cancel: () => end(false),
  }
}

function stageAt(x: number, y: number): Stage | null {
  const column = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-stage]')
  return stages.find((stage) => stage === column?.dataset['stage']) ?? null
}
