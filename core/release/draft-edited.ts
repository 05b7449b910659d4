import { derive } from '../document/derive.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { ForumId } from '../document/rows.ts'
import { type InstantText, instantOfText } from '../time/instant.ts'
import { comparisonWithDraft } from './comparison-between.ts'
import { latestRelease } from './release-history.ts'

/**
 * When a forum's draft was edited last: the forum, its sessions, roles, rooms or tracks. What was deleted leaves no moment
 * behind: null where the draft differs from the last release, and nothing that is left was edited since.
 */
export function draftEditedAt(document: WorkspaceDocument, forumId: ForumId): InstantText | null {
  const edited = latestEdit(document, forumId)
  const release = latestRelease(document, forumId)
  if (edited === null || !release || instantOfText(edited) > instantOfText(release.at)) return edited
  return comparisonWithDraft(document, forumId, release.id).count === 0 ? edited : null
}

const latestEdit = derive(
  ['forums', 'sessions', 'participations', 'rooms', 'tracks'],
  (document, forumId: ForumId): InstantText | null => {
    const own = (['sessions', 'rooms', 'tracks'] as const).flatMap((table) =>
      rowsOf(document, table).filter((row) => row.forumId === forumId),
    )
    const roles = rowsOf(document, 'participations').filter(
      ({ sessionId }) => document.sessions[sessionId]?.forumId === forumId,
    )
    const forum = document.forums[forumId]
    const moments = [...own, ...roles, ...(forum ? [forum] : [])].map(({ updatedAt }) => updatedAt)
    return moments.reduce<InstantText | null>(
      (latest, at) => (latest === null || instantOfText(at) > instantOfText(latest) ? at : latest),
      null,
    )
  },
)
