import { useRef } from 'react'
import { sameValue } from '../../core/document/changes.ts'

/** The object of the drawing before while the new one says the same, so that what depends on it is not drawn again. */
export function useSame<Value>(value: Value): Value {
  const kept = useRef(value)
  if (!sameValue(kept.current, value)) kept.current = value
  return kept.current
}

/** As useSame, for a list: the one of before while each of its items is the same by `isSame`. */
export function useSameList<Item>(list: readonly Item[], isSame: (a: Item, b: Item) => boolean): readonly Item[] {
  const kept = useRef(list)
  const before = kept.current
  const same = before.length === list.length && list.every((item, i) => isSame(item, before[i] as Item))
  if (!same) kept.current = list
  return kept.current
}

/** As useSame, for a map of plain values. */
export function useSameMap<Key, Value>(map: ReadonlyMap<Key, Value>): ReadonlyMap<Key, Value> {
  const kept = useRef(map)
  const before = kept.current
  if (before.size !== map.size || ![...map].every(([key, value]) => before.get(key) === value)) kept.current = map
  return kept.current
}
