/** One place towards the beginning or the end of a list. */
export type Direction = 'earlier' | 'later'

/** The list with the item that `isMoved` names one place earlier or later; at the edge, or without it, as it is. */
export function withMoved<T>(
  list: readonly T[],
  isMoved: (item: T, index: number) => boolean,
  direction: Direction,
): readonly T[] {
  const from = list.findIndex(isMoved)
  const to = direction === 'earlier' ? from - 1 : from + 1
  const [item, neighbour] = [list[from], list[to]]
  if (from < 0 || item === undefined || neighbour === undefined) return list
  return list.with(to, item).with(from, neighbour)
}
