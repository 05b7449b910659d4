import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeWorkspace } from '../../core/document/workspace-file.ts'
import { aFolder, callForum } from '../support/run-forum.ts'
import { aSmallWorkspace } from '../support/small-workspace.ts'

type Raw = Record<string, unknown> & { sessions: Record<string, unknown>[]; rooms: Record<string, unknown>[] }

/** What `check` says of a file with that content; it must be one line, with exit code 2. */
async function refused(content: string | Uint8Array): Promise<string> {
  const folder = aFolder()
  writeFileSync(join(folder, 'plan.forum'), content)
  const { code, out, err } = await callForum(folder, 'check', 'plan.forum')
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^forum check: plan\.forum: [^\n]+\n$/)
  return err.slice('forum check: plan.forum: '.length, -1)
}

/** A small workspace as JSON text, after `damage`. */
function damaged(damage: (raw: Raw) => void): string {
  const raw = JSON.parse(writeWorkspace(aSmallWorkspace().document)) as Raw
  damage(raw)
  return JSON.stringify(raw)
}

describe('a file that cannot be read', () => {
  it('because it is not there is refused', async () => {
    const { code, err } = await callForum(aFolder(), 'check', 'gone.forum')
    expect({ code, err }).toEqual({ code: 2, err: 'forum check: gone.forum: there is no such file; check the path.\n' })
  })

  it('because it is a folder is refused', async () => {
    const { code, err } = await callForum(aFolder(), 'check', '.')
    expect({ code, err }).toEqual({ code: 2, err: 'forum check: .: is a folder; name a .forum file.\n' })
  })

  it('because it is empty is refused', async () => {
    expect(await refused('')).toContain('is not valid JSON at line 1, column 1: expected a value.')
  })

  it('because it was cut short is refused, with the place of the cut', async () => {
    expect(await refused('{\n "format": "forum-planner",\n "rooms": [')).toContain(
      'at line 3, column 12: expected a value or ].',
    )
  })

  it('because it is not UTF-8 is refused', async () => {
    expect(await refused(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))).toContain('is not text in UTF-8')
  })

  it('because it is other JSON is refused', async () => {
    expect(await refused('{"name": "forum-planner"}')).toContain('is not a workspace of Forum Planner')
  })

  it('because it is of a newer program is refused, with both versions', async () => {
    const said = await refused(damaged((raw) => Object.assign(raw, { schemaVersion: 99 })))
    expect(said).toMatch(
      /^schemaVersion 99 is newer than this program reads \(\d+\); open it with a newer Forum Planner/,
    )
  })

  it('because a room is gone that a session stands in is refused, with the path of the reference', async () => {
    const { session, room } = aSmallWorkspace()
    const text = damaged((raw) => {
      raw.sessions[0] = { ...raw.sessions[0], id: session.id, slot: { ...session.slot, roomId: room.id } }
    })
    expect(await refused(text)).toContain(`sessions[${session.id}].slot.roomId: no row ${room.id} in rooms`)
  })

  it('because fields are wrong is refused, with the path of the first and the number of the others', async () => {
    const text = damaged((raw) => {
      Object.assign(raw.sessions[0] ?? {}, { durationMinutes: 2, state: 'maybe' })
    })
    expect(await refused(text)).toMatch(/^sessions\[0\]\.durationMinutes: .+ \(and 1 more\)\. Correct it there/)
  })

  it('is never echoed with its control characters', async () => {
    expect(await refused(damaged((raw) => Object.assign(raw, { 'x\u001b[2J\ny': [] })))).toContain(
      'x[2J y: no such table',
    )
  })

  it('with a byte order mark is read', async () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'plan.forum'), `\uFEFF${writeWorkspace(aSmallWorkspace().document)}`)
    expect(await callForum(folder, 'check', 'plan.forum')).toMatchObject({ code: 0, err: '' })
  })
})

describe('a file that is written', () => {
  it('replaces the one that is there, leaves nothing beside it and keeps links', async () => {
    const folder = aFolder()
    mkdirSync(join(folder, 'real'))
    writeFileSync(join(folder, 'real/plan.forum'), 'old')
    symlinkSync('real/plan.forum', join(folder, 'plan.forum'))
    expect(await callForum(folder, 'sample', '--out', 'plan.forum')).toMatchObject({ code: 0, err: '' })
    expect(readdirSync(folder)).toEqual(['plan.forum', 'real'])
    expect(readdirSync(join(folder, 'real'))).toEqual(['plan.forum'])
    expect(readFileSync(join(folder, 'real/plan.forum'), 'utf8')).toContain('"format": "forum-planner"')
  })

  it('into a folder that does not exist is refused', async () => {
    expect(await callForum(aFolder(), 'sample', '--out', 'no/plan.forum')).toEqual({
      code: 2,
      out: '',
      err: 'forum sample: no/plan.forum: its folder does not exist; make it first or choose another.\n',
    })
  })

  it('never takes the place of a folder or of a device', async () => {
    const folder = aFolder()
    mkdirSync(join(folder, 'plan.forum'))
    for (const out of ['plan.forum', '/dev/null']) {
      expect(await callForum(folder, 'sample', '--out', out)).toEqual({
        code: 2,
        out: '',
        err: `forum sample: ${out}: something else of that name stands there; choose another name.\n`,
      })
    }
  })

  it.skipIf(process.getuid?.() === 0)('into a folder of somebody else is refused', async () => {
    const folder = aFolder()
    mkdirSync(join(folder, 'locked'))
    chmodSync(join(folder, 'locked'), 0o500)
    const { code, err } = await callForum(folder, 'sample', '--out', 'locked/plan.forum')
    expect({ code, err }).toEqual({
      code: 2,
      err: 'forum sample: locked/plan.forum: no permission to write there; choose another folder.\n',
    })
  })
})
