import type { TableName, WorkspaceDocument } from '../../../core/document/document.ts'
import { WorkerClient } from '../../state/worker-client.ts'
import type { Answers, Progress, Question, ToWorker } from './find-question.ts'

/** The tables that say who is wanted where, and when they cannot come. */
const tablesSent = [
  'forums',
  'rooms',
  'tracks',
  'sessions',
  'participations',
  'organizations',
  'persons',
  'availabilities',
  'calendarProfiles',
] as const satisfies readonly TableName[]

/** The page's side of the worker that looks for times. It is given the tables that changed since the last question. */
export class FindClient {
  readonly #worker = new WorkerClient<ToWorker, Progress>(
    () => new Worker(new URL('./find-worker.ts', import.meta.url), { type: 'module' }),
  )
  #sent: Partial<WorkspaceDocument> = {}

  /** Starts the worker and gives it the workspace, so that the first question need not wait for that. */
  prepare(document: WorkspaceDocument): void {
    // Whether it is cancelled or fails, a question hears of.
    this.#worker
      .askAbout(
        () => this.#send(document),
        async () => {},
      )
      .catch(() => {})
  }

  /** Asks about the workspace as it is now. */
  async ask<K extends Question['kind']>(
    question: Extract<Question, { kind: K }>,
    document: WorkspaceDocument,
    progress: (done: number, all: number) => void = () => {},
  ): Promise<Answers[K]> {
    return this.#worker.askAbout(
      () => this.#send(document),
      () =>
        this.#worker.ask(
          (id) => ({ kind: 'ask', id, question }),
          ({ done, all }) => progress(done, all),
        ),
    )
  }

  /** Ends whatever is being worked on; what was asked fails with Cancelled. */
  cancel(): void {
    this.#worker.cancel()
    this.#sent = {}
  }

  async #send(document: WorkspaceDocument): Promise<void> {
    for (const table of tablesSent) {
      if (this.#sent[table] === document[table]) continue
      await this.#worker.sendTable(document, table, (rows, isFirst) => ({ kind: 'rows', table, isFirst, rows }))
      this.#sent = { ...this.#sent, [table]: document[table] }
    }
  }
}
