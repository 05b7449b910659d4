/** Calls `act` once nothing has been reported for `quietMs`. */
export class Idle {
  readonly #act: () => void
  readonly #quietMs: number
  #timer: NodeJS.Timeout | null = null

  constructor(act: () => void, quietMs: number) {
    this.#act = act
    this.#quietMs = quietMs
  }

  /** Something happened: wait anew. */
  report(): void {
    this.stop()
    this.#timer = setTimeout(this.#act, this.#quietMs)
    this.#timer.unref()
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }
}
