import type { Interval } from '../time/interval.ts'

/** Stretches `[start, end)` of time in order, none touching another, to ask whether a stretch is free of them all. */
export class BusyTime {
  readonly #starts: Float64Array
  readonly #ends: Float64Array

  constructor(intervals: readonly { readonly start: number; readonly end: number }[]) {
    const whole: { start: number; end: number }[] = []
    for (const { start, end } of intervals.toSorted((a, b) => a.start - b.start)) {
      if (start >= end) continue
      const last = whole.at(-1)
      if (last && start <= last.end) last.end = Math.max(last.end, end)
      else whole.push({ start, end })
    }
    this.#starts = Float64Array.from(whole, ({ start }) => start)
    this.#ends = Float64Array.from(whole, ({ end }) => end)
  }

  /** Whether no part of `[start, end)` is busy. */
  isFree(start: number, end: number): boolean {
    // The last stretch that starts before `end` is the only one that can reach into it.
    let [low, high] = [0, this.#starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) < end) low = middle + 1
      else high = middle
    }
    return low === 0 || (this.#ends[low - 1] ?? 0) <= start
  }
}

/** What of all time lies outside these stretches; those that touch are one. Nothing when there are none. */
export function outsideOf(free: readonly Interval[]): { readonly start: number; readonly end: number }[] {
  if (free.length === 0) return []
  const outside: { start: number; end: number }[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const stretch of free.toSorted((a, b) => a.start - b.start)) {
    if (stretch.start > end) outside.push({ start: end, end: stretch.start })
    end = Math.max(end, stretch.end)
  }
  return [...outside, { start: end, end: Number.POSITIVE_INFINITY }]
}
