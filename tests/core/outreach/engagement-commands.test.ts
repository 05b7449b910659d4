import { describe, expect, it } from 'vitest'
import { historyOf, recordStep, undo } from '../../../core/document/history.ts'
import type { Engagement } from '../../../core/document/outreach-rows.ts'
import { stages } from '../../../core/document/vocabulary.ts'
import {
  addEngagement,
  deleteEngagement,
  deleteInteraction,
  editEngagement,
  editInteraction,
  logInteraction,
  setStage,
} from '../../../core/outreach/engagement-commands.ts'
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
import { aContext, after, nowText, refusalOf } from '../../support/run-command.ts'

const organization = anOrganization()

describe('a new engagement', () => {
  it('begins as a prospect of normal priority', () => {
    const { id } = anEngagement({ organizationId: organization.id })
    const document = after(
      workspace(),
      addEngagement({ id, forumId: theForumId, organizationId: organization.id, purpose: 'speak' }),
    )
    expect(document.engagements[id]).toEqual({
      id,
      updatedAt: nowText,
      forumId: theForumId,
      organizationId: organization.id,
      purpose: 'speak',
      stage: 'prospect',
      owner: '',
      priority: 'normal',
      answerDueOn: null,
      nextFollowUpOn: null,
      nextStep: '',
      closedReason: '',
    })
  })

  it('is refused when there is one for that forum, organization and purpose', () => {
    const known = anEngagement({ organizationId: organization.id })
    const { id } = anEngagement({ organizationId: organization.id })
    const second = addEngagement({ id, forumId: theForumId, organizationId: organization.id, purpose: 'speak' })
    expect(refusalOf(workspace(known), second)).toEqual({ kind: 'engagement-exists', organizationId: organization.id })
  })

  it('may be for another purpose, or for another forum', () => {
    const known = anEngagement({ organizationId: organization.id })
    const other = aForum({ id: anId() })
    const document = aDocument({ forums: [aForum(), other], organizations: [organization], engagements: [known] })
    const edited = after(
      document,
      addEngagement({
        id: anEngagement({ organizationId: organization.id }).id,
        forumId: theForumId,
        organizationId: organization.id,
        purpose: 'host',
      }),
      addEngagement({
        id: anEngagement({ organizationId: organization.id }).id,
        forumId: other.id,
        organizationId: organization.id,
        purpose: 'speak',
      }),
    )
    expect(Object.keys(edited.engagements)).toHaveLength(3)
  })

  it('with an organization that is gone is refused', () => {
    const gone = anOrganization().id
    const { id } = anEngagement({ organizationId: gone })
    expect(
      refusalOf(workspace(), addEngagement({ id, forumId: theForumId, organizationId: gone, purpose: 'speak' })),
    ).toEqual({
      kind: 'missing-row',
      table: 'organizations',
      id: gone,
    })
  })
})

describe('editing an engagement', () => {
  it('changes the named fields', () => {
    const row = anEngagement({ organizationId: organization.id })
    expect(after(workspace(row), editEngagement(row.id, { owner: 'Kim' })).engagements[row.id]).toEqual({
      ...row,
      owner: 'Kim',
      updatedAt: nowText,
    })
  })

  it('to a purpose that has an engagement already is refused', () => {
    const [row, other] = [
      anEngagement({ organizationId: organization.id }),
      anEngagement({ organizationId: organization.id, purpose: 'host' }),
    ]
    expect(refusalOf(workspace(row, other), editEngagement(row.id, { purpose: 'host' }))).toEqual({
      kind: 'engagement-exists',
      organizationId: organization.id,
    })
  })

  it('cannot give a closed one a follow-up', () => {
    const row = anEngagement({ organizationId: organization.id, stage: 'declined' })
    expect(
      refusalOf(workspace(row), editEngagement(row.id, { nextFollowUpOn: calendarDate('2020-07-20') })),
    ).toMatchObject({
      kind: 'invalid-field',
      table: 'engagements',
      field: 'nextFollowUpOn',
    })
  })
})

