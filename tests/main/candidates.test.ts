import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { currentSchemaVersion } from '../../core/document/migrations.ts'
import { readWorkspace, writeWorkspace } from '../../core/document/workspace-file.ts'
import { Candidates } from '../../main/candidates.ts'
import { aSmallWorkspace } from '../support/small-workspace.ts'
import { aFolder } from '../support/stored-workspace.ts'

const { document } = aSmallWorkspace()

describe('a candidate', () => {
  it('read from a file is found by its token', async () => {
    const candidates = new Candidates()
    const staged = await candidates.stageFile(aFile('plan.forum', writeWorkspace(document)))
    expect(staged).toMatchObject({ ok: true, value: { name: 'plan.forum' } })
    expect(candidates.find(tokenOf(staged))).toEqual(document)
  })

  it('is given to the page as a workspace file', async () => {
    const candidates = new Candidates()
    const staged = candidates.stageText('plan.forum', writeWorkspace(document))
    expect(readWorkspace(candidates.text(tokenOf(staged)) ?? '')).toMatchObject({ value: { document } })
  })

  it('is forgotten when another is staged', () => {
    const candidates = new Candidates()
    const first = candidates.stageText('first.forum', writeWorkspace(document))
    candidates.stageText('second.forum', writeWorkspace(document))
    expect(candidates.find(tokenOf(first))).toBeNull()
    expect(candidates.text(tokenOf(first))).toBeNull()
  })

  it('stays when the next file cannot be used', () => {
    const candidates = new Candidates()
    const first = candidates.stageText('first.forum', writeWorkspace(document))
    candidates.stageText('second.forum', 'nonsense')
    expect(candidates.find(tokenOf(first))).toEqual(document)
  })

  it('is not found by a made-up token', () => {
    expect(new Candidates().find('00000000-0000-4000-8000-000000000000')).toBeNull()
  })
})

describe('a file that is no candidate', () => {
  it('because it is gone is named with the system’s code', async () => {
    expect(await new Candidates().stageFile(join(aFolder(), 'gone.forum'))).toEqual({
      ok: false,
      failure: { kind: 'unreadable', name: 'gone.forum', code: 'ENOENT' },
    })
  })

  it('because it is a folder is named with the system’s code', async () => {
    const path = join(aFolder(), 'folder.forum')
    mkdirSync(path)
    expect(await new Candidates().stageFile(path)).toEqual({
      ok: false,
      failure: { kind: 'unreadable', name: 'folder.forum', code: 'EISDIR' },
    })
  })

  it('because it is too large is not even read', async () => {
    const path = aFile('large.forum', '')
    truncateSync(path, 200_000_001)
    expect(await new Candidates().stageFile(path)).toEqual({
      ok: false,
      failure: { kind: 'too-large', name: 'large.forum', megabytes: 201 },
    })
  })

  it('because it is not JSON says so', () => {
    expect(new Candidates().stageText('notes.forum', 'nonsense')).toMatchObject({
      ok: false,
      failure: { kind: 'not-json', name: 'notes.forum' },
    })
  })

  it('because it is other JSON says so', () => {
    expect(new Candidates().stageText('other.forum', '{}')).toEqual({
      ok: false,
      failure: { kind: 'not-a-workspace', name: 'other.forum' },
    })
  })

  it('because it is newer names both versions', () => {
    const newer = writeWorkspace(document).replace(/"schemaVersion": \d+/, '"schemaVersion": 99')
    expect(new Candidates().stageText('newer.forum', newer)).toEqual({
      ok: false,
      failure: { kind: 'newer-version', name: 'newer.forum', found: 99, supported: currentSchemaVersion },
    })
  })

  it('because a row is wrong says which', () => {
    const wrong = writeWorkspace(document).replace('"country": "JP"', '"country": "Japan"')
    expect(new Candidates().stageText('wrong.forum', wrong)).toEqual({
      ok: false,
      failure: {
        kind: 'invalid',
        name: 'wrong.forum',
        count: 1,
        problems: [{ path: 'organizations[0].country', problem: 'not a country code of two letters (ISO 3166-1)' }],
      },
    })
  })
})

function aFile(name: string, text: string): string {
  const path = join(aFolder(), name)
  writeFileSync(path, text)
  return path
}

function tokenOf(staged: ReturnType<Candidates['stageText']>): string {
  if (!staged.ok) throw new Error(JSON.stringify(staged.failure))
  return staged.value.token
}
