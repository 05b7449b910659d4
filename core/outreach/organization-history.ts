import { derive } from '../document/derive.ts'
import { rowsOf } from '../document/document.ts'
import type { Engagement, Interaction } from '../document/outreach-rows.ts'
import type { Forum, OrganizationId, Participation, Session } from '../document/rows.ts'

/** What an organization had to do with one edition. */
export interface EditionHistory {
  readonly forum: Forum
  readonly engagements: readonly Engagement[]
  /** Its roles, with their sessions, by day and start; those without a slot last. */
  readonly roles: readonly { readonly participation: Participation; readonly session: Session }[]
  /** The contacts, latest first. */
  readonly interactions: readonly Interaction[]
}

/** Every edition that an organization was approached for or has a role in, the latest first. */
export const historyOfOrganization = derive(
  ['forums', 'engagements', 'participations', 'sessions', 'interactions'],
  (document, id: OrganizationId): readonly EditionHistory[] => {
    const engagements = rowsOf(document, 'engagements').filter(({ organizationId }) => organizationId === id)
    const forumOf = new Map(engagements.map((row) => [row.id, row.forumId]))
    const interactions = rowsOf(document, 'interactions').filter(({ engagementId }) => forumOf.has(engagementId))
    const roles = rowsOf(document, 'participations').flatMap((participation) => {
      const session = participation.organizationId === id ? document.sessions[participation.sessionId] : undefined
      return session ? [{ participation, session }] : []
    })
    return rowsOf(document, 'forums')
      .map((forum) => ({
        forum,
        engagements: engagements.filter(({ forumId }) => forumId === forum.id),
        roles: roles
          .filter(({ session }) => session.forumId === forum.id)
          .sort((a, b) => compareSlots(a.session, b.session)),
        interactions: interactions
          .filter(({ engagementId }) => forumOf.get(engagementId) === forum.id)
          .sort((a, b) => (a.at < b.at ? 1 : -1)),
      }))
      .filter((edition) => edition.engagements.length > 0 || edition.roles.length > 0)
      .sort((a, b) => (firstDay(a.forum) < firstDay(b.forum) ? 1 : -1))
  },
)

function firstDay(forum: Forum): string {
  return forum.days[0]?.date ?? '9999'
}

function compareSlots(a: Session, b: Session): number {
  const at = ({ slot }: Session) => (slot ? `${slot.date} ${slot.start}` : '9999')
  return at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : a.order - b.order
}
