import { simplifiedHan } from './han-variants.ts'
import { standaloneJamo } from './hangul.ts'

/** Text as it is compared, with the place in the source of each of its UTF-16 units: `[starts[i], ends[i])`. */
export interface FoldedText {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * Text as it is compared: one width and one composition (Unicode NFKC), one case, Latin without diacritics, katakana as
 * hiragana, Han characters in their simplified form, white space as one kind of blank, what has no width left out.
 */
export function foldText(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase()
  let folded = ''
  if (needsClusters.test(text)) for (const [cluster] of text.matchAll(clusters)) folded += foldCluster(cluster)
  else for (let i = 0; i < text.length; i++) folded += foldUnit(text.charCodeAt(i))
  return folded
}

/** As foldText, and where each unit comes from. */
export function foldWithSources(source: string): FoldedText {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: cluster, index } of source.matchAll(clusters)) {
    const folded = foldCluster(cluster)
    text += folded
    for (let i = 0; i < folded.length; i++) {
      starts.push(index)
      ends.push(index + cluster.length)
    }
  }
  return { text, starts, ends }
}

const plainAscii = /^[\x20-\x7e]*$/
/** Marks, half-width voicing marks, conjoining jamo, characters of two units: what must be seen together with its neighbour. */
const needsClusters = /[\p{M}\uff9e\uff9f\u1100-\u11ff\u{10000}-\u{10ffff}]/u
const clusters = /[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|.[\p{M}\uff9e\uff9f]*/gsu

const knownUnits: (string | undefined)[] = []
const knownClusters = new Map<string, string>()
const mostKnown = 50_000

function foldUnit(code: number): string {
  const known = knownUnits[code]
  if (known !== undefined) return known
  const folded = foldAfresh(String.fromCharCode(code))
  knownUnits[code] = folded
  return folded
}

function foldCluster(cluster: string): string {
  if (cluster.length === 1) return foldUnit(cluster.charCodeAt(0))
  const known = knownClusters.get(cluster)
  if (known !== undefined) return known
  const folded = foldAfresh(cluster)
  if (knownClusters.size < mostKnown) knownClusters.set(cluster, folded)
  return folded
}

/** Letters that no decomposition takes apart. */
const ownLetters: { readonly [letter: string]: string } = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
}

const hasNoWidth = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufe0e|\ufe0f|\ufeff/g
const latin = /\p{Script=Latin}/u
const marks = /\p{M}/gu
const blank = /\s/g
const quotes = /[\u2018\u2019\u02bc]/g
const dashes = /[\u2010-\u2015\u2212]/g
const katakana = /[\u30a1-\u30f6]/g
const han = /\p{Script=Han}/gu
const jamo = /[\u1100-\u11ff]/g

function foldAfresh(cluster: string): string {
  // Standalone jamo would become conjoining ones, which no keyboard types.
  const composed = /^[\u3131-\u318e]/.test(cluster) ? cluster : cluster.normalize('NFKC')
  let folded = composed.replace(hasNoWidth, '').replace(blank, ' ').replace(quotes, "'").replace(dashes, '-')
  folded = folded.toLowerCase()
  if (latin.test(folded))
    folded = folded
      .normalize('NFD')
      .replace(marks, '')
      .replace(/./gu, (letter) => ownLetters[letter] ?? letter)
  return folded
    .replace(katakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(jamo, standaloneJamo)
    .replace(han, simplifiedHan)
}
