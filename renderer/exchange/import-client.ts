import type { ChangeSet } from '../../core/document/changes.ts'
import type { TableName, WorkspaceDocument } from '../../core/document/document.ts'
import { WorkerClient } from '../state/worker-client.ts'
import type { Answers, FromWorker, Question, ToWorker } from './import-question.ts'

/** The tables by which organizations and people are recognized and filled. */
const tablesSent = ['organizations', 'persons', 'affiliations', 'contactPoints', 'engagements', 'forums'] as const

type Said = Extract<FromWorker, { kind: 'progress' | 'rows' }>

/**
 * The page's side of the worker that reads lists. A worker is started with the first question; cancelling ends it, and the
 * next question starts another, which is given the file and the workspace again.
 */
export class ImportClient {
  readonly #file: File
  readonly #worker = new WorkerClient<ToWorker, Said>(
    () => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }),
  )
  #sent: WorkspaceDocument | null = null

  constructor(file: File) {
    this.#file = file
  }

  /** Asks about the file alone. */
  ask<K extends 'read' | 'unknown'>(question: Extract<Question, { kind: K }>): Promise<Answers[K]> {
    return this.#ask(question)
  }

  /** Asks about the file and the workspace, whose rows are sent before, in pieces. */
  plan(question: Extract<Question, { kind: 'plan' }>, document: WorkspaceDocument): Promise<Answers['plan']> {
    return this.#worker.askAbout(
      () => this.#sendWorkspace(document),
      () => this.#ask(question),
    )
  }

  /** Has the rows worked out that an import writes into the document. */
  async build(
    question: Extract<Question, { kind: 'build' }>,
    document: WorkspaceDocument,
    progress: (done: number, all: number) => void,
  ): Promise<{ readonly answer: Answers['build']; readonly changes: ChangeSet }> {
    const put = new Map<TableName, unknown[]>()
    const hear = (said: Said) => {
      if (said.kind === 'progress') return progress(said.done, said.all)
      const rows = put.get(said.table)
      if (rows) rows.push(...said.rows)
      else put.set(said.table, [...said.rows])
    }
    const answer = await this.#worker.askAbout(
      () => this.#sendWorkspace(document),
      () => this.#ask<Answers['build']>(question, hear),
    )
    // The worker is our own, and checked every row against its schema.
    return { answer, changes: { put: Object.fromEntries(put), remove: {} } as unknown as ChangeSet }
  }

  /** Ends whatever is being worked on; what was asked fails with Cancelled. */
  cancel(): void {
    this.#worker.cancel()
    this.#sent = null
  }

  #ask<Answer>(question: Question, hear?: (said: Said) => void): Promise<Answer> {
    this.#sendFile()
    return this.#worker.ask((id) => ({ kind: 'ask', id, question }), hear)
  }

  #sendFile(): void {
    if (this.#worker.isFresh) this.#worker.post({ kind: 'file', file: this.#file })
  }

  async #sendWorkspace(document: WorkspaceDocument): Promise<void> {
    if (this.#sent === document) return
    this.#sendFile()
    this.#worker.post({ kind: 'workspace' })
    for (const table of tablesSent) {
      await this.#worker.sendTable(document, table, (rows) => ({ kind: 'rows', table, rows }))
    }
    this.#sent = document
  }
}
