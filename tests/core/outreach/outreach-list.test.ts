import { describe, expect, it } from 'vitest'
import { deleteInteraction, logInteraction } from '../../../core/outreach/engagement-commands.ts'
import { interactionsOf, outreachOf, ownersOf, urgencyOf } from '../../../core/outreach/outreach-list.ts'
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
const engagement = anEngagement({ organizationId: organization.id })
const [june, july, august] = ['2020-06-01', '2020-07-01', '2020-08-01'].map((date) =>
  anInteraction({ engagementId: engagement.id, at: `${date}T00:00:00.000Z` }),
) as [ReturnType<typeof anInteraction>, ReturnType<typeof anInteraction>, ReturnType<typeof anInteraction>]
const document = aDocument({
  forums: [aForum()],
  organizations: [organization],
  engagements: [engagement],
  interactions: [june, august, july],
})

describe('the owners of a forum’s engagements', () => {
  it('are named once, those with most first, and nobody where no owner is', () => {
    const owned = (owner: string, purpose: 'speak' | 'host' | 'sponsor' | 'delegate') =>
      anEngagement({ organizationId: organization.id, purpose, owner })
    const engagements = [owned('A', 'speak'), owned('', 'host'), owned('B', 'sponsor'), owned('B', 'delegate')]
    const owners = aDocument({ forums: [aForum()], organizations: [organization], engagements })
    expect(ownersOf(owners, theForumId)).toEqual(['B', 'A'])
  })
})

describe('the outreach list of a forum', () => {
  it('has a line for each engagement, with its organization and last contact', () => {
    expect(outreachOf(document, theForumId)).toEqual([{ engagement, organization, lastContact: august }])
  })

  it('has nothing of other forums', () => {
    const other = aForum({ id: anId() })
    const elsewhere = anEngagement({ organizationId: organization.id, forumId: other.id })
    const both = aDocument({ forums: [aForum(), other], organizations: [organization], engagements: [elsewhere] })
    expect(outreachOf(both, theForumId)).toEqual([])
  })
})

describe('the last contact', () => {
  it('is none where nothing was logged', () => {
    const silent = aDocument({ forums: [aForum()], organizations: [organization], engagements: [engagement] })
    expect(outreachOf(silent, theForumId)[0]?.lastContact).toBeNull()
  })

  it('is a newer one as soon as it is logged', () => {
    const september = anInteraction({ engagementId: engagement.id, at: '2020-09-01T00:00:00.000Z' })
    expect(outreachOf(after(document, logInteraction(september)), theForumId)[0]?.lastContact?.id).toBe(september.id)
  })

  it('stays when an older one is logged later', () => {
    const may = anInteraction({ engagementId: engagement.id, at: '2020-05-01T00:00:00.000Z' })
    expect(outreachOf(after(document, logInteraction(may)), theForumId)[0]?.lastContact).toBe(august)
  })

  it('is the one before when the latest is deleted', () => {
    expect(outreachOf(after(document, deleteInteraction(august.id)), theForumId)[0]?.lastContact).toBe(july)
  })
})

it('the contacts of an engagement are listed latest first', () => {
  expect(interactionsOf(document, engagement.id)).toEqual([august, july, june])
})

describe('on 15 July an engagement', () => {
  const today = calendarDate('2020-07-15')

  it.each([
    ['with a follow-up yesterday is overdue', { nextFollowUpOn: '2020-07-14' }, 'overdue'],
    ['with a follow-up today is due today', { nextFollowUpOn: '2020-07-15' }, 'due-today'],
    ['with a follow-up tomorrow is for later', { nextFollowUpOn: '2020-07-16' }, 'later'],
    ['without dates presses nobody', {}, 'none'],
    [
      'whose answer was due yesterday is overdue',
      { answerDueOn: '2020-07-14', nextFollowUpOn: '2020-07-20' },
      'overdue',
    ],
    [
      'whose answer is due today is due today',
      { answerDueOn: '2020-07-15', nextFollowUpOn: '2020-07-20' },
      'due-today',
    ],
    ['that is confirmed has answered', { stage: 'confirmed', answerDueOn: '2020-07-14' }, 'none'],
    ['that is confirmed still has its follow-up', { stage: 'confirmed', nextFollowUpOn: '2020-07-14' }, 'overdue'],
    ['that declined presses nobody', { stage: 'declined', answerDueOn: '2020-07-14' }, 'none'],
    ['that is dormant presses nobody', { stage: 'dormant', answerDueOn: '2020-07-14' }, 'none'],
  ] as const)('%s', (_name, fields, urgency) => {
    expect(urgencyOf(anEngagement({ organizationId: organization.id, stage: 'contacted', ...fields }), today)).toBe(
      urgency,
    )
  })
})
