import { derive } from '../document/derive.ts'
import { rowsOf } from '../document/document.ts'
import type { Engagement, ForumId, OrganizationId, Participation, Session } from '../document/rows.ts'
import type { answers, Purpose, Stage } from '../document/vocabulary.ts'

/**
 * What a slot shows of the organizations that carry its required roles: `confirmed` when all have confirmed,
 * `pencilled` when all have at least agreed tentatively, `declined` when one has declined, otherwise `hold`.
 */
export type Answer = (typeof answers)[number]

/** The stage of each organization in one forum. Where it has several engagements, the one for speaking counts. */
export type StageByOrganization = ReadonlyMap<OrganizationId, Stage>

const rank: { readonly [P in Purpose]: number } = { speak: 0, host: 1, sponsor: 2, delegate: 3, promote: 4 }

/** The engagement of each organization that decides its answer in one forum. */
export const decidingEngagements = derive(['engagements'], (document, forumId: ForumId) => {
  const deciding = new Map<OrganizationId, Engagement>()
  for (const engagement of rowsOf(document, 'engagements')) {
    if (engagement.forumId !== forumId) continue
    const known = deciding.get(engagement.organizationId)
    if (!known || rank[engagement.purpose] < rank[known.purpose]) deciding.set(engagement.organizationId, engagement)
  }
  return deciding as ReadonlyMap<OrganizationId, Engagement>
})

/** Reads the stage of every organization that the forum has an engagement with. */
export const stagesOfForum = derive(['engagements'], (document, forumId: ForumId): StageByOrganization => {
  const stages = new Map<OrganizationId, Stage>()
  for (const [organizationId, { stage }] of decidingEngagements(document, forumId)) stages.set(organizationId, stage)
  return stages
})

/** The answer to one role: that of its organization; a role held by a person alone counts as confirmed. */
export function answerOfRole(participation: Participation, stages: StageByOrganization): Answer {
  if (!participation.organizationId) return participation.personId ? 'confirmed' : 'hold'
  switch (stages.get(participation.organizationId)) {
    case 'confirmed':
      return 'confirmed'
    case 'tentative':
      return 'pencilled'
    case 'declined':
      return 'declined'
    default:
      return 'hold'
  }
}

/** The answer a session shows, from its required roles. A session that needs nobody follows its own state alone. */
export function answerOfSession(
  session: Session,
  participations: readonly Participation[],
  stages: StageByOrganization,
): Answer {
  const answers = participations
    .filter((participation) => participation.required)
    .map((participation) => answerOfRole(participation, stages))
  if (answers.length === 0) return session.state === 'confirmed' ? 'confirmed' : 'hold'
  if (answers.includes('declined')) return 'declined'
  if (answers.includes('hold')) return 'hold'
  return answers.includes('pencilled') ? 'pencilled' : 'confirmed'
}

/** Whether a session may be published as confirmed: it and every required role are. */
export function isPublishedAsConfirmed(session: Pick<Session, 'state'>, answer: Answer): boolean {
  return session.state === 'confirmed' && answer === 'confirmed'
}
