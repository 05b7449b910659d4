import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeWorkspace } from '../../core/document/workspace-file.ts'
import {
  aDocument,
  aForum,
  anEngagement,
  anInteraction,
  anOrganization,
  aParticipation,
  aSession,
  idNumber,
  theForumId,
} from '../support/builders.ts'
import { aFolder, callForum } from '../support/run-forum.ts'

const city = anOrganization({ id: idNumber(21), kind: 'city', country: 'CN', names: { zh: '城市A', en: 'City A' } })
const secretariat = anOrganization({
  id: idNumber(22),
  kind: 'secretariat',
  country: null,
  names: { en: 'Secretariat' },
})
const session = aSession({ id: idNumber(11), durationMinutes: 40 })
const late = anEngagement({
  id: idNumber(31),
  organizationId: city.id,
  stage: 'contacted',
  owner: 'Desk 1',
  nextFollowUpOn: '2020-07-10',
  nextStep: 'Call',
  answerDueOn: '2020-07-14',
})
const due = anEngagement({
  id: idNumber(32),
  organizationId: secretariat.id,
  stage: 'confirmed',
  nextFollowUpOn: '2020-07-15',
})
const document = aDocument({
  forums: [aForum({ quietAfterDays: 14, zones: ['Asia/Shanghai'] })],
  organizations: [city, secretariat],
  sessions: [session],
  engagements: [late, due],
  interactions: [
    anInteraction({ engagementId: late.id, at: '2020-07-01T02:00:00.000Z' }),
    anInteraction({ engagementId: due.id, at: '2020-07-10T02:00:00.000Z' }),
  ],
  participations: [aParticipation({ sessionId: session.id, organizationId: city.id })],
})

async function outreach(...options: readonly string[]) {
  const folder = aFolder()
  writeFileSync(join(folder, 'plan.forum'), writeWorkspace(document))
  return callForum(folder, 'outreach', 'plan.forum', ...options)
}

describe('the outreach without a window', () => {
  it('says what is overdue, due, unanswered and quiet on a day', async () => {
    expect(await outreach('--forum', theForumId, '--today', '2020-07-15')).toEqual({
      code: 0,
      out: [
        'CJK Smart City Seminar, 2020-07-15',
        'Overdue: 1 engagement',
        '  City A: contacted, Desk 1, follow-up 2020-07-10, answer due 2020-07-14, 14 days since the last contact, Call',
        'Due today: 1 engagement',
        '  Secretariat: confirmed, follow-up 2020-07-15, 5 days since the last contact',
        'Answers overdue: 1 engagement',
        '  City A: contacted, Desk 1, follow-up 2020-07-10, answer due 2020-07-14, 14 days since the last contact, Call',
        'Gone quiet: 1 engagement',
        '  City A: contacted, Desk 1, follow-up 2020-07-10, answer due 2020-07-14, 14 days since the last contact, Call',
        '',
      ].join('\n'),
      err: '',
    })
  })

  it('prints the same as JSON, with counts by stage, country and kind, and the balance of the programme', async () => {
    const { code, out } = await outreach('--forum', theForumId, '--today', '2020-07-15', '--json')
    expect(code).toBe(0)
    const answer = JSON.parse(out)
    expect(answer.overdue).toEqual([
      {
        engagement: late.id,
        organization: city.id,
        name: 'City A',
        country: 'CN',
        kind: 'city',
        purpose: late.purpose,
        stage: 'contacted',
        owner: 'Desk 1',
        nextFollowUpOn: '2020-07-10',
        nextStep: 'Call',
        answerDueOn: '2020-07-14',
        lastContactAt: '2020-07-01T02:00:00.000Z',
        daysSinceContact: 14,
      },
    ])
    expect(answer.due.map((row: { engagement: string }) => row.engagement)).toEqual([due.id])
    expect(answer.quiet).toHaveLength(1)
    expect(answer.counts).toMatchObject({
      engagements: 2,
      stage: { contacted: 1, confirmed: 1, prospect: 0 },
      country: { CN: 1, international: 1 },
      kind: { city: 1, secretariat: 1, company: 0 },
    })
    expect(answer.balance).toEqual([{ country: 'CN', slots: 1, minutes: 40, roles: 1, confirmedRoles: 0 }])
  })

  it('refuses a day that is none, and a forum that is not there, naming those that are', async () => {
    expect(await outreach('--forum', theForumId, '--today', 'tomorrow')).toMatchObject({
      code: 2,
      err: 'forum outreach: “tomorrow” is not a day. Write it YYYY-MM-DD.\n',
    })
    expect(await outreach('--forum', 'other', '--today', '2020-07-15')).toMatchObject({
      code: 2,
      err: `forum outreach: plan.forum: there is no forum other; it has ${theForumId} (CJK Smart City Seminar).\n`,
    })
  })
})
