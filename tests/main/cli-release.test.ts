import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWorkspace, writeWorkspace } from '../../core/document/workspace-file.ts'
import { aDocument, aForum, aSession, theForumId } from '../support/builders.ts'
import { aFolder, callForum } from '../support/run-forum.ts'

const seminar = writeWorkspace(aDocument({ forums: [aForum()], sessions: [aSession(), aSession({ slot: null })] }))

function aFile(text = seminar): string {
  const folder = aFolder()
  writeFileSync(join(folder, 'plan.forum'), text)
  return folder
}

function release(folder: string, at: string, ...more: readonly string[]) {
  const given = ['--forum', theForumId, '--name', 'First', '--at', at, '--out', 'released.forum']
  return callForum(folder, 'release', 'plan.forum', ...given, ...more)
}

describe('releasing', () => {
  it('writes a workspace with the release, and says what is not ready', async () => {
    const folder = aFile()
    const ran = await release(folder, '2020-08-01T09:00:00Z', '--note', 'For partners')
    expect(ran).toEqual({
      code: 0,
      out: 'released.forum: release 1, First: 1 session new or changed\nchecklist: 0 fatal conflicts, 1 confirmed session without a slot, 0 sessions with unconfirmed roles, 0 sessions without a title in every language, 0 sessions without a link\n',
      err: '',
    })
    const read = readWorkspace(readFileSync(join(folder, 'released.forum'), 'utf8'))
    if (!read.ok) throw new Error(JSON.stringify(read.failure))
    expect(Object.values(read.value.document.releases)).toMatchObject([
      { number: 1, name: 'First', note: 'For partners', at: '2020-08-01T09:00:00.000Z' },
    ])
    expect(readFileSync(join(folder, 'plan.forum'), 'utf8')).toBe(seminar)
  })

  it('gives the same bytes for the same file and moment', async () => {
    const [a, b] = [aFile(), aFile()]
    for (const folder of [a, b]) await release(folder, '2020-08-01T09:00:00Z')
    expect(readFileSync(join(b, 'released.forum'), 'utf8')).toBe(readFileSync(join(a, 'released.forum'), 'utf8'))
  })

  it('may write over the file that it read, again and again', async () => {
    const folder = aFile()
    await release(folder, '2020-08-01T09:00:00Z', '--out=plan.forum').catch(() => null)
    const given = ['plan.forum', '--forum', theForumId, '--out', 'plan.forum']
    expect((await callForum(folder, 'release', ...given, '--name', 'A', '--at', '2020-08-01T09:00:00Z')).code).toBe(0)
    const second = await callForum(folder, 'release', ...given, '--name', 'B', '--at', '2020-08-02T09:00Z')
    expect(second.out).toContain('plan.forum: release 2, B: 0 sessions new or changed')
  })

  it.each(['today', '2020-02-31T00:00:00Z', '2020-08-01T09:00:00', '2020-08-01T09:00:00+09:00'])(
    'is refused at %s, which is no moment',
    async (at) => {
      expect(await release(aFile(), at)).toMatchObject({ code: 2, out: '' })
    },
  )

  it('is refused before the last release', async () => {
    const folder = aFile()
    await release(folder, '2020-08-01T09:00:00Z')
    const given = ['released.forum', '--forum', theForumId, '--name', 'B', '--at', '2020-07-01T09:00Z', '--out', 'x']
    const ran = await callForum(folder, 'release', ...given)
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain('is not after the last release (2020-08-01T09:00:00.000Z)')
  })

  it('answers 1 when there is nothing to release', async () => {
    const folder = aFile(writeWorkspace(aDocument({ forums: [aForum()] })))
    expect(await release(folder, '2020-08-01T09:00:00Z')).toMatchObject({ code: 1, out: '' })
  })
})
