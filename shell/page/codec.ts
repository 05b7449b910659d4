/**
 * Writes what the structured clone algorithm passes (but for Blob and its like) as JSON text, and reads it back.
 * Runs in Node and, by its source text, in the page: it may use nothing from outside the function.
 */
export interface Codec {
  encode(value: unknown): string
  decode(text: string): unknown
}

export function createCodec(): Codec {
  type Coded = readonly [tag: string, first?: unknown, second?: unknown]
  type Bytes = { fromBase64(text: string): Uint8Array<ArrayBuffer> }
  const isNode = typeof Buffer === 'function'
  const toBase64 = (bytes: Uint8Array): string =>
    isNode
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
      : (bytes as unknown as { toBase64(): string }).toBase64()
  const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
    isNode ? new Uint8Array(Buffer.from(text, 'base64')) : (Uint8Array as unknown as Bytes).fromBase64(text)

  /** Plain JSON needs no tags, and is most of what is sent. Objects met twice do: clones keep them one object. */
  const isPlain = (value: unknown, seen: Set<object>): boolean => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
    if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
    if (typeof value !== 'object' || seen.has(value)) return false
    seen.add(value)
    if (Array.isArray(value))
      return Object.keys(value).length === value.length && value.every((item) => isPlain(item, seen))
    const prototype: unknown = Object.getPrototypeOf(value)
    return (
      (prototype === Object.prototype || prototype === null) &&
      Object.values(value).every((item) => isPlain(item, seen))
    )
  }

  const encode = (value: unknown): string => {
    if (isPlain(value, new Set())) return `p${JSON.stringify(value)}`
    const seen = new Map<object, number>()
    const walk = (item: unknown): unknown => {
      if (item === null || typeof item === 'boolean' || typeof item === 'string') return item
      if (typeof item === 'number')
        return Number.isFinite(item) && !Object.is(item, -0)
          ? item
          : ['number', Object.is(item, -0) ? '-0' : String(item)]
      if (item === undefined) return ['undefined']
      if (typeof item === 'bigint') return ['bigint', String(item)]
      const object = item as object
      const known = seen.get(object)
      if (known !== undefined) return ['same', known]
      seen.set(object, seen.size)
      if (Array.isArray(object)) return ['array', Array.from(object, walk)]
      if (object instanceof Date) return ['date', object.getTime()]
      if (object instanceof RegExp) return ['regexp', object.source, object.flags]
      if (object instanceof Map) return ['map', [...object].map(([key, entry]) => [walk(key), walk(entry)])]
      if (object instanceof Set) return ['set', [...object].map(walk)]
      if (object instanceof Error) return ['error', object.name, object.message]
      if (object instanceof ArrayBuffer) return ['bytes', 'ArrayBuffer', toBase64(new Uint8Array(object))]
      if (ArrayBuffer.isView(object))
        return [
          'bytes',
          object.constructor.name,
          toBase64(new Uint8Array(object.buffer, object.byteOffset, object.byteLength)),
        ]
      if (Object.prototype.toString.call(object) !== '[object Object]')
        throw new Error('An object could not be cloned.')
      return ['object', Object.entries(object).map(([key, entry]) => [key, walk(entry)])]
    }
    let cloned: unknown
    try {
      cloned = structuredClone(value)
    } catch {
      throw new Error('An object could not be cloned.')
    }
    return `t${JSON.stringify(walk(cloned))}`
  }

  const decode = (text: string): unknown => {
    const parsed: unknown = JSON.parse(text.slice(1))
    if (text.startsWith('p')) return parsed
    const seen: unknown[] = []
    const keep = <Kept>(value: Kept): Kept => {
      seen.push(value)
      return value
    }
    const walk = (item: unknown): unknown => {
      if (!Array.isArray(item)) return item
      const [tag, first, second] = item as unknown as Coded
      switch (tag) {
        case 'number':
          return Number(first)
        case 'bigint':
          return BigInt(first as string)
        case 'same':
          return seen[first as number]
        case 'array': {
          const array = keep<unknown[]>([])
          for (const entry of first as unknown[]) array.push(walk(entry))
          return array
        }
        case 'object': {
          const object = keep<Record<string, unknown>>({})
          for (const [key, entry] of first as [string, unknown][]) {
            // Assigning would set the prototype for a key named __proto__.
            Object.defineProperty(object, key, {
              value: walk(entry),
              enumerable: true,
              writable: true,
              configurable: true,
            })
          }
          return object
        }
        case 'map': {
          const map = keep(new Map<unknown, unknown>())
          for (const [key, entry] of first as [unknown, unknown][]) {
            const decodedKey = walk(key)
            map.set(decodedKey, walk(entry))
          }
          return map
        }
        case 'set': {
          const set = keep(new Set<unknown>())
          for (const entry of first as unknown[]) set.add(walk(entry))
          return set
        }
        case 'date':
          return keep(new Date(first as number))
        case 'regexp':
          return keep(new RegExp(first as string, second as string))
        case 'error': {
          const error = keep(new Error(second as string))
          if (first !== 'Error') error.name = first as string
          return error
        }
        case 'bytes': {
          const { buffer } = fromBase64(second as string)
          if (first === 'ArrayBuffer') return keep(buffer)
          const View = (globalThis as unknown as Record<string, new (bytes: ArrayBuffer) => unknown>)[first as string]
          return keep(View ? new View(buffer) : buffer)
        }
        default:
          return undefined
      }
    }
    return walk(parsed)
  }

  return { encode, decode }
}
