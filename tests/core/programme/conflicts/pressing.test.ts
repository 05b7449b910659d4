import { describe, expect, it } from 'vitest'
import { setStage } from '../../../../core/outreach/engagement-commands.ts'
import { findConflicts } from '../../../../core/programme/find-conflicts.ts'
import { calendarDate } from '../../../../core/time/calendar-date.ts'
import {
  aDocument,
  aForum,
  anEngagement,
  anOrganization,
  aParticipation,
  aPerson,
  aSession,
} from '../../../support/builders.ts'
import { factsOf } from '../../../support/conflicts-of.ts'
import { after } from '../../../support/run-command.ts'

const organization = anOrganization()
const person = aPerson()
const session = aSession()
const engagement = anEngagement({ organizationId: organization.id, stage: 'contacted', answerDueOn: '2020-07-10' })
const role = aParticipation({ sessionId: session.id, organizationId: organization.id })
const rows = {
  sessions: [session],
  organizations: [organization],
  persons: [person],
  engagements: [engagement],
  participations: [role],
}
const day = calendarDate

describe('an answer that a required role waits for', () => {
  const overdue = (today: string | null, more: object = {}) =>
    factsOf('answer-overdue', { ...rows, ...more }, today === null ? null : day(today))

  it('is late from the day after it was due', () => {
    expect(overdue('2020-07-10')).toEqual([])
    expect(overdue('2020-07-11')).toEqual([
      { kind: 'answer-overdue', organizationId: organization.id, dueOn: '2020-07-10' },
    ])
  })

  it('is not spoken of where no day is given', () => {
    expect(overdue(null)).toEqual([])
  })

  it('is not missed once it came, where the role is not required, or after the forum', () => {
    const answered = {
      engagements: [anEngagement({ organizationId: organization.id, stage: 'confirmed', answerDueOn: '2020-07-10' })],
    }
    expect(overdue('2020-07-11', answered)).toEqual([])
    expect(overdue('2020-07-11', { participations: [{ ...role, required: false }] })).toEqual([])
    expect(overdue('2020-08-05')).toHaveLength(1)
    expect(overdue('2020-08-06')).toEqual([])
    expect(overdue('2020-07-11', { forums: [aForum({ status: 'held' })] })).toEqual([])
  })

  it('stops being late in the same moment as the organization confirms', () => {
    const forum = aForum()
    const before = aDocument({ ...rows, forums: [forum] })
    const kinds = (document: typeof before) =>
      findConflicts(document, forum, day('2020-07-11')).map(({ facts }) => facts.kind)
    expect(kinds(before)).toContain('answer-overdue')
    expect(kinds(after(before, setStage(engagement.id, 'confirmed')))).not.toContain('answer-overdue')
    expect(kinds(after(before, setStage(engagement.id, 'declined')))).toContain('required-role-declined')
  })
})

describe('an organization that has named nobody', () => {
  const unnamed = (today: string, more: object = {}) => factsOf('nobody-named', { ...rows, ...more }, day(today))

  it('is asked for a name from fourteen days before the forum until its last day', () => {
    expect(unnamed('2020-07-21')).toEqual([])
    expect(unnamed('2020-07-22')).toEqual([
      { kind: 'nobody-named', organizationId: organization.id, opensOn: '2020-08-05' },
    ])
    expect(unnamed('2020-08-05')).toHaveLength(1)
    expect(unnamed('2020-08-06')).toEqual([])
  })

  it('is not asked once a person is named', () => {
    expect(unnamed('2020-08-01', { participations: [{ ...role, personId: person.id }] })).toEqual([])
  })
})
