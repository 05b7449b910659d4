import { type Interval, overlaps } from '../../time/interval.ts'
import type { Placed } from './programme.ts'

/** Goes through `placed` by start and answers each pair that runs at once, the one that starts first before the other. */
export function pairsAtOnce(placed: readonly Placed[]): [Placed, Placed][] {
  const pairs: [Placed, Placed][] = []
  let running: Placed[] = []
  for (const one of byStart(placed)) {
    running = running.filter((other) => overlaps(other, one))
    for (const other of running) pairs.push([other, one])
    running.push(one)
  }
  return pairs
}

/** For each session during which an earlier one of `placed` still runs: the one of those that started first, and it. */
export function firstStillRunning(placed: readonly Placed[]): [Placed, Placed][] {
  const pairs: [Placed, Placed][] = []
  let running: Placed[] = []
  for (const one of byStart(placed)) {
    running = running.filter((other) => overlaps(other, one))
    if (running[0]) pairs.push([running[0], one])
    running.push(one)
  }
  return pairs
}

/** For each session that begins when, or after, another of `placed` has ended: the one that ended last before it, and it. */
export function consecutive(placed: readonly Placed[]): [Placed, Placed][] {
  const inOrder = byStart(placed)
  const byEnd = inOrder.toSorted((a, b) => a.end - b.end)
  let ended = 0
  return inOrder.flatMap((one): [Placed, Placed][] => {
    while ((byEnd[ended]?.end ?? Number.POSITIVE_INFINITY) <= one.start) ended += 1
    const last = byEnd[ended - 1]
    return last ? [[last, one]] : []
  })
}

/** Each pair with time between them in which none of `placed` runs: the one that ended last, and the next to begin. */
export function gaps(placed: readonly Placed[]): [Placed, Placed][] {
  const pairs: [Placed, Placed][] = []
  let last: Placed | null = null
  for (const one of byStart(placed)) {
    if (last && last.end < one.start) pairs.push([last, one])
    if (!last || last.end < one.end) last = one
  }
  return pairs
}

/** The minutes of `stretch` that lie within `other`. */
export function sharedMinutes(stretch: Interval, other: Interval): number {
  return Math.max(0, Math.min(stretch.end, other.end) - Math.max(stretch.start, other.start)) / 60_000
}

/** Sorted by start; equal starts by id, so that the outcome never varies. */
function byStart(placed: readonly Placed[]): Placed[] {
  return placed.toSorted((a, b) => a.start - b.start || (a.session.id < b.session.id ? -1 : 1))
}
