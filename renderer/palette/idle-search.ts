import type { Language } from '../../core/document/language.ts'
import type { SearchReader } from '../../core/search/read-record.ts'
import { SearchIndex } from '../../core/search/search-index.ts'
import { nameOrder } from '../i18n/format.ts'
import type { WorkspaceStore } from '../state/workspace-store.ts'

/** The longest that reading may hold up the page at a time, in milliseconds: a frame. A page that rests has twenty a second. */
const sliceMs = 16
/** While it reads, who listens is told only so often: each time all of them search again. */
const tellingMs = 300
/** Edits come in bursts: what they changed is read when there has been none for so long. */
const quietMs = 400

/** Keeps a search index in step with the live document, in moments in which the page has nothing else to do. */
export class IdleSearch {
  readonly index: SearchIndex
  readonly #store: WorkspaceStore
  readonly #listeners = new Set<() => void>()
  #version = 0
  #toldAt = 0
  #idle = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(store: WorkspaceStore, language: Language, kindWords: SearchReader['kindWords']) {
    this.#store = store
    this.index = new SearchIndex({ language, kindWords }, nameOrder(language).compare)
  }

  /** Changes whenever more has been read. */
  get version(): number {
    return this.#version
  }

  /** Follows the document until the answered function is called. */
  start(): () => void {
    const unsubscribe = this.#store.subscribe(() => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => this.#request(), quietMs)
    })
    this.#request()
    return () => {
      unsubscribe()
      clearTimeout(this.#timer)
      cancelIdleCallback(this.#idle)
      this.#idle = 0
    }
  }

  /** Takes in at once what the latest edits changed, as far as that goes in a moment; the rest when idle. */
  catchUp(): void {
    this.#read(() => sliceMs)
    if (!this.index.isComplete) this.#request()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #request(): void {
    if (this.#idle !== 0) return
    this.#idle = requestIdleCallback(
      (deadline) => {
        this.#idle = 0
        this.#read(() => Math.min(sliceMs, deadline.timeRemaining()))
        if (!this.index.isComplete) this.#request()
      },
      // A page that is never idle still gets its index, a slice a second.
      { timeout: 1000 },
    )
  }

  #read(allowedMs: () => number): void {
    const start = performance.now()
    const end = start + Math.max(1, allowedMs())
    this.index.follow(this.#store.document)
    if (this.index.isComplete) return
    this.index.work(() => performance.now() < end)
    const now = performance.now()
    if (!this.index.isComplete && now - this.#toldAt < tellingMs) return
    this.#toldAt = now
    this.#version += 1
    for (const listener of this.#listeners) listener()
  }
}
