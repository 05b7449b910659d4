import { type RefObject, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import type { SessionId } from '../../../core/document/rows.ts'
import type { DayGrid } from '../../../core/programme/day-grid.ts'
import { useLatest } from '../../ui/use-latest.ts'
import { type BoardScale, rectOf } from './board-scale.ts'

/** How far from the edge of the frame a session comes into sight. */
const airPx = 60
const mostAttempts = 4

/** Which session has the place in the tab order, and how it gets the focus and comes into sight. */
export function useBoardFocus(
  {
    root,
    scroller,
    sheet,
  }: {
    /** The board with its tray. */
    readonly root: RefObject<HTMLElement | null>
    readonly scroller: RefObject<HTMLElement | null>
    readonly sheet: RefObject<HTMLElement | null>
  },
  grid: DayGrid,
  scale: BoardScale,
  inHand: SessionId | null,
) {
  const wanted = useRef<SessionId | null>(null)
  const attempts = useRef(0)
  const [reachable, setReachable] = useState<SessionId | null>(null)
  const [, draw] = useReducer((turn: number) => turn + 1, 0)
  const cardOf = (id: SessionId | null) => id && root.current?.querySelector<HTMLElement>(`[data-session="${id}"]`)
  const focus = useLatest((id: SessionId) => {
    wanted.current = id
    attempts.current = 0
    setReachable(id)
    // What is in the page already has it at once, for the next key; and the drawing below comes also where nothing else changes.
    cardOf(id)?.focus({ preventScroll: true })
    draw()
  })

  // After every drawing: the session that is to have the focus may have come into the page only now.
  useLayoutEffect(() => {
    if (!wanted.current) return
    const card = cardOf(wanted.current)
    if (!card) {
      // It comes with its day, or it is gone: what comes back much later must not take the focus.
      attempts.current += 1
      if (attempts.current > mostAttempts) wanted.current = null
      return
    }
    wanted.current = null
    card.focus({ preventScroll: true })
    card.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  // A card that goes takes the focus with it, as does its menu: without this the keys would be heard nowhere.
  const isMine = useRef(false)
  const lastFocused = useRef<SessionId | null>(null)
  const focusedBefore = useRef<SessionId | null>(null)
  const takeBack = useLatest(() => {
    if (!isMine.current || wanted.current !== null || document.activeElement !== document.body) return
    const id = lastFocused.current
    const card = cardOf(id)
    const before = cardOf(focusedBefore.current)
    if (card?.checkVisibility()) card.focus()
    // The tray gives way to a panel in a small window; on the sheet, keys are about what is selected.
    else if (card) sheet.current?.focus({ preventScroll: true })
    else if (id && grid.places.some(({ session }) => session.id === id)) focus(id)
    // What was added and is taken back gives it to where it was added from.
    else if (before) before.focus()
    else (sheet.current?.querySelector<HTMLElement>('[data-session][tabindex="0"]') ?? sheet.current)?.focus()
  })
  useEffect(() => {
    let frame = 0
    const onIn = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.closest('[role="menu"]')) return
      isMine.current = root.current?.contains(target) ?? false
      const id = target.dataset['session']
      if (!isMine.current || !id) return
      if (lastFocused.current !== id) focusedBefore.current = lastFocused.current
      lastFocused.current = id as SessionId
      // The browser takes a card under the axes for one in sight. A card that is pressed stays where the hand is.
      if (target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
    const onOut = () => {
      cancelAnimationFrame(frame)
      // A menu that closes hands the focus back within a frame, if there is something left to hand it to.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(takeBack)
      })
    }
    // Who presses elsewhere has left.
    const onDown = ({ target }: PointerEvent) => {
      if (target instanceof HTMLElement && !target.closest('[role="menu"]') && !root.current?.contains(target))
        isMine.current = false
    }
    document.addEventListener('focusin', onIn)
    document.addEventListener('focusout', onOut)
    document.addEventListener('pointerdown', onDown, true)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('focusin', onIn)
      document.removeEventListener('focusout', onOut)
      document.removeEventListener('pointerdown', onDown, true)
    }
  }, [root, takeBack])

  // The focus that went away with the panel comes back to the session that it was about.
  const last = useRef(inHand)
  useEffect(() => {
    if (inHand) last.current = inHand
    else if (last.current && document.activeElement === document.body) focus(last.current)
  }, [inHand, focus])

  // Another session in hand, by the list of conflicts or a search, is brought into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another session, or another day, moves the view
  useEffect(() => {
    const place = grid.places.find(({ session }) => session.id === inHand)
    const frame = scroller.current
    if (!place || !frame) return
    // And Tab leads to it.
    setReachable(place.session.id)
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
