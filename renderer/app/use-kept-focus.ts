import { useEffect } from 'react'
import { useApp } from '../state/app-context.tsx'

/** For so many frames the focus may be nowhere: a dialog that closes, or a list that is drawn anew, gives it back itself. */
const patience = 4
const mostFrames = 30

/** What is open for a while over something else. */
const passing = 'dialog, [role="dialog"], [role="alertdialog"], [role="menu"]'

const focusable = 'button, input, textarea, select, [tabindex="0"]'

/**
 * What has the focus may go away: with a screen that is left by a key, a form that is done, or a step back, which may also
 * leave a button nothing to do. Then the focus goes to what is nearest, else to the screen: without it the next key would be
 * heard nowhere.
 */
export function useKeptFocus(): void {
  const { store } = useApp()
  useEffect(() => {
    let around: readonly Element[] = []
    let behind: HTMLElement | null = null
    let undone = store.history.future.length
    let frame = 0
    let leaving = 0
    const remember = ({ target }: FocusEvent) => {
      around = target instanceof Element ? aroundOf(target) : []
      if (target instanceof HTMLElement && !target.closest(passing)) behind = target
    }
    const look = (frames: number, nowhere: number) => {
      if (frames > mostFrames) return
      if (nowhere > patience) return nearest(around, behind)?.focus()
      frame = requestAnimationFrame(() => look(frames + 1, isNowhere() ? nowhere + 1 : 0))
    }
    const follow = ({ target }: FocusEvent) => {
      cancelAnimationFrame(leaving)
      leaving = requestAnimationFrame(() => {
        // Who presses a place without a control has let go of what still stands there.
        if (!(target instanceof Element) || target.getClientRects().length > 0) return
        cancelAnimationFrame(frame)
        look(0, 0)
      })
    }
    document.addEventListener('focusin', remember)
    document.addEventListener('focusout', follow)
    const leave = store.subscribe(() => {
      const before = undone
      undone = store.history.future.length
      if (undone === before || isNowhere()) return
      cancelAnimationFrame(frame)
      look(0, 0)
    })
    return () => {
      cancelAnimationFrame(frame)
      cancelAnimationFrame(leaving)
      document.removeEventListener('focusin', remember)
      document.removeEventListener('focusout', follow)
      leave()
    }
  }, [store])
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** An element and all that it is in, from the inside outwards. */
function aroundOf(element: Element): Element[] {
  const found: Element[] = []
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) found.push(one)
  return found
}

/** The nearest that can have the focus: what a dialog was opened over, where one dialog came after another. */
function nearest(around: readonly Element[], behind: HTMLElement | null): HTMLElement | undefined {
  const screen = document.querySelector('main') ?? document.body
  // What holds the whole screen is not near.
  const near = around.filter((one) => one.isConnected && !(one !== screen && one.contains(screen)))
  const firstIn = (places: readonly Element[]) =>
    places.flatMap((place) => [...place.querySelectorAll<HTMLElement>(focusable)]).find(canHaveFocus)
  return firstIn(near) ?? (behind?.isConnected && canHaveFocus(behind) ? behind : firstIn([screen]))
}

function canHaveFocus(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.matches(':disabled') && element.getClientRects().length > 0
}
