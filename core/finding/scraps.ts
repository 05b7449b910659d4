/** Positions of a grid, `[first, end)`. */
export interface Stretch {
  readonly first: number
  readonly end: number
}

/** More than the wanted positions count as good ones: not every one of them can be had. */
const slack = 1.25

/** Where all positions are wanted, what a wasted one is worth beyond its price: that a session may find no place. */
const noPlace = 2 ** 22

/**
 * What is lost when a session leaves so little of a free stretch beside it that no other fits there: the better hours among
 * those that the sessions will need, as far as they are better than the worst of these.
 */
export class Scraps {
  /** Of a stretch of so many positions, the most that sessions of the given lengths can fill. */
  readonly #filled: Uint16Array
  /** What all positions before each are worth; one more than there are positions. */
  readonly #worthSums: Float64Array

  /** `prices` says of each position what it costs; `lengths` are those of the sessions, in positions, for so many rooms. */
  constructor(prices: Float64Array, lengths: readonly number[], rooms: number) {
    const size = prices.length
    const different = [...new Set(lengths)].filter((length) => length > 0)
    this.#filled = new Uint16Array(size + 1)
    for (let gap = 1; gap <= size; gap++) {
      let most = 0
      for (const length of different) {
        if (length <= gap) most = Math.max(most, length + (this.#filled[gap - length] ?? 0))
      }
      this.#filled[gap] = most
    }
    const wanted = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, rooms)
    const sorted = prices.toSorted()
    const dearest = sorted[Math.ceil(wanted * slack)] ?? (sorted.at(-1) ?? 0) + noPlace
    this.#worthSums = new Float64Array(size + 1)
    for (let at = 0; at < size; at++) {
      this.#worthSums[at + 1] = (this.#worthSums[at] ?? 0) + Math.max(0, dearest - (prices[at] ?? 0))
    }
  }

  /** What is lost of a free stretch, in the prices, by taking `[from, to)` of it. */
  lostBy(from: number, to: number, { first, end }: Stretch): number {
    return Math.max(0, this.#scrap(first, from) + this.#scrap(to, end) - this.#scrap(first, end))
  }

  /** What the least good end of a stretch is worth that cannot be filled. */
  #scrap(first: number, end: number): number {
    const left = end - first - (this.#filled[end - first] ?? 0)
    return left === 0 ? 0 : Math.min(this.#worth(first, first + left), this.#worth(end - left, end))
  }

  #worth(first: number, end: number): number {
    return (this.#worthSums[end] ?? 0) - (this.#worthSums[first] ?? 0)
  }
}
