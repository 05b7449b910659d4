import { pinyin } from 'pinyin-pro'

/** A stretch of text found by how it is read; isShort where some characters were typed by their initials alone. */
export interface PinyinMatch {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly isShort: boolean
  /** Whether the last character was typed to its end. */
  readonly isWhole: boolean
}

const mostSteps = 400

/**
 * Finds folded text by typed Latin letters: full pinyin without tones (`beijing`), initials (`bj`), or both mixed (`beij`).
 * A character with several readings is found by each of them. The first match that is typed in full wins over one by initials.
 */
export function findPinyin(text: string, typed: string): PinyinMatch | null {
  let short: PinyinMatch | null = null
  const first = typed.charCodeAt(0)
  const bit = letterBit(first)
  for (let start = 0; start < text.length; start++) {
    const code = text.charCodeAt(start)
    if (!isHan(code) ? code !== first || isPartOfWord(text.charCodeAt(start - 1)) : (initialsOf(code) & bit) === 0)
      continue
    const match = walk(text, typed, start)
    if (match === null) continue
    if (!match.isShort) return match
    short ??= match
  }
  return short
}

/** Whether some reading of a character begins with the letter, given as a set of one. */
export function hasInitial(code: number, letter: number): boolean {
  return isHan(code) && (initialsOf(code) & letter) !== 0
}

/** The letters that the readings of the Han characters of a text begin with: bit 0 is a. */
export function pinyinInitials(text: string): number {
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isHan(code)) letters |= initialsOf(code)
  }
  return letters
}

/**
 * Tells every two letters that something typed in pinyin may begin with, wherever in the text: the first two of a reading, or
 * the initials of two characters that follow each other.
 */
export function eachPinyinPair(text: string, tell: (first: number, second: number) => void): void {
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10) before = 0
    if (!isHan(code) && !isPartOfWord(code)) continue
    const letters = isHan(code) ? initialsOf(code) : letterBit(code)
    for (let left = before; left !== 0; left &= left - 1) {
      for (let right = letters; right !== 0; right &= right - 1)
        tell(31 - Math.clz32(left & -left), 31 - Math.clz32(right & -right))
    }
    if (isHan(code)) {
      for (const reading of readingsOf(code)) {
        if (reading.length > 1) tell(reading.charCodeAt(0) - 97, reading.charCodeAt(1) - 97)
      }
    }
    before = letters
  }
}

/** The bit of a letter in a set of letters; digits share one; 0 for anything else. */
export function letterBit(code: number): number {
  if (code >= 97 && code <= 122) return 1 << (code - 97)
  return code >= 48 && code <= 57 ? 1 << 26 : 0
}

/** What `follow` answers: where the match ends, times four; with two added where it is short, one where it is whole. */
type Followed = number
const nowhere: Followed = -1

let steps = 0

function walk(text: string, typed: string, start: number): PinyinMatch | null {
  steps = 0
  const followed = follow(text, typed, start, 0, false, false)
  if (followed === nowhere) return null
  return { start, end: followed >> 2, isShort: (followed & 2) !== 0, isWhole: (followed & 1) !== 0 }
}

/** Follows the typed letters through the text: whole readings first, then initials. Numbers alone, for it is called very often. */
function follow(text: string, typed: string, at: number, done: number, isShort: boolean, hasHan: boolean): Followed {
  if (done === typed.length) return hasHan ? at * 4 + (isShort ? 3 : 1) : nowhere
  if (at >= text.length || ++steps > mostSteps) return nowhere
  const code = text.charCodeAt(at)
  if (!isHan(code)) {
    if (code === typed.charCodeAt(done)) return follow(text, typed, at + 1, done + 1, isShort, hasHan)
    return done > 0 && code !== 10 && !isPartOfWord(code) ? follow(text, typed, at + 1, done, isShort, hasHan) : nowhere
  }
  if ((initialsOf(code) & letterBit(typed.charCodeAt(done))) === 0) return nowhere
  const known = readingsOf(code)
  for (const reading of known) {
    if (!typed.startsWith(reading, done)) continue
    const found = follow(text, typed, at + 1, done + reading.length, isShort, true)
    if (found !== nowhere) return found
  }
  const rest = typed.length - done
  const unfinished = known.some((reading) => reading.length > rest && reading.startsWith(typed.slice(done)))
  if (unfinished) return (at + 1) * 4 + (isShort || rest === 1 ? 2 : 0)
  for (const reading of known) {
    if (reading.length === 1 || reading.charCodeAt(0) !== typed.charCodeAt(done)) continue
    const hasTwo = reading.charAt(1) === 'h' && typed.charAt(done + 1) === 'h'
    const found = hasTwo ? follow(text, typed, at + 1, done + 2, true, true) : nowhere
    if (found !== nowhere) return found
    return follow(text, typed, at + 1, done + 1, true, true)
  }
  return nowhere
}

const readings: (readonly string[] | undefined)[] = []
const initials = new Int32Array(0x10000).fill(-1)

/** All readings of a character in letters a to z, the usual one first; none for what is not Han. ü is v, and also u. */
function readingsOf(code: number): readonly string[] {
  const known = readings[code]
  if (known) return known
  const afresh = readAfresh(String.fromCharCode(code))
  readings[code] = afresh
  return afresh
}

function readAfresh(character: string): readonly string[] {
  const found = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true })
  const spelled = found.flatMap((reading) => (reading.includes('v') ? [reading, reading.replace('v', 'u')] : [reading]))
  return [...new Set(spelled)].filter((reading) => /^[a-z]+$/.test(reading))
}

function initialsOf(code: number): number {
  const known = initials[code] ?? 0
  if (known >= 0) return known
  let letters = 0
  for (const reading of readingsOf(code)) letters |= letterBit(reading.charCodeAt(0))
  initials[code] = letters
  return letters
}

/** The Han characters that stand in one UTF-16 unit; rarer ones have no reading here. */
function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)
}

function isPartOfWord(code: number): boolean {
  return letterBit(code) !== 0
}
