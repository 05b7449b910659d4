import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { applyChangeSet } from '../../../core/document/changes.ts'
import { rowsOf } from '../../../core/document/document.ts'
import { contactPointSchema } from '../../../core/document/outreach-rows.ts'
import { buildImport } from '../../../core/exchange/build-import.ts'
import { findMatches } from '../../../core/exchange/find-duplicates.ts'
import { asProposed, planImport } from '../../../core/exchange/plan-import.ts'
import { readVCards } from '../../../core/exchange/read-vcards.ts'
import { type CardVersion, writeVCards } from '../../../core/exchange/write-vcards.ts'
import { instant } from '../../../core/time/instant.ts'
import {
  aDocument,
  aForum,
  anAffiliation,
  anId,
  anOrganization,
  aPerson,
  theForumId,
  theMoment,
} from '../../support/builders.ts'

const python = '/usr/bin/python3'
const hasVobject = spawnSync(python, ['-c', 'import vobject']).status === 0
if (!hasVobject) console.warn('SKIPPED: python3-vobject is not installed, so cards are not read with it')

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
const only = (text: string) => {
  const [draft, ...others] = readVCards(text)
  if (!draft || others.length > 0) throw new Error('not one card')
  return draft
}

describe('a card', () => {
  it('of version 3.0 gives name, reading, title, organization and ways to reach', () => {
    const draft = only(
      card(
        'VERSION:3.0',
        'N:山田;太郎;;;',
        'FN:山田 太郎',
        'X-PHONETIC-LAST-NAME:やまだ',
        'X-PHONETIC-FIRST-NAME:たろう',
        'ORG:株式会社 例;開発部',
        'TITLE:部長',
        'EMAIL;TYPE=INTERNET,WORK:taro@example.jp',
        'item1.TEL;TYPE=CELL:+81 90 0000',
        'TEL;TYPE=FAX:+81 3 0000',
        'NOTE:first\\nsecond\\, with comma',
        'URL:https://example.jp',
      ),
    )
    expect(draft.problems).toEqual([])
    expect(draft.names).toEqual({ ja: '株式会社 例' })
    expect(draft.website).toBe('https://example.jp')
    expect(draft.person).toEqual({
      nativeName: '山田 太郎',
      nativeLanguage: 'ja',
      reading: 'やまだ たろう',
      romanizedFamily: '',
      romanizedGiven: '',
      title: { ja: '部長' },
      notes: 'first\nsecond, with comma',
      contacts: [
        { kind: 'email', value: 'taro@example.jp' },
        { kind: 'phone', value: '+81 90 0000' },
        { kind: 'fax', value: '+81 3 0000' },
      ],
    })
  })

  it('of version 4.0 gives the name once more in Latin letters, SORT-AS, and messengers', () => {
    const draft = only(
      card(
        'VERSION:4.0',
        'FN;LANGUAGE=ko:김철수',
        'N;ALTID=1;LANGUAGE=ko;SORT-AS="김,철수":김;철수;;;',
        'N;ALTID=1;LANGUAGE=en:Kim;Cheolsu;;;',
        'EMAIL;PREF=1:kim@example.kr',
        'TEL;VALUE=uri:tel:+82-2-0000',
        'IMPP:kakaotalk:kim%20c',
        'IMPP;X-SERVICE-TYPE=WeChat:x-apple:kim',
      ),
    )
    expect(draft.person).toMatchObject({
      nativeName: '김철수',
      nativeLanguage: 'ko',
      romanizedFamily: 'Kim',
      romanizedGiven: 'Cheolsu',
      contacts: [
        { kind: 'email', value: 'kim@example.kr' },
        { kind: 'phone', value: '+82-2-0000' },
        { kind: 'kakaotalk', value: 'kim c' },
        { kind: 'wechat', value: 'kim' },
      ],
    })
  })

  it('folded in the middle of a character’s line is read whole', () => {
    expect(only(card('VERSION:3.0', 'N:王;明;;;', 'FN:王', ' 明', 'ORG:上海', ' 市')).names).toEqual({ zh: '上海市' })
  })

  it('that is broken or too old is named by its number and spoils no other', () => {
    const text =
      card('VERSION:3.0', 'FN:A', 'N:A;;;;') +
      card('VERSION:2.1', 'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=B1=B1') +
      card('VERSION:3.0', 'THIS IS NO LINE', 'FN:B') +
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:C\r\n' +
      card('VERSION:4.0', 'FN:D') +
      card('VERSION:4.0', 'NOTE:nobody')
    expect(readVCards(text).map(({ row, problems, person }) => [row, problems[0]?.kind ?? person?.nativeName])).toEqual(
      [
        [1, 'A'],
        [2, 'old-card'],
        [3, 'broken-card'],
        [4, 'broken-card'],
        [5, 'D'],
        [6, 'name-missing'],
      ],
    )
  })

  it('of an organization is one', () => {
    expect(only(card('VERSION:4.0', 'KIND:org', 'FN:City of A', 'EMAIL:info@a.example'))).toMatchObject({
      names: { en: 'City of A' },
      person: null,
      contacts: [{ kind: 'email', value: 'info@a.example' }],
    })
  })
})

