import { describe, expect, it } from 'vitest'
import { engagementIdSchema } from '../../../core/document/rows.ts'
import { engagementWith, logContact } from '../../../core/outreach/log-contact.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import {
  aDocument,
  aForum,
  anEngagement,
  anId,
  anInteraction,
  anOrganization,
  theForumId,
} from '../../support/builders.ts'
import { after } from '../../support/run-command.ts'

const organization = anOrganization()
const newEngagementId = engagementIdSchema.parse(anId())
const party = { forumId: theForumId, organizationId: organization.id, engagementId: null, newEngagementId }
const { engagementId: _e, updatedAt: _u, ...contact } = anInteraction({ engagementId: anId(), by: 'Desk 1' })
const followUp = calendarDate('2020-08-01')

describe('a contact', () => {
  it('with an organization that is not on the list puts it there as contacted', () => {
    const document = aDocument({ forums: [aForum()], organizations: [organization] })
    const logged = after(document, logContact(party, contact, { nextFollowUpOn: followUp, nextStep: 'Call' }))
    expect(logged.engagements[newEngagementId]).toMatchObject({
      stage: 'contacted',
      purpose: 'speak',
      owner: 'Desk 1',
      nextFollowUpOn: followUp,
      nextStep: 'Call',
    })
    expect(logged.interactions[contact.id]?.engagementId).toBe(newEngagementId)
  })

  it('belongs to the engagement in hand, else to the one that decides, and leaves its stage unless told', () => {
    const [host, speak] = [
      anEngagement({ organizationId: organization.id, purpose: 'host' }),
      anEngagement({ organizationId: organization.id, stage: 'tentative' }),
    ]
    const document = aDocument({ forums: [aForum()], organizations: [organization], engagements: [host, speak] })
    expect(engagementWith(document, theForumId, organization.id)).toBe(speak)
    const logged = after(document, logContact(party, contact))
    expect(logged.interactions[contact.id]?.engagementId).toBe(speak.id)
    expect(logged.engagements[speak.id]?.stage).toBe('tentative')
    expect(Object.keys(logged.engagements)).toHaveLength(2)
    const about = after(document, logContact({ ...party, engagementId: host.id }, contact))
    expect(about.interactions[contact.id]?.engagementId).toBe(host.id)
  })
})
