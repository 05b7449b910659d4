import { appendFileSync, mkdirSync, readFileSync, rmdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChangeSet, type ChangeSet, changeSetBetween, isEmptyChangeSet } from '../../core/document/changes.ts'
import { emptyDocument } from '../../core/document/document.ts'
import { readWorkspace, writeWorkspace } from '../../core/document/workspace-file.ts'
import { aWorkspace, edited, someEdits } from '../support/random-edits.ts'
import { aSmallWorkspace } from '../support/small-workspace.ts'
import { aClock, aFolder, documentOfText, filesIn, opened, pathsIn } from '../support/stored-workspace.ts'

const { document, forum, session, room, interaction } = aSmallWorkspace()
const everything = changeSetBetween(emptyDocument, document)
const renaming: ChangeSet = { put: { sessions: [{ ...session, title: { en: 'Closing', ja: '閉会' } }] }, remove: {} }
const renamed = applyChangeSet(document, renaming)

describe('where nothing is stored', () => {
  it('says so', () => {
    const { workspace, notices } = opened(aFolder())
    expect({ workspace, notices }).toEqual({ workspace: { kind: 'none' }, notices: [] })
  })

  it('writes nothing before the first save, not even when closed', () => {
    const folder = aFolder()
    opened(folder).repository.close()
    expect(filesIn(folder)).toEqual({})
  })

  it('makes the folder that is missing', () => {
    const folder = `${aFolder()}/deep/below`
    opened(folder).repository.save(1, everything)
    expect(opened(folder).repository.document()).toEqual(document)
  })
})

describe('a save', () => {
  it('is there after closing and opening again', () => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.save(1, everything)
    repository.close()
    const again = opened(folder)
    expect(again.workspace).toEqual({ kind: 'ready', revision: 1 })
    expect(again.notices).toEqual([])
    expect(again.repository.document()).toEqual(document)
  })

  it('is there without closing: it is on the disk when save returns', () => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.save(1, everything)
    repository.save(2, renaming)
    const again = opened(folder)
    expect(again.workspace).toEqual({ kind: 'ready', revision: 2 })
    expect(again.repository.document()).toEqual(renamed)
  })

  it('writes the changed rows and nothing else', () => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.save(1, everything)
    const before = readFileSync(pathsIn(folder).journal, 'utf8')
    repository.save(2, renaming)
    const line = readFileSync(pathsIn(folder).journal, 'utf8').slice(before.length)
    expect(JSON.parse(line.slice(17))).toEqual(renaming)
    expect(line.indexOf('\n')).toBe(line.length - 1)
  })

  it('leaves the snapshot alone', () => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.replace(1, document)
    const before = readFileSync(pathsIn(folder).snapshot, 'utf8')
    repository.save(2, renaming)
    expect(readFileSync(pathsIn(folder).snapshot, 'utf8')).toBe(before)
  })

  it('can take rows away', () => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.save(1, everything)
    repository.save(2, { put: {}, remove: { interactions: [interaction.id] } })
    expect(opened(folder).repository.document().interactions).toEqual({})
  })

  it.each([0, 1, 3])('after revision 1 must not be revision %i', (revision) => {
    const { repository } = opened(aFolder())
    repository.save(1, everything)
    expect(() => repository.save(revision, renaming)).toThrow(`revision ${revision} does not follow 1`)
    expect(repository.document()).toEqual(document)
  })

  it('goes on with the revision at which the last one ended', () => {
    const folder = aFolder()
    opened(folder).repository.save(1, everything)
    const { repository } = opened(folder)
    repository.save(2, renaming)
    expect(opened(folder).workspace).toEqual({ kind: 'ready', revision: 2 })
  })
})

describe('any run of saves', () => {
  it('reads back as the document that was saved, however often the app is closed or folds its journal', () => {
    fc.assert(
      fc.property(
        aWorkspace,
        fc.array(fc.tuple(someEdits, fc.constantFrom('save', 'compact', 'close', 'crash')), { maxLength: 6 }),
        (start, turns) => {
          const folder = aFolder()
          let { repository } = opened(folder)
          let present = start
          let revision = 1
          repository.save(revision, changeSetBetween(emptyDocument, start))
          for (const [edits, ending] of turns) {
            const next = edited(present, edits)
            const changes = changeSetBetween(present, next)
            if (!isEmptyChangeSet(changes)) repository.save(++revision, changes)
            present = next
            if (ending === 'compact') repository.compact()
            if (ending === 'close') repository.close()
            if (ending === 'close' || ending === 'crash') repository = opened(folder).repository
            expect(repository.document()).toEqual(present)
          }
          expect(opened(folder).workspace).toEqual({ kind: 'ready', revision })
        },
      ),
      { numRuns: 25 },
    )
  })
})

