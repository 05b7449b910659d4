import { type FieldChange, sameValue } from '../document/changes.ts'
import { derive } from '../document/derive.ts'
import { rowById, type WorkspaceDocument } from '../document/document.ts'
import type { Recipient, Release, ReleasedFacts, ReleasedForum } from '../document/release-rows.ts'
import type { ForumId, SessionId } from '../document/rows.ts'
import { isPublishedAsConfirmed } from '../programme/answer.ts'
import { baseZone, sessionInterval } from '../programme/session-time.ts'
import { draftForum, draftSessions } from './draft-facts.ts'
import { recipientsOfSession } from './recipient.ts'
import { latestRelease, releasesOf, type StandingSession, sessionsAt } from './release-history.ts'

/** A programme as a release has it, or as the draft has it now. */
export interface ProgrammeState {
  readonly forum: ReleasedForum
  readonly sessions: ReadonlyMap<SessionId, StandingSession>
}

/**
 * What became of a session: it is new, takes place again, is at another time or in another room (and perhaps otherwise
 * changed as well), is changed in something else, or does not take place: cancelled, deleted or back in the tray.
 */
export type ChangeKind = 'new' | 'restored' | 'moved' | 'changed' | 'cancelled'

/** What can differ in a session. `start` and `end` are moments; the others are as a release keeps them. */
export type SessionField =
  | 'start'
  | 'end'
  | 'room'
  | 'title'
  | 'kind'
  | 'abstract'
  | 'track'
  | 'roles'
  | 'floorLanguages'
  | 'interpretation'
  | 'state'
  | 'confirmed'

/** What became of one session, from one state to another. */
export interface SessionChange {
  readonly sessionId: SessionId
  readonly kind: ChangeKind
  /** Null where the session does not stand in that state. */
  readonly before: StandingSession | null
  readonly after: StandingSession | null
  /** Empty unless the session stands in both states. */
  readonly fields: readonly (FieldChange & { readonly field: SessionField })[]
  /** Whom it concerns: those whom the session concerned before or does now. */
  readonly concerns: readonly Recipient[]
}

/** Everything that differs between two states. */
export interface Comparison {
  /** Fields of the forum itself: name, city, zones, days, host, and whether its times are illustrative. */
  readonly forum: readonly FieldChange[]
  /** By time, the later state's before the earlier's. */
  readonly sessions: readonly SessionChange[]
}

/** The state that a release has kept. */
export function stateOfRelease(document: WorkspaceDocument, release: Release): ProgrammeState {
  return { forum: release.forum, sessions: sessionsAt(document, release.forumId, release.number) }
}

/** The state that would be released now. */
export function stateOfDraft(document: WorkspaceDocument, forumId: ForumId): ProgrammeState {
  const row = rowById(document, 'forums', forumId)
  const forum = draftForum(document, row)
  const sessions = [...draftSessions(document, row)].map(([id, facts]) => [id, { facts, forum }] as const)
  return { forum, sessions: new Map(sessions) }
}

/** Everything that differs from one state to another. */
export function compareStates(from: ProgrammeState, to: ProgrammeState): Comparison {
  const ids = new Set([...to.sessions.keys(), ...from.sessions.keys()])
  const sessions = [...ids].flatMap((id) => sessionChange(id, from.sessions.get(id), to.sessions.get(id)) ?? [])
  return { forum: forumChanges(from.forum, to.forum), sessions: sessions.sort(byTime) }
}

/** The tables that the draft, and what was released before it, follow from. */
export const draftTables = [
  ...(['forums', 'rooms', 'tracks', 'sessions', 'participations', 'organizations', 'persons', 'affiliations'] as const),
  ...(['engagements', 'releases', 'releasedSessions'] as const),
] as const

/** What changed since the latest release, and whom it concerns; null before the first one. */
export const changesSinceRelease = derive(draftTables, (document, forumId: ForumId): Comparison | null => {
  const release = latestRelease(document, forumId)
  return release ? compareStates(stateOfRelease(document, release), stateOfDraft(document, forumId)) : null
})

