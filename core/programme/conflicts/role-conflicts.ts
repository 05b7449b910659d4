import type { Language } from '../../document/language.ts'
import type { Participation, Session } from '../../document/rows.ts'
import { answerOfRole } from '../answer.ts'
import type { Conflict } from '../conflict.ts'
import { makeConflict } from './make-conflict.ts'
import type { Programme } from './programme.ts'

/** What is missing among the people of a session: required roles without an answer and, while the forum is planned, interpreters. */
export function findRoleConflicts(session: Session, programme: Programme): Conflict[] {
  const roles = programme.rolesOf(session)
  return [
    ...roles
      .filter(({ required }) => required)
      .flatMap((role) => {
        const { organizationId, personId } = role
        if (!organizationId && !personId) return [makeConflict([session], { kind: 'required-role-empty' }, role.id)]
        return organizationId && answerOfRole(role, programme.stages) === 'declined'
          ? [makeConflict([session], { kind: 'required-role-declined', organizationId }, role.id)]
          : []
      }),
    ...findMissingInterpreters(session, roles, programme),
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
