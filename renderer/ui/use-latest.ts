import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that stays the same from one drawing to the next and always does what the latest one does. */
export function useLatest<Arguments extends readonly unknown[], Answer>(
  act: (...args: Arguments) => Answer,
): (...args: Arguments) => Answer {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((...args: Arguments) => latest.current(...args), [])
}
