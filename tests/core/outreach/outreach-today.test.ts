import { describe, expect, it } from 'vitest'
import { engagementIdSchema, interactionIdSchema } from '../../../core/document/rows.ts'
import { addEngagement, logInteraction, setStage } from '../../../core/outreach/engagement-commands.ts'
import { changesSince, countDue, outreachToday } from '../../../core/outreach/outreach-today.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { aDocument, aForum, anEngagement, anInteraction, anOrganization, theForumId } from '../../support/builders.ts'
import { aContext, after, nowText } from '../../support/run-command.ts'

const today = calendarDate('2020-07-15')
const forum = aForum()
const [organization, other] = [anOrganization(), anOrganization()]
/** The ids begin with a moment in February 2020: that is when these were begun. */
let number = 0
const of = (fields: Partial<Parameters<typeof anEngagement>[0]>) => {
  number += 1
  const id = `01700000-0000-7000-8000-00000000000${number}`
  return anEngagement({ id, organizationId: organization.id, stage: 'contacted', ...fields })
}
const late = of({ nextFollowUpOn: '2020-07-10', answerDueOn: '2020-07-14' })
const later = of({ purpose: 'host', nextFollowUpOn: '2020-07-14' })
const now = of({ purpose: 'sponsor', nextFollowUpOn: '2020-07-15', answerDueOn: '2020-07-15' })
const urgent = of({ purpose: 'promote', nextFollowUpOn: '2020-07-15', priority: 'high' })
const next = of({ purpose: 'delegate', nextFollowUpOn: '2020-07-16' })
const engagements = [later, late, next, now, urgent]
const document = aDocument({
  forums: [forum],
  organizations: [organization, other],
  engagements,
  interactions: engagements.map(({ id }) => anInteraction({ engagementId: id, at: '2020-07-10T00:00:00.000Z' })),
})
const ids = (rows: readonly { readonly engagement: { readonly id: string } }[]) =>
  rows.map(({ engagement }) => engagement.id)

describe('today', () => {
  const { overdue, due, answersOverdue, quiet } = outreachToday(document, forum, today)

  it('begins with the follow-ups that wait longest', () => {
    expect(ids(overdue)).toEqual([late.id, later.id])
  })

  it('has the follow-ups of the day, the important ones first', () => {
    expect(ids(due)).toEqual([urgent.id, now.id])
  })

  it('has the answers that were due before; one due today may still come', () => {
    expect(ids(answersOverdue)).toEqual([late.id])
  })

  it('has those who have gone quiet, the longest silence first', () => {
    expect(quiet).toEqual([])
    const inAugust = outreachToday(document, forum, calendarDate('2020-08-15'))
    expect(inAugust.quiet).toHaveLength(5)
  })

  it('counts each engagement once', () => {
    expect(countDue(document, forum, today)).toBe(4)
  })

  it('expects nothing of those who have closed, and no answer of those who have confirmed', () => {
    const closed = after(document, setStage(late.id, 'declined'))
    expect(ids(outreachToday(closed, forum, today).overdue)).toEqual([later.id])
    const confirmed = after(document, setStage(late.id, 'confirmed'))
    expect(outreachToday(confirmed, forum, today).answersOverdue).toEqual([])
  })
})

describe('what changed since yesterday', () => {
  const at = (moment: string) => {
    const { updatedAt: _, ...fields } = anInteraction({ engagementId: late.id, at: moment })
    return changesSince(after(document, logInteraction(fields)), forum, today).length
  }

  it('counts from midnight in the base zone, to the end of today', () => {
    // Midnight in Beijing is 16:00 in UTC on the day before.
    expect(at('2020-07-13T15:59:59.999Z')).toBe(0)
    expect(at('2020-07-13T16:00:00.000Z')).toBe(1)
    expect(at('2020-07-15T15:59:59.999Z')).toBe(1)
    expect(at('2020-07-15T16:00:00.000Z')).toBe(0)
  })

  it('is nothing where nothing happened', () => {
    expect(changesSince(document, forum, today)).toEqual([])
  })

  it('is another stage, a contact, and an engagement that was begun, the latest first', () => {
    const contact = interactionIdSchema.parse(anInteraction({ engagementId: late.id }).id)
    const { updatedAt: _, ...fields } = anInteraction({ engagementId: late.id, at: '2020-07-14T02:00:00.000Z' })
    // The first 48 bits are milliseconds: 15 July 2020, 04:00 in UTC.
    const begun = engagementIdSchema.parse('017350a1-1200-7000-8000-000000000001')
    const changed = after(
      document,
      logInteraction({ ...fields, id: contact }),
      setStage(now.id, 'tentative'),
      addEngagement({ id: begun, forumId: theForumId, organizationId: other.id, purpose: 'speak' }),
    )
    expect(
      changesSince(changed, forum, today).map((change) => [change.kind, change.at, change.row.engagement.id]),
    ).toEqual([
      ['begun', '2020-07-15T04:00:00.000Z', begun],
      ['stage', nowText, now.id],
      ['contact', '2020-07-14T02:00:00.000Z', late.id],
    ])
  })

  it('forgets a stage that was taken back by undo', () => {
    const result = setStage(now.id, 'tentative').apply(document, aContext())
    expect(result.ok && changesSince(result.value.document, forum, today)).toHaveLength(1)
    expect(changesSince(document, forum, today)).toEqual([])
  })
})
