import { derive } from '../document/derive.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { Release, ReleasedFacts, ReleasedForum, ReleasedSession } from '../document/release-rows.ts'
import type { ForumId, SessionId } from '../document/rows.ts'

/** What one release said of one session. */
export interface Revision {
  readonly row: ReleasedSession
  readonly release: Release
}

/** A session that stands in the programme, with the words of the forum at that time. */
export interface StandingSession {
  readonly facts: ReleasedFacts
  readonly forum: ReleasedForum
}

/** The releases of a forum in the order of their numbers. */
export const releasesOf = derive(['releases'], (document, forumId: ForumId): readonly Release[] =>
  rowsOf(document, 'releases')
    .filter((release) => release.forumId === forumId)
    .sort((a, b) => a.number - b.number),
)

/** The latest release of a forum, or undefined. */
export function latestRelease(document: WorkspaceDocument, forumId: ForumId): Release | undefined {
  return releasesOf(document, forumId).at(-1)
}

/** A release by its number or, where only one has it, by its name; null when it is none or not sure. */
export function findRelease(document: WorkspaceDocument, forumId: ForumId, wanted: string): Release | null {
  const releases = releasesOf(document, forumId)
  const numbered = releases.find(({ number }) => String(number) === wanted)
  const named = releases.filter(({ name }) => name === wanted)
  return numbered ?? (named.length === 1 ? (named[0] ?? null) : null)
}

/** Every session that a forum ever released, with all its revisions in order. */
export const releaseHistory = derive(
  ['releases', 'releasedSessions'],
  (document, forumId: ForumId): ReadonlyMap<SessionId, readonly Revision[]> => {
    const releases = new Map(releasesOf(document, forumId).map((release) => [release.id, release]))
    const history = new Map<SessionId, Revision[]>()
    for (const row of rowsOf(document, 'releasedSessions')) {
      const release = releases.get(row.releaseId)
      if (!release) continue
      const known = history.get(row.sessionId)
      if (known) known.push({ row, release })
      else history.set(row.sessionId, [{ row, release }])
    }
    for (const revisions of history.values()) revisions.sort((a, b) => a.release.number - b.release.number)
    return history
  },
)

/** The latest of a session's revisions that release `number` knows; undefined where it was released only later. */
export function revisionAt(revisions: readonly Revision[], number: number): Revision | undefined {
  return revisions.findLast(({ release }) => release.number <= number)
}

/** The sessions that stand in release `number` of a forum. */
export function sessionsAt(
  document: WorkspaceDocument,
  forumId: ForumId,
  number: number,
): ReadonlyMap<SessionId, StandingSession> {
  const standing = new Map<SessionId, StandingSession>()
  for (const [id, revisions] of releaseHistory(document, forumId)) {
    const revision = revisionAt(revisions, number)
    if (revision?.row.facts) standing.set(id, { facts: revision.row.facts, forum: revision.release.forum })
  }
  return standing
}
