import { type RefObject, useEffect, useRef } from 'react'
import { useLatest } from '../../ui/use-latest.ts'

/** Where Escape means something of its own. */
const elsewhere = 'aside, dialog, [role="dialog"], [role="alertdialog"], [role="menu"], input, textarea'

/**
 * A bar above a board on which something is compared: it takes the focus of whoever comes from another screen, Escape on the
 * board ends it, and the focus it had goes to the board.
 */
export function useComparisonBar(
  isOpen: boolean,
  end: () => void,
): { readonly bar: RefObject<HTMLElement | null>; readonly close: () => void } {
  const bar = useRef<HTMLElement>(null)
  const close = useLatest(() => {
    const isHeld = bar.current?.contains(document.activeElement)
    end()
    if (isHeld) document.querySelector<HTMLElement>('[data-board]')?.focus()
  })
  // What led here is on another screen: the focus goes to the bar, unless it is somewhere already.
  useEffect(() => {
    if (isOpen && document.activeElement === document.body) bar.current?.querySelector('button')?.focus()
  }, [isOpen])
  useEffect(() => {
    if (!isOpen) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      if (event.target instanceof Element && event.target.closest(elsewhere)) return
      // Where releases and suggestions are compared at once, each has its own Escape.
      event.preventDefault()
      close()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isOpen, close])
  return { bar, close }
}
