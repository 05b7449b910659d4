import { type RefObject, useEffect, useRef } from 'react'

/**
 * Tells a double click on an element from one whose first click was on something else: on a button that led to it, say, or that
 * went away from over it. That one is not meant for the element. How fast a double click is only the system knows.
 */
export function useDoubleClick(element: RefObject<HTMLElement | null>): { readonly beganHere: () => boolean } {
  const began = useRef(false)
  useEffect(() => {
    const onClick = ({ detail, target }: MouseEvent) => {
      if (detail === 1) began.current = target instanceof Node && (element.current?.contains(target) ?? false)
    }
    window.addEventListener('click', onClick, true)
    return () => window.removeEventListener('click', onClick, true)
  }, [element])
  return { beganHere: () => began.current }
}
