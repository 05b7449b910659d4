import type { Forum } from '../../core/document/rows.ts'
import { countDue } from '../../core/outreach/outreach-today.ts'
import { useSettledDocument } from '../state/app-context.tsx'
import { todayOf } from '../state/today.ts'

/** How many follow-ups and answers of a forum are due or overdue today; none for a forum that is over. */
export function useDueCount(forum: Forum | null): number {
  const document = useSettledDocument()
  return document && forum?.status === 'planning' ? countDue(document, forum, todayOf(forum)) : 0
}