describe('what the page fetches', () => {
  it('is JSON from which it builds the stored document', () => {
    const { repository } = opened(aFolder())
    repository.replace(1, document)
    repository.save(2, renaming)
    expect(JSON.parse(repository.text())).toMatchObject({ revision: 2, journal: [renaming] })
    expect(documentOfText(repository.text())).toEqual(renamed)
    expect(repository.document()).toEqual(renamed)
  })

  it('is the same after a start', () => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.replace(1, document)
    repository.save(2, renaming)
    expect(opened(folder).repository.text()).toBe(repository.text())
  })

  it('has no snapshot before the first folding', () => {
    const { repository } = opened(aFolder())
    repository.save(1, everything)
    expect(JSON.parse(repository.text())).toMatchObject({ revision: 1, snapshot: null })
    expect(documentOfText(repository.text())).toEqual(document)
  })
})

describe('folding the journal into the snapshot', () => {
  it('keeps the document and empties the journal', () => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.save(1, everything)
    repository.save(2, renaming)
    repository.compact()
    expect(JSON.parse(repository.text()).journal).toEqual([])
    expect(readFileSync(pathsIn(folder).journal, 'utf8').trim().split('\n')).toHaveLength(1)
    expect(opened(folder).repository.document()).toEqual(renamed)
  })

  it('happens by itself once the journal is large', () => {
    const { repository } = opened(aFolder())
    repository.save(1, everything)
    const long = { ...forum, notes: 'long '.repeat(3900) }
    let revision = 1
    while (JSON.parse(repository.text()).journal.length > 0) {
      revision += 1
      repository.save(revision, { put: { forums: Array.from({ length: 25 }, () => long) }, remove: {} })
      expect(revision).toBeLessThan(20)
    }
    expect(repository.document().rooms).toEqual({ [room.id]: room })
  })

  it('is not needed for a journal without saves', () => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.replace(1, document)
    const before = filesIn(folder)
    repository.compact()
    expect(filesIn(folder)).toEqual(before)
  })

  it('keeps one backup a day', () => {
    const folder = aFolder()
    const { repository } = opened(folder, aClock('2020-07-15T23:56:00.000Z'))
    repository.save(1, everything)
    for (const revision of [2, 3, 4, 5, 6]) {
      repository.save(revision, renaming)
      repository.compact()
    }
    const days = Object.keys(filesIn(pathsIn(folder).backups)).map((name) => name.slice(0, 10))
    expect(days).toEqual(['2020-07-15', '2020-07-16'])
  })
})

describe('replacing the workspace', () => {
  const other = aSmallWorkspace().document

  it('stores the other one', () => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.save(1, everything)
    repository.replace(2, other)
    const again = opened(folder)
    expect(again.workspace).toEqual({ kind: 'ready', revision: 2 })
    expect(again.repository.document()).toEqual(other)
  })

  it('keeps what it replaces as a backup that can be opened', () => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.save(1, everything)
    repository.replace(2, other)
    const [backup] = Object.entries(filesIn(pathsIn(folder).backups)).filter(([name]) =>
      name.endsWith('before-opening.forum'),
    )
    expect(readWorkspace(Buffer.from(backup?.[1] ?? '', 'latin1').toString())).toMatchObject({ value: { document } })
  })

  it('makes no backup of nothing', () => {
    const folder = aFolder()
    opened(folder).repository.replace(1, document)
    expect(Object.keys(filesIn(folder))).toEqual(['workspace.journal', 'workspace.json'])
  })

  it('must carry the next revision', () => {
    const { repository } = opened(aFolder())
    expect(() => repository.replace(2, document)).toThrow('revision 2 does not follow 0')
  })
})

describe('a backup', () => {
  it('gives way after thirty younger ones', () => {
    const { backups } = opened(aFolder()).repository
    const now = aClock()
    for (let made = 0; made < 33; made += 1) backups.keep(String(made), 'before-opening', now())
    const kept = filesIn(backups.folder)
    expect(Object.values(kept)).toEqual(Array.from({ length: 30 }, (_, index) => String(index + 3)))
  })

  it('is named by its moment and reason', () => {
    const { backups } = opened(aFolder()).repository
    backups.keep(writeWorkspace(document), 'before-migration', '2020-07-15T03:00:00.000Z')
    expect(Object.keys(filesIn(backups.folder))).toEqual(['2020-07-15T03-00-00-000Z-before-migration.forum'])
  })
})

it('a save that cannot begin its journal is told, and works once it can', () => {
  const folder = aFolder()
  const { repository } = opened(folder)
  mkdirSync(pathsIn(folder).journal)
  expect(() => repository.save(1, everything)).toThrow(expect.objectContaining({ code: 'EISDIR' }))
  rmdirSync(pathsIn(folder).journal)
  repository.save(1, everything)
  expect(opened(folder).repository.document()).toEqual(document)
})

it('bytes appended by someone else do not reach the document', () => {
  const folder = aFolder()
  opened(folder).repository.save(1, everything)
  appendFileSync(pathsIn(folder).journal, '{"put":{},"remove":{}}')
  expect(opened(folder).repository.document()).toEqual(document)
})