/** A release, and how many sessions it changed in which way; of the first one, all are new. */
export interface ListedRelease {
  readonly release: Release
  readonly counts: { readonly [K in ChangeKind]: number }
}

/** The releases of a forum, the latest first, with what each changed. */
export const releaseList = derive(
  ['releases', 'releasedSessions'],
  (document, forumId: ForumId): readonly ListedRelease[] =>
    releasesOf(document, forumId)
      .map((release, index, all) => {
        const previous = all[index - 1]
        const from = previous
          ? stateOfRelease(document, previous)
          : { forum: release.forum, sessions: new Map<SessionId, StandingSession>() }
        const { sessions } = compareStates(from, stateOfRelease(document, release))
        const count = (kind: ChangeKind) => sessions.filter((change) => change.kind === kind).length
        const counts = {
          new: count('new'),
          restored: count('restored'),
          moved: count('moved'),
          changed: count('changed'),
          cancelled: count('cancelled'),
        }
        return { release, counts }
      })
      .reverse(),
)

function sessionChange(
  sessionId: SessionId,
  before: StandingSession | undefined,
  after: StandingSession | undefined,
): SessionChange | null {
  const fields = before && after ? fieldChanges(before, after) : []
  const kind = kindOf(before, after, fields)
  if (!kind) return null
  const concerns = [before, after].flatMap((one) => (one ? [...recipientsOfSession(one.facts)] : []))
  return {
    ...{ sessionId, kind, before: before ?? null, after: after ?? null, fields },
    concerns: [...new Map(concerns).values()],
  }
}

function kindOf(
  before: StandingSession | undefined,
  after: StandingSession | undefined,
  fields: SessionChange['fields'],
): ChangeKind | null {
  const did = before !== undefined && before.facts.state !== 'cancelled'
  const does = after !== undefined && after.facts.state !== 'cancelled'
  if (!did && !does) return null
  if (did && !does) return 'cancelled'
  if (!did) return before ? 'restored' : 'new'
  if (fields.length === 0) return null
  return fields.some(({ field }) => field === 'start' || field === 'end' || field === 'room') ? 'moved' : 'changed'
}

function fieldChanges(before: StandingSession, after: StandingSession): SessionChange['fields'] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  return (Object.keys(is) as SessionField[])
    .filter((field) => !sameValue(was[field], is[field]))
    .map((field) => ({ field, before: was[field], after: is[field] }))
}

function fieldsOf({ facts, forum }: StandingSession): { readonly [F in SessionField]: unknown } {
  const { start, end } = sessionInterval(facts, baseZone(forum))
  return {
    start,
    end,
    room: facts.room,
    title: facts.title,
    kind: facts.kind,
    abstract: facts.abstract,
    track: facts.track,
    roles: facts.roles.map(shownRole),
    floorLanguages: facts.floorLanguages,
    interpretation: facts.interpretation,
    state: facts.state,
    confirmed: isPublishedAsConfirmed(facts, facts.answer),
  }
}

/** A tentative yes is shown like none at all. */
function shownRole({ id: _, answer, ...role }: ReleasedFacts['roles'][number]): object {
  return { ...role, answer: answer === 'pencilled' ? 'hold' : answer }
}

function forumChanges(from: ReleasedForum, to: ReleasedForum): FieldChange[] {
  const before: Readonly<Record<string, unknown>> = from
  return Object.entries(to)
    .filter(([field, after]) => !sameValue(before[field], after))
    .map(([field, after]) => ({ field, before: before[field], after }))
}

function byTime(a: SessionChange, b: SessionChange): number {
  return startOf(a) - startOf(b) || (a.sessionId < b.sessionId ? -1 : 1)
}

function startOf({ before, after }: SessionChange): number {
  const standing = after ?? before
  return standing ? sessionInterval(standing.facts, baseZone(standing.forum)).start : 0
}
