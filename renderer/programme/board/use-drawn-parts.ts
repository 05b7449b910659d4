import { type RefObject, useEffect, useRef, useState } from 'react'
import { useLatest } from '../../ui/use-latest.ts'
import type { Rect } from './board-scale.ts'
import { drawnAhead, drawnInSight, drawnNear, type SheetPart } from './drawn-parts.ts'

interface Drawn<Id> {
  readonly parts: readonly SheetPart<Id>[]
  readonly drawn: ReadonlySet<Id>
}

const none: readonly never[] = []
/** A scroll that has paused for so long has ended. */
const pauseMs = 150
/** A busy page, or one in the background, may know no pause for long: what is near is drawn after this time all the same. */
const patienceMs = 300

/**
 * The parts of a scroller's sheet that are to be in the page: at the first paint, and after an edit, all that is in sight;
 * what is near follows in the pauses. Only who draws the parts should ask: it is drawn again with every step. The scroller
 * must be in the page, and the list of parts the same while nothing has moved.
 */
export function useDrawnParts<Id>(
  scroller: RefObject<HTMLElement | null>,
  parts: readonly SheetPart<Id>[],
): ReadonlySet<Id> {
  const [state, setState] = useState<Drawn<Id>>({ parts: none, drawn: new Set() })
  let { drawn } = state
  if (state.parts !== parts) {
    drawn = drawnInSight(drawn, parts, inSight(scroller.current))
    setState({ parts, drawn })
  }
  const grow = (step: typeof drawnNear) => {
    const view = inSight(scroller.current)
    setState((before) => {
      // What was asked for by a drawing before is no news of the parts that are there now.
      if (before.parts !== parts) return before
      const next = step(before.drawn, parts, view)
      return next === before.drawn ? before : { parts, drawn: next }
    })
  }

  const pause = useRef(0)
  const idle = useRef(0)
  const prepare = useLatest(() => grow(drawnNear))
  const follow = useLatest(() => {
    grow(drawnAhead)
    cancelIdleCallback(idle.current)
    clearTimeout(pause.current)
    pause.current = window.setTimeout(() => {
      pause.current = 0
      idle.current = requestIdleCallback(prepare, { timeout: patienceMs })
    }, pauseMs)
  })
  // Each step in a pause asks for the next one, until there is none.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  useEffect(() => {
    if (pause.current !== 0) return
    idle.current = requestIdleCallback(prepare, { timeout: patienceMs })
    return () => cancelIdleCallback(idle.current)
  }, [drawn, parts, prepare])
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    element.addEventListener('scroll', follow, { passive: true })
    const observer = new ResizeObserver(follow)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', follow)
      observer.disconnect()
      clearTimeout(pause.current)
      cancelIdleCallback(idle.current)
    }
  }, [scroller, follow])
  return drawn
}

/** What the scroller shows of its content. */
function inSight(element: HTMLElement | null): Rect {
  if (!element) return { left: 0, top: 0, width: 0, height: 0 }
  return {
    left: element.scrollLeft,
    top: element.scrollTop,
    width: element.clientWidth,
    height: element.clientHeight,
  }
}
