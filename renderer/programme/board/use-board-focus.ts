import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { SessionId } from '../../../core/document/rows.ts'
import type { DayGrid } from '../../../core/programme/day-grid.ts'
import { useLatest } from '../../ui/use-latest.ts'
import { type BoardScale, rectOf } from './board-scale.ts'

/** How far from the edge of the frame a session comes into sight. */
const airPx = 60

/** Which session has the place in the tab order, and how it gets the focus and comes into sight. */
export function useBoardFocus(
  scroller: RefObject<HTMLElement | null>,
  grid: DayGrid,
  scale: BoardScale,
  inHand: SessionId | null,
) {
  const wanted = useRef<SessionId | null>(null)
  const [reachable, setReachable] = useState<SessionId | null>(null)
  const focus = useLatest((id: SessionId) => {
    wanted.current = id
    setReachable(id)
  })

  // After every drawing: the session that is to have the focus may have come into the page only now.
  useLayoutEffect(() => {
    if (!wanted.current) return
    const card = scroller.current?.querySelector<HTMLElement>(`[data-session="${wanted.current}"]`)
    if (!card) return
    wanted.current = null
    card.focus({ preventScroll: true })
    card.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  // Another session in hand, by the list of conflicts or a search, is brought into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another session, or another day, moves the view
  useEffect(() => {
    const place = grid.places.find(({ session }) => session.id === inHand)
    const frame = scroller.current
    if (!place || !frame) return
    const rect = rectOf(place, scale)
    const head = Number(frame.dataset['head'] ?? 0)
    const axes = Number(frame.dataset['axes'] ?? 0)
    const isSeen =
      rect.top >= frame.scrollTop &&
      rect.top + Math.min(rect.height, airPx) <= frame.scrollTop + frame.clientHeight - head &&
      (place.spansAll ||
        (rect.left >= frame.scrollLeft && rect.left + rect.width <= frame.scrollLeft + frame.clientWidth - axes))
    if (!isSeen) frame.scrollTo({ top: rect.top - airPx, ...(place.spansAll ? {} : { left: rect.left - 20 }) })
  }, [inHand, grid.date])

  return { focus, reachable, setReachable }
}
