/*
 * Kana and Latin letters meet in one spelling by sound: that of the Kunrei system without long vowels. し, shi and si are
 * `si`; おおさか, Ōsaka, Oosaka and Osaka are `osaka`; しんぶん, shimbun and shinbun are `sinbun`.
 */

/** A spelling by sound, and for each letter the unit of the text that it comes from. */
export interface Spelling {
  readonly text: string
  readonly units: readonly number[]
}

/** A row of the kana table: the consonant, then the kana of a, i, u, e, o; a dot where there is none. */
const rows =
  ' あいうえお|k かきくけこ|g がぎぐげご|s さしすせそ|z ざじずぜぞ|t たちつてと|d だ.づでど|n なにぬねの|h はひふへほ|b ばびぶべぼ|' +
  'p ぱぴぷぺぽ|m まみむめも|y や.ゆ.よ|r らりるれろ|w わゐ.ゑ.| ぁぃぅぇぉ|y ゃ.ゅ.ょ|w ゎ....'
const table = new Map(
  rows.split('|').flatMap((row): [string, string][] => {
    const [consonant = '', kana = ''] = row.split(' ')
    return [...kana].flatMap((letter, i): [string, string][] =>
      letter === '.' ? [] : [[letter, consonant + 'aiueo'[i]]],
    )
  }),
)
for (const [kana, sound] of [...'ぢ,zi|づ,zu|を,o|ん,n|ゔ,vu'.split('|')].map((pair) => pair.split(','))) {
  table.set(kana ?? '', sound ?? '')
}

/** Small letters that give the kana before them another vowel. */
const small: { readonly [kana: string]: string } = {
  ゃ: 'ya',
  ゅ: 'yu',
  ょ: 'yo',
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
}

/** Consonants of kana whose small vowel makes another sound: ふぁ fa, つぁ tsa, うぃ wi, しぇ sye. */
const beforeSmallVowel: { readonly [kana: string]: string } = {
  ふ: 'f',
  つ: 'ts',
  う: 'w',
  し: 'sy',
  じ: 'zy',
  ち: 'ty',
  て: 't',
  で: 'd',
  と: 't',
  ど: 'd',
  ゔ: 'v',
}

const kana = /[\u3041-\u3096ー]/

/** Whether folded text has kana in it. */
export function hasKana(text: string): boolean {
  return kana.test(text)
}

/** The spelling by sound of folded text; what is neither kana nor Latin stays as it is. */
export function spellingOf(folded: string): Spelling {
  const letters: string[] = []
  const units: number[] = []
  let doubled = false
  for (let i = 0; i < folded.length; i++) {
    const letter = folded[i] ?? ''
    if (letter === 'っ') {
      doubled = true
      continue
    }
    if (letter === 'ー') continue
    const next = small[folded[i + 1] ?? '']
    const joined = next === undefined || !table.has(letter) ? undefined : withSmall(letter, next)
    const sound = joined ?? table.get(letter) ?? letter
    if (doubled && /^[a-z]/.test(sound)) push(sound[0] ?? '', i)
    doubled = false
    push(sound, i)
    if (joined !== undefined) i++
  }
  return simplify(letters.join(''), units)

  function push(sound: string, unit: number): void {
    for (const part of sound.split('')) {
      letters.push(part)
      units.push(unit)
    }
  }
}

/** The spellings that a typed, perhaps unfinished, word may be the beginning of. Folded; of kana and Latin letters. */
export function typedSpellings(word: string): readonly string[] {
  const raw = word.replace(/っ$/, '')
  const whole = spellingOf(raw).text
  for (const [ending, stands] of unfinishedEndings) {
    if (!raw.endsWith(ending)) continue
    const before = spellingOf(`${raw.slice(0, -ending.length)}`).text
    return [...new Set([whole, ...stands.map((letters) => before + letters)])].filter((spelling) => spelling !== '')
  }
  return whole === '' ? [] : [whole]
}

/** What the end of a word that is being typed may still become. */
const unfinishedEndings: readonly (readonly [ending: string, stands: readonly string[]])[] = [
  ['tch', ['tt']],
  ['tc', ['tt']],
  ['sh', ['s']],
  ['ch', ['t']],
  ['c', ['t']],
  ['ts', ['t']],
  ['dz', ['z']],
  ['jy', ['zy']],
  ['j', ['z']],
  ['f', ['h']],
  ['d', ['z']],
  ['m', ['n']],
  ['oh', ['o']],
  ['w', ['']],
  // A small ゃ, ゅ or ょ may follow: とうき becomes とうきょう. With い alone there is no such sound.
  ...[...table].flatMap(([kana, sound]): [string, string[]][] =>
    sound.length > 1 && sound.endsWith('i') ? [[kana, [`${sound.slice(0, -1)}y`]]] : [],
  ),
]

/** The sound of a kana with a small one after it, or undefined where the two stand side by side. */
function withSmall(letter: string, after: string): string | undefined {
  const sound = table.get(letter) ?? ''
  if (after.startsWith('y')) return sound.length > 1 && sound.endsWith('i') ? sound.slice(0, -1) + after : undefined
  const consonant = beforeSmallVowel[letter]
  if (consonant !== undefined) return consonant + after
  return undefined
}

/** Spellings of the Hepburn system and other habits, longest first, each with its Kunrei form. */
const rules: readonly (readonly [from: string, to: string])[] = [
  ['tchi', 'tti'],
  ['tch', 'tty'],
  ['tsu', 'tu'],
  ['shi', 'si'],
  ['chi', 'ti'],
  ['dzu', 'zu'],
  ['sh', 'sy'],
  ['ch', 'ty'],
  ['cy', 'ty'],
  ['ji', 'zi'],
  ['jy', 'zy'],
  ['fu', 'hu'],
  ['du', 'zu'],
  ['di', 'zi'],
  ['wo', 'o'],
  ['j', 'zy'],
  ["'", ''],
]

const rulesByLetter = Map.groupBy(rules, ([from]) => from.charCodeAt(0))

function simplify(text: string, units: readonly number[]): Spelling {
  let simple = ''
  const kept: number[] = []
  for (let i = 0; i < text.length; ) {
    const rule = rulesByLetter.get(text.charCodeAt(i))?.find(([from]) => text.startsWith(from, i))
    const from = rule?.[0] ?? text[i] ?? ''
    const to = rule?.[1] ?? (from === 'm' && /[bpm]/.test(text[i + 1] ?? '') ? 'n' : from)
    for (const letter of to.split('')) {
      if (lengthens(simple.at(-1) ?? '', letter, text, i)) continue
      simple += letter
      kept.push(units[i] ?? 0)
    }
    i += from.length
  }
  return { text: simple, units: kept }
}

/** Whether a letter only makes the vowel before it long: oo, ou, uu, and the h of Ohno and Satoh. */
function lengthens(before: string, letter: string, text: string, at: number): boolean {
  if (letter === before) return /[aiueo]/.test(letter)
  if (before !== 'o') return false
  if (letter === 'u') return true
  return letter === 'h' && !/[aiueoy]/.test(text[at + 1] ?? '')
}
