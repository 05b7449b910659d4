import { cleanLine } from '../../core/calendar/content-line.ts'
import { rowsOf, type WorkspaceDocument } from '../../core/document/document.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Forum } from '../../core/document/rows.ts'

/** All forums by their first day, those without days last; the order never varies. */
export function forumsByDay(document: WorkspaceDocument): Forum[] {
  const key = ({ days, id }: Forum) => `${days[0]?.date ?? '9999'} ${id}`
  return [...rowsOf(document, 'forums')].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** The English name of a forum, or the first one it has, on one line. */
export function forumName(forum: Forum): string {
  return cleanLine(wordsFor(forum.name, 'en'))
}