describe('the stage of an engagement', () => {
  const pending = anEngagement({
    organizationId: organization.id,
    stage: 'contacted',
    nextFollowUpOn: '2020-07-20',
    nextStep: 'Call',
  })

  it.each(stages)('can become %s', (stage) => {
    expect(after(workspace(pending), setStage(pending.id, stage)).engagements[pending.id]?.stage).toBe(stage)
  })

  it.each(['declined', 'dormant'] as const)('clears the follow-up when it closes as %s', (stage) => {
    expect(after(workspace(pending), setStage(pending.id, stage)).engagements[pending.id]).toMatchObject({
      nextFollowUpOn: null,
      nextStep: '',
    })
  })

  it('keeps the follow-up while it is open', () => {
    expect(after(workspace(pending), setStage(pending.id, 'tentative')).engagements[pending.id]).toMatchObject({
      nextFollowUpOn: '2020-07-20',
      nextStep: 'Call',
    })
  })

  it('clears the reason when it opens again', () => {
    const closed = anEngagement({ organizationId: organization.id, stage: 'declined', closedReason: 'No budget' })
    expect(after(workspace(closed), setStage(closed.id, 'in-discussion')).engagements[closed.id]?.closedReason).toBe('')
  })

  it('keeps the reason from one closed stage to another', () => {
    const closed = anEngagement({ organizationId: organization.id, stage: 'declined', closedReason: 'No budget' })
    expect(after(workspace(closed), setStage(closed.id, 'dormant')).engagements[closed.id]?.closedReason).toBe(
      'No budget',
    )
  })

  it('of one that is gone is refused', () => {
    expect(refusalOf(workspace(), setStage(pending.id, 'confirmed'))).toEqual({
      kind: 'missing-row',
      table: 'engagements',
      id: pending.id,
    })
  })
})

describe('logging a contact', () => {
  const row = anEngagement({ organizationId: organization.id, stage: 'prospect' })
  const contact = anInteraction({ engagementId: row.id, channel: 'phone' })

  it('records it and leaves the engagement alone when nothing follows', () => {
    const document = after(workspace(row), logInteraction(contact))
    expect(document.interactions[contact.id]).toEqual({ ...contact, updatedAt: nowText })
    expect(document.engagements[row.id]).toBe(row)
  })

  it('with its stage and follow-up is one step, which one undo takes back', () => {
    const before = workspace(row)
    const command = logInteraction(contact, {
      stage: 'contacted',
      nextFollowUpOn: calendarDate('2020-07-22'),
      nextStep: 'Send programme',
    })
    const document = after(before, command)
    expect(document.engagements[row.id]).toMatchObject({
      stage: 'contacted',
      nextFollowUpOn: '2020-07-22',
      nextStep: 'Send programme',
    })
    const label = { step: command.step, subject: null }
    const history = recordStep(historyOf(before), {
      label,
      mergeKey: command.mergeKey,
      at: aContext().now,
      after: document,
    })
    expect(history.past).toHaveLength(1)
    expect(undo(history).present).toBe(before)
  })

  it('that led to a refusal clears the follow-up, even one that was given', () => {
    const document = after(
      workspace(row),
      logInteraction(contact, { stage: 'declined', nextFollowUpOn: calendarDate('2020-07-22'), nextStep: 'Call' }),
    )
    expect(document.engagements[row.id]).toMatchObject({ stage: 'declined', nextFollowUpOn: null, nextStep: '' })
  })

  it('that opens a closed engagement again clears the reason', () => {
    const closed = anEngagement({ organizationId: organization.id, stage: 'declined', closedReason: 'No budget' })
    const document = after(
      workspace(closed),
      logInteraction(anInteraction({ engagementId: closed.id }), { stage: 'in-discussion' }),
    )
    expect(document.engagements[closed.id]).toMatchObject({ stage: 'in-discussion', closedReason: '' })
  })

  it('keeps the reason of an engagement that stays closed', () => {
    const closed = anEngagement({ organizationId: organization.id, stage: 'declined', closedReason: 'No budget' })
    const document = after(workspace(closed), logInteraction(anInteraction({ engagementId: closed.id })))
    expect(document.engagements[closed.id]).toBe(closed)
  })

  it('of an engagement that is gone is refused', () => {
    expect(refusalOf(workspace(), logInteraction(contact))).toEqual({
      kind: 'missing-row',
      table: 'engagements',
      id: row.id,
    })
  })

  it('names the organization in the step', () => {
    const applied = logInteraction(contact).apply(workspace(row), aContext())
    expect(applied.ok && applied.value.subject).toEqual(organization.names)
  })
})

describe('the record of a contact', () => {
  const row = anEngagement({ organizationId: organization.id })
  const contact = anInteraction({ engagementId: row.id })
  const document = aDocument({
    forums: [aForum()],
    organizations: [organization],
    engagements: [row],
    interactions: [contact],
  })

  it('can be edited', () => {
    expect(
      after(document, editInteraction(contact.id, { subject: 'Invitation' })).interactions[contact.id]?.subject,
    ).toBe('Invitation')
  })

  it('can be deleted', () => {
    expect(after(document, deleteInteraction(contact.id)).interactions).toEqual({})
  })

  it('goes with its engagement', () => {
    const { engagements, interactions } = after(document, deleteEngagement(row.id))
    expect([engagements, interactions]).toEqual([{}, {}])
  })
})

function workspace(...engagements: readonly Engagement[]) {
  return aDocument({ forums: [aForum()], organizations: [organization], engagements })
}
