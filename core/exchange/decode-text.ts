import { type Decode, type Encoding, encodings } from './encoding.ts'
import { plausibility } from './plausibility.ts'

/** One way to read the bytes: how much of it cannot be read, and how likely the rest is as text. */
export interface EncodingCandidate {
  readonly encoding: Encoding
  /** How many characters could not be read. */
  readonly unreadable: number
  /** From 0 to 1; comparable between the candidates of one file only. */
  readonly plausibility: number
}

/** A text as it was decoded, and what else it might be. */
export interface DecodedText {
  readonly encoding: Encoding
  readonly text: string
  /** How many characters could not be read; they stand in the text as U+FFFD. */
  readonly unreadable: number
  /** `certain` where a byte order mark, or strict UTF-8, says so; `guessed` where plausibility decided. */
  readonly sureness: 'certain' | 'guessed'
  /** Every encoding, the likeliest first. */
  readonly candidates: readonly EncodingCandidate[]
}

/** Judging more of a file than this would only take longer. */
const judgedCharacters = 60_000

/**
 * Decodes a file whose encoding nobody wrote down: a byte order mark decides, then strict UTF-8, then which of the
 * East Asian encodings leaves the fewest characters unread and makes the likeliest text. `chosen` overrules it all.
 */
export function decodeText(bytes: Uint8Array, decode: Decode, chosen: Encoding | null = null): DecodedText {
  const marked = encodingOfMark(bytes)
  const texts = new Map(encodings.map((encoding) => [encoding, decode(bytes, encoding)]))
  const candidates = encodings
    .map((encoding): EncodingCandidate => {
      const text = texts.get(encoding) ?? ''
      return {
        encoding,
        unreadable: countUnreadable(text),
        plausibility: plausibility(text.slice(0, judgedCharacters), encoding),
      }
    })
    .sort((a, b) => rank(b, marked, bytes.length) - rank(a, marked, bytes.length))
  const [best] = candidates
  const encoding = chosen ?? best?.encoding ?? 'utf-8'
  const candidate = candidates.find((one) => one.encoding === encoding)
  return {
    encoding,
    text: texts.get(encoding) ?? '',
    unreadable: candidate?.unreadable ?? 0,
    sureness: encoding === marked || (encoding === 'utf-8' && candidate?.unreadable === 0) ? 'certain' : 'guessed',
    candidates,
  }
}

function rank(
  { encoding, unreadable, plausibility }: EncodingCandidate,
  marked: Encoding | null,
  bytes: number,
): number {
  if (encoding === marked) return 4
  // Text in another encoding is hardly ever valid UTF-8 by accident.
  if (encoding === 'utf-8' && unreadable === 0) return 3
  // Without its mark UTF-16 makes ideographs of any two bytes.
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return -1
  return plausibility - Math.min(1, (unreadable * 50) / Math.max(bytes, 1))
}

function encodingOfMark([a, b, c]: Uint8Array): Encoding | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

function countUnreadable(text: string): number {
  let count = 0
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1
  return count
}
