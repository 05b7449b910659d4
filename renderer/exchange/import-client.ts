import type { ChangeSet } from '../../core/document/changes.ts'
import { rowsOf, type TableName, type WorkspaceDocument } from '../../core/document/document.ts'
import type { Answers, FromWorker, Question, ToWorker } from './import-question.ts'

/** The tables by which organizations and people are recognized and filled. */
const tablesSent = ['organizations', 'persons', 'affiliations', 'contactPoints', 'engagements', 'forums'] as const

/** Sending more rows at once would hold the window up for longer than a frame. */
const piece = 500

interface Waiting {
  resolve(answer: never): void
  reject(error: Error): void
  readonly progress: ((done: number, all: number) => void) | null
  readonly rows: Map<TableName, unknown[]>
}

/** That a question was not answered because it was cancelled. */
export class Cancelled extends Error {}

/**
 * The page's side of the worker that reads lists. A worker is started with the first question; cancelling ends it, and the
 * next question starts another, which is given the file and the workspace again.
 */
export class ImportClient {
  readonly #file: File
  #worker: Worker | null = null
  #sent: WorkspaceDocument | null = null
  #lastId = 0
  readonly #waiting = new Map<number, Waiting>()

  constructor(file: File) {
    this.#file = file
  }

  /** Asks about the file alone. */
  ask<K extends 'read' | 'unknown'>(question: Extract<Question, { kind: K }>): Promise<Answers[K]> {
    return this.#send(question, null).answer as Promise<Answers[K]>
  }

  /** Asks about the file and the workspace, whose rows are sent before, in pieces. */
  async plan(question: Extract<Question, { kind: 'plan' }>, document: WorkspaceDocument): Promise<Answers['plan']> {
    await this.#sendWorkspace(document)
    return this.#send(question, null).answer as Promise<Answers['plan']>
  }

  /** Has the rows worked out that an import writes into the document. */
  async build(
    question: Extract<Question, { kind: 'build' }>,
    document: WorkspaceDocument,
    progress: (done: number, all: number) => void,
  ): Promise<{ readonly answer: Answers['build']; readonly changes: ChangeSet }> {
    await this.#sendWorkspace(document)
    const { answer, rows } = this.#send(question, progress)
    const given = (await answer) as Answers['build']
    // The worker is our own, and checked every row against its schema.
    return { answer: given, changes: { put: Object.fromEntries(rows), remove: {} } as unknown as ChangeSet }
  }

  /** Ends whatever is being worked on; what was asked fails with Cancelled. */
  cancel(): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#sent = null
    for (const { reject } of this.#waiting.values()) reject(new Cancelled())
    this.#waiting.clear()
  }

  #send(question: Question, progress: Waiting['progress']) {
    this.#lastId += 1
    const id = this.#lastId
    const rows = new Map<TableName, unknown[]>()
    const answer = new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, progress, rows })
    })
    this.#post({ kind: 'ask', id, question })
    return { answer, rows }
  }

  async #sendWorkspace(document: WorkspaceDocument): Promise<void> {
    if (this.#sent === document) return
    this.#sent = document
    this.#post({ kind: 'workspace' })
    const worker = this.#worker
    for (const table of tablesSent) {
      const rows = rowsOf(document, table)
      for (let at = 0; at < rows.length; at += piece) {
        if (this.#worker !== worker) throw new Cancelled()
        this.#post({ kind: 'rows', table, rows: rows.slice(at, at + piece) })
        await new Promise((resolve) => setTimeout(resolve))
      }
    }
  }

  #post(message: ToWorker): void {
    if (!this.#worker) {
      this.#worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
      this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data)
      this.#worker.onerror = ({ message: reason }) => this.#fail(reason)
      this.#worker.postMessage({ kind: 'file', file: this.#file } satisfies ToWorker)
    }
    this.#worker.postMessage(message)
  }

  #hear(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id)
    if (!waiting) return
    switch (message.kind) {
      case 'progress':
        waiting.progress?.(message.done, message.all)
        return
      case 'rows': {
        const rows = waiting.rows.get(message.table)
        if (rows) rows.push(...message.rows)
        else waiting.rows.set(message.table, [...message.rows])
        return
      }
      case 'answer':
        this.#waiting.delete(message.id)
        waiting.resolve(message.answer as never)
        return
      case 'failed':
        this.#waiting.delete(message.id)
        waiting.reject(new Error(message.message))
    }
  }

  #fail(reason: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(reason))
    this.#waiting.clear()
  }
}
