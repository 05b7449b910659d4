import { cleanLine } from '../../core/calendar/content-line.ts'
import { rowsOf, type WorkspaceDocument } from '../../core/document/document.ts'
import type { Forum, ForumId } from '../../core/document/rows.ts'
import { ok } from '../../core/result.ts'
import { SearchIndex, type SearchResult } from '../../core/search/search-index.ts'
import { type SearchTarget, searchKinds } from '../../core/search/search-record.ts'
import { readFailureWords } from './failure-words.ts'
import { findForum } from './find-forum.ts'
import { readWorkspaceFile } from './read-workspace-file.ts'
import { defineVerb, exitCodes } from './verb.ts'
import { countWords } from './workspace-words.ts'

const usualLimit = 20
const largestLimit = 1000

/** `forum search`: what of a workspace a query finds, best first, as the page's own search does. */
export const searchVerb = defineVerb({
  name: 'search',
  usage: 'search FILE QUERY [--json] [--forum ID] [--limit N]',
  summary: 'Find organizations, people, sessions, contacts, rooms and forums, in any script or by sound.',
  options: {
    file: { kind: 'operand', value: 'FILE', required: true, says: 'the workspace to search' },
    query: { kind: 'operand', value: 'QUERY', required: true, says: 'words that must all be found; quote several' },
    json: { kind: 'flag', says: 'print {counts, results: [{kind, id, rank, name, matches}]}' },
    forum: { kind: 'text', value: 'ID', required: false, says: 'only what this forum has to do with' },
    limit: {
      kind: 'text',
      value: 'N',
      required: false,
      says: `the most results, from 1 to ${largestLimit} (${usualLimit} when left out)`,
    },
  },
  async run({ file, query, json, forum: forumId, limit }, io) {
    const most = limit === null ? usualLimit : Number(/^\d{1,4}$/.test(limit) ? limit : Number.NaN)
    if (!(most >= 1 && most <= largestLimit)) {
      io.err(
        `forum search: --limit is “${cleanLine(limit ?? '')}”; it must be a whole number from 1 to ${largestLimit}.`,
      )
      return exitCodes.unusable
    }
    const read = await readWorkspaceFile(io.resolve(file), file)
    if (!read.ok) {
      io.err(`forum search: ${readFailureWords(read.failure)}`)
      return exitCodes.unusable
    }
    const document = read.value
    const sought = forumId === null ? ok(null) : findForum(document, forumId, file)
    if (!sought.ok) {
      io.err(`forum search: ${sought.failure}`)
      return exitCodes.unusable
    }
    const forum = sought.value
    const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
    const index = new SearchIndex({ language: 'en', kindWords: (kind) => kind }, order.compare)
    index.follow(document)
    index.work(() => true)
    const { results, counts } = index.search(query, {
      mostOfKind: most,
      forumId: forum?.id ?? null,
      ...(forum ? { accepts: concerning(document, forum) } : {}),
    })
    const shown = results.slice(0, most)
    const nameOf = ({ target }: SearchResult) => cleanLine(index.read(target)?.name ?? '')
    if (json) {
      const list = shown.map((result) => ({
        kind: result.target.kind,
        id: result.target.id,
        rank: result.rank,
        name: nameOf(result),
        matches: result.matches,
      }))
      io.out(JSON.stringify({ counts, results: list }, null, 1))
      return exitCodes.done
    }
    for (const result of shown) io.out(`${result.target.kind.padEnd(12)}  ${nameOf(result)}${placesWords(result)}`)
    const total = searchKinds.reduce((sum, kind) => sum + counts[kind], 0)
    io.out(`${countWords(total, 'result')}${total > shown.length ? `, the best ${shown.length} shown` : ''}`)
    return exitCodes.done
  },
})

/** The marked stretches of each text: ` (name: [Osaka] City)`. */
function placesWords({ matches }: SearchResult): string {
  if (matches.length === 0) return ''
  const places = matches.map(({ field, text, ranges }) => {
    let [marked, done] = ['', 0]
    for (const [start, end] of ranges) {
      marked += `${text.slice(done, start)}[${text.slice(start, end)}]`
      done = end
    }
    return `${field}: ${cleanLine(marked + text.slice(done))}`
  })
  return `  (${places.join('; ')})`
}

/** Whether a forum has to do with something: its own sessions, rooms and contacts, whom it is in touch with, and their people. */
function concerning(document: WorkspaceDocument, forum: Forum): (target: SearchTarget) => boolean {
  const isHere = (row: { readonly forumId: ForumId } | undefined) => row?.forumId === forum.id
  const organizations = new Set(
    rowsOf(document, 'engagements')
      .filter(isHere)
      .map(({ organizationId }) => organizationId),
  )
  const persons = new Set<string>()
  for (const { organizationId, personId } of rowsOf(document, 'affiliations')) {
    if (organizations.has(organizationId)) persons.add(personId)
  }
  for (const { sessionId, organizationId, personId } of rowsOf(document, 'participations')) {
    if (!isHere(document.sessions[sessionId])) continue
    if (organizationId) organizations.add(organizationId)
    if (personId) persons.add(personId)
  }
  return (target) => {
    switch (target.kind) {
      case 'organization':
        return organizations.has(target.id)
      case 'person':
        return persons.has(target.id)
      case 'session':
        return isHere(document.sessions[target.id])
      case 'room':
        return isHere(document.rooms[target.id])
      case 'forum':
        return target.id === forum.id
      case 'interaction': {
        const contact = document.interactions[target.id]
        return contact !== undefined && isHere(document.engagements[contact.engagementId])
      }
    }
  }
}
