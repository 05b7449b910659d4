import { workspacePacks } from '../../dates/workspace-packs.ts'
import { decidingEngagements } from '../../document/deciding-engagement.ts'
import { derive } from '../../document/derive.ts'
import { rowsOf, type WorkspaceDocument } from '../../document/document.ts'
import type { HolidayPack } from '../../document/holiday-rows.ts'
import type { Engagement } from '../../document/outreach-rows.ts'
import type { Availability, Owner } from '../../document/planning-rows.ts'
import type { Forum, OrganizationId, Participation, Room, Session, SessionId } from '../../document/rows.ts'
import type { CalendarDate } from '../../time/calendar-date.ts'
import type { Interval } from '../../time/interval.ts'
import type { Zone } from '../../time/zone.ts'
import { type StageByOrganization, stagesOfForum } from '../answer.ts'
import { participationsBySession, sessionsOf } from '../session-rows.ts'
import { baseZone, isScheduled, type ScheduledSession, sessionInterval } from '../session-time.ts'
import { type WorkingDay, workingDayOf } from '../working-day.ts'

/** A session of the programme with its room and time. */
export interface Placed extends Interval {
  readonly session: ScheduledSession
  readonly room: Room | null
  readonly roles: readonly Participation[]
}

/** What conflicts of a forum are read from. */
export interface Programme {
  readonly document: WorkspaceDocument
  readonly forum: Forum
  readonly base: Zone
  /** All sessions but the cancelled. */
  readonly sessions: readonly Session[]
  /** Those of them that have a slot. */
  readonly placed: ReadonlyMap<SessionId, Placed>
  /** The forum's fields that bear on single sessions, and the day, as text: typing in another field leaves all sessions as they are. */
  readonly rules: string
  /** An object that stands for the rules, and all tables but that of the sessions, being the very same. */
  readonly surroundings: object
  readonly stages: StageByOrganization
  /** The engagement that decides the answer of each organization. */
  readonly engagements: ReadonlyMap<OrganizationId, Engagement>
  /** The day on the base zone's calendar; null leaves out what presses as days go by. */
  readonly today: CalendarDate | null
  /** Which days are worked in which country. */
  readonly packs: readonly HolidayPack[]
  /** The working days of the forum's zones, in their order. */
  readonly workingDays: readonly WorkingDay[]
  /** Who does what in a session; a cancelled one needs nobody. */
  rolesOf(session: Session): readonly Participation[]
  /** What was said about when a person, an organization or a room is free. */
  availabilitiesOf(owner: Owner['id']): readonly Availability[]
}

const none: readonly never[] = []

/** Gathers what conflicts of the forum are read from. */
export function programmeOf(document: WorkspaceDocument, forum: Forum, today: CalendarDate | null = null): Programme {
  const base = baseZone(forum)
  const rules = rulesOf(forum) + (today ?? '')
  const roles = participationsBySession(document)
  const rolesOf = (session: Session) => roles.get(session.id) ?? none
  const availabilities = availabilitiesByOwner(document)
  const sessions = sessionsOf(document, forum.id).filter(({ state }) => state !== 'cancelled')
  const placed = new Map<SessionId, Placed>()
  for (const session of sessions) {
    if (!isScheduled(session)) continue
    const { start, end } = sessionInterval(session, base)
    const room = (session.slot.roomId && document.rooms[session.slot.roomId]) || null
    placed.set(session.id, { session, room, roles: rolesOf(session), start, end })
  }
  return {
    document,
    forum,
    base,
    sessions,
    placed,
    rules,
    surroundings: surroundingsOf(document, rules),
    stages: stagesOfForum(document, forum.id),
    engagements: decidingEngagements(document, forum.id),
    today,
    packs: workspacePacks(document),
    workingDays: forum.zones.map((zone) => workingDayOf(document, zone)),
    rolesOf,
    availabilitiesOf: (owner) => availabilities.get(owner) ?? none,
  }
}

const availabilitiesByOwner = derive(
  ['availabilities'],
  (document): ReadonlyMap<Owner['id'], readonly Availability[]> =>
    Map.groupBy(rowsOf(document, 'availabilities'), ({ owner }) => owner.id),
)

const tablesBeside = [
  'rooms',
  'participations',
  'engagements',
  'persons',
  'availabilities',
  'calendarProfiles',
] as const

const surroundingsOf = derive(tablesBeside, (_document, rules: string) => ({ rules }))

const ruleTexts = new WeakMap<Forum, string>()

function rulesOf(forum: Forum): string {
  const known = ruleTexts.get(forum)
  if (known !== undefined) return known
  const { zones, days, languages, expectedAudience, status } = forum
  const text = JSON.stringify([zones, days, languages, expectedAudience, status])
  ruleTexts.set(forum, text)
  return text
}
