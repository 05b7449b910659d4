import { findPinyin, hasInitial } from './pinyin.ts'
import type { SearchForm } from './search-form.ts'
import type { TypedWord } from './typed-query.ts'
import { isWordBreak } from './word-break.ts'

/** How well a word fits, best first. */
export const tiers = ['exact', 'prefix', 'word-prefix', 'infix', 'initials', 'subsequence'] as const

/** A place in `tiers`: 0 is the best. */
export type Tier = 0 | 1 | 2 | 3 | 4 | 5

const [exact, prefix, wordPrefix, infix, byInitials, withGaps] = [0, 1, 2, 3, 4, 5] as const

/** Where a word was found in a form: one object, since tens of thousands are made for a letter that is typed. */
export interface FormMatch {
  readonly tier: Tier
  /** Which of the form's texts the places count in. */
  readonly within: 'plain' | 'spelling'
  readonly start: number
  /** Exclusive. */
  readonly end: number
  /** The single letters between start and end, where there are gaps; null where there are none. */
  readonly places: readonly number[] | null
}

/** In running text, fewer letters or characters than these say nothing. */
export const leastInText = { latin: 3, other: 2 }

/** Fewer letters than these would be found with gaps in almost everything. */
const leastWithGaps = 3

/** Places looked at for a better fit before the best so far is taken. */
const mostPlaces = 12

/**
 * The best fit of a word in the names of something: as written, by initial consonants, by spelling, by pinyin, by the initials
 * of words, with gaps. A single Latin letter or digit is found at the beginning of words only, and that or a single Korean
 * consonant not in the subjects of contacts.
 */
export function matchNames(form: SearchForm, word: TypedWord): FormMatch | null {
  const { plain } = form
  if (plain === '' || (word.isTiny && !form.isName)) return null
  const mayBeInside = !word.isTiny
  let best = findLiteral(plain, word.text, mayBeInside, 'plain')
  if (best?.tier === exact) return best
  if (form.hasHangul && word.hangul) best = better(best, findHangul(plain, word))
  if (form.spelling !== '') {
    for (const spelling of word.spellings) {
      best = better(best, findLiteral(form.spelling, spelling, mayBeInside && spelling.length > 1, 'spelling'))
    }
  }
  const { latin } = word
  if (latin === null || (best && best.tier < infix)) return best
  // A name may begin in Latin letters and go on in Han characters.
  const mayBePinyin = form.pinyin !== 0 && ((form.pinyin | form.wordLetters) & word.firstLetter) !== 0
  if (mayBePinyin) best = better(best, matchPinyin(plain, word))
  return best ?? matchLetters(form, word)
}

/** The best fit of a word in running text: as written, or as far as a Korean syllable is written. Short ones are not looked for. */
export function matchText({ plain, hasHangul }: SearchForm, word: TypedWord): FormMatch | null {
  const least = word.latin === null ? leastInText.other : leastInText.latin
  if (plain === '' || word.text.length < least) return null
  const written = findLiteral(plain, word.text, true, 'plain')
  if (written || !hasHangul || !word.hangul || word.hangul.head === '' || !plain.includes(word.hangul.head))
    return written
  return findHangul(plain, word)
}

function better(a: FormMatch | null, b: FormMatch | null): FormMatch | null {
  if (!a || !b) return a ?? b
  return b.tier < a.tier ? b : a
}

/** By where it stands: alone, first, first in a word, or inside one. */
function findLiteral(
  text: string,
  wanted: string,
  mayBeInside: boolean,
  within: FormMatch['within'],
): FormMatch | null {
  let best: Tier = withGaps
  let start = -1
  let places = 0
  for (let at = text.indexOf(wanted); at >= 0 && places < mostPlaces; at = text.indexOf(wanted, at + 1)) {
    const tier = tierAt(text, at, at + wanted.length)
    if (tier === infix && !mayBeInside) continue
    places++
    if (tier >= best) continue
    best = tier
    start = at
    if (tier === exact) break
  }
  return start < 0 ? null : { tier: best, within, start, end: start + wanted.length, places: null }
}

