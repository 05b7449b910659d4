import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeWorkspace } from '../../core/document/workspace-file.ts'
import { deleteSession, editSession } from '../../core/programme/session-commands.ts'
import { theForumId } from '../support/builders.ts'
import { released } from '../support/release.ts'
import { after } from '../support/run-command.ts'
import { aFolder, callForum } from '../support/run-forum.ts'
import { aSmallWorkspace } from '../support/small-workspace.ts'

const { document, session, organization, track } = aSmallWorkspace()
const renamed = released(after(released(document, 1), editSession(session.id, { title: { en: 'Renamed' } })), 2)
const draft = after(renamed, deleteSession(session.id))

async function diff(...options: readonly string[]) {
  const folder = aFolder()
  writeFileSync(join(folder, 'plan.forum'), writeWorkspace(draft))
  return callForum(folder, 'diff', 'plan.forum', '--forum', theForumId, ...options)
}

describe('comparing releases', () => {
  it('names what changed, field by field, and whom it concerns', async () => {
    const { code, out, err } = await diff('--from', '1', '--to', '2', '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({
      ...{ from: 1, to: 2, new: [], restored: [], moved: [], cancelled: [], forum: [] },
      changed: [
        {
          session: session.id,
          title: 'Renamed',
          fields: [{ field: 'title', before: session.title, after: { en: 'Renamed' } }],
          concerns: ['all', `organization:${organization.id}`, `track:${track.id}`, 'country:JP'],
        },
      ],
    })
  })

  it('compares with the draft, in words', async () => {
    expect((await diff('--from', 'Of 2 August', '--to', 'draft')).out).toBe(
      `1 session: 0 new, 0 restored, 0 moved, 0 changed, 1 cancelled\ncancelled: Renamed (${session.id}); 2020-08-05 13:00; concerns all, organization:${organization.id}, track:${track.id}, country:JP\n`,
    )
  })

  it('is refused for a release that is not there', async () => {
    expect(await diff('--from', '1', '--to', '9')).toMatchObject({ code: 2, out: '' })
  })
})
