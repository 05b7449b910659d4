import { foldText } from './fold-text.ts'
import { type HangulPattern, hangulPattern } from './hangul.ts'
import { letterBit } from './pinyin.ts'
import { hasKana, typedSpellings } from './romaji.ts'

/** One typed word, in every way in which it may be meant. */
export interface TypedWord {
  /** As it was typed: 東京 and 东京 fold alike, and what is written so comes first. */
  readonly typed: string
  /** Folded. */
  readonly text: string
  /** The same where it is of Latin letters, perhaps with digits, so that pinyin, initials and gaps come into question; else null. */
  readonly latin: string | null
  /** Spellings by sound that it may be the beginning of; none where it is neither kana nor Latin. */
  readonly spellings: readonly string[]
  readonly hangul: HangulPattern | null
  /** Whether it is a single Latin letter, digit or Korean consonant, which says too little to be looked for everywhere. */
  readonly isTiny: boolean
  /** The letters of `latin` as a set, see letterBit; 0 where there are none. */
  readonly letters: number
  /** The first of them, as a set. */
  readonly firstLetter: number
}

/** More words than these, or longer ones, are not looked at. */
const mostWords = 8
const longestWord = 60

/** The words of what was typed; a result must have all of them. */
export function readQuery(typed: string): readonly TypedWord[] {
  const words = foldText(typed)
    .split(' ')
    .filter((word) => word !== '')
  const raw = typed.normalize('NFC').trim().split(/\s+/)
  return words.slice(0, mostWords).map((word, at) => ({
    ...readWord(word.slice(0, longestWord)),
    typed: raw.length === words.length ? (raw[at] ?? word) : word,
  }))
}

function readWord(text: string): Omit<TypedWord, 'typed'> {
  const latin = /^[a-z0-9]*[a-z][a-z0-9]*$/.test(text) ? text : null
  const isSound = hasKana(text) ? /^[a-z\u3041-\u3096ー]+$/.test(text) : /^[a-z']+$/.test(text)
  const hangul = hangulPattern(text)
  return {
    text,
    latin,
    spellings: isSound ? typedSpellings(text) : [],
    hangul,
    isTiny: /^[a-z0-9]$/.test(text) || (text.length === 1 && hangul?.isInitials === true),
    letters: latin === null ? 0 : [...latin].reduce((letters, letter) => letters | letterBit(letter.charCodeAt(0)), 0),
    firstLetter: latin === null ? 0 : letterBit(latin.charCodeAt(0)),
  }
}
