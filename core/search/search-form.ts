import { foldText } from './fold-text.ts'
import { letterBit, pinyinInitials } from './pinyin.ts'
import { hasKana, spellingOf } from './romaji.ts'
import { isWordBreak } from './word-break.ts'

/** A text as searching needs it. */
export interface FormSource {
  readonly text: string
  /** Whether it is a Latin spelling of Japanese, so that long vowels and the system of spelling do not matter. */
  readonly isSpelled: boolean
  /** Whether it is a name, which may be found by some of its letters only; sentences are not. */
  readonly isName: boolean
}

/** Some texts made ready to be searched, one after another with a line feed before, between and after them. */
export interface SearchForm {
  /** Folded. */
  readonly plain: string
  /** Those that have a spelling by sound, spelled so; empty for none. */
  readonly spelling: string
  readonly hasHangul: boolean
  /** Letters that readings of Han characters begin with; 0 where there is no Han character. */
  readonly pinyin: number
  /** See FormSource; of several texts, whether one is. */
  readonly isName: boolean
  /** All Latin letters and digits of names, as a set. */
  readonly letters: number
  /** The Latin letters and digits that words of names begin with, as a set. */
  readonly wordLetters: number
}

/** The form of no text. */
export const emptyForm: SearchForm = {
  plain: '',
  spelling: '',
  hasHangul: false,
  pinyin: 0,
  isName: false,
  letters: 0,
  wordLetters: 0,
}

/** Makes texts ready to be searched; empty ones are left out. */
export function searchForm(sources: readonly FormSource[]): SearchForm {
  let plain = '\n'
  let spelling = '\n'
  for (const { text, isSpelled } of sources) {
    const folded = text === '' ? '' : foldText(text)
    if (folded === '') continue
    plain += `${folded}\n`
    if (isSpelled || hasKana(folded)) spelling += `${spellingOf(folded).text}\n`
  }
  if (plain === '\n') return emptyForm
  const spelled = spelling === '\n' ? '' : spelling
  const isName = sources.some((source) => source.isName)
  return {
    plain,
    spelling: spelled,
    hasHangul: /[가-힣]/.test(plain),
    pinyin: pinyinInitials(plain),
    isName,
    letters: isName ? lettersOf(plain) | lettersOf(spelled) : 0,
    wordLetters: isName ? wordLettersOf(plain) | wordLettersOf(spelled) : 0,
  }
}

function lettersOf(text: string): number {
  let letters = 0
  for (let i = 0; i < text.length; i++) letters |= letterBit(text.charCodeAt(i))
  return letters
}

function wordLettersOf(text: string): number {
  let letters = 0
  for (let i = 1; i < text.length; i++) {
    if (isWordBreak(text.charCodeAt(i - 1))) letters |= letterBit(text.charCodeAt(i))
  }
  return letters
}
