/** What has a name by which it is put in order. */
export interface Named {
  readonly name: string
  readonly id: string
  readonly slot: number
}

/**
 * Names in their order, kept while they come and go: comparing names in a language is slow, so that sorting thousands at once
 * would be felt.
 */
export class SortedNames {
  readonly #list: Named[] = []
  readonly #compareNames: (a: string, b: string) => number
  #isNumbered = true

  constructor(compareNames: (a: string, b: string) => number) {
    this.#compareNames = compareNames
  }

  add(named: Named): void {
    this.#list.splice(this.#placeOf(named), 0, named)
    this.#isNumbered = false
  }

  remove(named: Named): void {
    const at = this.#placeOf(named)
    if (this.#list[at] !== named) throw new Error(`SortedNames: ${named.name} is not in its place`)
    this.#list.splice(at, 1)
    this.#isNumbered = false
  }

  /** Writes the place of each into `orders`, by slot, if any has changed. */
  number(orders: Float64Array): void {
    if (this.#isNumbered) return
    this.#list.forEach(({ slot }, place) => {
      orders[slot] = place
    })
    this.#isNumbered = true
  }

  /** The first place whose name does not come before this one. */
  #placeOf(named: Named): number {
    let [low, high] = [0, this.#list.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const other = this.#list[middle]
      if (other && this.#compare(other, named) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #compare(a: Named, b: Named): number {
    return this.#compareNames(a.name, b.name) || (a.id === b.id ? 0 : a.id < b.id ? -1 : 1)
  }
}
