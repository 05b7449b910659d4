import { decidingEngagements } from '../document/deciding-engagement.ts'
import { derive } from '../document/derive.ts'
import type { ForumId, OrganizationId, Participation, Session } from '../document/rows.ts'
import type { answers, Stage } from '../document/vocabulary.ts'

/**
 * What a slot shows of the organizations that carry its required roles: `confirmed` when all have confirmed,
 * `pencilled` when all have at least agreed tentatively, `declined` when one has declined, otherwise `hold`.
 */
export type Answer = (typeof answers)[number]

/** The stage of each organization in one forum. Where it has several engagements, the one for speaking counts. */
export type StageByOrganization = ReadonlyMap<OrganizationId, Stage>

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
