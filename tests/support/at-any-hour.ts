import type { CalendarProfile } from '../../core/document/planning-rows.ts'
import type { Forum } from '../../core/document/rows.ts'
import { aCalendarProfile } from './builders.ts'

/** Working days without end or lunch in all zones of the forum, for tests that are about something else. */
export function atAnyHour(forum: Forum): CalendarProfile[] {
  return forum.zones.map((zone) => aCalendarProfile({ zone, work: { start: '00:00', end: '23:59' }, lunch: null }))
}
