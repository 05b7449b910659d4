import { type FormMatch, matchNames, matchText, type Tier, tiers } from './match-form.ts'
import { type FormSource, type SearchForm, searchForm } from './search-form.ts'
import type { SearchDepth, SearchField } from './search-record.ts'
import type { TypedWord } from './typed-query.ts'

/** The fields of a thing made ready to be searched, one form a depth. */
export type SearchForms = { readonly [D in SearchDepth]: SearchForm }

/** A rank is 0 for what was not found; a better one is larger. The fit counts first, then the depth, then whether it is as written. */
export type Rank = number

/** The rank of what is found only through an organization or person that it has to do with: below all others. */
export const linkedRank: Rank = 1
/** What a thing must reach to be a way to others: more than a few letters with gaps between them. */
export const leastLinkingRank: Rank = rankOf(4, 'names', 'plain')

/** Makes fields ready to be searched. Only names are found with gaps in them: the subjects of contacts are sentences. */
export function searchForms(fields: readonly SearchField[]): SearchForms {
  const of = (wanted: SearchDepth): FormSource[] => fields.filter(({ depth }) => depth === wanted)
  return { names: searchForm(of('names')), details: searchForm(of('details')), texts: searchForm(of('texts')) }
}

/** How well a word fits one form. */
export function matchAt(depth: SearchDepth, form: SearchForm, word: TypedWord): FormMatch | null {
  return depth === 'names' ? matchNames(form, word) : matchText(form, word)
}

/**
 * How well a word fits a thing. Where it is in a name, other than with gaps, details and texts are not looked at: they would
 * seldom fit better.
 */
export function rankForms(names: SearchForm, details: SearchForm, texts: SearchForm, word: TypedWord): Rank {
  const inNames = rankOfMatch(matchNames(names, word), 'names')
  if (inNames >= leastLinkingRank) return inNames
  const inDetails = rankOfMatch(matchText(details, word), 'details')
  return Math.max(inNames, inDetails > 0 ? inDetails : rankOfMatch(matchText(texts, word), 'texts'))
}

/** The rank of one match; 0 for none. */
export function rankOfMatch(match: FormMatch | null, depth: SearchDepth): Rank {
  return match ? rankOf(match.tier, depth, match.within) : 0
}

function rankOf(tier: Tier, depth: SearchDepth, within: FormMatch['within']): Rank {
  const byDepth = depth === 'names' ? 4 : depth === 'details' ? 2 : 0
  return (tiers.length - tier) * 8 + byDepth + (within === 'plain' ? 1 : 0)
}
