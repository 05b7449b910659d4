import { cpSync, existsSync, mkdirSync, renameSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { applyChangeSet, type ChangeSet, changeSetBetween } from '../../core/document/changes.ts'
import { emptyDocument, type WorkspaceDocument } from '../../core/document/document.ts'
import { writeFailure } from '../../main/write-failure.ts'
import { aSmallWorkspace } from '../support/small-workspace.ts'
import { aFolder, opened, pathsIn } from '../support/stored-workspace.ts'

/** What stands between the tested code and the real disk. */
const disk = vi.hoisted(() => ({
  /** Bytes that still fit on it. */
  room: Number.POSITIVE_INFINITY,
  /** Called before each file is opened or renamed. */
  watch: null as null | (() => void),
  /** Whether a file may be put in the place of another. */
  renames: true,
}))

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>()
  return {
    ...fs,
    openSync(...args: Parameters<typeof fs.openSync>) {
      disk.watch?.()
      return fs.openSync(...args)
    },
    renameSync(...args: Parameters<typeof fs.renameSync>) {
      disk.watch?.()
      if (!disk.renames) throw Object.assign(new Error('EPERM: operation not permitted, rename'), { code: 'EPERM' })
      fs.renameSync(...args)
    },
    writeSync(file: number, content: string | Uint8Array) {
      const bytes = Buffer.from(content as Uint8Array)
      if (disk.room === 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
      // A full disk takes what still fits, and refuses the rest.
      const written = fs.writeSync(file, bytes.subarray(0, Math.min(bytes.length, disk.room)))
      disk.room -= written
      return written
    },
  }
})

const { document, forum, session } = aSmallWorkspace()
const everything = changeSetBetween(emptyDocument, document)
const renaming: ChangeSet = { put: { sessions: [{ ...session, title: { en: 'Closing' } }] }, remove: {} }
const renamed = applyChangeSet(document, renaming)

beforeEach(() => {
  disk.room = Number.POSITIVE_INFINITY
  disk.watch = null
  disk.renames = true
})

describe('on a disk that is full', () => {
  it('a save is told to have failed, and the ones before it are there', () => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.save(1, everything)
    disk.room = 100
    expect(() => repository.save(2, renaming)).toThrow('ENOSPC')
    disk.room = Number.POSITIVE_INFINITY
    expect(opened(folder)).toMatchObject({ workspace: { kind: 'ready', revision: 1 }, notices: [] })
    expect(opened(folder).repository.document()).toEqual(document)
  })

  it('a save can be tried again under the same revision once there is room', () => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.save(1, everything)
    disk.room = 100
    expect(() => repository.save(2, renaming)).toThrow('ENOSPC')
    disk.room = Number.POSITIVE_INFINITY
    repository.save(2, renaming)
    expect(opened(folder).repository.document()).toEqual(renamed)
  })

  it('folding that fails at the journal hinders no later save', () => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.save(1, everything)
    disk.room = 10
    expect(() => repository.compact()).toThrow('ENOSPC')
    disk.room = Number.POSITIVE_INFINITY
    repository.save(2, renaming)
    expect(opened(folder).repository.document()).toEqual(renamed)
  })
})

it('folding whose journal cannot be put in place hinders no later save', () => {
  const folder = aFolder()
  const { repository } = opened(folder)
  repository.backups.keep('{}', 'daily', '2020-07-15T03:00:00.000Z')
  repository.save(1, everything)
  disk.renames = false
  expect(() => repository.compact()).toThrow('EPERM')
  repository.save(2, renaming)
  disk.renames = true
  expect(opened(folder).repository.document()).toEqual(renamed)
})

describe('with something in the way of the snapshot', () => {
  it('folding is told to have failed, and every save is there', () => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.replace(1, document)
    repository.save(2, renaming)
    const clear = block(pathsIn(folder).snapshot)
    expect(() => repository.compact()).toThrow(expect.objectContaining({ code: expect.any(String) }))
    clear()
    expect(opened(folder).repository.document()).toEqual(renamed)
  })

  it('replacing is told to have failed, keeps what is stored, and can be tried again', () => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.replace(1, document)
    const other = aSmallWorkspace().document
    const clear = block(pathsIn(folder).snapshot)
    expect(() => repository.replace(2, other)).toThrow(expect.objectContaining({ code: expect.any(String) }))
    clear()
    expect(opened(folder).repository.document()).toEqual(document)
    repository.replace(2, other)
    expect(opened(folder).repository.document()).toEqual(other)
  })

  it('a save that makes the journal too large is still saved', () => {
    const folder = aFolder()
    const { repository } = opened(folder)
    repository.replace(1, document)
    const clear = block(pathsIn(folder).snapshot)
    const large = Array.from({ length: 210 }, () => ({ ...forum, notes: 'long '.repeat(3900) }))
    repository.save(2, { put: { forums: large }, remove: {} })
    repository.save(3, renaming)
    clear()
    expect(opened(folder).workspace).toEqual({ kind: 'ready', revision: 3 })
  })
})

describe('a crash at any step', () => {
  it('of folding leaves the document as it was', () => {
    const states = statesWhile(({ compact }) => compact())
    expect(states.length).toBeGreaterThan(4)
    for (const state of states) expect(state).toEqual(renamed)
  })

  it('of replacing leaves the old workspace or the new one, and nothing between', () => {
    const other = aSmallWorkspace().document
    const states = statesWhile(({ replace }) => replace(3, other))
    const kinds = states.map((state) =>
      isDeepStrictEqual(state, renamed) ? 'old' : isDeepStrictEqual(state, other) ? 'new' : 'mixed',
    )
    expect(new Set(kinds)).toEqual(new Set(['old', 'new']))
    expect(kinds.at(0)).toBe('old')
    expect(kinds.at(-1)).toBe('new')
  })
})

describe('why a file could not be written', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'no-permission'],
    ['EROFS', 'read-only'],
    ['ENOENT', 'folder-missing'],
    ['EIO', 'write-failed'],
  ])('%s means %s', (code, kind) => {
    expect(writeFailure(Object.assign(new Error(), { code }), 'here')).toEqual({ kind, path: 'here', code })
  })

  it('is not said of a bug, which is thrown on', () => {
    expect(() => writeFailure(new Error('a bug'), 'here')).toThrow('a bug')
  })
})

interface Acts {
  compact(): void
  replace(revision: number, document: WorkspaceDocument): void
}

/** What would be stored if the power failed before each step of the act, and after the last. */
function statesWhile(act: (repository: Acts) => void): WorkspaceDocument[] {
  const folder = aFolder()
  const { repository } = opened(folder)
  repository.replace(1, document)
  repository.save(2, renaming)
  const copies: string[] = []
  const copy = () => {
    const { watch } = disk
    disk.watch = null
    const to = join(aFolder(), 'copy')
    cpSync(folder, to, { recursive: true })
    copies.push(to)
    disk.watch = watch
  }
  disk.watch = copy
  act({
    compact: () => repository.compact(),
    replace: (revision, other) => repository.replace(revision, other),
  })
  copy()
  disk.watch = null
  return copies.map((each) => opened(each).repository.document())
}

/** Puts a folder where the file stands; the answered function puts the file back. */
function block(path: string): () => void {
  const kept = `${path}.kept`
  if (existsSync(path)) renameSync(path, kept)
  mkdirSync(path)
  return () => {
    rmdirSync(path)
    renameSync(kept, path)
  }
}
