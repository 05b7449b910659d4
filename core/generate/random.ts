/** A source of numbers that look random and are the same for the same seed. */
export interface Random {
  /** The next number, from 0 inclusive to 1 exclusive. */
  next(): number
  /** The next whole number, from `least` to `most`, both inclusive. */
  between(least: number, most: number): number
  /** One of the values, each as likely as the others; throws when there is none. */
  pick<T>(values: readonly T[]): T
  /** One of the values, as likely as its weight says; throws when there is none. */
  weighted<T>(values: readonly (readonly [value: T, weight: number])[]): T
  /** True in `share` of the cases, 0 to 1. */
  chance(share: number): boolean
}

/** Numbers by the algorithm mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough to vary text. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    between,
    pick<T>(values: readonly T[]): T {
      if (values.length === 0) throw new Error('pick: no values to pick from')
      return values[between(0, values.length - 1)] as T
    },
    weighted<T>(values: readonly (readonly [value: T, weight: number])[]): T {
      let left = next() * values.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of values) {
        left -= weight
        if (left < 0) return value
      }
      throw new Error('weighted: no values to pick from')
    },
    chance: (share) => next() < share,
  }
}
