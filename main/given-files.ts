/** Files that the system hands over, some of them before there is anything to hand them to. */
export class GivenFiles {
  #waiting: string[]
  #take: ((path: string) => void) | null = null

  /** `first` was named on the command line. */
  constructor(first: string | undefined) {
    this.#waiting = first ? [first] : []
  }

  add(path: string): void {
    if (this.#take) this.#take(path)
    else this.#waiting.push(path)
  }

  /** From now on `take` gets each file, beginning with those that wait. */
  handOver(take: (path: string) => void): void {
    this.#take = take
    const waiting = this.#waiting
    this.#waiting = []
    for (const path of waiting) take(path)
  }
}
