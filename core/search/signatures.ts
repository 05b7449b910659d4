import { eachPinyinPair, letterBit } from './pinyin.ts'
import type { SearchForms } from './rank.ts'
import type { SearchForm } from './search-form.ts'
import type { TypedWord } from './typed-query.ts'
import { isWordBreak } from './word-break.ts'

/** Bits that say which pairs of characters a record has, in lanes of 32; more of them leave fewer to look at in vain. */
const laneCount = 32

/**
 * What of each record can be told from a few bits: which pairs of characters stand in it, which letters. A search looks only
 * at the records that these leave in question, which is what makes it quick. They may leave too many, never too few.
 */
export class Signatures {
  #pairs: Int32Array[] = Array.from({ length: laneCount }, () => new Int32Array(0))
  #letters = new Int32Array(0)
  #pinyin = new Int32Array(0)
  #wordLetters = new Int32Array(0)
  /** 1 where there is hangul, 3 where it is in a name. */
  #hangul = new Int32Array(0)
  /** Used again and again: large arrays that come and go keep the garbage collector busy. */
  #scratch = new Uint8Array(0)

  /** Writes down what a record has, in the place of what stood in `slot`. */
  write(slot: number, { names, details, texts }: SearchForms): void {
    if (slot >= this.#letters.length) this.#grow(Math.max(1024, slot * 2))
    for (const lane of this.#pairs) lane[slot] = 0
    for (const form of [names, details, texts]) this.#writePairs(slot, form)
    if (names.pinyin !== 0) {
      eachPinyinPair(names.plain, (first, second) => this.#writeBit(slot, soundBit(first, second)))
    }
    this.#letters[slot] = names.letters
    this.#wordLetters[slot] = names.wordLetters
    this.#pinyin[slot] = names.pinyin
    this.#hangul[slot] = names.hasHangul ? (names.isName ? 3 : 1) : 0
  }

  /** The slots before `size` that may have the word, as ones. */
  candidates(word: TypedWord, size: number): Uint8Array {
    const found = new Uint8Array(size)
    const { latin, hangul } = word
    // A single letter is found at the beginning of words only.
    if (latin?.length === 1) this.#mark(found, this.#wordLetters, word.letters)
    else this.#markPairs(found, word.text)
    for (const spelling of word.spellings) {
      if (spelling.length > 1) this.#markPairs(found, spelling)
      else this.#mark(found, this.#wordLetters, letterBit(spelling.charCodeAt(0)))
    }
    if (hangul && hangul.head !== '') this.#markPairs(found, hangul.head)
    else if (hangul) this.#mark(found, this.#hangul, word.isTiny ? 3 : 1)
    if (latin !== null) this.#markLatin(found, latin, word)
    return found
  }

  #markLatin(found: Uint8Array, latin: string, { letters, firstLetter }: TypedWord): void {
    if (latin.length === 1) {
      this.#mark(found, this.#pinyin, firstLetter)
      return
    }
    this.#markBits(found, [soundBit(letterNumber(latin, 0), letterNumber(latin, 1))])
    // Of initials all letters begin words; with gaps the first does, and all are there.
    if (latin.length > 2) this.#mark(found, this.#letters, letters)
    else this.#mark(found, this.#wordLetters, letters)
  }

  #mark(found: Uint8Array, column: Int32Array, wanted: number): void {
    if (wanted === 0) return
    for (let slot = 0; slot < found.length; slot++) if (((column[slot] ?? 0) & wanted) === wanted) found[slot] = 1
  }

  #markPairs(found: Uint8Array, text: string): void {
    this.#markBits(found, [...bitsOf(text)])
  }

  #markBits(found: Uint8Array, bits: readonly number[]): void {
    const all = this.#scratch.fill(1, 0, found.length)
    for (const bit of bits) {
      const lane = this.#pairs[bit >> 5] ?? this.#letters
      const shift = bit & 31
      for (let slot = 0; slot < found.length; slot++) all[slot] = (all[slot] ?? 0) & ((lane[slot] ?? 0) >>> shift) & 1
    }
    for (let slot = 0; slot < found.length; slot++) found[slot] = (found[slot] ?? 0) | (all[slot] ?? 0)
  }

  #writePairs(slot: number, form: SearchForm): void {
    for (const text of [form.plain, form.spelling]) {
      let before = 32
      for (let i = 0; i < text.length; i++) {
        const code = pairCode(text.charCodeAt(i))
        this.#writeBit(slot, pairBit(before, code))
        if (standsAlone(code)) this.#writeBit(slot, pairBit(0, code))
        before = code
      }
    }
  }

  #writeBit(slot: number, bit: number): void {
    const lane = this.#pairs[bit >> 5]
    if (lane) lane[slot] = (lane[slot] ?? 0) | (1 << (bit & 31))
  }

  #grow(size: number): void {
    this.#pairs = this.#pairs.map((lane) => grown(lane, size))
    this.#letters = grown(this.#letters, size)
    this.#wordLetters = grown(this.#wordLetters, size)
    this.#pinyin = grown(this.#pinyin, size)
    this.#hangul = grown(this.#hangul, size)
    this.#scratch = new Uint8Array(size)
  }
}

function grown(column: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size)
  larger.set(column)
  return larger
}

/** The bits of all pairs in a text; of its one character where there is no pair. */
function* bitsOf(text: string): Iterable<number> {
  if (text.length === 1) {
    const code = pairCode(text.charCodeAt(0))
    if (standsAlone(code)) yield pairBit(0, code)
    return
  }
  for (let i = 1; i < text.length; i++) yield pairBit(pairCode(text.charCodeAt(i - 1)), pairCode(text.charCodeAt(i)))
}

/** Whether a single character is worth a bit: Latin letters are everywhere, and have columns of their own. */
function standsAlone(code: number): boolean {
  return code >= 128 || (code >= 48 && code <= 57)
}

/** Pairs of sounds share the bits with pairs of characters. */
function soundBit(first: number, second: number): number {
  return pairBit(0xe000 + first, 0xe000 + second)
}

/** As a bit's number in a set of letters, see letterBit. */
function letterNumber(latin: string, at: number): number {
  return 31 - Math.clz32(letterBit(latin.charCodeAt(at)))
}

function pairCode(code: number): number {
  return isWordBreak(code) ? 32 : code
}

function pairBit(before: number, code: number): number {
  return Math.imul(before * 0x1f1f + code, 0x9e3779b1) >>> 22
}
