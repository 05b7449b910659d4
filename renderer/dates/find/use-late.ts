import { useEffect, useState } from 'react'

/** Whether something has been going on for a while: what takes a moment only is not worth a word. */
export function useLate(isGoingOn: boolean, afterMs: number): boolean {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    if (!isGoingOn) return
    const timer = setTimeout(() => setLate(true), afterMs)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [isGoingOn, afterMs])
  return isLate && isGoingOn
}
