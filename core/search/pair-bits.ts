import { isWordBreak } from './word-break.ts'

/**
 * Which pairs of characters stand in the texts of each record, as a few bits that pairs share. A lane is an array over all
 * records, so that asking for a pair goes straight through memory.
 */
export class PairBits {
  #lanes: Int32Array[]

  /** For bits below `bitCount`. More of them leave fewer records to look at in vain. */
  constructor(bitCount: number) {
    this.#lanes = Array.from({ length: Math.ceil(bitCount / 32) }, () => new Int32Array(0))
  }

  /** Makes room for so many records. */
  grow(size: number): void {
    this.#lanes = this.#lanes.map((lane) => grown(lane, size))
  }

  clear(slot: number): void {
    for (const lane of this.#lanes) lane[slot] = 0
  }

  /** Adds the pairs of a text to a record. */
  writeText(slot: number, text: string): void {
    let before = blank
    for (let i = 0; i < text.length; i++) {
      const code = pairCode(text.charCodeAt(i))
      this.write(slot, pairBit(before, code))
      if (standsAlone(code)) this.write(slot, pairBit(0, code))
      before = code
    }
  }

  write(slot: number, bit: number): void {
    const lane = this.#lanes[bit >> 5]
    if (lane) lane[slot] = (lane[slot] ?? 0) | (1 << (bit & 31))
  }

  /** Adds `mark` to all that have every one of these bits; `scratch` is as long as `found` or longer. */
  mark(found: Uint8Array, bits: readonly number[], mark: number, scratch: Uint8Array): void {
    const all = scratch.fill(1, 0, found.length)
    for (const bit of bits) {
      const lane = this.#lanes[bit >> 5]
      const shift = bit & 31
      if (!lane) throw new Error(`PairBits: there is no bit ${bit}`)
      for (let slot = 0; slot < found.length; slot++) all[slot] = (all[slot] ?? 0) & ((lane[slot] ?? 0) >>> shift)
    }
    for (let slot = 0; slot < found.length; slot++) if (all[slot] === 1) found[slot] = (found[slot] ?? 0) | mark
  }
}

/** The number of bits that pairs of characters share. */
export const pairBitCount = 1024

/** The bits of all pairs in a text, or of its one character. */
export function pairsOf(text: string): number[] {
  const codes = Array.from({ length: text.length }, (_, i) => pairCode(text.charCodeAt(i)))
  const [first = blank] = codes
  if (codes.length === 1) return standsAlone(first) ? [pairBit(0, first)] : []
  return codes.slice(1).map((code, i) => pairBit(codes[i] ?? blank, code))
}

/** A longer copy of a column. */
export function grown(column: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size)
  larger.set(column)
  return larger
}

const blank = 32

/** All that stands between words is one. */
function pairCode(code: number): number {
  return isWordBreak(code) ? blank : code
}

/** Whether a single character is worth a bit: Latin letters are everywhere. */
function standsAlone(code: number): boolean {
  return code >= 128 || (code >= 48 && code <= 57)
}

/** Below pairBitCount: the upper ten bits of a product that mixes well. */
function pairBit(before: number, code: number): number {
  return Math.imul(before * 0x1f1f + code, 0x9e3779b1) >>> 22
}
