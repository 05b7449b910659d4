import { dayCosts } from '../dates/holiday-calendar.ts'

/** What days cost a country: the first of them counted from 1970-01-01. */
export interface LocalCosts {
  readonly firstDay: number
  readonly costs: Uint8Array
}

/** The days of some candidates, country by country. */
export class DayColumns {
  readonly #onHoliday: Uint8Array
  readonly #worst: Uint8Array
  readonly #sum: Uint16Array

  constructor(count: number) {
    this.#onHoliday = new Uint8Array(count)
    this.#worst = new Uint8Array(count)
    this.#sum = new Uint16Array(count)
  }

  /** Adds a country: of the days that a stretch touches on any of its calendars, the worst counts. */
  add(steps: Int32Array, length: number, calendars: readonly Int32Array[], { firstDay, costs }: LocalCosts): void {
    const costOf = (first: number) => {
      let worst = 0
      for (const localDays of calendars) {
        const last = localDays[first + length - 1] ?? 0
        for (let local = localDays[first] ?? 0; local <= last; local++) {
          worst = Math.max(worst, costs[local - firstDay] ?? 0)
        }
      }
      return worst
    }
    const [calendar] = calendars
    const isOne = calendars.length === 1
    // Most stretches touch the same day as the one before them.
    let [knownFrom, knownTo, cost] = [Number.NaN, Number.NaN, 0]
    for (let index = 0; index < steps.length; index++) {
      const first = steps[index] ?? 0
      const [from, to] = [calendar?.[first] ?? 0, calendar?.[first + length - 1] ?? 0]
      if (!isOne || from !== knownFrom || to !== knownTo) {
        cost = costOf(first)
        knownFrom = from
        knownTo = to
      }
      if (cost >= dayCosts.holiday) this.#onHoliday[index] = (this.#onHoliday[index] ?? 0) + 1
      if (cost > (this.#worst[index] ?? 0)) this.#worst[index] = cost
      this.#sum[index] = (this.#sum[index] ?? 0) + cost
    }
  }

  /** The DayRank of a candidate as one number that compares as it does. */
  codeOf(index: number): number {
    return ((this.#onHoliday[index] ?? 0) * 100 + (this.#worst[index] ?? 0)) * 10_000 + (this.#sum[index] ?? 0)
  }
}

/** The DayRank of such a number. */
export function dayRankOfCode(code: number): readonly [number, number, number] {
  const rest = Math.floor(code / 10_000)
  return [Math.floor(rest / 100), rest % 100, code % 10_000]
}
