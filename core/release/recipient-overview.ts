import { derive } from '../document/derive.ts'
import type { WorkspaceDocument } from '../document/document.ts'
import type { Language } from '../document/language.ts'
import type { LocalizedText } from '../document/localized-text.ts'
import { type Handout, type Recipient, type Release, recipientKey } from '../document/release-rows.ts'
import type { ForumId, SessionId } from '../document/rows.ts'
import { handoutsByRecipient, type RecipientWishes, wishesOf } from './handouts.ts'
import { countryOfRecipient, recipientNames } from './recipient-name.ts'
import { recipientsUpTo, recipientView, type SeenSession } from './recipient-view.ts'
import { latestRelease, releasesOf } from './release-history.ts'

/** What a recipient has, beside what it should have. */
export interface RecipientRow {
  readonly recipient: Recipient
  /** Empty for everyone. */
  readonly names: LocalizedText
  /** The country itself, or that of an organization; null where there is none. */
  readonly country: string | null
  readonly wishes: RecipientWishes
  /** The file made last for it; null when none was. */
  readonly handout: Handout | null
  /** The number of the release that it holds; null when none. */
  readonly holds: number | null
  /** Whether it holds what the latest release says to it, in the language that it wants; `never` when it holds none. */
  readonly standing: 'never' | 'current' | 'outdated'
  /** Sessions that it holds as taking place, and that the latest release has cancelled or taken from it. */
  readonly cancelledUntold: readonly SessionId[]
  /** How many sessions the latest release says something else of than the one it holds; 0 when it holds none. */
  readonly changed: number
  /** The language of the file that it holds, where it now wants another one and sessions concern it; else null. */
  readonly otherLanguage: Language | null
  /** How many sessions that take place concern it in the latest release. */
  readonly sessions: number
  /**
   * The number of the release that it held before the latest: what a message about the latest is about. Null for none, and
   * where it holds another language than it wants: then it is told everything anew.
   */
  readonly heldBefore: number | null
}

/** Whether a recipient has to be given a file: it holds something outdated, or nothing although sessions concern it. */
export function needsFile({ standing, sessions }: RecipientRow): boolean {
  return standing === 'outdated' || (standing === 'never' && sessions > 0)
}

/** Whether a file of that release, as it is now wanted, is another than the one that a recipient holds. */
export function isNewHandout({ holds, otherLanguage }: RecipientRow, { number }: Pick<Release, 'number'>): boolean {
  return holds !== number || otherLanguage !== null
}

/** Everyone whom a forum's releases concern or concerned, and what each holds. Empty before the first release. */
export const recipientOverview = derive(['releases', 'releasedSessions', 'handouts', 'recipientSettings'], overviewOf)

function overviewOf(document: WorkspaceDocument, forumId: ForumId): readonly RecipientRow[] {
  const latest = latestRelease(document, forumId)
  if (!latest) return []
  const numbers = new Map(releasesOf(document, forumId).map(({ id, number }) => [id, number]))
  const handouts = handoutsByRecipient(document, forumId)
  return recipientsUpTo(document, forumId, latest.number).map((recipient) => {
    const given = handouts.get(recipientKey(recipient)) ?? []
    const handout = given[0] ?? null
    const holds = handout && (numbers.get(handout.releaseId) ?? null)
    const now = recipientView(document, forumId, latest.number, recipient)
    const held = holds === null ? null : recipientView(document, forumId, holds, recipient)
    const changed = held === null ? 0 : countChanged(held, now)
    const wishes = wishesOf(document, forumId, recipient)
    const sessions = [...now.values()].filter(takesPlace).length
    const isOther = handout !== null && held !== null && sessions > 0 && handout.language !== wishes.language
    return {
      recipient,
      names: recipientNames(document, forumId, latest.number, recipient),
      country: countryOfRecipient(document, forumId, recipient),
      wishes,
      handout,
      holds,
      standing: held === null ? 'never' : changed === 0 && !isOther ? 'current' : 'outdated',
      cancelledUntold: [...(held ?? [])].flatMap(([id, seen]) => {
        const after = now.get(id)
        return takesPlace(seen) && after && !takesPlace(after) ? [id] : []
      }),
      changed,
      otherLanguage: isOther ? handout.language : null,
      sessions,
      heldBefore: isOther ? null : heldBefore(document, forumId, recipient, latest.number),
    }
  })
}

/** The number of the release that a recipient held before it was given release `number`; null for none. */
export function heldBefore(
  document: WorkspaceDocument,
  forumId: ForumId,
  recipient: Recipient,
  number: number,
): number | null {
  const before = new Map(
    releasesOf(document, forumId).flatMap((release) => (release.number < number ? [[release.id, release.number]] : [])),
  )
  const given = handoutsByRecipient(document, forumId).get(recipientKey(recipient)) ?? []
  return given.map(({ releaseId }) => before.get(releaseId)).find((one) => one !== undefined) ?? null
}

/** What was seen once is never left out later, so that the later view has all. */
function countChanged(held: ReadonlyMap<SessionId, SeenSession>, now: ReadonlyMap<SessionId, SeenSession>): number {
  return [...now].filter(([id, { revision }]) => held.get(id)?.revision.row !== revision.row).length
}

function takesPlace({ isTombstone, facts }: SeenSession): boolean {
  return !isTombstone && facts.state !== 'cancelled'
}
