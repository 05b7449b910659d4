import type { Forum } from '../../core/document/rows.ts'
import { isDueNow, outreachOf } from '../../core/outreach/outreach-list.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import type { CalendarDate } from '../../core/time/calendar-date.ts'
import { instant } from '../../core/time/instant.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import { useSettledDocument } from '../state/app-context.tsx'

/** Today on the calendar of a forum's base zone. */
export function todayOf(forum: Forum): CalendarDate {
  return localTimeAt(instant(Date.now()), baseZone(forum)).date
}

/** How many follow-ups and answers of a forum are due or overdue today; none for a forum that is over. */
export function useDueCount(forum: Forum | null): number {
  const document = useSettledDocument()
  if (!document || forum?.status !== 'planning') return 0
  const today = todayOf(forum)
  return outreachOf(document, forum.id).filter(({ engagement }) => isDueNow(engagement, today)).length
}
