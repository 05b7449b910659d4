/*
 * Hangul as it is typed: by initial consonants alone (ㄷㅅ for 도시), and syllable by syllable, where the last one is still
 * being put together. Syllables stand in Unicode by initial, vowel and final (U+AC00 and on), so that all that may become of
 * what is typed lies in ranges.
 */

const firstSyllable = 0xac00
const finalsCount = 28
const vowelsCount = 21
const syllableCount = 11_172

const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
const finals = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ']

/** Consonants that an input method puts together from two. */
const pairs: { readonly [consonant: string]: string } = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
}

/** How many vowels, this one included, can still become of a vowel by typing on: ㅗ may become ㅘ, ㅙ, ㅚ. */
const vowelSpans: { readonly [vowel: string]: number } = { ㅗ: 4, ㅜ: 4, ㅡ: 2 }
/** The same for finals: ㄱ may become ㄳ. */
const finalSpans: { readonly [final: string]: number } = { ㄱ: 3, ㄴ: 3, ㄹ: 8, ㅂ: 2 }

/** What a typed word of Korean may become. */
export interface HangulPattern {
  readonly pattern: RegExp
  /** The beginning that is final already: wherever the pattern is found, this is found too. */
  readonly head: string
  /** Whether only initial consonants were typed. */
  readonly isInitials: boolean
  /** The consonants that syllables must begin with, as a set, see initialConsonants. */
  readonly initials: number
}

/** The pattern of a folded word, or null where no hangul is in it. */
export function hangulPattern(word: string): HangulPattern | null {
  if (!/[\u3131-\u314e가-힣]/.test(word)) return null
  const typed = [...word].flatMap((letter) => [...(pairs[letter] ?? letter)])
  const last = typed.length - 1
  const sources = typed.map((letter, i) => {
    if (initials.includes(letter)) return `[${letter}${rangeOfInitial(letter)}]`
    return i === last && isSyllable(letter) ? unfinished(letter) : letter.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')
  })
  const firstOpen = typed.findIndex((letter, i) => i === last || initials.includes(letter))
  return {
    pattern: new RegExp(sources.join(''), 'gu'),
    head: typed.slice(0, firstOpen).join(''),
    isInitials: typed.every((letter) => initials.includes(letter)),
    initials: initialConsonants(typed.join('')) | consonantBits(typed),
  }
}

/** The consonants that the syllables of a text begin with: bit 0 is ㄱ. */
export function initialConsonants(text: string): number {
  let found = 0
  for (let i = 0; i < text.length; i++) {
    const index = text.charCodeAt(i) - firstSyllable
    if (index >= 0 && index < syllableCount) found |= 1 << Math.floor(index / finalsCount / vowelsCount)
  }
  return found
}

function consonantBits(typed: readonly string[]): number {
  return typed.reduce((bits, letter) => (initials.includes(letter) ? bits | (1 << initials.indexOf(letter)) : bits), 0)
}

/** A conjoining jamo (U+1100 to U+11FF) as it stands alone; one that is no longer used stays. */
export function standaloneJamo(jamo: string): string {
  const code = jamo.charCodeAt(0)
  return initials[code - 0x1100] ?? vowels[code - 0x1161] ?? finals[code - 0x11a7] ?? jamo
}

function isSyllable(letter: string): boolean {
  return letter >= '가' && letter <= '힣'
}

function syllable(initial: number, vowel: number, final = 0): string {
  return String.fromCharCode(firstSyllable + (initial * vowelsCount + vowel) * finalsCount + final)
}

function rangeOfInitial(letter: string): string {
  const initial = initials.indexOf(letter)
  return `${syllable(initial, 0)}-${syllable(initial, vowelsCount - 1, finalsCount - 1)}`
}

/** All that the syllable under the cursor may become: 서 → 서 to 섷; 돗 → 돗, or 도 and a syllable with ㅅ. */
function unfinished(letter: string): string {
  const index = letter.charCodeAt(0) - firstSyllable
  const final = index % finalsCount
  const vowel = Math.floor(index / finalsCount) % vowelsCount
  const initial = Math.floor(index / finalsCount / vowelsCount)
  if (final === 0) {
    const span = vowelSpans[vowels[vowel] ?? ''] ?? 1
    return `[${letter}-${syllable(initial, vowel + span - 1, finalsCount - 1)}]`
  }
  const typed = finals[final] ?? ''
  const span = finalSpans[typed] ?? 1
  const [first = '', second] = pairs[typed] ?? typed
  const kept = second === undefined ? syllable(initial, vowel) : syllable(initial, vowel, finals.indexOf(first))
  const moving = second ?? first
  const asNext = initials.includes(moving) ? `|${kept}[${rangeOfInitial(moving)}]` : ''
  return `(?:[${letter}-${syllable(initial, vowel, final + span - 1)}]${asNext})`
}
