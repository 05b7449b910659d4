import { bestField, type FieldMatch, joinMatches, preparedFields } from './field-match.ts'
import { type Rank, rankForms, searchForms } from './rank.ts'
import type { SearchField } from './search-record.ts'
import { readQuery } from './typed-query.ts'

/** One of a few things that was found. */
export interface Found<T> {
  readonly item: T
  readonly rank: Rank
  readonly matches: readonly FieldMatch[]
}

/**
 * Those of a few things (commands, choices) that have every word of what was typed, best first, equal ones in their order.
 * Ranks compare with those of SearchIndex.
 */
export function findAmong<T>(
  items: readonly T[],
  typed: string,
  fieldsOf: (item: T) => readonly SearchField[],
): Found<T>[] {
  const words = readQuery(typed)
  if (words.length === 0) return []
  return items
    .flatMap((item) => {
      const fields = fieldsOf(item)
      const { names, details, texts } = searchForms(fields)
      const ranks = words.map((word) => rankForms(names, details, texts, word))
      if (ranks.includes(0)) return []
      const rank = ranks.reduce((sum, one) => sum + one, 0)
      const prepared = preparedFields(fields)
      return [{ item, rank, matches: joinMatches(words.flatMap((word) => bestField(prepared, word, null) ?? [])) }]
    })
    .sort((a, b) => b.rank - a.rank)
}
