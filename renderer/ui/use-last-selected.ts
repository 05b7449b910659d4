import { type RefObject, useEffect, useState } from 'react'

/**
 * The row that was selected last, which stays the place in a list after its panel is closed. The focus that went away
 * with the panel comes back to it.
 */
export function useLastSelected<Id extends string>(
  selected: Id | null,
  list: RefObject<HTMLElement | null>,
  attribute: 'data-session' | 'data-engagement',
): Id | null {
  const [last, setLast] = useState(selected)
  if (selected !== null && selected !== last) setLast(selected)
  useEffect(() => {
    if (selected !== null || last === null || document.activeElement !== document.body) return
    list.current?.querySelector<HTMLElement>(`[${attribute}="${last}"]`)?.focus()
  }, [selected, last, list, attribute])
  return last
}
