import type { Session } from '../../document/rows.ts'
import type { Conflict } from '../conflict.ts'
import { findAvailabilityConflicts, ownersOf } from './availability-conflicts.ts'
import { findContentConflicts, findRoomConflicts } from './content-conflicts.ts'
import type { Placed, Programme } from './programme.ts'
import { type Memory, remembered } from './remember.ts'
import { findRoleConflicts } from './role-conflicts.ts'
import { findTimeConflicts } from './time-conflicts.ts'
import { findWorkingDayConflicts } from './working-day-conflicts.ts'

/** What is wrong with one session, whatever the others are. `placed` is null in the tray. */
export function conflictsInSession(session: Session, placed: Placed | null, programme: Programme): Conflict[] {
  const found = [...findContentConflicts(session, programme), ...findRoleConflicts(session, programme)]
  return placed
    ? [
        ...found,
        ...findTimeConflicts(placed.session, programme),
        ...findWorkingDayConflicts(placed.session, programme),
        ...findAvailabilityConflicts(placed, programme),
        ...findRoomConflicts(placed, programme),
      ]
    : found
}

const bySurroundings: Memory = new WeakMap()
const byInputs: Memory = new WeakMap()

/** As `conflictsInSession`; found again when neither the session nor anything it depends on was edited. */
export function rememberedInSession<Outcome>(
  session: Session,
  placed: Placed | null,
  programme: Programme,
  compute: () => Outcome,
): Outcome {
  // Most edits leave these tables as they are, and then nothing of them must be read.
  return remembered(bySurroundings, session, '', [programme.surroundings], () =>
    remembered(byInputs, session, '', inputsInSession(session, placed, programme), compute),
  )
}

/** All that `conflictsInSession` reads beyond the session's row. Rows tell their table, so one list can hold them all. */
function inputsInSession(session: Session, placed: Placed | null, programme: Programme): unknown[] {
  const inputs: unknown[] = [programme.rules, ...programme.workingDays]
  for (const role of programme.rolesOf(session)) {
    inputs.push(role)
    if (role.organizationId) {
      const engagement = programme.engagements.get(role.organizationId)
      inputs.push(engagement?.stage, engagement?.answerDueOn)
    }
    if (role.personId && role.role === 'interpreter') inputs.push(programme.document.persons[role.personId])
  }
  if (placed) {
    inputs.push(placed.room)
    for (const owner of ownersOf(placed)) inputs.push(...programme.availabilitiesOf(owner))
  }
  return inputs
}
