import type { Session } from '../../document/rows.ts'
import { type Conflict, type ConflictFacts, severityOf } from '../conflict.ts'

/** A conflict of these sessions. `about` tells apart two of one kind that the same sessions can have. */
export function makeConflict(sessions: readonly Session[], facts: ConflictFacts, about = ''): Conflict {
  const ids = sessions.map(({ id }) => id).sort()
  return { key: [facts.kind, ...ids, about].join(' ').trim(), severity: severityOf[facts.kind], sessions: ids, facts }
}
