import { describe, expect, it } from 'vitest'
import { rowById, rowsOf } from '../../../core/document/document.ts'
import type { Engagement, Organization } from '../../../core/document/outreach-rows.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { isClosedStage, organizationKinds, purposes, stages } from '../../../core/document/vocabulary.ts'
import { weekdayOf } from '../../../core/time/calendar-date.ts'
import { instantOfText } from '../../../core/time/instant.ts'
import { localTimeAt } from '../../../core/time/local-time.ts'
import { sampleDocument } from '../../../samples/source/sample-document.ts'

const sample = sampleDocument()
const [, forum] = rowsOf(sample, 'forums') as [Forum, Forum]

describe('the outreach in the sample', () => {
  it('has 55 targets, of the three countries in about equal numbers', () => {
    const countries = rowsOf(sample, 'organizations')
      .filter(isPlaceholder)
      .map((row) => row.country)
    expect(Map.groupBy(countries, (code) => code).size).toBe(3)
    expect(['CN', 'JP', 'KR'].map((code) => countries.filter((each) => each === code).length)).toEqual([18, 19, 18])
  })

  it('has targets at every stage, for every purpose and of every kind but the secretariat', () => {
    const engagements = engagementsOfForum()
    expect(new Set(engagements.map((row) => row.stage))).toEqual(new Set(stages))
    expect(new Set(engagements.map((row) => row.purpose))).toEqual(new Set(purposes))
    const kinds = new Set(
      rowsOf(sample, 'organizations')
        .filter(isPlaceholder)
        .map((row) => row.kind),
    )
    expect(kinds).toEqual(new Set(organizationKinds.filter((kind) => kind !== 'secretariat')))
  })

  it('names every placeholder in four languages and none twice', () => {
    const names = rowsOf(sample, 'organizations')
      .filter(isPlaceholder)
      .map((row) => Object.values(row.names).join(' | '))
    expect(names).toContain('City A | 城市A | 都市A | 도시 A')
    expect(names.filter((name) => name.split(' | ').length !== 4)).toEqual([])
    expect(new Set(names).size).toBe(55)
  })

  it('has one to six contacts with everybody beyond a prospect, and none with a prospect', () => {
    const contacts = Map.groupBy(rowsOf(sample, 'interactions'), (row) => row.engagementId)
    const wrong = engagementsOfForum().filter((row) => {
      const count = contacts.get(row.id)?.length ?? 0
      if (!isPlaceholder(rowById(sample, 'organizations', row.organizationId))) return count !== 0
      return row.stage === 'prospect' ? count !== 0 : count < 1 || count > 6
    })
    expect(wrong).toEqual([])
  })

  it('logs contacts with placeholders only', () => {
    const engaged = rowsOf(sample, 'interactions').map((row) => rowById(sample, 'engagements', row.engagementId))
    expect(engaged.filter((row) => !isPlaceholder(rowById(sample, 'organizations', row.organizationId)))).toEqual([])
  })

  it('has contacts in the order in which they happened, on working days from November 2020 to 8 January 2021', () => {
    const byEngagement = Map.groupBy(rowsOf(sample, 'interactions'), (row) => row.engagementId)
    for (const contacts of byEngagement.values()) {
      const moments = contacts.map((row) => row.at)
      expect(moments).toEqual(moments.toSorted())
    }
    const days = rowsOf(sample, 'interactions').map((row) => localTimeAt(instantOfText(row.at), row.zone).date)
    expect(days.filter((day) => weekdayOf(day) > 5 || day < '2020-11-01' || day > '2021-01-08')).toEqual([])
  })

  it('has a reason for every closed engagement and a next step for every follow-up', () => {
    const engagements = engagementsOfForum()
    expect(engagements.filter((row) => isClosedStage(row.stage) !== (row.closedReason !== ''))).toEqual([])
    expect(engagements.filter((row) => (row.nextFollowUpOn === null) !== (row.nextStep === ''))).toEqual([])
  })

  it('is followed up by organizations, never by people', () => {
    expect(new Set(rowsOf(sample, 'engagements').map((row) => row.owner))).toEqual(new Set(['TCS', 'WeGO', 'SCI-J']))
  })
})

function engagementsOfForum(): Engagement[] {
  return rowsOf(sample, 'engagements').filter((row) => row.forumId === forum.id)
}

function isPlaceholder(organization: Organization): boolean {
  return organization.notes === 'Fictional placeholder.'
}