describe('cards that are given away', () => {
  const organization = anOrganization({ names: { en: 'Example', ja: '例示社' }, website: 'https://example.jp' })
  const person = aPerson({
    nativeName: '山田 太郎',
    nativeLanguage: 'ja',
    reading: 'やまだ たろう',
    romanizedFamily: 'Yamada',
    romanizedGiven: 'Taro',
    notes: 'a; b, c\nd',
  })
  const other = aPerson({
    nativeName: '',
    nativeLanguage: 'en',
    reading: '',
    romanizedFamily: 'Smith',
    romanizedGiven: 'Ann',
  })
  const contact = (kind: string, value: string, order: number) =>
    contactPointSchema.parse({
      id: anId(),
      updatedAt: theMoment,
      owner: { kind: 'person', id: person.id },
      kind,
      value,
      label: '',
      preferred: order === 1,
      order,
    })
  const document = aDocument({
    forums: [aForum()],
    organizations: [organization],
    persons: [person, other],
    affiliations: [
      anAffiliation({ personId: person.id, organizationId: organization.id, title: { ja: '部長', en: 'Director' } }),
    ],
    contactPoints: [
      contact('email', 'taro@example.jp', 1),
      contact('wechat', 'taro 1', 2),
      contact('fax', '+81 3 1', 3),
      contact('post', '東京都\n1-1', 4),
    ],
  })

  it.each<CardVersion>(['3.0', '4.0'])('in version %s are read again as they were', (version) => {
    const drafts = readVCards(writeVCards(document, version, 'ja'))
    expect(drafts.map(({ problems }) => problems)).toEqual([[], []])
    expect(drafts.map(({ person }) => person?.nativeName)).toEqual(
      ['Ann Smith', '山田 太郎'].map((name) => (name === 'Ann Smith' ? 'Smith Ann' : name)),
    )
    expect(drafts[1]).toMatchObject({
      names: { ja: '例示社' },
      person: {
        nativeName: '山田 太郎',
        nativeLanguage: 'ja',
        reading: 'やまだ たろう',
        romanizedFamily: 'Yamada',
        romanizedGiven: 'Taro',
        title: { ja: '部長' },
        notes: 'a; b, c\nd',
        contacts: [
          { kind: 'email', value: 'taro@example.jp' },
          { kind: 'fax', value: '+81 3 1' },
          { kind: 'wechat', value: 'taro 1' },
          { kind: 'post', value: '東京都\n1-1' },
        ],
      },
    })
  })

  it('hold no line of more than 75 octets', () => {
    const lines = writeVCards(document, '4.0', 'en').split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  })

  it.skipIf(!hasVobject).each<CardVersion>(['3.0', '4.0'])('in version %s are read by python3-vobject', (version) => {
    const program = [
      'import json, sys, vobject',
      'cards = vobject.readComponents(sys.stdin.buffer.read().decode("utf-8"))',
      'print(json.dumps([[c.fn.value, c.n.value.family, c.n.value.given] + [e.value for e in c.contents.get("email", [])] + [c.note.value if "note" in c.contents else ""] for c in cards]))',
    ].join('\n')
    const answer = spawnSync(python, ['-c', program], { input: writeVCards(document, version, 'ja'), encoding: 'utf8' })
    expect(answer.stderr).toBe('')
    expect(JSON.parse(answer.stdout)).toEqual([
      ['Smith Ann', 'Smith', 'Ann', ''],
      ['山田 太郎', '山田', '太郎', 'taro@example.jp', 'a; b, c\nd'],
    ])
  })

  it('can be those of one organization only', () => {
    expect(writeVCards(document, '3.0', 'en', organization.id).match(/BEGIN:VCARD/g)).toHaveLength(1)
    expect(writeVCards(document, '3.0', 'en').match(/BEGIN:VCARD/g)).toHaveLength(2)
  })

  it('imported where they come from change nothing', () => {
    const drafts = readVCards(writeVCards(document, '4.0', 'ja', organization.id))
    const plan = planImport(drafts, findMatches(document, drafts), asProposed)
    const context = { now: instant(0), newId: anId }
    const steps = buildImport(
      document,
      theForumId,
      plan,
      { kind: 'city', country: null, purpose: 'speak', overwrites: false },
      context,
    )
    const step = steps.next()
    if (!step.done || !step.value.ok) throw new Error('not built')
    const after = applyChangeSet(document, step.value.value.changes)
    expect(rowsOf(after, 'persons')).toHaveLength(2)
    expect(rowsOf(after, 'contactPoints')).toHaveLength(4)
    expect(rowsOf(after, 'organizations')).toHaveLength(1)
  })
})
