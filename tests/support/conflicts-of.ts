import type { Forum } from '../../core/document/rows.ts'
import type { RowLists } from '../../core/generate/document-of.ts'
import type { ConflictFacts, ConflictKind } from '../../core/programme/conflict.ts'
import { findConflicts } from '../../core/programme/find-conflicts.ts'
import type { CalendarDate } from '../../core/time/calendar-date.ts'
import { aDocument, aForum } from './builders.ts'

/** The facts of one kind of conflict in the first forum of these rows, or in a forum of the builders' own. */
export function factsOf<K extends ConflictKind>(
  kind: K,
  rows: RowLists,
  today: CalendarDate | null = null,
): Extract<ConflictFacts, { kind: K }>[] {
  const forums: readonly Forum[] = rows.forums ?? [aForum()]
  const [forum] = forums as [Forum]
  return findConflicts(aDocument({ ...rows, forums }), forum, today).flatMap(({ facts }) =>
    facts.kind === kind ? [facts as Extract<ConflictFacts, { kind: K }>] : [],
  )
}
