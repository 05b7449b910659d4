import type { WorkspaceDocument } from '../../core/document/document.ts'
import type { FieldMatch } from '../../core/search/field-match.ts'
import { findAmong } from '../../core/search/find-among.ts'
import { SearchIndex, type SearchRequest } from '../../core/search/search-index.ts'
import type { SearchField } from '../../core/search/search-record.ts'

/** An index that has read all of a document, for a reader of English. */
export function anIndexOf(document: WorkspaceDocument): SearchIndex {
  const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
  const index = new SearchIndex({ language: 'en', kindWords: (kind) => kind }, order.compare)
  readAll(index, document)
  return index
}

/** Lets an index read all that a document changes. */
export function readAll(index: SearchIndex, document: WorkspaceDocument): void {
  index.follow(document)
  index.work(() => true)
}

/** The names of what is found, best first. */
export function namesFound(index: SearchIndex, typed: string, request: Partial<SearchRequest> = {}): string[] {
  const { results } = index.search(typed, { mostOfKind: 100, forumId: null, ...request })
  return results.map(({ target }) => index.read(target)?.name ?? '')
}

/** The text of a match with what is marked in brackets. */
export function marked({ text, ranges }: FieldMatch): string {
  let [words, done] = ['', 0]
  for (const [start, end] of ranges) {
    words += `${text.slice(done, start)}[${text.slice(start, end)}]`
    done = end
  }
  return words + text.slice(done)
}

/** The field of a name as it stands in a workspace; `isSpelled` for the Latin spelling of a Japanese one. */
export function aName(text: string, isSpelled = false): SearchField {
  return { field: 'name', depth: 'names', text, language: null, isSpelled, isName: true }
}

/** How a name is marked where it is found by what was typed, or null where it is not. */
export function foundIn(name: SearchField, typed: string): string | null {
  const match = findAmong([name], typed, (field) => [field])[0]?.matches[0]
  return match ? marked(match) : null
}