function findHangul(text: string, { hangul }: TypedWord): FormMatch | null {
  if (!hangul) return null
  let best: FormMatch | null = null
  hangul.pattern.lastIndex = 0
  for (let count = 0; count < mostPlaces; count++) {
    const found = hangul.pattern.exec(text)
    if (!found) break
    const end = found.index + found[0].length
    // A syllable that is not finished yet is no more than a beginning.
    const tier = hangul.isInitials ? byInitials : unfinished(tierAt(text, found.index, end))
    best = better(best, { tier, within: 'plain', start: found.index, end, places: null })
    if (tier === prefix) break
  }
  return best
}

function matchPinyin(text: string, { latin, firstLetter }: TypedWord): FormMatch | null {
  if (latin === null || latin.length === 1) return matchFirstPinyin(text, firstLetter)
  const found = findPinyin(text, latin)
  if (!found) return null
  const { start, end, isShort, isWhole } = found
  const whole = tierAt(text, start, end)
  const tier = isShort ? byInitials : isWhole ? whole : unfinished(whole)
  return { tier, within: 'plain', start, end, places: null }
}

/** One letter says too little to be looked for anywhere but at the beginning of a name. */
function matchFirstPinyin(text: string, letter: number): FormMatch | null {
  for (let start = 1; start > 0 && start < text.length; start = text.indexOf('\n', start) + 1) {
    if (hasInitial(text.charCodeAt(start), letter)) {
      return { tier: byInitials, within: 'plain', start, end: start + 1, places: null }
    }
  }
  return null
}

function matchLetters(form: SearchForm, word: TypedWord): FormMatch | null {
  const { latin, letters } = word
  if (latin === null || latin.length < 2 || !form.isName || (form.letters & letters) !== letters) return null
  if ((form.wordLetters & letters) === letters) {
    const initials = findInitials(form.plain, latin)
    if (initials) return initials
  }
  if (latin.length < leastWithGaps || (form.wordLetters & word.firstLetter) === 0) return null
  return findWithGaps(form.plain, latin, 'plain') ?? findWithGaps(form.spelling, latin, 'spelling')
}

function unfinished(tier: Tier): Tier {
  return tier === exact ? prefix : tier
}

function tierAt(text: string, start: number, end: number): Tier {
  const before = text.charCodeAt(start - 1)
  if (before === 10) return text.charCodeAt(end) === 10 ? exact : prefix
  return isWordBreak(before) ? wordPrefix : infix
}

/** The first letters of words that follow each other, some of them left out: mlit for Ministry of Land, Infrastructure … */
function findInitials(text: string, latin: string): FormMatch | null {
  for (let line = 0; line >= 0 && line < text.length; line = text.indexOf('\n', line + 1)) {
    const places: number[] = []
    for (let at = line + 1; at < text.length && text.charCodeAt(at) !== 10 && places.length < latin.length; at++) {
      if (text.charCodeAt(at) === latin.charCodeAt(places.length) && isWordStart(text, at)) places.push(at)
    }
    if (places.length === latin.length) return matchOf(byInitials, 'plain', places)
  }
  return null
}

/** The letters in their order, from the beginning of a word on: osk for Osaka. Each word that takes part does so from its beginning. */
function findWithGaps(text: string, latin: string, within: FormMatch['within']): FormMatch | null {
  const first = latin.charAt(0)
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    if (!isWordStart(text, start)) continue
    const places = [start]
    let isInWord = true
    for (let at = start + 1; at < text.length && places.length < latin.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 10) break
      if (isWordBreak(code)) isInWord = false
      if (code !== latin.charCodeAt(places.length) || !(isInWord || isWordStart(text, at))) continue
      isInWord = true
      places.push(at)
    }
    if (places.length === latin.length) return matchOf(withGaps, within, places)
  }
  return null
}

function matchOf(tier: Tier, within: FormMatch['within'], places: readonly number[]): FormMatch {
  return { tier, within, start: places[0] ?? 0, end: (places.at(-1) ?? 0) + 1, places }
}

function isWordStart(text: string, at: number): boolean {
  return isWordBreak(text.charCodeAt(at - 1)) && !isWordBreak(text.charCodeAt(at))
}
