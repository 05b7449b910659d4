import type { Bridge } from '../../core/bridge/contract.ts'
import type { WriteFailure } from '../../core/bridge/failure.ts'
import { changeSetBetween, isEmptyChangeSet, splitChangeSet } from '../../core/document/changes.ts'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import { fail } from '../../core/result.ts'
import type { WorkspaceStore } from './workspace-store.ts'

/** What the status line says; never ahead of the disk. */
export type SaveStatus =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: WriteFailure }

/** Edits that follow within this time are saved together. */
const gatherMs = 200
const retryMs = 5000
/** More rows, as an import has them, are sent in pieces, so that the window is never held up for long. */
const mostRowsAtOnce = 500

/**
 * Sends changed rows to main whenever the document has changed: one save at a time, each against the last document
 * that is known to be on the disk, so a save that failed is made good by the next one.
 */
export class Autosave {
  readonly #store: WorkspaceStore
  readonly #bridge: Pick<Bridge, 'save' | 'savePart' | 'adopt'>
  readonly #listeners = new Set<() => void>()
  #saved: WorkspaceDocument
  #revision: number
  #adoption: { readonly token: string; readonly document: WorkspaceDocument } | null = null
  #status: SaveStatus = { kind: 'saved', at: null }
  #timer: ReturnType<typeof setTimeout> | null = null
  #running: Promise<boolean> | null = null

  /** `store` holds what is on the disk as `revision`. */
  constructor(store: WorkspaceStore, bridge: Pick<Bridge, 'save' | 'savePart' | 'adopt'>, revision: number) {
    this.#store = store
    this.#bridge = bridge
    this.#saved = store.document
    this.#revision = revision
    store.subscribe(() => this.#schedule(gatherMs))
  }

  get status(): SaveStatus {
    return this.#status
  }

  /** The next save makes main take over a candidate as a whole instead of receiving its rows. */
  adopt(token: string, document: WorkspaceDocument): void {
    this.#adoption = { token, document }
    this.#schedule(0)
  }

  /** Saves what is unsaved now. True when everything is on the disk. */
  async flush(): Promise<boolean> {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    // Several may have waited for the same save; each then sends what is left, one after the other.
    while (this.#running) await this.#running
    this.#running = this.#saveAll()
    try {
      return await this.#running
    } finally {
      this.#running = null
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #schedule(delayMs: number): void {
    if (this.#store.document === this.#saved && !this.#adoption) return
    if (this.#status.kind !== 'failed') this.#say({ kind: 'saving' })
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      void this.flush()
    }, delayMs)
  }

  async #saveAll(): Promise<boolean> {
    while (this.#adoption || this.#store.document !== this.#saved) {
      const outcome = await this.#sendNext()
      if (!outcome.ok) {
        this.#say({ kind: 'failed', failure: outcome.failure })
        this.#schedule(retryMs)
        return false
      }
    }
    if (this.#status.kind !== 'saved') this.#say({ kind: 'saved', at: Date.now() })
    return true
  }

  async #sendNext() {
    try {
      return this.#adoption ? await this.#sendAdoption(this.#adoption) : await this.#sendChanges()
    } catch (error) {
      // A call that main refused is a bug, but the person must still learn that nothing was saved.
      const code = error instanceof Error ? error.message : String(error)
      return fail({ kind: 'write-failed', path: '', code } as const)
    }
  }

  async #sendAdoption(adoption: { readonly token: string; readonly document: WorkspaceDocument }) {
    const outcome = await this.#bridge.adopt({ revision: this.#revision + 1, token: adoption.token })
    if (outcome.ok) {
      this.#adoption = null
      this.#saved = adoption.document
      this.#revision = outcome.value.revision
    }
    return outcome
  }

  async #sendChanges() {
    const document = this.#store.document
    const changes = changeSetBetween(this.#saved, document)
    if (isEmptyChangeSet(changes)) {
      this.#saved = document
      return { ok: true } as const
    }
    const revision = this.#revision + 1
    const pieces = splitChangeSet(changes, mostRowsAtOnce)
    for (const [part, piece] of pieces.slice(0, -1).entries()) {
      await this.#bridge.savePart({ revision, part, changes: piece })
    }
    const [last = changes] = pieces.slice(-1)
    const outcome = await this.#bridge.save({ revision, parts: pieces.length - 1, changes: last })
    if (outcome.ok) {
      this.#saved = document
      this.#revision = outcome.value.revision
    }
    return outcome
  }

  #say(status: SaveStatus): void {
    this.#status = status
    for (const listener of this.#listeners) listener()
  }
}
