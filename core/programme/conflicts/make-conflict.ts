import type { ForumId, Session } from '../../document/rows.ts'
import { type Conflict, type ConflictFacts, severityOf } from '../conflict.ts'

/** A conflict of these sessions. `about` tells apart two of one kind that the same sessions can have. */
export function makeConflict(sessions: readonly Session[], facts: ConflictFacts, about = ''): Conflict {
  const ids = sessions.map(({ id }) => id).sort()
  return { key: [facts.kind, ...ids, about].join(' ').trim(), severity: severityOf[facts.kind], sessions: ids, facts }
}

/**
 * A conflict about a day or a year of the forum, told by its first session. Another session may become the first without
 * anything else being wrong, so that the key names the forum and what it is about, and not the session.
 */
export function makeForumConflict(first: Session, forumId: ForumId, facts: ConflictFacts, about: string): Conflict {
  return { ...makeConflict([first], facts), key: [facts.kind, forumId, about].join(' ') }
}
