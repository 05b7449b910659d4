/** Encodes text in an encoding that the platform only decodes; throws on a character that it does not have. */
export function encodeIn(encoding: 'gb18030' | 'shift_jis' | 'euc-kr', text: string): Uint8Array {
  const table = tableOf(encoding)
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else {
      const found = table.get(character) ?? (encoding === 'gb18030' ? fourBytes(code) : undefined)
      if (!found) throw new Error(`${encoding} has no ${character}`)
      bytes.push(...found)
    }
  }
  return Uint8Array.from(bytes)
}

/** Decodes as the platform does; what core takes as an argument. */
export function decodeLoosely(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding, { fatal: true })
  const table = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (const bytes of [[lead], ...Array.from({ length: 0xff - 0x40 }, (_, i) => [lead, 0x40 + i])]) {
      try {
        const character = decoder.decode(Uint8Array.from(bytes))
        if ([...character].length === 1 && !table.has(character)) table.set(character, bytes)
      } catch {
        // No character has these bytes.
      }
    }
  }
  tables.set(encoding, table)
  return table
}

/** GB 18030 writes what is beyond the basic plane as a number in four bytes. */
function fourBytes(code: number): number[] | undefined {
  if (code < 0x10000) return undefined
  const pointer = code - 0x10000 + 189_000
  return [
    0x81 + Math.floor(pointer / 12_600),
    0x30 + (Math.floor(pointer / 1260) % 10),
    0x81 + (Math.floor(pointer / 10) % 126),
    0x30 + (pointer % 10),
  ]
}
