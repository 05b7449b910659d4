import { findRow, rowById, rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { Affiliation, Engagement, Organization, Person } from '../document/outreach-rows.ts'
import type { Forum, OrganizationId, Participation, PersonId, Room, Session, Track } from '../document/rows.ts'
import { affiliationOn } from '../programme/affiliation-on.ts'
import {
  type Answer,
  answerOfRole,
  answerOfSession,
  type StageByOrganization,
  stagesOfForum,
} from '../programme/answer.ts'
import { participationsBySession, sessionsOf } from '../programme/session-rows.ts'
import { isScheduled, type ScheduledSession, type TimedSession } from '../programme/session-time.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { type Instant, type InstantText, instant, instantOfText } from '../time/instant.ts'
import type { ShownPerson } from './person-name.ts'

/** Who has a role in a session, with everything an event says of them. */
export interface RoleFacts {
  readonly participation: Pick<Participation, 'role' | 'required'>
  readonly answer: Answer
  readonly organization: Pick<Organization, 'names'> | null
  readonly person: ShownPerson | null
  /** The person's post on the day of the session: in the role's organization, or else the latest. */
  readonly affiliation: Pick<Affiliation, 'title'> | null
  /** The organization of that post, where the role itself names none. */
  readonly employer: Pick<Organization, 'names'> | null
}

/** A session that is published, with everything that its event shows. */
export interface SessionFacts {
  readonly forum: Pick<Forum, 'id' | 'city' | 'zones' | 'timesAreIllustrative'>
  readonly session: ShownSession
  readonly room: Pick<Room, 'name' | 'kind' | 'city' | 'joinUrl'> | null
  readonly track: Pick<Track, 'name' | 'color'> | null
  readonly roles: readonly RoleFacts[]
  readonly answer: Answer
}

/** What an event shows of the session itself. */
export type ShownSession = TimedSession &
  Pick<Session, 'id' | 'kind' | 'title' | 'abstract' | 'floorLanguages' | 'interpretation' | 'state'>

/** A role in the draft, with the rows that say who has it. */
interface DraftRole extends RoleFacts {
  readonly participation: Participation
  readonly organization: Organization | null
  readonly person: Person | null
  readonly affiliation: Affiliation | null
  readonly employer: Organization | null
}

/** A session of the draft that is published, with every row that its event shows. */
export interface DraftFacts extends SessionFacts {
  readonly forum: Forum
  readonly host: Organization | null
  readonly session: ScheduledSession
  readonly room: Room | null
  readonly track: Track | null
  readonly roles: readonly DraftRole[]
  /** The latest change of any of these rows, or of an engagement that decides the answer. */
  readonly changedAt: Instant
}

/** The sessions of a forum that are published: those with a slot, without blockers. In no particular order. */
export function publishedSessions(document: WorkspaceDocument, forum: Forum): DraftFacts[] {
  const index: ForumIndex = {
    document,
    forum,
    host: forum.hostOrganizationId ? rowById(document, 'organizations', forum.hostOrganizationId) : null,
    participations: participationsBySession(document),
    stages: stagesOfForum(document, forum.id),
    affiliations: Map.groupBy(rowsOf(document, 'affiliations'), ({ personId }) => personId),
    engagements: Map.groupBy(
      rowsOf(document, 'engagements').filter(({ forumId }) => forumId === forum.id),
      ({ organizationId }) => organizationId,
    ),
  }
  return sessionsOf(document, forum.id)
    .filter(isScheduled)
    .filter(({ kind }) => kind !== 'blocker')
    .map((session) => sessionFacts(session, index))
}

interface ForumIndex {
  readonly document: WorkspaceDocument
  readonly forum: Forum
  readonly host: Organization | null
  readonly participations: ReturnType<typeof participationsBySession>
  readonly stages: StageByOrganization
  readonly affiliations: ReadonlyMap<PersonId, readonly Affiliation[]>
  readonly engagements: ReadonlyMap<OrganizationId, readonly Engagement[]>
}

function sessionFacts(session: ScheduledSession, index: ForumIndex): DraftFacts {
  const { document, forum, host } = index
  const participations = index.participations.get(session.id) ?? []
  const roles = participations.map((participation) => roleFacts(participation, session.slot.date, index))
  const room = session.slot.roomId ? rowById(document, 'rooms', session.slot.roomId) : null
  const track = session.trackId ? rowById(document, 'tracks', session.trackId) : null
  const shown = [
    ...[forum, host, session, room, track],
    ...roles.flatMap((role) => [
      ...[role.participation, role.organization, role.person, role.affiliation, role.employer],
      ...((role.organization && index.engagements.get(role.organization.id)) ?? []),
    ]),
  ]
  return {
    forum,
    host,
    session,
    room,
    track,
    roles,
    answer: answerOfSession(session, participations, index.stages),
    changedAt: latestChange(
      shown.filter((row) => row !== null),
      forum,
    ),
  }
}

function roleFacts(participation: Participation, on: CalendarDate, index: ForumIndex): DraftRole {
  const { document } = index
  const { organizationId, personId } = participation
  const affiliation = personId ? affiliationOn(on, index.affiliations.get(personId) ?? [], organizationId) : null
  return {
    participation,
    answer: answerOfRole(participation, index.stages),
    organization: organizationId ? rowById(document, 'organizations', organizationId) : null,
    person: personId ? rowById(document, 'persons', personId) : null,
    affiliation,
    employer:
      affiliation && !organizationId ? (findRow(document, 'organizations', affiliation.organizationId) ?? null) : null,
  }
}

function latestChange(rows: readonly { readonly updatedAt: InstantText }[], forum: Forum): Instant {
  const moments = rows.map(({ updatedAt }): number => instantOfText(updatedAt))
  return instant(moments.reduce((latest, moment) => Math.max(latest, moment), instantOfText(forum.updatedAt)))
}
