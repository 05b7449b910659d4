import type { WorkspaceDocument } from '../document/document.ts'
import type { Language } from '../document/language.ts'
import type { Forum, Session, SessionId } from '../document/rows.ts'
import { answerOfRole, stagesOfForum } from '../programme/answer.ts'
import type { Conflict } from '../programme/conflict.ts'
import { findConflicts } from '../programme/find-conflicts.ts'
import { participationsBySession, sessionsOf } from '../programme/session-rows.ts'

/** What should be seen to before a release; each list names its sessions, by day and start, those in the tray last. */
export interface ReleaseChecklist {
  /** Open conflicts that cannot happen as planned. */
  readonly fatalConflicts: readonly Conflict[]
  /** Confirmed by the organizers, and without a slot. */
  readonly unscheduledConfirmed: readonly SessionId[]
  /** To be released, with a required role that is not confirmed. */
  readonly unconfirmedRoles: readonly SessionId[]
  /** To be released, with languages of the forum in which the title is missing. */
  readonly missingLanguages: readonly { readonly sessionId: SessionId; readonly languages: readonly Language[] }[]
  /** To be released, in a room that is joined from afar and has no link. */
  readonly missingLinks: readonly SessionId[]
}

/** The checklist of a forum's programme as it stands. Cancelled sessions and blockers are not on it. */
export function releaseChecklist(document: WorkspaceDocument, forum: Forum): ReleaseChecklist {
  const sessions = sessionsOf(document, forum.id)
    .filter(({ kind, state }) => kind !== 'blocker' && state !== 'cancelled')
    .sort((a, b) => compare(timeOf(a), timeOf(b)))
  const scheduled = sessions.filter(({ slot }) => slot !== null)
  const roles = participationsBySession(document)
  const stages = stagesOfForum(document, forum.id)
  const ids = (list: readonly Session[]) => list.map(({ id }) => id)
  return {
    fatalConflicts: findConflicts(document, forum).filter(({ severity }) => severity === 'fatal'),
    unscheduledConfirmed: ids(sessions.filter(({ slot, state }) => slot === null && state === 'confirmed')),
    unconfirmedRoles: ids(
      scheduled.filter(({ id }) =>
        roles.get(id)?.some((role) => role.required && answerOfRole(role, stages) !== 'confirmed'),
      ),
    ),
    missingLanguages: scheduled.flatMap(({ id, title }) => {
      const languages = forum.languages.filter((language) => !title[language]?.trim())
      return languages.length === 0 ? [] : [{ sessionId: id, languages }]
    }),
    missingLinks: ids(
      scheduled.filter(({ slot }) => {
        const room = slot?.roomId ? document.rooms[slot.roomId] : undefined
        return room !== undefined && room.kind !== 'physical' && room.joinUrl.trim() === ''
      }),
    ),
  }
}

function timeOf({ slot, id }: Session): string {
  return `${slot ? `${slot.date} ${slot.start}` : '9999'} ${id}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
