/** Something with a start and an end, `[start, end)`. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where a stretch stands beside those that it overlaps. */
interface InLane<T> {
  readonly item: T
  readonly lane: number
  /** How many lanes its cluster has: the sessions of a cluster are equally wide. */
  readonly lanes: number
}

/**
 * Puts stretches that overlap side by side: each takes the first lane that is free at its start. A cluster is what hangs
 * together by overlapping; clusters do not widen one another.
 */
export function layInLanes<T extends Stretch>(stretches: readonly T[]): InLane<T>[] {
  const laid: InLane<T>[] = []
  let cluster: { readonly item: T; readonly lane: number }[] = []
  let laneEnds: number[] = []
  const close = () => {
    laid.push(...cluster.map((one) => ({ ...one, lanes: laneEnds.length })))
    cluster = []
    laneEnds = []
  }
  for (const item of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (laneEnds.every((end) => end <= item.start)) close()
    const free = laneEnds.findIndex((end) => end <= item.start)
    const lane = free === -1 ? laneEnds.length : free
    laneEnds[lane] = item.end
    cluster.push({ item, lane })
  }
  close()
  return laid
}
