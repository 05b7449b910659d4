import { type RefObject, startTransition, useLayoutEffect, useState } from 'react'
import type { Rect } from './board-scale.ts'

/** What is in sight changes in steps of this many pixels, so that most frames of a scroll draw nothing. */
const stepPx = 256

/**
 * The part of a scroller that is to be drawn: what is in sight and, with a margin, two steps around it; and its size.
 * The first paint goes without a margin.
 */
export function useScrollWindow(
  scroller: RefObject<HTMLElement | null>,
  margin: 'none' | 'step',
): {
  readonly window: Rect
  readonly size: { readonly width: number; readonly height: number }
} {
  const [size, setSize] = useState({ width: 0, height: 0 })
  const [window, setWindow] = useState<Rect>({ left: 0, top: 0, width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = () => {
      const { scrollLeft, scrollTop, clientWidth, clientHeight } = element
      setSize((before) =>
        before.width === clientWidth && before.height === clientHeight
          ? before
          : { width: clientWidth, height: clientHeight },
      )
      const around = margin === 'step' ? stepPx : 0
      const left = Math.floor(scrollLeft / stepPx) * stepPx - around
      const top = Math.floor(scrollTop / stepPx) * stepPx - around
      const width = clientWidth + (margin === 'step' ? 3 * stepPx : scrollLeft % stepPx)
      const height = clientHeight + (margin === 'step' ? 3 * stepPx : scrollTop % stepPx)
      setWindow((before) =>
        before.left === left && before.top === top && before.width === width && before.height === height
          ? before
          : { left, top, width, height },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    // New cards may take more than a frame to draw: they are drawn beside the scrolling, while the margin lasts.
    const onScroll = () => startTransition(measure)
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', onScroll)
    }
  }, [scroller, margin])
  return { window, size }
}
