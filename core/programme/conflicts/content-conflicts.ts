import type { Forum, Session } from '../../document/rows.ts'
import type { SessionKind } from '../../document/vocabulary.ts'
import type { Conflict } from '../conflict.ts'
import { makeConflict } from './make-conflict.ts'
import type { Placed, Programme } from './programme.ts'

const forEverybody: ReadonlySet<SessionKind> = new Set<SessionKind>(['opening', 'keynote', 'closing'])
const unattended: ReadonlySet<SessionKind> = new Set<SessionKind>(['break', 'blocker'])

/** What a session itself lacks: a slot, a title in every language, time for its run of show. */
export function findContentConflicts(session: Session, { forum }: Programme): Conflict[] {
  const missing = session.kind === 'blocker' ? [] : forum.languages.filter((language) => !session.title[language])
  const planned = session.runOfShow.reduce((sum, { minutes }) => sum + minutes, 0)
  const minutes = session.durationMinutes
  return [
    ...(session.state === 'confirmed' && !session.slot
      ? [makeConflict([session], { kind: 'confirmed-without-slot' })]
      : []),
    ...(missing.length > 0 ? [makeConflict([session], { kind: 'title-missing', languages: missing })] : []),
    ...(planned > minutes ? [makeConflict([session], { kind: 'run-too-long', planned, minutes })] : []),
  ]
}

/** Whether the room of a session fits it: large enough and, while the forum is planned, with a link to join by. */
export function findRoomConflicts({ session, room }: Placed, { forum }: Programme): Conflict[] {
  if (!room) return []
  const { id: roomId, kind, capacity, joinUrl } = room
  const expected = expectedAt(session, forum)
  return [
    ...(kind !== 'online' && capacity !== null && expected !== null && capacity < expected
      ? [makeConflict([session], { kind: 'capacity-too-small', roomId, capacity, expected })]
      : []),
    ...(kind !== 'physical' && joinUrl.trim() === '' && !unattended.has(session.kind) && forum.status === 'planning'
      ? [makeConflict([session], { kind: 'no-link', roomId })]
      : []),
  ]
}

/** How many people to expect: its own number, or the forum's where everybody comes; null where nobody said. */
export function expectedAt({ kind, expectedAudience }: Session, forum: Forum): number | null {
  return expectedAudience ?? (forEverybody.has(kind) ? forum.expectedAudience : null)
}
