import { cleanLine } from '../../core/calendar/content-line.ts'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import type { Forum } from '../../core/document/rows.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { forumName, forumsByDay } from './forum-order.ts'

/** The forum with that id. The failure is a sentence that names those there are; `file` is what it calls the workspace. */
export function findForum(document: WorkspaceDocument, wanted: string, file: string): Result<Forum, string> {
  const forums = forumsByDay(document)
  const forum = forums.find(({ id }) => id === wanted)
  if (forum) return ok(forum)
  const known = forums.map((one) => `${one.id} (${forumName(one)})`).join(', ')
  return fail(`${cleanLine(file)}: there is no forum ${cleanLine(wanted)}; it has ${known || 'no forum at all'}.`)
}
