import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeWorkspace } from '../../core/document/workspace-file.ts'
import { editSession } from '../../core/programme/session-commands.ts'
import { theForumId } from '../support/builders.ts'
import { released } from '../support/release.ts'
import { after } from '../support/run-command.ts'
import { aFolder, callForum } from '../support/run-forum.ts'
import { aSmallWorkspace } from '../support/small-workspace.ts'

const { document, session, organization } = aSmallWorkspace()
const first = released(document, 1, 'First')
const second = released(after(first, editSession(session.id, { title: { en: 'Renamed' } })), 2, 'Second')
const name = 'cjk-smart-city-seminar-release'
const to = `--recipient=organization:${organization.id}`

async function exported(...options: readonly string[]) {
  const folder = aFolder()
  writeFileSync(join(folder, 'plan.forum'), writeWorkspace(second))
  const ran = await callForum(folder, 'export', 'plan.forum', '--forum', theForumId, '--out', 'out', ...options)
  const written = readdirSync(folder).includes('out') ? readdirSync(join(folder, 'out')).sort() : []
  return { ...ran, written, read: (file: string) => readFileSync(join(folder, 'out', file), 'utf8') }
}

describe('exporting a release', () => {
  it('writes the whole programme of that release, by number or name', async () => {
    const byNumber = await exported('--release', '1')
    expect(byNumber).toMatchObject({ code: 0, err: '', written: [`${name}-1-all-en.ics`] })
    expect(byNumber.read(`${name}-1-all-en.ics`)).toContain('SUMMARY;LANGUAGE=en:Smart city policy\r\n')
    expect((await exported('--release', 'Second')).read(`${name}-2-all-en.ics`)).toContain(
      'SUMMARY;LANGUAGE=en:Renamed\r\n',
    )
  })

  it('writes a recipient in its own language unless another is asked for', async () => {
    expect((await exported('--release', '2', to)).written).toEqual([`${name}-2-smart-city-institute-japan-ja.ics`])
    expect((await exported('--release', '2', to, '--lang', 'ko')).written).toEqual([
      `${name}-2-smart-city-institute-japan-ko.ics`,
    ])
  })

  it('writes a file for every recipient', async () => {
    const { code, out, written } = await exported('--release', '2', '--recipient', 'every')
    const names = ['all-en', 'japan-ja', 'policy-en', 'smart-city-institute-japan-ja']
    expect(written).toEqual(names.map((end) => `${name}-2-${end}.ics`))
    expect({ code, out: out.trim().split('\n').sort() }).toEqual({ code: 0, out: written })
  })

  it('writes only what changed since an earlier release', async () => {
    const { written, read } = await exported('--release', '2', to, '--since', '1', '--mode', 'utc')
    expect(written).toEqual([`${name}-2-smart-city-institute-japan-changes-since-1-ja.ics`])
    const text = read(written[0] ?? '')
    expect(text).toContain('\r\nSEQUENCE:1\r\n')
    expect(text).toContain('\r\nDTSTART:20200805T050000Z\r\n')
  })

  it('writes the message beside each file, with the file in it', async () => {
    const { written, read } = await exported('--release', '2', to, '--since', '1', '--mail')
    const [mail = '', calendar = ''] = written
    expect(mail).toBe(calendar.replace(/\.ics$/, '.eml'))
    const [, ...parts] = read(mail).split(/\r\n--=_forum_[^\r]+\r\n/)
    const [text = '', attached = ''] = parts.map((part) =>
      Buffer.from(part.slice(part.indexOf('\r\n\r\n')), 'base64').toString('utf8'),
    )
    expect(text).toContain('更新後のカレンダーファイル')
    expect(text).toContain('* Renamed')
    expect(attached).toBe(read(calendar))
  })

  it('writes one session, to go with a mail', async () => {
    const { written } = await exported('--release', '2', '--session', session.id)
    expect(written).toEqual([`${name}-2-all-2020-08-05-${session.id.slice(-12)}-en.ics`])
  })

  it.each([
    [['--release', '3'], /has no release 3, or several of that name; it has 1 \(First\), 2 \(Second\)\./],
    [['--release', '2', '--recipient', 'track:none'], /release 2 does not concern track:none; it concerns all, org/],
    [['--release', '1', '--since', '2'], /release 2 is not before release 1/],
    [['--release', '2', '--since', 'nought'], /no release nought to count changes from/],
    [['--release', '2', '--session', 'x'], /no release has a session x/],
    [['--mail'], /--mail is about a release/],
    [['--recipient', 'all'], /--recipient is about a release; name it with --release N/],
  ])('is refused for %j', async (options, said) => {
    const { code, out, err, written } = await exported(...options)
    expect({ code, out, written }).toEqual({ code: 2, out: '', written: [] })
    expect(err).toMatch(said)
  })

  it('answers 1 and writes nothing when nothing changed for the recipient', async () => {
    const third = released(second, 3)
    const folder = aFolder()
    writeFileSync(join(folder, 'plan.forum'), writeWorkspace(third))
    const given = ['plan.forum', '--forum', theForumId, '--release', '3', '--since', '2', '--out', 'out']
    expect(await callForum(folder, 'export', ...given)).toEqual({
      code: 1,
      out: '',
      err: 'forum export: all is left out: nothing changed for it since release 2.\n',
    })
  })
})
