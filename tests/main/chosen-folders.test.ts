import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderFileNameSchema } from '../../core/bridge/folder-file-name.ts'
import { ChosenFolders } from '../../main/chosen-folders.ts'

let outside: string
let folder: string
let folders: ChosenFolders
let token: string

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'chosen-'))
  folder = join(outside, 'folder')
  mkdirSync(folder)
  folders = new ChosenFolders()
  token = folders.add(folder)
})

afterEach(() => rmSync(outside, { recursive: true, force: true }))

describe('a file in a chosen folder', () => {
  it('is written as it is, and its checksum is that of the disk', async () => {
    const text = 'BEGIN:VCALENDAR\r\n変更\r\n'
    const written = await folders.write(token, 'a.ics', text, false)
    expect(readFileSync(join(folder, 'a.ics'), 'utf8')).toBe(text)
    const sha256 = createHash('sha256').update(text).digest('hex')
    expect(written).toEqual({ ok: true, value: { sha256 } })
    expect(readdirSync(folder)).toEqual(['a.ics'])
  })

  it('that is there is left alone unless it is to be replaced', async () => {
    writeFileSync(join(folder, 'a.ics'), 'old')
    expect(await folders.write(token, 'a.ics', 'new', false)).toMatchObject({ ok: false, failure: { code: 'EEXIST' } })
    expect(readFileSync(join(folder, 'a.ics'), 'utf8')).toBe('old')
    expect((await folders.write(token, 'a.ics', 'new', true)).ok).toBe(true)
    expect(readFileSync(join(folder, 'a.ics'), 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['a.ics'])
  })

  it('is not written through a link that leads out of the folder, nor in the place of a folder', async () => {
    writeFileSync(join(outside, 'secret'), 'kept')
    symlinkSync(join(outside, 'secret'), join(folder, 'a.ics'))
    mkdirSync(join(folder, 'b.ics'))
    for (const name of ['a.ics', 'b.ics']) {
      for (const replaces of [true, false]) {
        expect(await folders.write(token, name, 'new', replaces)).toMatchObject({ failure: { code: 'EEXIST' } })
      }
    }
    expect(readFileSync(join(outside, 'secret'), 'utf8')).toBe('kept')
    expect(readdirSync(folder).sort()).toEqual(['a.ics', 'b.ics'])
  })

  it('whose folder is gone is refused in words', async () => {
    rmSync(folder, { recursive: true })
    expect(await folders.write(token, 'a.ics', 'new', false)).toMatchObject({ failure: { kind: 'folder-missing' } })
    expect(await folders.taken(token, ['a.ics'])).toMatchObject({ failure: { kind: 'folder-missing' } })
  })

  it('is written only where a person said so', async () => {
    await expect(folders.write('0b0b0b0b-0000-4000-8000-000000000000', 'a.ics', 'new', true)).rejects.toThrow(/token/)
    await expect(folders.write(token, '../a.ics', 'new', true)).rejects.toThrow()
    expect(existsSync(join(outside, 'a.ics'))).toBe(false)
  })
})

describe('the names that are taken', () => {
  it('are told whatever their case, and whatever has them', async () => {
    writeFileSync(join(folder, 'A.ICS'), '')
    mkdirSync(join(folder, 'b.ics'))
    expect(await folders.taken(token, ['a.ics', 'b.ics', 'c.ics'])).toEqual({ ok: true, value: ['a.ics', 'b.ics'] })
  })
})

describe('the name of a file in a folder', () => {
  it.each(['a.ics', 'cjk-forum-release-2-all-en.ics', 'index.html', 'index-2.csv', 'a.eml', `${'a'.repeat(200)}.ics`])(
    'may be %s',
    (name) => {
      expect(folderFileNameSchema.safeParse(name).success).toBe(true)
    },
  )

  it.each([
    ...['../a.ics', 'a/b.ics', 'a\\b.ics', '.a.ics', '-a.ics', '..', 'a', 'a.exe', 'a.ics.exe', 'a.ics ', 'a\n.ics'],
    ...['a.ics\n', 'C:a.ics', 'con.ics', 'NUL.ics', 'com1.csv', '会議.ics', '', `${'a'.repeat(300)}.ics`, 'a..ics'],
  ])('may not be %j', (name) => {
    expect(folderFileNameSchema.safeParse(name).success).toBe(false)
  })
})
