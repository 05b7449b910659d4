import { derive } from '../document/derive.ts'
import { rowsOf } from '../document/document.ts'
import type { ForumId } from '../document/rows.ts'
import { type InstantText, instantOfText } from '../time/instant.ts'

/** The latest moment at which something of a forum's draft was edited: the forum, its sessions, roles, rooms or tracks. */
export const draftEditedAt = derive(
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
