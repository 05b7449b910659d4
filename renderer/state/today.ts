import type { Forum } from '../../core/document/rows.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import type { CalendarDate } from '../../core/time/calendar-date.ts'
import { instant } from '../../core/time/instant.ts'
import { localTimeAt } from '../../core/time/local-time.ts'

/** Today on the calendar of a forum's base zone. */
export function todayOf(forum: Forum): CalendarDate {
  return localTimeAt(instant(Date.now()), baseZone(forum)).date
}
