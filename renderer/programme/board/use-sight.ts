import { type RefObject, useEffect, useState } from 'react'
import { sameValue } from '../../../core/document/changes.ts'
import type { Rect } from './board-scale.ts'

/** The part in sight is told in steps of so many pixels, with one step around it. */
const stepPx = 200

/** The part of a scroller's sheet that is in sight, with some around it. It changes now and then while it scrolls or is resized. */
export function useSight(scroller: RefObject<HTMLElement | null>): Rect {
  const [sight, setSight] = useState(() => sightOf(scroller.current))
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const follow = () =>
      setSight((before) => {
        const now = sightOf(element)
        return sameValue(now, before) ? before : now
      })
    const resizes = new ResizeObserver(follow)
    resizes.observe(element)
    element.addEventListener('scroll', follow, { passive: true })
    return () => {
      resizes.disconnect()
      element.removeEventListener('scroll', follow)
    }
  }, [scroller])
  return sight
}

function sightOf(element: HTMLElement | null): Rect {
  if (!element) return { left: 0, top: 0, width: 0, height: 0 }
  const floor = (px: number) => Math.floor(px / stepPx) * stepPx - stepPx
  return {
    left: floor(element.scrollLeft),
    top: floor(element.scrollTop),
    width: element.clientWidth + 3 * stepPx,
    height: element.clientHeight + 3 * stepPx,
  }
}
