/**
 * One end of `contextBridge`. The page's world and the preload's share only the DOM, so values cross as the detail of synchronous
 * custom events (a structured clone), named by a secret that the page's scripts never see.
 * Injected by its source text: it may use nothing from outside the function.
 */
export interface BridgeEnd {
  expose(key: string, api: unknown): void
}

export function createBridgeEnd(self: string, peer: string, secret: string): BridgeEnd {
  type Callable = (...args: unknown[]) => unknown
  type Settler = { resolve(value: unknown): void; reject(error: unknown): void }
  type Reply = { readonly ok: boolean; readonly value: unknown }
  type Crossing =
    | { readonly kind: 'expose'; readonly callId?: number; readonly key: string; readonly api: unknown }
    | { readonly kind: 'call'; readonly callId?: number; readonly id: number; readonly args: unknown[] }
    | ({ readonly kind: 'return'; readonly callId: number } & Reply)
    | ({ readonly kind: 'settle'; readonly id: number } & Reply)
  type Reference = Readonly<Record<string, unknown>> & { readonly id: number }

  // Taken before the page's scripts run and could replace them.
  const { dispatchEvent, addEventListener } = EventTarget.prototype
  const { apply } = Reflect
  const PageEvent = CustomEvent
  const clone = structuredClone
  const readDetail = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get as () => Crossing
  const functions = new Map<number, Callable>()
  const replies = new Map<number, Reply>()
  const settlers = new Map<number, Settler>()
  let nextId = 1

  const fire = (crossing: Crossing): void => {
    apply(dispatchEvent, window, [new PageEvent(`${secret}:${peer}`, { detail: clone(crossing) })])
  }
  const plainError = (error: unknown): Error =>
    new Error(error && typeof error === 'object' && 'message' in error ? String(error.message) : String(error))

  const pack = (value: unknown): unknown => {
    if (typeof value === 'function') {
      functions.set(nextId, value as Callable)
      return { [secret]: 'function', id: nextId++ }
    }
    if (value === null || typeof value !== 'object') return value
    if (value instanceof Error) return plainError(value)
    if ('then' in value && typeof value.then === 'function') {
      const id = nextId++
      const settle = (ok: boolean, settled: unknown): void => fire({ kind: 'settle', id, ok, value: settled })
      ;(value as Promise<unknown>).then(
        (settled) => settle(true, pack(settled)),
        (error: unknown) => settle(false, plainError(error)),
      )
      return { [secret]: 'promise', id }
    }
    if (Array.isArray(value)) return value.map(pack)
    if (Object.getPrototypeOf(value) !== null && Object.prototype.toString.call(value) !== '[object Object]')
      return value
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, pack(entry)]))
  }
  const unpack = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value
    const { [secret]: reference, id } = value as Reference
    if (reference === 'function') return (...args: unknown[]) => call({ kind: 'call', id, args: args.map(pack) })
    if (reference === 'promise') return new Promise((resolve, reject) => settlers.set(id, { resolve, reject }))
    if (Array.isArray(value)) return value.map(unpack)
    if (Object.getPrototypeOf(value) !== Object.prototype) return value
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, unpack(entry)]))
  }
  const call = (crossing: Extract<Crossing, { kind: 'expose' | 'call' }>): unknown => {
    const callId = nextId++
    fire({ ...crossing, callId })
    // The other end has answered by now: custom events are dispatched synchronously.
    const reply = replies.get(callId)
    replies.delete(callId)
    if (!reply) throw new Error('The context bridge did not answer')
    if (!reply.ok) throw reply.value
    return unpack(reply.value)
  }
  const freeze = <Value>(value: Value): Value => {
    if (
      value &&
      (typeof value === 'object' || typeof value === 'function') &&
      !ArrayBuffer.isView(value) &&
      !Object.isFrozen(value)
    ) {
      Object.freeze(value)
      for (const entry of Object.values(value)) freeze(entry)
    }
    return value
  }
  const perform = (crossing: Extract<Crossing, { kind: 'expose' | 'call' }>): unknown => {
    if (crossing.kind === 'call') return pack(functions.get(crossing.id)?.(...crossing.args.map(unpack)))
    if (crossing.key in window)
      throw new Error('Cannot bind an API on top of an existing property on the window object')
    Object.defineProperty(window, crossing.key, {
      value: freeze(unpack(crossing.api)),
      enumerable: true,
      writable: false,
      configurable: false,
    })
    return undefined
  }

  const receive = (event: Event): void => {
    const crossing = apply(readDetail, event, [])
    if (crossing.kind === 'return') {
      replies.set(crossing.callId, crossing)
    } else if (crossing.kind === 'settle') {
      const settler = settlers.get(crossing.id)
      settlers.delete(crossing.id)
      if (crossing.ok) settler?.resolve(unpack(crossing.value))
      else settler?.reject(crossing.value)
    } else {
      let reply: Reply
      try {
        reply = { ok: true, value: perform(crossing) }
      } catch (error) {
        reply = { ok: false, value: plainError(error) }
      }
      fire({ kind: 'return', callId: crossing.callId ?? 0, ...reply })
    }
  }
  apply(addEventListener, window, [`${secret}:${self}`, receive])

  return {
    expose: (key, api) => {
      call({ kind: 'expose', key, api: pack(api) })
    },
  }
}
