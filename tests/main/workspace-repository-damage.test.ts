import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyChangeSet, type ChangeSet, changeSetBetween } from '../../core/document/changes.ts'
import { emptyDocument } from '../../core/document/document.ts'
import { currentSchemaVersion } from '../../core/document/migrations.ts'
import { writeWorkspace } from '../../core/document/workspace-file.ts'
import { checksum, Journal } from '../../main/workspace/journal.ts'
import { aSmallWorkspace } from '../support/small-workspace.ts'
import { aFolder, filesIn, opened, pathsIn } from '../support/stored-workspace.ts'

const { document, session } = aSmallWorkspace()
const everything = changeSetBetween(emptyDocument, document)
const renaming = titled('Closing', '閉会')
const renamed = applyChangeSet(document, renaming)
const aside = 'backups/2020-07-15T03-00-00-000Z-unreadable'

describe('a save that was cut short', () => {
  it('at any byte of its line leaves every line before it, and is known as torn', () => {
    const { folder, lines } = twoSaves()
    const { journal } = pathsIn(folder)
    const bytes = readFileSync(journal)
    const start = Buffer.byteLength(`${lines.slice(0, 2).join('\n')}\n`)
    for (let kept = start + 1; kept < bytes.length - 1; kept += 1) {
      writeFileSync(journal, bytes.subarray(0, kept))
      expect(new Journal(journal).read(), `${kept} bytes`).toMatchObject({
        entries: [JSON.stringify(everything)],
        torn: true,
        damaged: false,
      })
    }
  })

  it.each([1, 16, 17, 18, 120, -2])('(%i bytes of it) is said, and does not hinder the next save', (kept) => {
    const { folder, lines } = twoSaves()
    const { journal } = pathsIn(folder)
    writeFileSync(journal, `${lines[0]}\n${lines[1]}\n${lines[2]?.slice(0, kept)}`)
    const { notices, repository } = opened(folder)
    expect(notices).toEqual([{ kind: 'torn-journal' }])
    expect(repository.document()).toEqual(document)
    repository.save(2, titled('After', '後'))
    const afterwards = opened(folder)
    expect(afterwards.notices).toEqual([])
    expect(afterwards.repository.document()).toEqual(applyChangeSet(document, titled('After', '後')))
  })

  it('before its first byte is as if it had not begun', () => {
    const { folder, lines } = twoSaves()
    writeFileSync(pathsIn(folder).journal, `${lines.slice(0, 2).join('\n')}\n`)
    const { notices, repository } = opened(folder)
    expect(notices).toEqual([])
    expect(repository.document()).toEqual(document)
  })

  it('at its line break only is whole, and the next save follows on a line of its own', () => {
    const { folder } = twoSaves()
    const { journal } = pathsIn(folder)
    truncateSync(journal, readFileSync(journal).length - 1)
    const { notices, repository } = opened(folder)
    expect(notices).toEqual([])
    repository.save(3, titled('After', '後'))
    expect(opened(folder).repository.document()).toEqual(applyChangeSet(document, titled('After', '後')))
  })
})

describe('a journal with a line that is not what was written', () => {
  const spoilt = () => {
    const { folder, lines } = twoSaves()
    writeFileSync(
      pathsIn(folder).journal,
      [lines[0], lines[1], lines[2]?.replace('Closing', 'Cloosing'), lines[2], ''].join('\n'),
    )
    return folder
  }

  it('counts up to that line', () => {
    expect(opened(spoilt()).repository.document()).toEqual(document)
  })

  it('is kept byte for byte, and where is said', () => {
    const folder = spoilt()
    const before = filesIn(folder)['workspace.journal']
    expect(opened(folder).notices).toEqual([{ kind: 'damaged-journal', folder: join(folder, aside) }])
    expect(filesIn(folder)[`${aside}/workspace.journal`]).toBe(before)
  })

  it('can be saved to again', () => {
    const folder = spoilt()
    opened(folder).repository.save(2, renaming)
    expect(opened(folder)).toMatchObject({ workspace: { kind: 'ready', revision: 2 }, notices: [] })
  })
})

describe('a journal whose first line cannot be trusted', () => {
  it('is kept byte for byte beside a snapshot that is good', () => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.replace(1, document)
    repository.save(2, renaming)
    const { journal } = pathsIn(folder)
    writeFileSync(journal, `x${readFileSync(journal, 'latin1')}`, 'latin1')
    const before = filesIn(folder)['workspace.journal']
    const again = opened(folder)
    expect(again.repository.document()).toEqual(document)
    expect(again.notices).toEqual([{ kind: 'damaged-journal', folder: join(folder, aside) }])
    expect(filesIn(folder)[`${aside}/workspace.journal`]).toBe(before)
  })

  it('is moved aside where there is no snapshot', () => {
    const folder = aFolder()
    writeFileSync(pathsIn(folder).journal, 'nonsense')
    expect(opened(folder)).toMatchObject({ workspace: { kind: 'none' }, notices: [{ kind: 'moved-aside' }] })
    expect(filesIn(folder)).toEqual({ [`${aside}/workspace.journal`]: 'nonsense' })
  })
})

