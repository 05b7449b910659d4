import { derive } from '../document/derive.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { Forum, ForumId } from '../document/rows.ts'
import type { SessionKind } from '../document/vocabulary.ts'
import { sessionsOf } from '../programme/session-rows.ts'
import { baseZone, isScheduled, sessionInterval } from '../programme/session-time.ts'
import { workingDayOf } from '../programme/working-day.ts'
import type { Zone } from '../time/zone.ts'
import { gridOf, PainTimeline, stepOf } from './pain-timeline.ts'

/** What the hours of an edition cost each of its zones, in costs of five minutes (hour-cost). */
export interface EditionPain {
  readonly forumId: ForumId
  /** In the order of the forum's zones. */
  readonly zones: readonly { readonly zone: Zone; readonly pain: number }[]
}

/** Nobody has to sit through these at a bad hour. */
const optional: ReadonlySet<SessionKind> = new Set<SessionKind>(['break', 'networking', 'blocker'])

/** What the sessions of a forum ask of each of its zones; the cancelled ask nothing, nor do breaks and receptions. */
export const editionPain = derive(
  ['sessions', 'calendarProfiles'],
  (document, forum: Forum): EditionPain => ({
    forumId: forum.id,
    zones: forum.zones.map((zone) => ({ zone, pain: painOf(document, forum, zone) })),
  }),
)

function painOf(document: WorkspaceDocument, forum: Forum, zone: Zone): number {
  const day = workingDayOf(document, zone)
  let pain = 0
  for (const session of sessionsOf(document, forum.id)) {
    if (!isScheduled(session) || session.state === 'cancelled' || optional.has(session.kind)) continue
    const { start, end } = sessionInterval(session, baseZone(forum))
    const grid = gridOf(start, end)
    pain += new PainTimeline(zone, day, grid).pain(stepOf(grid, start), grid.steps)
  }
  return pain
}

/** The earlier editions of a forum's series that were not cancelled, the first first. None where it has no series. */
export function earlierEditions(document: WorkspaceDocument, forum: Forum): Forum[] {
  const series = forum.series.trim()
  const opens = forum.days[0]?.date ?? '9999'
  if (series === '') return []
  return rowsOf(document, 'forums')
    .filter((one) => one.id !== forum.id && one.series.trim() === series && one.status !== 'cancelled')
    .filter(({ days }) => days[0] !== undefined && days[0].date < opens)
    .sort((a, b) => ((a.days[0]?.date ?? '') < (b.days[0]?.date ?? '') ? -1 : 1))
}

/** What each zone bore in all earlier editions of the series together: the debt that a new slot can repay. */
export function painBorne(document: WorkspaceDocument, forum: Forum): ReadonlyMap<Zone, number> {
  const borne = new Map<Zone, number>()
  for (const edition of earlierEditions(document, forum)) {
    for (const { zone, pain } of editionPain(document, edition).zones) borne.set(zone, (borne.get(zone) ?? 0) + pain)
  }
  return borne
}
