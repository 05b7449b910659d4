import { describe, expect, it } from 'vitest'
import type { IndexWords } from '../../core/release/folder-index.ts'
import { ok } from '../../core/result.ts'
import { instant } from '../../core/time/instant.ts'
import type { HandoutClient } from '../../renderer/releases/recipients/handout-client.ts'
import { type Made, makeHandouts } from '../../renderer/releases/recipients/make-handouts.ts'
import type { ListedRecipient } from '../../renderer/releases/recipients/use-recipients.ts'
import { writeHandouts } from '../../renderer/releases/recipients/write-handouts.ts'
import { aDocument } from '../support/builders.ts'

const words: IndexWords = {
  language: 'en',
  title: 'Files',
  recipient: 'Recipient',
  recipientLanguage: 'Language',
  file: 'File',
  contents: 'Contents',
  events: 'Events',
  checksum: 'SHA-256',
  changes: 'Changes',
  nothingChanged: 'Nothing changed.',
  kinds: { full: 'Whole', changes: 'Changes', session: 'Session', mail: 'Message' },
  languages: { en: 'English', zh: 'Chinese', ja: 'Japanese', ko: 'Korean' },
}

function aRecipient(name: string): ListedRecipient {
  return {
    key: name,
    name: { text: name, language: 'en' },
    row: {
      recipient: { kind: 'country', country: name },
      names: {},
      country: name,
      wishes: { language: 'en', mode: 'zoned', alarmMinutes: null },
      handout: null,
      holds: null,
      standing: 'never',
      cancelledUntold: [],
      changed: 0,
      otherLanguage: null,
      sessions: 1,
      heldBefore: null,
    },
  }
}

function aFile(name: string, kind: Made['files'][number]['kind'] = 'full') {
  return { fileName: name, name, text: `text of ${name}`, events: 1, kind }
}

const made: readonly Made[] = [
  { recipient: aRecipient('CN'), files: [aFile('cn.ics'), aFile('cn.eml', 'mail')], kind: 'full', changes: '' },
  { recipient: aRecipient('JP'), files: [aFile('jp.ics')], kind: 'full', changes: 'moved' },
]
const names = ['cn.ics', 'cn.eml', 'jp-2.ics', 'index.html', 'index-2.csv']

/** A folder that keeps what is written into it, and refuses one name. */
function aFolder(refused: string | null = null) {
  const files = new Map<string, string>()
  return {
    files,
    async writeInFolder({ name, text }: { readonly name: string; readonly text: string }) {
      if (name === refused) {
        return { ok: false as const, failure: { kind: 'disk-full' as const, path: `/f/${name}`, code: 'ENOSPC' } }
      }
      files.set(name, text)
      return ok({ sha256: `sum of ${name}` })
    },
  }
}

function written(folder: ReturnType<typeof aFolder>, isCancelled = () => false, index: IndexWords | null = words) {
  return writeHandouts(folder, { token: 'token', made, names, replaces: false, index }, isCancelled, () => {})
}

describe('writing files into a folder', () => {
  it('writes one after another under the names given, then an index of what the disk gave back', async () => {
    const folder = aFolder()
    const result = await written(folder)
    expect(result).toMatchObject({ names, complete: made, failed: null })
    expect([...folder.files.keys()]).toEqual(names)
    expect(folder.files.get('jp-2.ics')).toBe('text of jp.ics')
    expect(folder.files.get('index.html')).toContain('<a href="jp-2.ics">jp-2.ics</a>')
    expect(folder.files.get('index-2.csv')).toContain('sum of cn.eml')
  })

  it('writes no index where none is wanted', async () => {
    const folder = aFolder()
    expect((await written(folder, () => false, null)).names).toEqual(names.slice(0, 3))
  })

  it('stops at the first file that cannot be written, and names it and whose it is', async () => {
    const folder = aFolder('cn.eml')
    const result = await written(folder)
    expect([...folder.files.keys()]).toEqual(['cn.ics'])
    expect(result).toMatchObject({ names: ['cn.ics'], complete: [], failed: { file: 'cn.eml', name: 'CN' } })
  })

  it('stops between two files when cancelled, and counts as handed out only what is there whole', async () => {
    const folder = aFolder()
    const result = await written(folder, () => folder.files.size >= 2)
    expect(result).toMatchObject({ names: ['cn.ics', 'cn.eml'], complete: [made[0]], failed: null })
  })

  it('says when only the index cannot be written', async () => {
    const result = await written(aFolder('index-2.csv'))
    expect(result).toMatchObject({ complete: made, failed: { file: 'index-2.csv', name: null } })
  })
})

describe('making files for many', () => {
  const client: Pick<HandoutClient, 'make'> = {
    async make({ recipient }) {
      if (recipient.kind === 'country' && recipient.country === 'KR') {
        return { ok: false, failure: { kind: 'nothing-changed', since: 1 } }
      }
      const files = [aFile('same.ics'), aFile('same.eml', 'mail')]
      return ok({ files, kind: 'full', changes: '' })
    },
  }
  const wanted = { extent: 'full', sessions: false, mail: true } as const
  const recipients = ['CN', 'KR', 'JP'].map(aRecipient)
  const make = (onlyMails: boolean) =>
    makeHandouts(client, aDocument({}), { recipients, wanted, onlyMails }, instant(0), () => {})

  it('gives recipients of one name a number each, and leaves out whoever gets none', async () => {
    const result = await make(false)
    expect(result.made.map(({ files }) => files.map(({ name }) => name))).toEqual([
      ['same.ics', 'same.eml'],
      ['same-2.ics', 'same-2.eml'],
    ])
    expect(result.leftOut).toEqual([{ name: 'KR', failure: { kind: 'nothing-changed', since: 1 } }])
  })

  it('keeps messages alone where only those are wanted', async () => {
    expect((await make(true)).made.map(({ files }) => files.map(({ name }) => name))).toEqual([
      ['same.eml'],
      ['same-2.eml'],
    ])
  })
})
