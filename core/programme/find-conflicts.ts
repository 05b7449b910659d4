import { derive } from '../document/derive.ts'
import { findRow, type WorkspaceDocument } from '../document/document.ts'
import type { Forum, ForumId, Participation, Session, SessionId } from '../document/rows.ts'
import { overlaps } from '../time/interval.ts'
import { minutesOfDay } from '../time/wall-time.ts'
import { answerOfRole, stagesOfForum } from './answer.ts'
import { type Conflict, type ConflictFacts, type Severity, severityOf } from './conflict.ts'
import { windowMinutes } from './day-window.ts'
import { participationsBySession, sessionsOf } from './session-rows.ts'
import { baseZone, isScheduled, type ScheduledSession, sessionInterval, slotStart } from './session-time.ts'

const tables = ['sessions', 'participations', 'engagements'] as const

/** Everything wrong or doubtful about a forum's programme, worst first, then by time. Cancelled sessions count for nothing. */
export const findConflicts = derive(tables, (document, forum: Forum): readonly Conflict[] => {
  const sessions = sessionsOf(document, forum.id).filter(({ state }) => state !== 'cancelled')
  const roles = participationsBySession(document)
  const stages = stagesOfForum(document, forum.id)
  const scheduled = sessions.filter(isScheduled).map((session) => ({
    session,
    ...sessionInterval(session, baseZone(forum)),
  }))
  const rolesOf = (session: Session): readonly Participation[] => roles.get(session.id) ?? []
  const conflicts = [
    ...findDoubleUse(
      scheduled,
      ({ slot }) => (slot.roomId ? [slot.roomId] : []),
      (roomId) => ({ kind: 'room-taken', roomId }),
    ),
    ...findDoubleUse(
      scheduled,
      (session) => rolesOf(session).flatMap(({ personId }) => (personId ? [personId] : [])),
      (personId) => ({ kind: 'person-twice', personId }),
    ),
    ...scheduled.flatMap(({ session }) => findTimeTrouble(session, forum)),
    ...sessions.flatMap((session) =>
      rolesOf(session)
        .filter(({ required }) => required)
        .flatMap((role) => {
          if (!role.organizationId && !role.personId)
            return [conflict([session], { kind: 'required-role-empty' }, role.id)]
          if (!role.organizationId || answerOfRole(role, stages) !== 'declined') return []
          return [conflict([session], { kind: 'required-role-declined', organizationId: role.organizationId }, role.id)]
        }),
    ),
    ...sessions.flatMap((session) => findGaps(session, forum)),
  ]
  const starts = new Map(scheduled.map(({ session, start }) => [session.id, start]))
  const startOf = ({ sessions: [first] }: Conflict) => (first && starts.get(first)) ?? Number.MAX_SAFE_INTEGER
  return conflicts.sort(
    (a, b) => rank(a.severity) - rank(b.severity) || startOf(a) - startOf(b) || (a.key < b.key ? -1 : 1),
  )
})

interface Placed {
  readonly session: ScheduledSession
  readonly start: ReturnType<typeof sessionInterval>['start']
  readonly end: ReturnType<typeof sessionInterval>['end']
}

/** Sweeps the sessions that share something that can be in one place only. */
function findDoubleUse<Id extends string>(
  placed: readonly Placed[],
  usedBy: (session: ScheduledSession) => readonly Id[],
  facts: (id: Id) => ConflictFacts,
): Conflict[] {
  const byId = new Map<Id, Placed[]>()
  for (const one of placed) {
    for (const id of new Set(usedBy(one.session))) {
      const users = byId.get(id)
      if (users) users.push(one)
      else byId.set(id, [one])
    }
  }
  return [...byId].flatMap(([id, users]) => {
    const found: Conflict[] = []
    let running: Placed[] = []
    for (const one of users.sort((a, b) => a.start - b.start)) {
      running = running.filter((other) => overlaps(other, one))
      found.push(...running.map((other) => conflict([other.session, one.session], facts(id), id)))
      running.push(one)
    }
    return found
  })
}

function findTimeTrouble(session: ScheduledSession, forum: Forum): Conflict[] {
  const { slot } = session
  const zone = baseZone(forum)
  const found: Conflict[] = []
  const { kind } = slotStart(slot, zone)
  if (kind === 'gap') found.push(conflict([session], { kind: 'time-does-not-exist', time: slot.start, zone }))
  if (kind === 'overlap') found.push(conflict([session], { kind: 'time-happens-twice', time: slot.start, zone }))
  const day = forum.days.find(({ date }) => date === slot.date)
  if (!day) return [...found, conflict([session], { kind: 'outside-forum-days', date: slot.date })]
  const start = minutesOfDay(slot.start)
  const open = windowMinutes(day)
  const outside = start < open.start || start + session.durationMinutes > open.end
  return outside && session.kind !== 'blocker'
    ? [...found, conflict([session], { kind: 'outside-day-window', date: slot.date, ...day.window })]
    : found
}

function findGaps(session: Session, forum: Forum): Conflict[] {
  const missing = forum.languages.filter((language) => !session.title[language])
  return [
    ...(session.state === 'confirmed' && !session.slot
      ? [conflict([session], { kind: 'confirmed-without-slot' })]
      : []),
    ...(missing.length > 0 && session.kind !== 'blocker'
      ? [conflict([session], { kind: 'title-missing', languages: missing })]
      : []),
  ]
}

function conflict(sessions: readonly Session[], facts: ConflictFacts, about = ''): Conflict {
  const ids: SessionId[] = sessions.map(({ id }) => id).sort()
  return { key: [facts.kind, ...ids, about].join(' ').trim(), severity: severityOf[facts.kind], sessions: ids, facts }
}

function rank(severity: Severity): number {
  return severity === 'fatal' ? 0 : severity === 'warning' ? 1 : 2
}

/** The conflicts of a forum by its id; none when it is gone. */
export function conflictsOf(document: WorkspaceDocument, forumId: ForumId): readonly Conflict[] {
  const forum = findRow(document, 'forums', forumId)
  return forum ? findConflicts(document, forum) : []
}
