import { initialConsonants } from './hangul.ts'
import { leastInText } from './match-form.ts'
import { grown, PairBits, pairBitCount, pairsOf } from './pair-bits.ts'
import { eachPinyinPair, letterBit } from './pinyin.ts'
import type { SearchForms } from './rank.ts'
import type { TypedWord } from './typed-query.ts'

/** Where a word may be, added up: in the names, or in the details and texts. */
export const inNames = 1
/** See inNames. */
export const inOthers = 2

/** Letters a to z, and one for all digits. */
const letterCount = 27

/**
 * What of each record can be told from a few bits: which pairs of characters stand in it, which letters. A search looks only
 * at the records that these leave in question, which is what makes it quick. They may leave too many, never too few.
 */
export class Signatures {
  readonly #names = new PairBits(pairBitCount)
  readonly #others = new PairBits(pairBitCount)
  /** What may be typed in pinyin, by its first two letters: a bit for each two. */
  readonly #sounds = new PairBits(letterCount * letterCount)
  #letters = new Int32Array(0)
  #wordLetters = new Int32Array(0)
  #pinyin = new Int32Array(0)
  /** The initial consonants in the names, as a set. */
  #hangul = new Int32Array(0)
  /** 1 where the names are names rather than sentences. */
  #isName = new Int32Array(0)
  /** Used again and again: large arrays that come and go keep the garbage collector busy. */
  #scratch = new Uint8Array(0)

  /** Writes down what a record has, in the place of what stood in `slot`. */
  write(slot: number, { names, details, texts }: SearchForms): void {
    if (slot >= this.#letters.length) this.#grow(Math.max(1024, slot * 2))
    this.#names.clear(slot)
    this.#others.clear(slot)
    this.#sounds.clear(slot)
    this.#names.writeText(slot, names.plain)
    this.#names.writeText(slot, names.spelling)
    if (names.pinyin !== 0) {
      eachPinyinPair(names.plain, (first, second) => this.#sounds.write(slot, first * letterCount + second))
    }
    this.#others.writeText(slot, details.plain)
    this.#others.writeText(slot, texts.plain)
    this.#letters[slot] = names.letters
    this.#wordLetters[slot] = names.wordLetters
    this.#pinyin[slot] = names.pinyin
    this.#hangul[slot] = names.hasHangul ? initialConsonants(names.plain) : 0
    this.#isName[slot] = names.isName ? 1 : 0
  }

  /** For each slot before `size` where the word may be: inNames, inOthers, both added, or 0. */
  candidates(word: TypedWord, size: number): Uint8Array {
    const found = new Uint8Array(size)
    this.#markNames(found, word)
    if (word.isTiny) {
      for (let slot = 0; slot < size; slot++) if (this.#isName[slot] !== 1) found[slot] = 0
    }
    const least = word.latin === null ? leastInText.other : leastInText.latin
    if (word.text.length < least) return found
    this.#others.mark(found, pairsOf(word.text), inOthers, this.#scratch)
    const head = word.hangul?.head ?? ''
    if (head !== '') this.#others.mark(found, pairsOf(head), inOthers, this.#scratch)
    return found
  }

  #markNames(found: Uint8Array, word: TypedWord): void {
    const { latin, hangul, letters } = word
    // A single letter or digit is found at the beginning of words only.
    if (latin?.length === 1) this.#mark(found, this.#wordLetters, letters)
    else this.#markPairs(found, word.isTiny && !hangul ? ` ${word.text}` : word.text)
    for (const spelling of word.spellings) {
      if (spelling.length > 1) this.#markPairs(found, spelling)
      else this.#mark(found, this.#wordLetters, letterBit(spelling.charCodeAt(0)))
    }
    if (hangul && hangul.head !== '') this.#markPairs(found, hangul.head)
    else if (hangul) this.#mark(found, this.#hangul, hangul.initials)
    if (latin?.length === 1) this.#mark(found, this.#pinyin, word.firstLetter)
    else if (latin !== null) {
      const sounds = letterNumber(latin, 0) * letterCount + letterNumber(latin, 1)
      this.#sounds.mark(found, [sounds], inNames, this.#scratch)
      // Of initials all letters begin words; with gaps all are there.
      this.#mark(found, latin.length === 2 ? this.#wordLetters : this.#letters, letters)
    }
  }

  #markPairs(found: Uint8Array, text: string): void {
    this.#names.mark(found, pairsOf(text), inNames, this.#scratch)
  }

  #mark(found: Uint8Array, column: Int32Array, wanted: number): void {
    if (wanted === 0) return
    for (let slot = 0; slot < found.length; slot++) if (((column[slot] ?? 0) & wanted) === wanted) found[slot] = inNames
  }

  #grow(size: number): void {
    this.#names.grow(size)
    this.#others.grow(size)
    this.#sounds.grow(size)
    this.#letters = grown(this.#letters, size)
    this.#wordLetters = grown(this.#wordLetters, size)
    this.#pinyin = grown(this.#pinyin, size)
    this.#hangul = grown(this.#hangul, size)
    this.#isName = grown(this.#isName, size)
    this.#scratch = new Uint8Array(size)
  }
}

/** As a bit's number in a set of letters, see letterBit. */
function letterNumber(latin: string, at: number): number {
  return 31 - Math.clz32(letterBit(latin.charCodeAt(at)))
}
