import { derive } from '../document/derive.ts'
import type { WorkspaceDocument } from '../document/document.ts'
import type { LocalizedText } from '../document/localized-text.ts'
import { type Handout, type Recipient, recipientKey } from '../document/release-rows.ts'
import type { ForumId, SessionId } from '../document/rows.ts'
import { handoutsByRecipient, type RecipientWishes, wishesOf } from './handouts.ts'
import { recipientNames } from './recipient-name.ts'
import { recipientsUpTo, recipientView, type SeenSession } from './recipient-view.ts'
import { latestRelease, releasesOf } from './release-history.ts'

/** What a recipient has, beside what it should have. */
export interface RecipientRow {
  readonly recipient: Recipient
  /** Empty for everyone. */
  readonly names: LocalizedText
  readonly wishes: RecipientWishes
  /** The file made last for it; null when none was. */
  readonly handout: Handout | null
  /** The number of the release that it holds; null when none. */
  readonly holds: number | null
  /** Whether the latest release says to it what the one it holds does; `never` when it holds none. */
  readonly standing: 'never' | 'current' | 'outdated'
  /** Sessions that it holds as taking place, and that the latest release has cancelled or taken from it. */
  readonly cancelledUntold: readonly SessionId[]
  /** How many sessions concern it in the latest release. */
  readonly sessions: number
}

/** Everyone whom a forum's releases concern or concerned, and what each holds. Empty before the first release. */
export const recipientOverview = derive(['releases', 'releasedSessions', 'handouts', 'recipientSettings'], overviewOf)

function overviewOf(document: WorkspaceDocument, forumId: ForumId): readonly RecipientRow[] {
  const latest = latestRelease(document, forumId)
  if (!latest) return []
  const numbers = new Map(releasesOf(document, forumId).map(({ id, number }) => [id, number]))
  const handouts = handoutsByRecipient(document, forumId)
  return recipientsUpTo(document, forumId, latest.number).map((recipient) => {
    const handout = handouts.get(recipientKey(recipient))?.[0] ?? null
    const holds = handout ? (numbers.get(handout.releaseId) ?? null) : null
    const now = recipientView(document, forumId, latest.number, recipient)
    const held = holds === null ? null : recipientView(document, forumId, holds, recipient)
    return {
      recipient,
      names: recipientNames(document, forumId, latest.number, recipient),
      wishes: wishesOf(document, forumId, recipient),
      handout,
      holds,
      standing: held === null ? 'never' : isSameView(held, now) ? 'current' : 'outdated',
      cancelledUntold: [...(held ?? [])].flatMap(([id, seen]) => {
        const after = now.get(id)
        return takesPlace(seen) && after && !takesPlace(after) ? [id] : []
      }),
      sessions: [...now.values()].filter(({ isTombstone }) => !isTombstone).length,
    }
  })
}

function isSameView(held: ReadonlyMap<SessionId, SeenSession>, now: ReadonlyMap<SessionId, SeenSession>): boolean {
  return held.size === now.size && [...now].every(([id, { revision }]) => held.get(id)?.revision.row === revision.row)
}

function takesPlace({ isTombstone, facts }: SeenSession): boolean {
  return !isTombstone && facts.state !== 'cancelled'
}
