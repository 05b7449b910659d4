import { type RefObject, startTransition, useEffect, useLayoutEffect, useState } from 'react'
import { useAfterPaint } from '../../state/use-after-paint.ts'
import type { Rect } from './board-scale.ts'

/** What is in sight changes in steps of this many pixels, so that most frames of a scroll draw nothing. */
const stepPx = 512
const marginPx = 384

/** The inner size of an element, from before its first paint on. */
export function useInnerSize(element: RefObject<HTMLElement | null>): {
  readonly width: number
  readonly height: number
} {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = measured
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => observer.disconnect()
  }, [element])
  return size
}

/**
 * The part of a scroller that is to be drawn: what is in sight and a step or two around it; at the first paint without a
 * margin. Only who draws that part should ask: it is drawn again as the board scrolls. The scroller must be in the page.
 */
export function useScrollWindow(scroller: RefObject<HTMLElement | null>): Rect {
  const margin = useAfterPaint() ? marginPx : 0
  const [at, setAt] = useState(() => stepOf(scroller.current))
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const follow = () =>
      // New cards may take more than a frame to draw: they are drawn beside the scrolling, while the margin lasts.
      startTransition(() => {
        const next = stepOf(element)
        setAt((before) =>
          before.left === next.left &&
          before.top === next.top &&
          before.width === next.width &&
          before.height === next.height
            ? before
            : next,
        )
      })
    follow()
    element.addEventListener('scroll', follow, { passive: true })
    const observer = new ResizeObserver(follow)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', follow)
      observer.disconnect()
    }
  }, [scroller])
  if (margin === 0) return inSight(scroller.current)
  return {
    left: at.left - margin,
    top: at.top - margin,
    width: at.width + stepPx + 2 * margin,
    height: at.height + stepPx + 2 * margin,
  }
}

/** What the scroller shows of its content, to the pixel. */
function inSight(element: HTMLElement | null): Rect {
  if (!element) return { left: 0, top: 0, width: 0, height: 0 }
  return {
    left: element.scrollLeft,
    top: element.scrollTop,
    width: element.clientWidth,
    height: element.clientHeight,
  }
}

/** Where the scroller stands, in whole steps, and how much of its content it shows. */
function stepOf(element: HTMLElement | null): Rect {
  const { left, top, ...size } = inSight(element)
  return { left: Math.floor(left / stepPx) * stepPx, top: Math.floor(top / stepPx) * stepPx, ...size }
}
