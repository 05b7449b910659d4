import { derive } from '../document/derive.ts'
import { rowById, type WorkspaceDocument } from '../document/document.ts'
import { type Recipient, type ReleasedForum, type ReleaseId, recipientKey } from '../document/release-rows.ts'
import type { ForumId, SessionId } from '../document/rows.ts'
import {
  type Comparison,
  compareStates,
  draftTables,
  type ProgrammeState,
  stateOfDraft,
  stateOfRelease,
} from './compare-releases.ts'
import { recipientsOfSession } from './recipient.ts'

/** What differs between two states, how many changes that is, and everyone whom it concerns. */
export interface ComparedStates extends Comparison {
  /** One for each session, and one for the forum itself where it changed. */
  readonly count: number
  readonly concerned: readonly Recipient[]
  /** What the two say of the forum itself. */
  readonly forums: { readonly before: ReleasedForum; readonly after: ReleasedForum }
}

/** What differs between two releases of a forum; `from` null compares with nothing, so that all is new. */
export const comparisonOfReleases = derive(
  ['releases', 'releasedSessions'],
  (document, _forumId: ForumId, from: ReleaseId | null, to: ReleaseId): ComparedStates => {
    const after = stateOfRelease(document, rowById(document, 'releases', to))
    const before = from === null ? empty(after) : stateOfRelease(document, rowById(document, 'releases', from))
    return compared(before, after)
  },
)

/** What differs between a release and the draft. */
export const comparisonWithDraft = derive(
  draftTables,
  (document, forumId: ForumId, from: ReleaseId): ComparedStates =>
    compared(stateOfRelease(document, rowById(document, 'releases', from)), stateOfDraft(document, forumId)),
)

/** What going back from the draft to a release would change. */
export const comparisonBackTo = derive(
  draftTables,
  (document, forumId: ForumId, to: ReleaseId): ComparedStates =>
    compared(stateOfDraft(document, forumId), stateOfRelease(document, rowById(document, 'releases', to))),
)

/** What a first release would make known: the draft beside nothing. */
export function firstAnnouncement(document: WorkspaceDocument, forumId: ForumId): ComparedStates {
  const after = stateOfDraft(document, forumId)
  return compared(empty(after), after)
}

function empty({ forum }: ProgrammeState): ProgrammeState {
  return { forum, sessions: new Map<SessionId, never>() }
}

function compared(from: ProgrammeState, to: ProgrammeState): ComparedStates {
  const comparison = compareStates(from, to)
  const concerned = new Map<string, Recipient>()
  const add = (recipient: Recipient) => concerned.set(recipientKey(recipient), recipient)
  for (const { concerns } of comparison.sessions) concerns.forEach(add)
  // Every event shows the forum's city, zones and host; its days are shown by none.
  if (comparison.forum.some(({ field }) => field !== 'days')) {
    for (const { facts } of to.sessions.values()) for (const one of recipientsOfSession(facts).values()) add(one)
  }
  return {
    ...comparison,
    count: comparison.sessions.length + (comparison.forum.length > 0 ? 1 : 0),
    concerned: [...concerned.values()],
    forums: { before: from.forum, after: to.forum },
  }
}
