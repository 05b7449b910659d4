import { useRef } from 'react'
import { sameValue } from '../../core/document/changes.ts'

/** The object of the drawing before while the new one says the same, so that what depends on it is not drawn again. */
export function useSame<Value>(value: Value): Value {
  const kept = useRef(value)
  if (!sameValue(kept.current, value)) kept.current = value
  return kept.current
}
