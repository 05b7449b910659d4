import { describe, expect, it } from 'vitest'
import type { Participation } from '../../../core/document/rows.ts'
import type { Stage } from '../../../core/document/vocabulary.ts'
import { answerOfRole, answerOfSession, isPublishedAsConfirmed, stagesOfForum } from '../../../core/programme/answer.ts'
import {
  aDocument,
  aForum,
  anEngagement,
  anId,
  anOrganization,
  aParticipation,
  aPerson,
  aSession,
  theForumId,
} from '../../support/builders.ts'

const session = aSession({ state: 'draft' })

describe('the answer to a role', () => {
  it.each([
    ['prospect', 'hold'],
    ['contacted', 'hold'],
    ['in-discussion', 'hold'],
    ['tentative', 'pencilled'],
    ['confirmed', 'confirmed'],
    ['declined', 'declined'],
    ['dormant', 'hold'],
  ] as const)('of an organization that is %s is %s', (stage, answer) => {
    const { role, stages } = aRoleOf(stage)
    expect(answerOfRole(role, stages)).toBe(answer)
  })

  it('of an organization without an engagement is hold', () => {
    expect(
      answerOfRole(aParticipation({ sessionId: session.id, organizationId: anOrganization().id }), new Map()),
    ).toBe('hold')
  })

  it('of a person alone is confirmed', () => {
    expect(answerOfRole(aParticipation({ sessionId: session.id, personId: aPerson().id }), new Map())).toBe('confirmed')
  })

  it('of nobody is hold', () => {
    expect(answerOfRole(aParticipation({ sessionId: session.id }), new Map())).toBe('hold')
  })
})

describe('the answer of a session', () => {
  it.each([
    [['confirmed', 'confirmed'], 'confirmed'],
    [['confirmed', 'tentative'], 'pencilled'],
    [['tentative', 'in-discussion'], 'hold'],
    [['confirmed', 'prospect', 'declined'], 'declined'],
  ] as const)('whose required roles are %j is %s', (roleStages, answer) => {
    const roles = roleStages.map(aRoleOf)
    const stages = new Map(roles.flatMap(({ stages }) => [...stages]))
    expect(
      answerOfSession(
        session,
        roles.map(({ role }) => role),
        stages,
      ),
    ).toBe(answer)
  })

  it('does not wait for a role that is not required', () => {
    const needed = aRoleOf('confirmed')
    const optional = aRoleOf('declined', { required: false })
    const stages = new Map([...needed.stages, ...optional.stages])
    expect(answerOfSession(session, [needed.role, optional.role], stages)).toBe('confirmed')
  })

  it('that needs nobody follows its own state', () => {
    const answers = (['draft', 'confirmed', 'cancelled'] as const).map((state) =>
      answerOfSession(aSession({ state }), [], new Map()),
    )
    expect(answers).toEqual(['hold', 'confirmed', 'hold'])
  })
})

describe('the stage of an organization in a forum', () => {
  const organization = anOrganization()

  it('is that of its engagement to speak where it has several', () => {
    const engagements = [
      anEngagement({ organizationId: organization.id, purpose: 'promote', stage: 'declined' }),
      anEngagement({ organizationId: organization.id, purpose: 'speak', stage: 'tentative' }),
      anEngagement({ organizationId: organization.id, purpose: 'host', stage: 'confirmed' }),
    ]
    const document = aDocument({ forums: [aForum()], organizations: [organization], engagements })
    expect(stagesOfForum(document, theForumId).get(organization.id)).toBe('tentative')
  })

  it('has nothing to do with other forums', () => {
    const other = aForum({ id: anId() })
    const engagements = [anEngagement({ organizationId: organization.id, forumId: other.id })]
    const document = aDocument({ forums: [aForum(), other], organizations: [organization], engagements })
    expect(stagesOfForum(document, theForumId).size).toBe(0)
  })
})

describe('a session is published as confirmed', () => {
  it.each([
    ['confirmed', 'confirmed', true],
    ['confirmed', 'pencilled', false],
    ['draft', 'confirmed', false],
    ['cancelled', 'confirmed', false],
  ] as const)('when it is %s and its answer %s: %s', (state, answer, published) => {
    expect(isPublishedAsConfirmed(aSession({ state }), answer)).toBe(published)
  })
})

function aRoleOf(stage: Stage, fields: Partial<Pick<Participation, 'required'>> = {}) {
  const { id } = anOrganization()
  return {
    role: aParticipation({ sessionId: session.id, organizationId: id, ...fields }),
    stages: new Map([[id, stage]]),
  }
}
