/** A file that is being opened, from its choice until its programme is shown. */
export interface OpeningFile {
  readonly name: string
  readonly stage: 'reading' | 'building'
}

/** Shorter waits are not worth a word. */
const patienceMs = 300

/** Which file is being opened, for as long as it takes. There is one at a time. */
class Opening {
  #file: OpeningFile | null = null
  #isShown = false
  #isCancelled = false
  #turn = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #listeners = new Set<() => void>()

  /** What the person is to be told; null while the wait is short. */
  get shown(): OpeningFile | null {
    return this.#isShown ? this.#file : null
  }

  /** Which opening this is: another number once it is cancelled or another file is begun. */
  get turn(): number {
    return this.#turn
  }

  /** Whether the person has thought better of what main has just read; asked once. */
  takeCancelled(): boolean {
    const isCancelled = this.#isCancelled
    this.#isCancelled = false
    return isCancelled
  }

  begin(name: string): void {
    this.end()
    this.#turn += 1
    this.#file = { name, stage: 'reading' }
    this.#timer = setTimeout(() => this.#show(), patienceMs)
  }

  /** The file is read and good; the page is about to have no time for anything else, and says so first. */
  async build(name: string): Promise<void> {
    clearTimeout(this.#timer)
    this.#file = { name, stage: 'building' }
    this.#show()
    await paint()
  }

  /** What is being read is not to be opened. */
  cancel(): void {
    this.end()
    this.#turn += 1
    this.#isCancelled = true
  }

  end(): void {
    clearTimeout(this.#timer)
    this.#file = null
    this.#isShown = false
    this.#isCancelled = false
    this.#tell()
  }

  #show(): void {
    this.#isShown = true
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

/** See Opening. */
export const opening = new Opening()

/** Until what was drawn is on the screen; a window that is hidden paints nothing and is not waited for. */
function paint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100)
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer)
        resolve()
      }),
    )
  })
}
