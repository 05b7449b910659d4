/** What makes the shell honest: whatever it does not implement throws at the first touch, by name, and never answers `undefined`. */
import { EventEmitter } from 'node:events'

export function unsupported(what: string): Error {
  return new Error(`${what} is not supported by the Chromium shell`)
}

/** `target`, of which only what exists may be read or replaced. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      // `then` and `toJSON` are asked of every value that is awaited or logged.
      if (key in object || typeof key === 'symbol' || key === 'then' || key === 'toJSON')
        return Reflect.get(object, key, receiver)
      throw unsupported(`${name}.${key}`)
    },
    set(object, key, value, receiver) {
      if (!(key in object) && typeof key === 'string') throw unsupported(`${name}.${key}`)
      return Reflect.set(object, key, value, receiver)
    },
  })
}

/** Refuses options that would silently have no effect. */
export function requireKnown(name: string, options: object, known: readonly string[]): void {
  for (const key of Object.keys(options)) if (!known.includes(key)) throw unsupported(`${name}.${key}`)
}

type Listener = (...args: never[]) => void

/** An emitter that refuses to listen for an event that is never emitted. */
export class StrictEmitter extends EventEmitter {
  private readonly emitterName: string
  private readonly knownEvents: ReadonlySet<string>

  constructor(emitterName: string, events: readonly string[]) {
    super()
    this.emitterName = emitterName
    this.knownEvents = new Set([...events, 'newListener', 'removeListener'])
  }

  override on(event: string, listener: Listener): this {
    return super.on(this.check(event), listener as () => void)
  }

  override addListener(event: string, listener: Listener): this {
    return super.addListener(this.check(event), listener as () => void)
  }

  override once(event: string, listener: Listener): this {
    return super.once(this.check(event), listener as () => void)
  }

  override prependListener(event: string, listener: Listener): this {
    return super.prependListener(this.check(event), listener as () => void)
  }

  override prependOnceListener(event: string, listener: Listener): this {
    return super.prependOnceListener(this.check(event), listener as () => void)
  }

  private check(event: string): string {
    if (!this.knownEvents.has(event)) throw unsupported(`${this.emitterName}.on('${event}')`)
    return event
  }
}

export interface PreventableEvent {
  defaultPrevented: boolean
  preventDefault(): void
}

export function preventable<Facts extends object>(facts: Facts): PreventableEvent & Facts {
  return {
    ...facts,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true
    },
  }
}
