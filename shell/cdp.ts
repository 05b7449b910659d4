/** A Chrome DevTools Protocol client over Chromium's debugging pipe (its file descriptors 3 and 4): no socket listens. */
import type { ChildProcess } from 'node:child_process'
import type { Duplex } from 'node:stream'
import type { Commands, Events } from './cdp-protocol.ts'

/** Chromium's own session, as opposed to the session of one page. */
export const BROWSER_SESSION = ''

interface PendingCall {
  readonly method: string
  resolve(result: unknown): void
  reject(error: Error): void
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
  readonly sessionId?: string
}

export class Cdp {
  private readonly outgoing: Duplex
  private readonly pending = new Map<number, PendingCall>()
  private readonly listeners = new Map<string, ((params: unknown) => void)[]>()
  private nextId = 1
  private unfinished: string[] = []
  private isClosed = false

  constructor(chromium: ChildProcess) {
    this.outgoing = chromium.stdio[3] as Duplex
    const incoming = chromium.stdio[4] as Duplex
    incoming.setEncoding('utf8').on('data', (chunk: string) => this.read(chunk))
    // Both pipes break when Chromium goes; its 'exit' event says so.
    incoming.on('error', () => {})
    this.outgoing.on('error', () => {})
    chromium.on('exit', () => this.close())
  }

  send<Method extends keyof Commands>(
    method: Method,
    params: Commands[Method]['params'],
    session = BROWSER_SESSION,
  ): Promise<Commands[Method]['result']> {
    return new Promise((resolve, reject) => {
      if (this.isClosed) return reject(new Error(`${method}: Chromium has exited`))
      const id = this.nextId++
      this.pending.set(id, { method, resolve: (result) => resolve(result as Commands[Method]['result']), reject })
      this.outgoing.write(`${JSON.stringify({ id, method, params, ...(session ? { sessionId: session } : {}) })}\0`)
    })
  }

  on<Name extends keyof Events>(
    event: Name,
    listener: (params: Events[Name]) => void,
    session = BROWSER_SESSION,
  ): void {
    const key = `${session}:${event}`
    this.listeners.set(key, [...(this.listeners.get(key) ?? []), listener as (params: unknown) => void])
  }

  /** Forgets the listeners of a page that is gone. */
  forget(session: string): void {
    for (const key of this.listeners.keys()) if (key.startsWith(`${session}:`)) this.listeners.delete(key)
  }

  /** Messages end with a zero byte. A long one arrives in many chunks, which are joined once: joining at each chunk is quadratic. */
  private read(chunk: string): void {
    let start = 0
    for (let end = chunk.indexOf('\0'); end >= 0; end = chunk.indexOf('\0', start)) {
      this.unfinished.push(chunk.slice(start, end))
      const text = this.unfinished.join('')
      this.unfinished = []
      start = end + 1
      this.receive(JSON.parse(text) as Message)
    }
    if (start < chunk.length) this.unfinished.push(chunk.slice(start))
  }

  private receive(message: Message): void {
    if (message.id === undefined) {
      for (const listener of this.listeners.get(`${message.sessionId ?? BROWSER_SESSION}:${message.method}`) ?? [])
        listener(message.params)
      return
    }
    const call = this.pending.get(message.id)
    this.pending.delete(message.id)
    if (message.error) call?.reject(new Error(`${call.method}: ${message.error.message}`))
    else call?.resolve(message.result)
  }

  private close(): void {
    this.isClosed = true
    for (const { method, reject } of this.pending.values()) reject(new Error(`${method}: Chromium has exited`))
    this.pending.clear()
  }
}
