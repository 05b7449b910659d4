import { derive } from '../document/derive.ts'
import type { WorkspaceDocument } from '../document/document.ts'
import { type Recipient, recipientKey } from '../document/release-rows.ts'
import type { ForumId, SessionId } from '../document/rows.ts'
import { recipientsOfSession } from './recipient.ts'
import { type Revision, releaseHistory } from './release-history.ts'

type History = ReadonlyMap<SessionId, readonly Revision[]>

/**
 * The sessions that ever concerned a recipient, each with all its revisions in order: a thousand recipients together have
 * far fewer than a thousand times all sessions.
 */
export function concernedSessions(document: WorkspaceDocument, forumId: ForumId, recipient: Recipient): History {
  return sessionsByRecipient(document, forumId).get(recipientKey(recipient)) ?? none
}

const none: History = new Map()

const sessionsByRecipient = derive(
  ['releases', 'releasedSessions'],
  (document, forumId: ForumId): ReadonlyMap<string, History> => {
    const byRecipient = new Map<string, Map<SessionId, readonly Revision[]>>()
    for (const [id, revisions] of releaseHistory(document, forumId)) {
      for (const { row } of revisions) {
        if (!row.facts) continue
        for (const key of recipientsOfSession(row.facts).keys()) {
          const sessions = byRecipient.get(key)
          if (sessions) sessions.set(id, revisions)
          else byRecipient.set(key, new Map([[id, revisions]]))
        }
      }
    }
    return byRecipient
  },
)
