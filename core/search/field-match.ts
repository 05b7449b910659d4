import type { Language } from '../document/language.ts'
import { foldWithSources } from './fold-text.ts'
import type { FormMatch } from './match-form.ts'
import { matchAt, type Rank, rankOfMatch } from './rank.ts'
import { spellingOf } from './romaji.ts'
import { type SearchForm, searchForm } from './search-form.ts'
import type { SearchField, SearchFieldName, SearchTarget } from './search-record.ts'
import type { TypedWord } from './typed-query.ts'

/** A stretch of UTF-16 units, the end exclusive. */
export type Range = readonly [start: number, end: number]

/** A field in which something of the query was found. */
export interface FieldMatch {
  /** The organization or person whose field it is, where it is not one of the found thing itself. */
  readonly through: SearchTarget | null
  readonly field: SearchFieldName
  readonly language: Language | null
  readonly text: string
  /** The stretches of `text` to mark, in UTF-16 units, in order and apart from each other. */
  readonly ranges: readonly Range[]
}

/** A field with its text made ready to be searched. */
export interface PreparedField {
  readonly field: SearchField
  readonly form: SearchForm
}

/** Makes fields ready, each by itself. */
export function preparedFields(fields: readonly SearchField[]): PreparedField[] {
  return fields.map((field) => ({ field, form: searchForm([field]) }))
}

/**
 * The field that a word fits best, and where; null where it fits none. Of equal ones, that wins in which it stands as it was
 * typed, then the earlier one.
 */
export function bestField(
  fields: readonly PreparedField[],
  word: TypedWord,
  through: SearchTarget | null,
): FieldMatch | null {
  let best: {
    readonly field: SearchField
    readonly match: FormMatch
    readonly rank: Rank
    readonly isAsTyped: boolean
  } | null = null
  for (const { field, form } of fields) {
    const match = matchAt(field.depth, form, word)
    const rank = rankOfMatch(match, field.depth)
    if (!match) continue
    const isAsTyped = field.text.includes(word.typed)
    const isBetter = !best || rank > best.rank || (rank === best.rank && isAsTyped && !best.isAsTyped)
    if (isBetter) best = { field, match, rank, isAsTyped }
  }
  if (!best) return null
  const { field, language, text } = best.field
  return { through, field, language, text, ranges: sourceRanges(text, best.match) }
}

/** Matches of several words, those in the same text made one. */
export function joinMatches(matches: readonly FieldMatch[]): FieldMatch[] {
  const joined: FieldMatch[] = []
  for (const match of matches) {
    const at = joined.findIndex(
      (other) => other.text === match.text && other.field === match.field && other.through?.id === match.through?.id,
    )
    const other = joined[at]
    if (other) joined[at] = { ...other, ranges: joinRanges([...other.ranges, ...match.ranges]) }
    else joined.push(match)
  }
  return joined
}

/** From places in the form of one text, which begins with a line feed, to places in the text. */
function sourceRanges(text: string, { start, end, places, within }: FormMatch): Range[] {
  const { text: folded, starts, ends } = foldWithSources(text)
  const found: readonly Range[] = places ? places.map((place) => [place, place + 1]) : [[start, end]]
  const units = within === 'plain' ? null : spellingOf(folded).units
  return joinRanges(
    found.map(([from, to]) => {
      const [first, next] = units ? unitsOf(units, from - 1, to - 1, folded.length) : [from - 1, to - 1]
      return [starts[first] ?? 0, ends[next - 1] ?? text.length] as const
    }),
  )
}

/** The units that some letters of a spelling come from, with those after them that only make them longer: the う of きょう. */
function unitsOf(units: readonly number[], from: number, to: number, length: number): Range {
  const last = units[to - 1] ?? 0
  const next = units[to] ?? length
  return [units[from] ?? 0, next === last ? last + 1 : next]
}

function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const range of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && range[0] <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], range[1])]
    else joined.push(range)
  }
  return joined
}
