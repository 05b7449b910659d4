import { languageTag } from '../../core/document/language.ts'
import type { FieldMatch } from '../../core/search/field-match.ts'
import type { Description } from './describe-target.ts'
import { type MarkedWords, snippet } from './palette-item.ts'

/** A title is cut about here; what was found further on is shown beside it. */
const longestSeen = 44
/** More places than these, of those that the line would not show by itself, only make it longer. */
const mostAdded = 2

type Shown = Pick<Description, 'title' | 'context'>

/**
 * Marks in a description where the query was found; what the line does not show by itself comes first after the
 * title, as a snippet.
 */
export function markMatches({ title, context }: Shown, matches: readonly FieldMatch[]): Shown {
  const rangesIn = ({ text }: MarkedWords) =>
    matches.filter((match) => match.text === text).flatMap(({ ranges }) => ranges)
  const marked = [title, ...context].map((words) => ({ ...words, ranges: rangesIn(words) }))
  const shown = new Set(marked.map(({ text }) => text))
  const added = matches
    .filter((match) => !shown.has(match.text))
    .slice(0, mostAdded)
    .map(({ text, language, ranges }) => snippet({ text, lang: language ? languageTag(language) : null, ranges }))
  const [first = title, ...others] = marked
  const beyond = (first.ranges[0]?.[0] ?? 0) > longestSeen ? [snippet(first)] : []
  return { title: first, context: [...beyond, ...added, ...others] }
}
