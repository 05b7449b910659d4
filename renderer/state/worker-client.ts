import { rowsOf, type TableName, type WorkspaceDocument } from '../../core/document/document.ts'

/** That a question was not answered because it was cancelled. */
export class Cancelled extends Error {}

/** What a worker says of a question, by the number that it was asked under; whatever else it says of it is heard as it is. */
export type Reply =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }

/** Sending more rows at once would hold the window up for longer than a frame. */
const piece = 500

interface Waiting<Said> {
  resolve(answer: never): void
  reject(error: Error): void
  readonly hear: (said: Said) => void
}

/**
 * The page's side of a worker: questions and their answers, and rows sent in pieces. The worker is started with the first
 * message; cancelling ends it, whatever it is doing, and the next message starts another, which knows nothing yet.
 */
export class WorkerClient<ToWorker, Said extends { readonly kind: string; readonly id: number } = never> {
  readonly #start: () => Worker
  #worker: Worker | null = null
  #lastId = 0
  /** Ends when all that was to be sent is sent. */
  #turn: Promise<void> = Promise.resolve()
  #cancelled = 0
  readonly #waiting = new Map<number, Waiting<Said>>()

  constructor(start: () => Worker) {
    this.#start = start
  }

  /** Whether there is no worker, so that whatever was sent is forgotten. */
  get isFresh(): boolean {
    return this.#worker === null
  }

  post(message: ToWorker): void {
    if (!this.#worker) {
      this.#worker = this.#start()
      this.#worker.onmessage = ({ data }: MessageEvent<Reply | Said>) => this.#hear(data)
      this.#worker.onerror = ({ message: reason }) => this.#end(new Error(reason))
    }
    this.#worker.postMessage(message)
  }

  /** Asks; what the worker says before it answers goes to `hear`. */
  ask<Answer>(question: (id: number) => ToWorker, hear: (said: Said) => void = () => {}): Promise<Answer> {
    this.#lastId += 1
    const id = this.#lastId
    const answer = new Promise<Answer>((resolve, reject) => this.#waiting.set(id, { resolve, reject, hear }))
    this.post(question(id))
    return answer
  }

  /**
   * Asks after `send` has sent what the question is about. Of several the rows do not mix: each is sent after the question of
   * the one before, which may still be worked on. Fails with Cancelled when the worker was ended meanwhile.
   */
  async askAbout<Answer>(send: () => Promise<void>, ask: () => Promise<Answer>): Promise<Answer> {
    const cancelled = this.#cancelled
    const asked = this.#turn.then(async () => {
      if (cancelled !== this.#cancelled) throw new Cancelled()
      await send()
      return { answer: ask() }
    })
    this.#turn = asked.then(
      () => {},
      () => {},
    )
    return (await asked).answer
  }

  /** Sends the rows of a table that `isWanted` lets through; at least one piece. Fails with Cancelled when the worker is ended. */
  async sendTable<T extends TableName>(
    document: WorkspaceDocument,
    table: T,
    message: (rows: readonly { readonly id: string }[], isFirst: boolean) => ToWorker,
    isWanted: (row: ReturnType<typeof rowsOf<T>>[number]) => boolean = () => true,
  ): Promise<void> {
    const rows = rowsOf(document, table).filter(isWanted)
    this.post(message(rows.slice(0, piece), true))
    const worker = this.#worker
    for (let at = piece; at < rows.length; at += piece) {
      await new Promise((resolve) => setTimeout(resolve))
      if (this.#worker !== worker) throw new Cancelled()
      this.post(message(rows.slice(at, at + piece), false))
    }
  }

  /** Ends whatever is being worked on; what was asked fails with Cancelled. */
  cancel(): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#cancelled += 1
    this.#end(new Cancelled())
  }

  #hear(message: Reply | Said): void {
    const waiting = this.#waiting.get(message.id)
    if (!waiting) return
    if (isReply(message)) {
      this.#waiting.delete(message.id)
      if (message.kind === 'answer') waiting.resolve(message.answer as never)
      else waiting.reject(new Error(message.message))
    } else waiting.hear(message)
  }

  #end(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}

/** Asks a worker that is ended as soon as it has answered; null when it has not within so many milliseconds, or `signal` aborts. */
export async function askOnce<Answer, ToWorker>(
  start: () => Worker,
  question: (id: number) => ToWorker,
  patienceMs: number,
  signal?: AbortSignal,
): Promise<Answer | null> {
  if (signal?.aborted) return null
  const client = new WorkerClient<ToWorker>(start)
  const cancel = () => client.cancel()
  const timer = setTimeout(cancel, patienceMs)
  signal?.addEventListener('abort', cancel)
  try {
    return await client.ask<Answer>(question)
  } catch (error) {
    if (error instanceof Cancelled) return null
    throw error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
    client.cancel()
  }
}

function isReply(message: { readonly kind: string }): message is Reply {
  return message.kind === 'answer' || message.kind === 'failed'
}
