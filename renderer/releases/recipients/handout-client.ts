import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { Release } from '../../../core/document/release-rows.ts'
import type { HandoutOrder } from '../../../core/release/handout-files.ts'
import { Cancelled, WorkerClient } from '../../state/worker-client.ts'
import { type MadeAnswer, type ToWorker, tablesSent } from './handout-question.ts'

/** The page's side of the worker that makes the files of one release. Ending it is how it is cancelled. */
export class HandoutClient {
  readonly #release: Release
  readonly #worker = new WorkerClient<ToWorker>(
    () => new Worker(new URL('./handout-worker.ts', import.meta.url), { type: 'module' }),
  )
  readonly #sent: Promise<void>
  #isEnded = false

  constructor(document: WorkspaceDocument, release: Release) {
    this.#release = release
    this.#sent = this.#send(document)
    // Whoever orders hears that it failed.
    this.#sent.catch(() => {})
  }

  /** Has the files of a recipient made. */
  async make(order: HandoutOrder): Promise<MadeAnswer> {
    await this.#sent
    if (this.#isEnded) throw new Cancelled()
    return this.#worker.ask((id) => ({ kind: 'order', id, releaseId: this.#release.id, order }))
  }

  /** Ends whatever is being made; what was ordered fails with Cancelled. */
  end(): void {
    this.#isEnded = true
    this.#worker.cancel()
  }

  async #send(document: WorkspaceDocument): Promise<void> {
    const { forumId } = this.#release
    for (const table of tablesSent) {
      await this.#worker.sendTable(
        document,
        table,
        (rows) => ({ kind: 'rows', table, rows }),
        (row) => row.forumId === forumId,
      )
    }
  }
}
