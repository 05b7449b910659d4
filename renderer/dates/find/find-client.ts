import { rowsOf, type TableName, type WorkspaceDocument } from '../../../core/document/document.ts'
import type { Answers, FromWorker, Question, ToWorker } from './find-question.ts'

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

/** Sending more rows at once would hold the window up for longer than a frame. */
const piece = 500

interface Waiting {
  resolve(answer: never): void
  reject(error: Error): void
  readonly progress: ((done: number, all: number) => void) | null
}

/** That a question was not answered because it was cancelled. */
export class Cancelled extends Error {}

/**
 * The page's side of the worker that looks for times. A worker is started with the first question; cancelling ends it, and the
 * next question starts another, which is given the workspace again.
 */
export class FindClient {
  #worker: Worker | null = null
  #sent: Partial<WorkspaceDocument> = {}
  #lastId = 0
  readonly #waiting = new Map<number, Waiting>()

  /** Asks about the workspace as it is now. */
  async ask<K extends Question['kind']>(
    question: Extract<Question, { kind: K }>,
    document: WorkspaceDocument,
    progress: Waiting['progress'] = null,
  ): Promise<Answers[K]> {
    await this.#sendTables(document)
    this.#lastId += 1
    const id = this.#lastId
    const answer = new Promise<Answers[K]>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, progress })
    })
    this.#post({ kind: 'ask', id, question })
    return answer
  }

  /** Ends whatever is being worked on; what was asked fails with Cancelled. */
  cancel(): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#sent = {}
    for (const { reject } of this.#waiting.values()) reject(new Cancelled())
    this.#waiting.clear()
  }

  async #sendTables(document: WorkspaceDocument): Promise<void> {
    for (const table of tablesSent) {
      if (this.#sent[table] === document[table]) continue
      const rows = rowsOf(document, table)
      this.#post({ kind: 'rows', table, isFirst: true, rows: rows.slice(0, piece) })
      const worker = this.#worker
      for (let at = piece; at < rows.length; at += piece) {
        await new Promise((resolve) => setTimeout(resolve))
        if (this.#worker !== worker) throw new Cancelled()
        this.#post({ kind: 'rows', table, isFirst: false, rows: rows.slice(at, at + piece) })
      }
      this.#sent = { ...this.#sent, [table]: document[table] }
    }
  }

  #post(message: ToWorker): void {
    if (!this.#worker) {
      this.#worker = new Worker(new URL('./find-worker.ts', import.meta.url), { type: 'module' })
      this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data)
      this.#worker.onerror = ({ message: reason }) => this.#fail(reason)
    }
    this.#worker.postMessage(message)
  }

  #hear(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id)
    if (!waiting) return
    if (message.kind === 'progress') {
      waiting.progress?.(message.done, message.all)
      return
    }
    this.#waiting.delete(message.id)
    if (message.kind === 'answer') waiting.resolve(message.answer as never)
    else waiting.reject(new Error(message.message))
  }

  #fail(reason: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(reason))
    this.#waiting.clear()
  }
}
