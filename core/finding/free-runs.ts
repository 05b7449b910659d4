import type { PlacingGrid } from './placing-grid.ts'
import type { Stretch } from './scraps.ts'

/** When one thing, such as a room or a person, is free on a grid: of every position, for how many positions from there on. */
export class FreeRuns {
  readonly #grid: PlacingGrid
  readonly #taken: Uint16Array
  readonly #runs: Uint16Array
  #takings = 0

  constructor(grid: PlacingGrid) {
    this.#grid = grid
    this.#taken = new Uint16Array(grid.size)
    this.#runs = new Uint16Array(grid.size)
    for (let at = 0; at < grid.size; at++) this.#runs[at] = grid.segmentEnd(at) - at
  }

  /** Whether nothing is taken anywhere. */
  get isUntouched(): boolean {
    return this.#takings === 0
  }

  /** Whether the positions `[from, to)` of one segment are free. */
  isFree(from: number, to: number): boolean {
    return (this.#runs[from] ?? 0) >= to - from
  }

  /** The whole free stretch in which a free position lies, within its segment. */
  stretchAt(at: number): Stretch {
    const least = this.#grid.segmentStart(at)
    let first = at
    while (first > least && this.#taken[first - 1] === 0) first -= 1
    return { first, end: at + (this.#runs[at] ?? 0) }
  }

  /** Takes the positions `[from, to)`; they may be taken already. */
  take(from: number, to: number): void {
    this.#takings += 1
    for (let at = from; at < to; at++) {
      this.#taken[at] = (this.#taken[at] ?? 0) + 1
      this.#runs[at] = 0
    }
    const first = from < to ? this.#grid.segmentStart(from) : from
    for (let at = from - 1; at >= first && this.#taken[at] === 0; at--) this.#runs[at] = from - at
  }

  /** Gives back what was taken once. */
  release(from: number, to: number): void {
    this.#takings -= 1
    for (let at = from; at < to; at++) this.#taken[at] = Math.max(0, (this.#taken[at] ?? 0) - 1)
    if (from >= to) return
    const [first, end] = [this.#grid.segmentStart(from), this.#grid.segmentEnd(to - 1)]
    for (let at = end - 1; at >= first; at--) {
      const next = at + 1 < this.#grid.segmentEnd(at) ? (this.#runs[at + 1] ?? 0) : 0
      this.#runs[at] = this.#taken[at] === 0 ? next + 1 : 0
    }
  }
}
