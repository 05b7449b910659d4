import { derive } from '../document/derive.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { Engagement, Interaction, Organization } from '../document/outreach-rows.ts'
import type { EngagementId, ForumId } from '../document/rows.ts'
import { isClosedStage } from '../document/vocabulary.ts'
import type { CalendarDate } from '../time/calendar-date.ts'

/** One line of the outreach list: an engagement, its organization, and the last contact, which is never typed. */
export interface OutreachRow {
  readonly engagement: Engagement
  readonly organization: Organization
  readonly lastContact: Interaction | null
}

/** How pressing an engagement is on a given day. */
export type Urgency = 'overdue' | 'due-today' | 'later' | 'none'

const tables = ['engagements', 'organizations', 'interactions'] as const

/** The engagements of a forum, in no particular order. */
export const outreachOf = derive(tables, (document, forumId: ForumId): readonly OutreachRow[] => {
  const last = lastContacts(document)
  const rows: OutreachRow[] = []
  for (const engagement of rowsOf(document, 'engagements')) {
    const organization = document.organizations[engagement.organizationId]
    if (engagement.forumId !== forumId || !organization) continue
    rows.push({ engagement, organization, lastContact: last.get(engagement.id) ?? null })
  }
  return rows
})

/** How many organizations rows are about; one may be approached for several purposes. */
export function countOrganizations(rows: readonly OutreachRow[]): number {
  return new Set(rows.map(({ organization }) => organization.id)).size
}

/** Who owns engagements of a forum, each once, by how many they own. */
export const ownersOf = derive(['engagements'], (document, forumId: ForumId): readonly string[] => {
  const counts = new Map<string, number>()
  for (const { forumId: of, owner } of rowsOf(document, 'engagements')) {
    if (of === forumId && owner !== '') counts.set(owner, (counts.get(owner) ?? 0) + 1)
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([owner]) => owner)
})

/** The latest interaction of each engagement. */
export const lastContacts = derive(['interactions'], (document): ReadonlyMap<EngagementId, Interaction> => {
  const last = new Map<EngagementId, Interaction>()
  for (const interaction of rowsOf(document, 'interactions')) {
    const known = last.get(interaction.engagementId)
    if (!known || known.at < interaction.at) last.set(interaction.engagementId, interaction)
  }
  return last
})

/** The interactions of one engagement, latest first. */
export function interactionsOf(document: WorkspaceDocument, id: EngagementId): readonly Interaction[] {
  return interactionsByEngagement(document).get(id) ?? []
}

const interactionsByEngagement = derive(
  ['interactions'],
  (document): ReadonlyMap<EngagementId, readonly Interaction[]> => {
    const byEngagement = Map.groupBy(rowsOf(document, 'interactions'), ({ engagementId }) => engagementId)
    for (const list of byEngagement.values()) {
      list.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1))
    }
    return byEngagement
  },
)

/** Whether something about the engagement is to be done today or should have been done before. */
export function isDueNow(engagement: Engagement, today: CalendarDate): boolean {
  const urgency = urgencyOf(engagement, today)
  return urgency === 'overdue' || urgency === 'due-today'
}

/** Whether the follow-up, or the answer that is due, lies before or on `today`. A closed engagement presses nobody. */
export function urgencyOf(engagement: Engagement, today: CalendarDate): Urgency {
  if (isClosedStage(engagement.stage)) return 'none'
  const answered = engagement.stage === 'confirmed'
  const dates = [engagement.nextFollowUpOn, answered ? null : engagement.answerDueOn].filter((date) => date !== null)
  if (dates.length === 0) return 'none'
  if (dates.some((date) => date < today)) return 'overdue'
  return dates.includes(today) ? 'due-today' : 'later'
}
