import { derive } from '../document/derive.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { Interaction } from '../document/outreach-rows.ts'
import type { Forum } from '../document/rows.ts'
import { isClosedStage, type Stage } from '../document/vocabulary.ts'
import { addDays, type CalendarDate } from '../time/calendar-date.ts'
import { type Instant, type InstantText, instant, instantToText } from '../time/instant.ts'
import { resolveLocalTime } from '../time/local-time.ts'
import { wallTime } from '../time/wall-time.ts'
import { isQuiet } from './outreach-filter.ts'
import { type OutreachRow, outreachOf } from './outreach-list.ts'

/** What wants attention on one day. A row stands in each list that it belongs to; within one, the longest waiting first. */
export interface OutreachToday {
  /** Follow-ups that should have been done before. */
  readonly overdue: readonly OutreachRow[]
  /** Follow-ups of that very day. */
  readonly due: readonly OutreachRow[]
  /** Answers that were due before that day and have not come. */
  readonly answersOverdue: readonly OutreachRow[]
  /** Nobody has been in contact with them for as long as the forum calls quiet. */
  readonly quiet: readonly OutreachRow[]
}

/** What wants attention in a forum's outreach on `today`, a day of its base zone. */
export const outreachToday = derive(
  ['engagements', 'organizations', 'interactions'],
  (document, forum: Forum, today: CalendarDate): OutreachToday => {
    const open = outreachOf(document, forum.id).filter(({ engagement }) => !isClosedStage(engagement.stage))
    const { overdue, due } = followUps(open, today)
    return {
      overdue,
      due,
      answersOverdue: sortedBy(
        open.filter(({ engagement: { stage, answerDueOn } }) => isAnswerOverdue(stage, answerDueOn, today)),
        ({ engagement }) => engagement.answerDueOn ?? '',
      ),
      quiet: sortedBy(
        open.filter((row) => isQuiet(row, forum, today)),
        ({ lastContact }) => lastContact?.at ?? '',
      ),
    }
  },
)

/** Whether an answer was due before `today` and has not come; one who has confirmed or closed owes none. */
export function isAnswerOverdue(stage: Stage, answerDueOn: CalendarDate | null, today: CalendarDate): boolean {
  return answerDueOn !== null && answerDueOn < today && stage !== 'confirmed' && !isClosedStage(stage)
}

/** Something that happened in the outreach, and the engagement that it is about. */
export type OutreachChange = { readonly at: InstantText; readonly row: OutreachRow } & (
  | { readonly kind: 'stage'; readonly from: Stage | null; readonly to: Stage }
  | { readonly kind: 'contact'; readonly interaction: Interaction }
  | { readonly kind: 'begun' }
)

/**
 * What happened in a forum's outreach on `today` and the day before, days of its base zone, the latest first: other stages,
 * contacts (when they were, not when they were written down) and engagements that were begun.
 */
export const changesSince = derive(
  ['engagements', 'organizations', 'interactions', 'stageChanges'],
  (document, forum: Forum, today: CalendarDate): readonly OutreachChange[] => {
    const rows = new Map(outreachOf(document, forum.id).map((row) => [row.engagement.id, row]))
    const changes: OutreachChange[] = []
    // Moments in text sort by time; fifty thousand of them need not be parsed.
    const since = instantToText(startOf(forum, addDays(today, -1)))
    const until = instantToText(startOf(forum, addDays(today, 1)))
    const isRecent = (at: string) => at >= since && at < until
    for (const { engagementId, at, from, to } of rowsOf(document, 'stageChanges')) {
      const row = rows.get(engagementId)
      if (row && isRecent(at)) changes.push({ kind: 'stage', at, from, to, row })
    }
    for (const interaction of rowsOf(document, 'interactions')) {
      const row = isRecent(interaction.at) ? rows.get(interaction.engagementId) : undefined
      if (row) {
        changes.push({ kind: 'contact', at: interaction.at, interaction, row })
      }
    }
    for (const row of rows.values()) {
      const at = instantToText(createdAt(row.engagement.id))
      if (isRecent(at)) changes.push({ kind: 'begun', at, row })
    }
    return changes.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  },
)

/** The first moment of a day on the clocks of the forum's base zone. */
function startOf(forum: Forum, date: CalendarDate): Instant {
  const [base] = forum.zones
  if (!base) throw new Error(`startOf: forum ${forum.id} has no zone`)
  return resolveLocalTime({ date, time: wallTime('00:00') }, base).moment
}

/** How many follow-ups and answers are due or overdue, each engagement once. */
export function countDue(document: WorkspaceDocument, forum: Forum, today: CalendarDate): number {
  const { overdue, due, answersOverdue } = outreachToday(document, forum, today)
  return new Set([...overdue, ...due, ...answersOverdue].map(({ engagement }) => engagement.id)).size
}

function followUps(open: readonly OutreachRow[], today: CalendarDate): Pick<OutreachToday, 'overdue' | 'due'> {
  const on = ({ engagement }: OutreachRow) => engagement.nextFollowUpOn ?? ''
  const dated = sortedBy(
    open.filter(({ engagement: { nextFollowUpOn } }) => nextFollowUpOn !== null && nextFollowUpOn <= today),
    on,
  )
  return { overdue: dated.filter((row) => on(row) < today), due: dated.filter((row) => on(row) === today) }
}

const ofPriority = { high: 0, normal: 1, low: 2 } as const

function sortedBy(rows: readonly OutreachRow[], by: (row: OutreachRow) => string): readonly OutreachRow[] {
  return [...rows].sort((a, b) => {
    const [left, right] = [by(a), by(b)]
    if (left !== right) return left < right ? -1 : 1
    return ofPriority[a.engagement.priority] - ofPriority[b.engagement.priority]
  })
}

/** A row's id begins with the millisecond in which it was made (RFC 9562 section 5.7). */
function createdAt(id: string): Instant {
  return instant(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16))
}
