import type { Language } from '../../document/language.ts'
import type { Participation, Session } from '../../document/rows.ts'
import { isClosedStage } from '../../document/vocabulary.ts'
import { daysBetween } from '../../time/calendar-date.ts'
import { answerOfRole } from '../answer.ts'
import type { Conflict } from '../conflict.ts'
import { makeConflict } from './make-conflict.ts'
import type { Programme } from './programme.ts'

/** How near a forum is, in days, when a name is missed where only an organization stands. */
const namesNeededDays = 14

/** What is missing among the people of a session: required roles without an answer and, while the forum is planned, interpreters. */
export function findRoleConflicts(session: Session, programme: Programme): Conflict[] {
  const roles = programme.rolesOf(session)
  return [
    ...roles
      .filter(({ required }) => required)
      .flatMap((role) => {
        const { organizationId, personId } = role
        if (!organizationId && !personId) return [makeConflict([session], { kind: 'required-role-empty' }, role.id)]
        if (organizationId && answerOfRole(role, programme.stages) === 'declined') {
          return [makeConflict([session], { kind: 'required-role-declined', organizationId }, role.id)]
        }
        return findPressing(session, role, programme)
      }),
    ...findMissingInterpreters(session, roles, programme),
  ]
}

/** What presses as days go by: an answer that is late, and a name that is missing shortly before the forum. */
function findPressing(session: Session, role: Participation, programme: Programme): Conflict[] {
  const { today, forum, engagements } = programme
  const { organizationId, personId } = role
  const opensOn = forum.days[0]?.date
  const isOver = !today || (forum.days.at(-1)?.date ?? today) < today
  if (isOver || !opensOn || !organizationId || forum.status !== 'planning') return []
  const engagement = engagements.get(organizationId)
  const dueOn = engagement?.answerDueOn
  const isOwed = engagement && engagement.stage !== 'confirmed' && !isClosedStage(engagement.stage)
  const daysLeft = daysBetween(today, opensOn)
  const isNear = daysLeft >= 0 && daysLeft <= namesNeededDays
  return [
    ...(isOwed && dueOn && dueOn < today
      ? [makeConflict([session], { kind: 'answer-overdue', organizationId, dueOn }, role.id)]
      : []),
    ...(isNear && !personId
      ? [makeConflict([session], { kind: 'nobody-named', organizationId, opensOn }, role.id)]
      : []),
  ]
}

function findMissingInterpreters(session: Session, roles: readonly Participation[], programme: Programme): Conflict[] {
  const { floorLanguages, interpretation } = session
  if (programme.forum.status !== 'planning') return []
  if (interpretation.every((language) => floorLanguages.includes(language))) return []
  const interpreters = roles.filter(({ role }) => role === 'interpreter')
  const languages = floorLanguages.filter(
    (language) => !interpreters.some((role) => coversFloor(role, language, programme)),
  )
  return languages.length > 0 ? [makeConflict([session], { kind: 'no-interpreter', languages })] : []
}

/** An organization sends whoever is needed; a person interprets from the languages that are known of them, if any are. */
function coversFloor({ personId, organizationId }: Participation, floor: Language, { document }: Programme): boolean {
  if (!personId) return organizationId !== null
  const known = document.persons[personId]?.languages ?? []
  return known.length === 0 || known.includes(floor)
}
