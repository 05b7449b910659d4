import { rowsOf, type WorkspaceDocument } from '../../../core/document/document.ts'
import type { Release } from '../../../core/document/release-rows.ts'
import type { HandoutOrder } from '../../../core/release/handout-files.ts'
import { type FromWorker, type MadeAnswer, type ToWorker, tablesSent } from './handout-question.ts'

/** Sending more rows at once would hold the window up for longer than a frame. */
const piece = 500

/** That no file was made because it was cancelled. */
export class Cancelled extends Error {}

interface Waiting {
  resolve(answer: MadeAnswer): void
  reject(error: Error): void
}

/** The page's side of the worker that makes the files of one release. Ending it is how it is cancelled. */
export class HandoutClient {
  readonly #release: Release
  readonly #worker = new Worker(new URL('./handout-worker.ts', import.meta.url), { type: 'module' })
  readonly #sent: Promise<void>
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0
  #isEnded = false

  constructor(document: WorkspaceDocument, release: Release) {
    this.#release = release
    this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data)
    this.#worker.onerror = ({ message }) => this.#fail(new Error(message))
    this.#sent = this.#send(document)
  }

  /** Has the files of a recipient made. */
  async make(order: HandoutOrder): Promise<MadeAnswer> {
    await this.#sent
    if (this.#isEnded) throw new Cancelled()
    this.#lastId += 1
    const id = this.#lastId
    const answer = new Promise<MadeAnswer>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
    })
    this.#post({ kind: 'order', id, releaseId: this.#release.id, order })
    return answer
  }

  /** Ends whatever is being made; what was ordered fails with Cancelled. */
  end(): void {
    this.#isEnded = true
    this.#worker.terminate()
    this.#fail(new Cancelled())
  }

  async #send(document: WorkspaceDocument): Promise<void> {
    for (const table of tablesSent) {
      const rows = rowsOf(document, table).filter(({ forumId }) => forumId === this.#release.forumId)
      for (let at = 0; at < rows.length && !this.#isEnded; at += piece) {
        this.#post({ kind: 'rows', table, rows: rows.slice(at, at + piece) })
        await new Promise((resolve) => setTimeout(resolve))
      }
    }
  }

  #post(message: ToWorker): void {
    this.#worker.postMessage(message)
  }

  #hear(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if (message.kind === 'made') waiting?.resolve(message.answer)
    else waiting?.reject(new Error(message.message))
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
