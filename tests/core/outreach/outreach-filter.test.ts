import { describe, expect, it } from 'vitest'
import type { OutreachFilter } from '../../../core/document/outreach-rows.ts'
import { everything, filterOutreach, isEverything, isQuiet } from '../../../core/outreach/outreach-filter.ts'
import { outreachOf } from '../../../core/outreach/outreach-list.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { aDocument, aForum, anEngagement, anInteraction, anOrganization, theForumId } from '../../support/builders.ts'

const today = calendarDate('2020-07-15')
const forum = aForum({ quietAfterDays: 14 })
const osaka = anOrganization({ kind: 'city', country: 'JP', names: { en: 'Osaka', ja: '大阪市' }, topics: ['Welfare'] })
const secretariat = anOrganization({ kind: 'secretariat', country: null, names: { en: 'Secretariat' }, tags: ['VIP'] })
const company = anOrganization({ kind: 'company', country: 'KR', names: { ko: '회사' } })
const engagements = [
  anEngagement({ organizationId: osaka.id, stage: 'contacted', owner: 'Desk 1', nextFollowUpOn: '2020-07-20' }),
  anEngagement({ organizationId: secretariat.id, stage: 'confirmed', priority: 'high', answerDueOn: '2020-07-01' }),
  anEngagement({ organizationId: company.id, stage: 'prospect', purpose: 'sponsor' }),
] as const
const document = aDocument({
  forums: [forum],
  organizations: [osaka, secretariat, company],
  engagements,
  interactions: [
    anInteraction({ engagementId: engagements[0].id, at: '2020-06-30T16:30:00.000Z' }),
    anInteraction({ engagementId: engagements[1].id, at: '2020-07-14T00:00:00.000Z' }),
  ],
})
const rows = outreachOf(document, theForumId)

describe('a filter of the outreach', () => {
  it.each<[Partial<OutreachFilter>, string[]]>([
    [{}, ['Osaka', 'Secretariat', '회사']],
    [{ stages: ['contacted', 'prospect'] }, ['Osaka', '회사']],
    [{ kinds: ['city'] }, ['Osaka']],
    [{ countries: [''] }, ['Secretariat']],
    [{ countries: ['KR', ''] }, ['Secretariat', '회사']],
    [{ purposes: ['sponsor'] }, ['회사']],
    [{ owners: ['Desk 1'] }, ['Osaka']],
    [{ owners: [''] }, ['Secretariat', '회사']],
    [{ priorities: ['high'] }, ['Secretariat']],
    [{ tags: ['Welfare', 'VIP'] }, ['Osaka', 'Secretariat']],
    [{ due: 'now' }, []],
    [{ due: 'week' }, ['Osaka']],
    [{ due: 'none' }, ['Secretariat', '회사']],
    [{ quiet: true }, ['Osaka']],
    [{ text: ' ＯＳＡ' }, ['Osaka']],
    [{ text: '大阪' }, ['Osaka']],
    [{ text: 'welfare', stages: ['confirmed'] }, []],
  ])('%j lets through %j', (fields, names) => {
    const found = filterOutreach(rows, { ...everything, ...fields }, forum, today)
    expect(found.map(({ organization }) => organization.names.en ?? organization.names.ko)).toEqual(names)
  })

  it('that filters nothing answers the very same list', () => {
    expect(filterOutreach(rows, everything, forum, today)).toBe(rows)
    expect(isEverything({ ...everything, text: ' ' })).toBe(true)
    expect(isEverything({ ...everything, quiet: true })).toBe(false)
  })
})

describe('an organization', () => {
  const [contacted] = rows

  it('has gone quiet after as many days as the forum says, counted in days of its base zone', () => {
    // 16:30 in UTC is half past midnight on 1 July in Beijing.
    expect(contacted && isQuiet(contacted, forum, calendarDate('2020-07-14'))).toBe(false)
    expect(contacted && isQuiet(contacted, forum, calendarDate('2020-07-15'))).toBe(true)
  })

  it('that was contacted without a record of it is quiet; a prospect and a closed one never are', () => {
    const [row] = rows
    if (!row) throw new Error('no row')
    const at = (stage: 'contacted' | 'prospect' | 'declined') =>
      isQuiet({ ...row, lastContact: null, engagement: { ...row.engagement, stage } }, forum, today)
    expect([at('contacted'), at('prospect'), at('declined')]).toEqual([true, false, false])
  })
})
