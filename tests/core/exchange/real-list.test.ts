import { describe, expect, it } from 'vitest'
import { applyChangeSet } from '../../../core/document/changes.ts'
import { rowsOf } from '../../../core/document/document.ts'
import { findIntegrityProblems } from '../../../core/document/integrity.ts'
import { buildImport } from '../../../core/exchange/build-import.ts'
import { findMatches } from '../../../core/exchange/find-duplicates.ts'
import { asProposed, planImport } from '../../../core/exchange/plan-import.ts'
import { readTable } from '../../../core/exchange/read-table.ts'
import { firstReading } from '../../../core/exchange/reading-choices.ts'
import { headTable, understandTable } from '../../../core/exchange/understand-table.ts'
import { instant } from '../../../core/time/instant.ts'
import { aDocument, aForum, anId, theForumId } from '../../support/builders.ts'
import { decodeLoosely, encodeIn } from '../../support/east-asian-bytes.ts'
import { aHardList } from '../../support/hard-list.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const files = {
  'UTF-8 with a byte order mark, in Japanese': {
    encoding: 'utf-8',
    list: aHardList('ja', 1000, { emoji: true, rightToLeft: true }),
    encode: (text: string) => utf8(`\uFEFF${text}`),
  },
  'UTF-8 without a mark, in Korean': {
    encoding: 'utf-8',
    list: aHardList('ko', 1000, { emoji: true, rightToLeft: true }),
    encode: utf8,
  },
  'GB 18030, in Chinese': {
    encoding: 'gb18030',
    list: aHardList('zh', 1000, { emoji: true, rightToLeft: false }),
    encode: (text: string) => encodeIn('gb18030', text),
  },
  'Shift_JIS, in Japanese': {
    encoding: 'shift_jis',
    list: aHardList('ja', 1000, { emoji: false, rightToLeft: false }),
    encode: (text: string) => encodeIn('shift_jis', text),
  },
  'EUC-KR, in Korean': {
    encoding: 'euc-kr',
    list: aHardList('ko', 1000, { emoji: false, rightToLeft: false }),
    encode: (text: string) => encodeIn('euc-kr', text),
  },
} as const

describe.each(Object.entries(files))('a list of a thousand rows in %s', (_, { encoding, list, encode }) => {
  const imported = async () => {
    const read = await readTable(encode(list.text), firstReading, decodeLoosely)
    if (!read.ok) throw new Error(read.failure.kind)
    const headed = headTable(read.value.table, undefined)
    const mapping = headed.proposed.map(({ field }) => field)
    const { drafts, unknown } = understandTable(headed, mapping, {}, null, true)
    const document = aDocument({ forums: [aForum()] })
    const plan = planImport(drafts, findMatches(document, drafts), asProposed)
    const options = { kind: 'city', country: null, purpose: 'speak', overwrites: false } as const
    const steps = buildImport(document, theForumId, plan, options, { now: instant(0), newId: anId })
    for (let step = steps.next(); ; step = steps.next()) {
      if (!step.done) continue
      if (!step.value.ok) throw new Error(step.value.failure.kind)
      return {
        decoded: read.value.decoded,
        mapping,
        unknown,
        plan,
        document: applyChangeSet(document, step.value.value.changes),
      }
    }
  }

  it('has its encoding and every head recognized', async () => {
    const { decoded, mapping, unknown } = await imported()
    expect(decoded).toMatchObject({ encoding, unreadable: 0 })
    expect(mapping).toEqual(['name', 'country', 'kind', 'stage', 'email', 'person', 'followUp', 'notes'])
    expect(unknown).toEqual([])
  })

  it('loses no row: each is added, merged, or refused by its number and for its reason', async () => {
    const { plan, document } = await imported()
    expect(plan.rows).toHaveLength(list.rowCount)
    const refused = plan.rows.flatMap(({ action, draft }) =>
      action === 'refuse' ? [[draft.row, draft.problems[0]?.kind] as const] : [],
    )
    expect(refused).toEqual([...list.refused])
    expect(plan.rows.flatMap(({ action, draft }) => (action === 'merge' ? [draft.row] : []))).toEqual(list.doubles)
    expect(plan.counts).toEqual({ add: 1000 - 80 - 20, merge: 20, skip: 0, refuse: 80 })
    expect(rowsOf(document, 'organizations')).toHaveLength(900)
    expect(rowsOf(document, 'engagements')).toHaveLength(900)
    expect(rowsOf(document, 'persons')).toHaveLength(900)
    expect(findIntegrityProblems(document)).toEqual([])
  })

  it('keeps formulas as text, line breaks, emoji and right-to-left text', async () => {
    const { document } = await imported()
    const notes = new Set(rowsOf(document, 'organizations').map((organization) => organization.notes))
    expect(notes).toContain('=HYPERLINK("http://example.org","x")')
    expect(notes).toContain('one\ntwo')
    const last = [...notes].find((note) => note.startsWith('ab'))
    expect(last?.includes('😀')).toBe(list.text.includes('😀'))
    expect(last?.includes('שלום مرحبا')).toBe(list.text.includes('שלום'))
  })
})
