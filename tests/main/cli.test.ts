import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { writeWorkspace } from '../../core/document/workspace-file.ts'
import { aFolder, runForum } from '../support/run-forum.ts'
import { aSmallWorkspace } from '../support/small-workspace.ts'

/*
 * The program without a window, run for real: `node main/cli.ts`. What its verbs say in each case is in cli-*.test.ts.
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const slow = 60_000

describe('the program without a window', () => {
  it('names its verbs, on standard output, when asked for help', { timeout: slow }, async () => {
    const help = await runForum(root, ['help'])
    expect(help).toMatchObject({ code: 0, err: '' })
    for (const verb of ['sample', 'check', 'export', 'generate', 'help']) expect(help.out).toContain(`  ${verb} `)
  })

  it('refuses a verb that does not exist in one line and with exit code 2', { timeout: slow }, async () => {
    expect(await runForum(root, ['chekc'])).toEqual({
      code: 2,
      out: '',
      err: 'forum: there is no verb “chekc”; use sample, check, search, outreach, days, find, place, release, export, diff, import-calendar, import-organizations, generate, help.\n',
    })
  })

  it('writes the sample that it ships with, byte for byte, and finds its conflicts', { timeout: slow }, async () => {
    const folder = aFolder()
    expect(await runForum(folder, ['sample', '--out', 'copy.forum'])).toMatchObject({ code: 0, err: '' })
    expect(readdirSync(folder)).toEqual(['copy.forum'])
    expect(readFileSync(join(folder, 'copy.forum'), 'utf8')).toBe(
      readFileSync(join(root, 'samples/sample.forum'), 'utf8'),
    )
    const checked = await runForum(folder, ['check', 'copy.forum'])
    expect(checked).toMatchObject({ code: 1, err: '' })
    expect(checked.out).toContain('declined. Its role is required.')
    expect(checked.out).toMatch(/\n2 forums: \d+ fatal, \d+ warnings?, \d+ info\n$/)
  })

  it('checks a workspace without conflicts with exit code 0', { timeout: slow }, async () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'plan.forum'), writeWorkspace(aSmallWorkspace().document))
    expect(await runForum(folder, ['check', 'plan.forum', '--json'])).toEqual({ code: 0, out: '[]\n', err: '' })
  })

  it('says where a broken file is broken, without a stack trace', { timeout: slow }, async () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'broken.forum'), '{\n "format": "forum-planner",\n "schemaVersion": one\n}')
    const { code, out, err } = await runForum(folder, ['check', 'broken.forum'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^forum check: broken\.forum: is not valid JSON at line 3, column 19: expected a value\. .+\n$/)
  })

  it('exports the same bytes in Tokyo, in Los Angeles and at UTC', { timeout: slow }, async () => {
    const folder = aFolder()
    const environments = [
      { TZ: 'UTC', LANG: 'C' },
      { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' },
      { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    ]
    const exported = await Promise.all(
      environments.map(async (environment, index) => {
        const folderName = `calendars-${index}`
        const sample = join(root, 'samples/sample.forum')
        const ran = await runForum(folder, ['export', sample, '--out', folderName, '--lang', 'ja'], environment)
        const names = readdirSync(join(folder, folderName))
        return { ran, files: names.map((name) => [name, readFileSync(join(folder, folderName, name), 'utf8')]) }
      }),
    )
    const [atUtc, inTokyo, inLosAngeles] = exported
    expect(atUtc?.ran).toEqual({
      code: 0,
      out: 'online-seminar-on-cjk-smart-cities-2020-08-05-ja.ics\ncjk-smart-city-forum-tentative-2021-02-25-ja.ics\n',
      err: '',
    })
    expect(atUtc?.files).toHaveLength(2)
    expect(inTokyo).toEqual(atUtc)
    expect(inLosAngeles).toEqual(atUtc)
  })

  it('generates the same bytes for the same numbers, and others for another seed', { timeout: slow }, async () => {
    const folder = aFolder()
    const numbers = ['--sessions', '40', '--rooms', '3', '--organizations', '50', '--days', '2']
    const generate = (seed: string, out: string) =>
      runForum(folder, ['generate', ...numbers, '--seed', seed, '--out', out])
    const runs = await Promise.all([generate('7', 'a.forum'), generate('7', 'b.forum'), generate('8', 'c.forum')])
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(runs[0]?.out).toBe('a.forum: 1 forum, 40 sessions, 50 organizations\n')
    const [a, b, c] = ['a', 'b', 'c'].map((name) => readFileSync(join(folder, `${name}.forum`), 'utf8'))
    expect(b).toBe(a)
    expect(c).not.toBe(a)
  })

  it('is content when the reader of its output has seen enough', { timeout: slow }, async () => {
    const { document } = aSmallWorkspace()
    const folder = aFolder()
    writeFileSync(join(folder, 'plan.forum'), writeWorkspace(document))
    const program = spawn(process.execPath, [join(root, 'main/cli.ts'), 'check', join(folder, 'plan.forum')], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    // Closed before anything is written to it: every write fails with EPIPE.
    program.stdout.destroy()
    let err = ''
    program.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    const [code] = await once(program, 'close')
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  it('means the folder in which npm was called, not the one into which npm changes', { timeout: slow }, async () => {
    const folder = aFolder()
    const environment = { npm_lifecycle_event: 'forum', INIT_CWD: folder }
    expect(await runForum(root, ['sample', '--out', 'here.forum'], environment)).toMatchObject({ code: 0 })
    expect(readdirSync(folder)).toEqual(['here.forum'])
  })

  it('reaches nothing of Electron or of the page', () => {
    const reached = new Set<string>()
    const packages = new Set<string>()
    const follow = (path: string) => {
      if (reached.has(path)) return
      reached.add(path)
      for (const [, from = ''] of readFileSync(path, 'utf8').matchAll(
        /^(?:import|export)\s(?!type\b)[^;]*?from '([^']+)'/gm,
      )) {
        if (from.startsWith('.')) follow(join(path, '..', from))
        else packages.add(from)
      }
    }
    follow(join(root, 'main/cli.ts'))
    expect([...reached].map((path) => path.slice(root.length).split('/')[0])).not.toContain('renderer')
    expect(packages).toContain('zod')
    expect([...packages].filter((name) => name.startsWith('electron'))).toEqual([])
  })
})
