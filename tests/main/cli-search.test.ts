import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeWorkspace } from '../../core/document/workspace-file.ts'
import {
  aDocument,
  aForum,
  anAffiliation,
  anEngagement,
  anInteraction,
  anOrganization,
  aPerson,
  aSession,
  idNumber,
  theForumId,
} from '../support/builders.ts'
import { aFolder, callForum } from '../support/run-forum.ts'

const beijing = anOrganization({ names: { en: 'Beijing', zh: '北京市' }, abbreviation: '' })
const osaka = anOrganization({ names: { en: 'Osaka City', ja: '大阪市' }, abbreviation: '' })
const person = aPerson({ romanizedFamily: 'Nara', romanizedGiven: 'Mitsu', nativeName: '', reading: '' })
const engagement = anEngagement({ organizationId: beijing.id })
const other = aForum({ id: idNumber(7), name: { en: 'Other' } })
const document = aDocument({
  forums: [aForum(), other],
  organizations: [beijing, osaka],
  persons: [person],
  affiliations: [anAffiliation({ personId: person.id, organizationId: osaka.id, title: {} })],
  engagements: [engagement],
  interactions: [anInteraction({ engagementId: engagement.id, subject: 'Letter' })],
  sessions: [
    aSession({ title: { en: 'Welfare' }, forumId: theForumId }),
    aSession({ title: { en: 'Welfare, continued' }, forumId: other.id }),
  ],
})

function search(...args: readonly string[]) {
  const folder = aFolder()
  writeFileSync(join(folder, 'plan.forum'), writeWorkspace(document))
  return callForum(folder, 'search', 'plan.forum', ...args)
}

describe('searching a workspace without a window', () => {
  it('prints what was found, best first, with what was found in brackets', async () => {
    expect(await search('bj')).toEqual({
      code: 0,
      out: ['organization  Beijing  (name: [北京]市)', 'interaction   Letter  (name: [北京]市)', '2 results', ''].join(
        '\n',
      ),
      err: '',
    })
  })

  it('prints counts and each result with its places for programs', async () => {
    const { code, out } = await search('osk', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      counts: { organization: 1, session: 0, person: 0, interaction: 0, room: 0, forum: 0 },
      results: [
        {
          kind: 'organization',
          id: osaka.id,
          rank: 13,
          name: 'Osaka City',
          matches: [
            {
              through: null,
              field: 'name',
              language: 'en',
              text: 'Osaka City',
              ranges: [
                [0, 2],
                [3, 4],
              ],
            },
          ],
        },
      ],
    })
  })

  it('takes several words as one argument and wants all of them', async () => {
    expect((await search('beijing letter')).out).toBe(
      'interaction   Letter  (name: [Beijing]; subject: [Letter])\n1 result\n',
    )
  })

  it('finds nothing and says so', async () => {
    expect(await search('qqq')).toEqual({ code: 0, out: '0 results\n', err: '' })
  })

  it('shows no more than the limit and counts the others', async () => {
    expect((await search('welfare', '--limit', '1')).out).toBe(
      'session       Welfare  (title: [Welfare])\n2 results, the best 1 shown\n',
    )
  })

  it('keeps to one forum: its sessions and contacts, whom it is in touch with, and their people', async () => {
    expect((await search('welfare', '--forum', other.id)).out).toContain('Welfare, continued')
    expect((await search('welfare', '--forum', other.id)).out).toContain('1 result\n')
    expect((await search('bj', '--forum', theForumId)).out).toContain('2 results')
    expect((await search('bj', '--forum', other.id)).out).toBe('0 results\n')
    expect((await search('mitu')).out).toContain('person        Nara Mitsu')
    expect((await search('mitu', '--forum', theForumId)).out).toBe('0 results\n')
  })

  it('refuses a limit that is no number, a forum that is not there, and a query that is missing', async () => {
    expect(await search('x', '--limit', 'ten')).toEqual({
      code: 2,
      out: '',
      err: 'forum search: --limit is “ten”; it must be a whole number from 1 to 1000.\n',
    })
    expect(await search('x', '--limit', '0')).toMatchObject({ code: 2 })
    expect(await search('x', '--forum', 'nowhere')).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining('forum search: plan.forum: there is no forum nowhere; it has '),
    })
    expect((await search()).err).toBe(
      'forum search: QUERY is missing. Usage: forum search FILE QUERY [--json] [--forum ID] [--limit N]\n',
    )
  })
})
