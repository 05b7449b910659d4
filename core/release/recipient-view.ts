import type { WorkspaceDocument } from '../document/document.ts'
import { type Recipient, type ReleasedFacts, recipientKey } from '../document/release-rows.ts'
import type { ForumId, SessionId } from '../document/rows.ts'
import { concernedSessions } from './concerned-sessions.ts'
import { concerns, recipientsOfSession } from './recipient.ts'
import { type Revision, releaseHistory } from './release-history.ts'

/** What one release says to one recipient of one session. */
export interface SeenSession {
  /** The revision that made it so: its SEQUENCE and moment are those of the event. */
  readonly revision: Revision
  /** What the recipient is shown: of a session that left it, what it was shown last. */
  readonly facts: ReleasedFacts
  /** The revision whose words these facts are in. */
  readonly source: Revision
  /** Whether it is only still there to be taken out: deleted, without a slot, or no longer this recipient's. */
  readonly isTombstone: boolean
}

/**
 * What release `number` says to a recipient: every session that concerns it, and a tombstone of each that once did. A
 * tombstone has the revision with which the session left, and no later one: what happens to it elsewhere afterwards
 * does not concern the recipient. Since each revision of a session has a higher SEQUENCE than those before it, whatever
 * changes in what a recipient sees has a higher SEQUENCE than anything it holds of that session.
 */
export function recipientView(
  document: WorkspaceDocument,
  forumId: ForumId,
  number: number,
  recipient: Recipient,
): ReadonlyMap<SessionId, SeenSession> {
  const seen = new Map<SessionId, SeenSession>()
  for (const [id, revisions] of concernedSessions(document, forumId, recipient)) {
    const one = seenSession(revisions, number, recipient)
    if (one) seen.set(id, one)
  }
  return seen
}

function seenSession(revisions: readonly Revision[], number: number, recipient: Recipient): SeenSession | null {
  const known = revisions.filter(({ release }) => release.number <= number)
  const last = known.findLastIndex(({ row }) => row.facts !== null && concerns(row.facts, recipient))
  const source = known[last]
  if (!source?.row.facts) return null
  const left = known[last + 1]
  return { revision: left ?? source, facts: source.row.facts, source, isTombstone: left !== undefined }
}

/** Everyone whom releases up to `number` ever concerned: whole programme, organizations, tracks, countries, by key. */
export function recipientsUpTo(document: WorkspaceDocument, forumId: ForumId, number: number): readonly Recipient[] {
  const byKey = new Map<string, Recipient>()
  for (const revisions of releaseHistory(document, forumId).values()) {
    for (const { row, release } of revisions) {
      if (!row.facts || release.number > number) continue
      for (const [key, recipient] of recipientsOfSession(row.facts)) byKey.set(key, recipient)
    }
  }
  return [...byKey.values()].sort(byKindAndKey)
}

const kindOrder: { readonly [K in Recipient['kind']]: number } = { all: 0, organization: 1, track: 2, country: 3 }

function byKindAndKey(a: Recipient, b: Recipient): number {
  return kindOrder[a.kind] - kindOrder[b.kind] || (recipientKey(a) < recipientKey(b) ? -1 : 1)
}
