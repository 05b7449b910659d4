import { describe, expect, it } from 'vitest'
import { historyOfOrganization } from '../../../core/outreach/organization-history.ts'
import {
  aDocument,
  aForum,
  anEngagement,
  anId,
  anInteraction,
  anOrganization,
  aParticipation,
  aSession,
  aSlot,
} from '../../support/builders.ts'

const organization = anOrganization()
const [earlier, later, foreign] = [
  aForum(),
  aForum({ id: anId(), days: [{ date: '2021-02-25', window: { start: '09:00', end: '18:00' } }] }),
  aForum({ id: anId() }),
]
const [afternoon, morning, tray] = [
  aSession({ slot: aSlot({ start: '15:00' }) }),
  aSession({ slot: aSlot({ start: '09:00' }) }),
  aSession({ slot: null }),
]
const engagement = anEngagement({ organizationId: organization.id })
const next = anEngagement({ organizationId: organization.id, forumId: later.id })
const contacts = ['2020-06-01', '2020-07-01'].map((date) =>
  anInteraction({ engagementId: engagement.id, at: `${date}T00:00:00.000Z` }),
)
const document = aDocument({
  forums: [earlier, later, foreign],
  organizations: [organization],
  sessions: [tray, afternoon, morning],
  engagements: [engagement, next],
  interactions: contacts,
  participations: [tray, afternoon, morning].map(({ id }) =>
    aParticipation({ sessionId: id, organizationId: organization.id }),
  ),
})
const history = historyOfOrganization(document, organization.id)

describe('the history of an organization', () => {
  it('has every edition that it was approached for, the latest first, and no other', () => {
    expect(history.map(({ forum }) => forum.id)).toEqual([later.id, earlier.id])
  })

  it('has its sessions by day and start, those without a slot last', () => {
    expect(history[1]?.roles.map(({ session }) => session.id)).toEqual([morning.id, afternoon.id, tray.id])
  })

  it('has its contacts, the latest first, each with its edition', () => {
    expect(history[1]?.interactions.map(({ at }) => at.slice(0, 7))).toEqual(['2020-07', '2020-06'])
    expect(history[0]?.interactions).toEqual([])
  })

  it('has an edition in which it only has a role', () => {
    const only = aDocument({
      forums: [earlier],
      organizations: [organization],
      sessions: [morning],
      participations: [aParticipation({ sessionId: morning.id, organizationId: organization.id })],
    })
    expect(historyOfOrganization(only, organization.id)).toHaveLength(1)
  })
})
