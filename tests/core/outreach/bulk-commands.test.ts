import { describe, expect, it } from 'vitest'
import {
  deleteEngagements,
  editEngagements,
  setStages,
  tagOrganizations,
} from '../../../core/outreach/bulk-commands.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { aDocument, aForum, anEngagement, anInteraction, anOrganization } from '../../support/builders.ts'
import { aContext, after, nowText } from '../../support/run-command.ts'

const organizations = [anOrganization(), anOrganization({ tags: ['VIP'] }), anOrganization()] as const
const [first, second, third] = [
  anEngagement({ organizationId: organizations[0].id, stage: 'prospect', nextFollowUpOn: '2020-07-20' }),
  anEngagement({ organizationId: organizations[1].id, stage: 'contacted' }),
  anEngagement({ organizationId: organizations[2].id, stage: 'declined', closedReason: 'No budget' }),
]
const document = aDocument({
  forums: [aForum()],
  organizations,
  engagements: [first, second, third],
  interactions: [anInteraction({ engagementId: first.id })],
})
const all = [first.id, second.id, third.id]

describe('many engagements at once', () => {
  it('go to a stage, and closing them clears what was to come', () => {
    const closed = after(document, setStages([first.id, second.id], 'dormant'))
    expect(closed.engagements[first.id]).toMatchObject({ stage: 'dormant', nextFollowUpOn: null })
    expect(closed.engagements[third.id]).toBe(third)
  })

  it('remember where each came from', () => {
    const moved = after(document, setStages(all, 'contacted'))
    const changes = Object.values(moved.stageChanges).map(({ engagementId, from, to, at }) => ({
      engagementId,
      from,
      to,
      at,
    }))
    expect(changes).toEqual([
      { engagementId: first.id, from: 'prospect', to: 'contacted', at: nowText },
      { engagementId: third.id, from: 'declined', to: 'contacted', at: nowText },
    ])
  })

  it('that stand there already stay the very same', () => {
    expect(after(document, setStages(all, 'contacted')).engagements[second.id]).toBe(second)
  })

  it('get an owner and a follow-up, but closed ones no follow-up', () => {
    const day = calendarDate('2020-08-01')
    const edited = after(document, editEngagements(all, { owner: 'Desk 1', nextFollowUpOn: day }))
    expect(edited.engagements[second.id]).toMatchObject({ owner: 'Desk 1', nextFollowUpOn: day })
    expect(edited.engagements[third.id]).toMatchObject({ owner: 'Desk 1', nextFollowUpOn: null, stage: 'declined' })
  })

  it('leave the list with their contacts; the organizations stay', () => {
    const rest = after(document, deleteEngagements([first.id, second.id]))
    expect(Object.keys(rest.engagements)).toEqual([third.id])
    expect(rest.interactions).toEqual({})
    expect(Object.keys(rest.organizations)).toHaveLength(3)
  })

  it('are one step that says how many', () => {
    const result = setStages(all, 'contacted').apply(document, aContext())
    expect(result).toMatchObject({ ok: true, value: { count: 3 } })
  })
})

describe('a tag', () => {
  const ids = organizations.map(({ id }) => id)

  it('is given to those that lack it', () => {
    const tagged = after(document, tagOrganizations(ids, 'VIP', 'add'))
    expect(ids.map((id) => tagged.organizations[id]?.tags)).toEqual([['VIP'], ['VIP'], ['VIP']])
    expect(tagged.organizations[organizations[1].id]).toBe(organizations[1])
  })

  it('is taken from those that have it', () => {
    const tagged = after(document, tagOrganizations(ids, 'VIP', 'remove'))
    expect(tagged.organizations[organizations[1].id]?.tags).toEqual([])
    expect(tagged.organizations[organizations[0].id]).toBe(organizations[0])
  })
})