describe('a snapshot that cannot be read', () => {
  it.each([
    ['is cut short', (text: string) => text.slice(0, -40)],
    ['is empty', () => ''],
    ['is something else', () => '{"hello":"world"}'],
    ['has a row that no schema allows', (text: string) => text.replace('"country":"JP"', '"country":"Japan"')],
    ['has a reference to nothing', (text: string) => text.replace(/"rooms":\[[^\]]*\]/, '"rooms":[]')],
  ])('because it %s is moved aside with its journal, both unchanged', (_why, spoil) => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.replace(1, document)
    repository.save(2, renaming)
    const { snapshot } = pathsIn(folder)
    writeFileSync(snapshot, spoil(readFileSync(snapshot, 'utf8')))
    const before = filesIn(folder)
    const again = opened(folder)
    expect(again.workspace).toEqual({ kind: 'none' })
    expect(again.notices).toMatchObject([{ kind: 'moved-aside', folder: join(folder, aside) }])
    expect(filesIn(folder)).toEqual({
      [`${aside}/workspace.journal`]: before['workspace.journal'],
      [`${aside}/workspace.json`]: before['workspace.json'],
    })
  })

  it('stays where it was moved while a new workspace is saved', () => {
    const folder = aFolder()
    writeFileSync(pathsIn(folder).snapshot, 'nonsense')
    const { repository } = opened(folder)
    repository.save(1, everything)
    repository.close()
    expect(filesIn(folder)[`${aside}/workspace.json`]).toBe('nonsense')
    expect(opened(folder).repository.document()).toEqual(document)
  })

  it('says which row is wrong', () => {
    const folder = aFolder()
    writeFileSync(pathsIn(folder).snapshot, writeWorkspace(document).replace('"country": "JP"', '"country": "Japan"'))
    expect(opened(folder).notices).toMatchObject([
      { detail: 'organizations[0].country: not a country code of two letters (ISO 3166-1)' },
    ])
  })

  it('because it is gone takes its journal aside rather than reading half a workspace', () => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.replace(1, document)
    repository.save(2, { put: { organizations: [aSmallWorkspace().organization] }, remove: {} })
    rmSync(pathsIn(folder).snapshot)
    const before = filesIn(folder)['workspace.journal']
    expect(opened(folder)).toMatchObject({ workspace: { kind: 'none' }, notices: [{ kind: 'moved-aside' }] })
    expect(filesIn(folder)).toEqual({ [`${aside}/workspace.journal`]: before })
  })
})

describe('a workspace of a newer program', () => {
  const newer = writeWorkspace(document, 'compact').replace(/"schemaVersion":\d+/, '"schemaVersion":99')
  const newerJournal = (base: object) =>
    sealed({ snapshot: null, schemaVersion: 99, revision: 4, ...base }) + sealed({ put: { novelties: [{ id: 1 }] } })

  it.each([
    ['snapshot alone', { 'workspace.json': newer }],
    [
      'snapshot with its journal',
      { 'workspace.json': newer, 'workspace.journal': newerJournal({ snapshot: checksum(newer) }) },
    ],
    ['journal alone', { 'workspace.journal': newerJournal({}) }],
    [
      'journal over our snapshot',
      { 'workspace.json': writeWorkspace(document), 'workspace.journal': newerJournal({}) },
    ],
    ['journal over a snapshot we cannot read', { 'workspace.json': 'FORUM2', 'workspace.journal': newerJournal({}) }],
  ])('(%s) is refused and left as it is, byte for byte', (_which, files) => {
    const folder = aFolder()
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const before = filesIn(folder)
    const { workspace, notices, repository } = opened(folder)
    expect(workspace).toEqual({
      kind: 'newer-version',
      found: 99,
      supported: currentSchemaVersion,
      path: pathsIn(folder).snapshot,
    })
    expect(notices).toEqual([])
    expect(() => repository.save(1, everything)).toThrow('newer program')
    expect(() => repository.replace(1, document)).toThrow('newer program')
    repository.close()
    expect(filesIn(folder)).toEqual(before)
  })
})

describe('a crash between the new snapshot and the new journal', () => {
  it('when folding leaves the same document: the old journal says again what the snapshot holds', () => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.save(1, everything)
    repository.save(2, renaming)
    const { journal } = pathsIn(folder)
    const old = readFileSync(journal)
    repository.compact()
    writeFileSync(journal, old)
    expect(opened(folder).repository.document()).toEqual(renamed)
  })
})

function sealed(value: unknown): string {
  const json = JSON.stringify(value)
  return `${checksum(json).slice(0, 16)} ${json}\n`
}

function titled(en: string, ja: string): ChangeSet {
  return { put: { sessions: [{ ...session, title: { en, ja } }] }, remove: {} }
}

function twoSaves(): { readonly folder: string; readonly lines: readonly string[] } {
  const folder = aFolder()
  const { repository } = opened(folder)
  repository.save(1, everything)
  repository.save(2, renaming)
  return { folder, lines: readFileSync(pathsIn(folder).journal, 'utf8').split('\n') }
}
