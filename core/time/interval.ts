import type { Instant } from './instant.ts'

/** A stretch of time `[start, end)`: it holds its start and not its end. */
export interface Interval {
  readonly start: Instant
  readonly end: Instant
}

/** Whether the two share any moment; intervals that only touch do not. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Length in minutes. */
export function lengthMinutes(interval: Interval): number {
  return (interval.end - interval.start) / 60_000
}
