import type { Table, WorkspaceDocument } from '../../core/document/document.ts'
import type { Forum } from '../../core/document/rows.ts'

/** The forums, those whose days come last first; one without days counts as yet to come. */
export function forumsLatestFirst(forums: Table<'forums'>): Forum[] {
  const lastDay = ({ days }: Forum) => days.at(-1)?.date ?? '9999'
  return Object.values<Forum>(forums).sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : lastDay(a) > lastDay(b) ? -1 : 0))
}

/** The forum to show when none was chosen. */
export function latestForum(document: WorkspaceDocument): Forum | undefined {
  return forumsLatestFirst(document.forums)[0]
}
