import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import { writeWorkspace } from '../../core/document/workspace-file.ts'
import { aDocument, aForum, aSession, idNumber, theForumId } from '../support/builders.ts'
import { aFolder, callForum } from '../support/run-forum.ts'

async function exported(document: WorkspaceDocument, ...options: readonly string[]) {
  const folder = aFolder()
  writeFileSync(join(folder, 'plan.forum'), writeWorkspace(document))
  const ran = await callForum(folder, 'export', 'plan.forum', '--out', 'a/b', ...options)
  const written = readdirSync(folder).includes('a') ? readdirSync(join(folder, 'a/b')).sort() : []
  return { ...ran, written, read: (name: string) => readFileSync(join(folder, 'a/b', name), 'utf8') }
}

const emptyForum = aForum({ id: idNumber(1), name: { en: 'Empty' } })
const seminar = aDocument({ forums: [aForum()], sessions: [aSession()] })

describe('exporting calendars', () => {
  it('makes the folder, writes a file and prints its name', async () => {
    const { code, out, err, written } = await exported(seminar)
    expect({ code, out, err }).toEqual({ code: 0, out: 'cjk-smart-city-seminar-2020-08-05-en.ics\n', err: '' })
    expect(written).toEqual(['cjk-smart-city-seminar-2020-08-05-en.ics'])
  })

  it('writes times in the zone of the forum unless asked for UTC', async () => {
    const name = 'cjk-smart-city-seminar-2020-08-05-en.ics'
    expect((await exported(seminar)).read(name)).toContain('DTSTART;TZID=Asia/Shanghai:20200805T130000\r\n')
    expect((await exported(seminar, '--mode', 'utc')).read(name)).toContain('DTSTART:20200805T050000Z\r\n')
  })

  it('writes in the language asked for', async () => {
    const { read } = await exported(seminar, '--lang', 'ko')
    expect(read('cjk-smart-city-seminar-2020-08-05-ko.ics')).toContain('SUMMARY;LANGUAGE=ko:스마트시티 정책\r\n')
  })

  it('leaves out a forum with nothing to publish, and says so', async () => {
    const document = aDocument({ forums: [emptyForum, aForum()], sessions: [aSession()] })
    const { code, out, err, written } = await exported(document)
    expect({ code, out, written }).toEqual({
      code: 0,
      out: 'cjk-smart-city-seminar-2020-08-05-en.ics\n',
      written: ['cjk-smart-city-seminar-2020-08-05-en.ics'],
    })
    expect(err).toBe(
      `forum export: plan.forum: Empty (${emptyForum.id}) is left out: no session to publish; give a session that is not a blocker a slot.\n`,
    )
  })

  it('answers 1 and makes no folder when the only forum asked for has nothing to publish', async () => {
    const document = aDocument({ forums: [emptyForum, aForum()], sessions: [aSession()] })
    const { code, out, err, written } = await exported(document, '--forum', emptyForum.id)
    expect({ code, out, written }).toEqual({ code: 1, out: '', written: [] })
    expect(err).toContain('Empty')
  })

  it('answers 1 when no forum has anything to publish, or there is none', async () => {
    expect(await exported(aDocument({ forums: [emptyForum] }))).toMatchObject({ code: 1, out: '', written: [] })
    const { code, err } = await exported(aDocument())
    expect({ code, err }).toEqual({ code: 1, err: 'forum export: plan.forum: it has no forum; nothing was written.\n' })
  })

  it('writes only the forum asked for', async () => {
    const other = aForum({ id: idNumber(1), name: { en: 'Other' } })
    const document = aDocument({
      forums: [other, aForum()],
      sessions: [aSession(), aSession({ forumId: other.id })],
    })
    expect((await exported(document, '--forum', theForumId)).written).toEqual([
      'cjk-smart-city-seminar-2020-08-05-en.ics',
    ])
  })

  it('names the forums there are when asked for another', async () => {
    const { code, out, err } = await exported(seminar, '--forum', 'nope')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe(
      `forum export: plan.forum: there is no forum nope; it has ${theForumId} (CJK Smart City Seminar).\n`,
    )
  })

  it('gives forums of one name and day a file each', async () => {
    const twin = aForum({ id: idNumber(1) })
    const document = aDocument({ forums: [aForum(), twin], sessions: [aSession(), aSession({ forumId: twin.id })] })
    const { out, written } = await exported(document)
    const names = ['cjk-smart-city-seminar-2020-08-05-en-2.ics', 'cjk-smart-city-seminar-2020-08-05-en.ics']
    expect(written).toEqual(names)
    expect(out.trim().split('\n').sort()).toEqual(names)
  })

  it('is refused when a file stands where the folder should be', async () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'plan.forum'), writeWorkspace(seminar))
    const { code, out, err } = await callForum(folder, 'export', 'plan.forum', '--out', 'plan.forum')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe('forum export: plan.forum: something else of that name stands there; choose another name.\n')
  })
})
