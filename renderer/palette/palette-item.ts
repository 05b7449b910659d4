import type { Track } from '../../core/document/rows.ts'
import type { Range } from '../../core/search/field-match.ts'
import type { DiscShape } from '../ui/Disc.tsx'
import type { IconName } from '../ui/Icon.tsx'

/** Some words, perhaps in a language of their own, with stretches to mark. */
export interface MarkedWords {
  readonly text: string
  /** A BCP 47 tag; null for the reader's language. */
  readonly lang: string | null
  readonly ranges: readonly Range[]
}

/** What stands before a line. */
export type ItemMark =
  | { readonly kind: 'icon'; readonly icon: IconName }
  | { readonly kind: 'disc'; readonly shape: DiscShape; readonly words: string }
  | { readonly kind: 'track'; readonly track: Track | null }

/** One line of the palette. */
export interface PaletteItem {
  readonly key: string
  readonly mark: ItemMark
  readonly title: MarkedWords
  /** What it is, and where the query was found if not in the title. */
  readonly context: readonly MarkedWords[]
  /** A code or a shortcut at the end of the line. */
  readonly code: string
  readonly shortcut: string
  run(): void
}

/** Lines of one kind under their head. */
export interface PaletteGroup {
  readonly key: string
  readonly head: string
  /** How many there are in all; more than are shown. */
  readonly count: number
  readonly items: readonly PaletteItem[]
}

/** Words without a mark, in the reader's language. */
export function plainWords(text: string, lang: string | null = null): MarkedWords {
  return { text, lang, ranges: [] }
}

const longestBefore = 16
const longestSnippet = 72

/** The part of a long text around the first mark. */
export function snippet({ text, lang, ranges }: MarkedWords): MarkedWords {
  const first = ranges[0]?.[0] ?? 0
  const start = first <= longestBefore * 2 ? 0 : wholeCharacter(text, first - longestBefore)
  const end = wholeCharacter(text, Math.min(text.length, start + longestSnippet))
  const [before, after] = [start > 0 ? '…' : '', end < text.length ? '…' : '']
  const shift = before.length - start
  return {
    text: before + text.slice(start, end).replace(/\s/g, ' ') + after,
    lang,
    ranges: ranges
      .filter(([from]) => from < end)
      .map(([from, to]) => [Math.max(0, from + shift), Math.min(end, to) + shift] as const),
  }
}

/** Not between the two halves of a character outside the basic plane. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}
