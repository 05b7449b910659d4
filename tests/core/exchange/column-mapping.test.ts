import { describe, expect, it } from 'vitest'
import {
  findHeadRow,
  keyOfHeads,
  proposeColumns,
  recallColumns,
  rememberColumns,
} from '../../../core/exchange/column-mapping.ts'

const fields = (heads: readonly string[], under: readonly (readonly string[])[] = []) =>
  proposeColumns(heads, under).map(({ field }) => field)
const row = (number: number, ...cells: string[]) => ({ number, cells, fault: null })

describe('the heads of a list', () => {
  it.each([
    [
      ['Organisation', 'Country', 'Type', 'Status', 'E-mail', 'Tel.', 'Contact person', 'Remarks'],
      ['name', 'country', 'kind', 'stage', 'email', 'phone', 'person', 'notes'],
    ],
    [
      ['机构名称', '国家', '类别', '阶段', '邮箱', '联系人', '职务', '下次跟进', '备注'],
      ['name', 'country', 'kind', 'stage', 'email', 'person', 'personTitle', 'followUp', 'notes'],
    ],
    [
      ['団体名', '国名', '種別', '進捗状況', 'メールアドレス', 'ご担当者', 'フリガナ', '次回連絡日', '備考'],
      ['name', 'country', 'kind', 'stage', 'email', 'person', 'personReading', 'followUp', 'notes'],
    ],
    [
      ['기관명', '국가', '구분', '진행상황', '이메일', '담당자', '직위', '회신기한', '비고'],
      ['name', 'country', 'kind', 'stage', 'email', 'person', 'personTitle', 'answerDue', 'notes'],
    ],
    [
      ['Name (English)', '名称（中文）', 'Name (Japanese)', '기관명(국문)'],
      ['nameEn', 'nameZh', 'nameJa', 'nameKo'],
    ],
  ])('%j are known', (heads, expected) => {
    expect(fields(heads)).toEqual(expected)
  })

  it.each([
    [
      ['이름', '국가', '종류', '담당자'],
      ['name', 'country', 'kind', 'owner'],
    ],
    [
      ['名前', '国', '種別', '担当者'],
      ['name', 'country', 'kind', 'owner'],
    ],
    [
      ['姓名', '国家', '类别', '负责人'],
      ['name', 'country', 'kind', 'owner'],
    ],
    [
      ['Name', 'Country', 'Kind', 'Owner'],
      ['name', 'country', 'kind', 'owner'],
    ],
    [
      ['이름', '담당자', '직위'],
      ['name', 'person', 'personTitle'],
    ],
    [
      ['団体名', '担当', '役職'],
      ['name', 'person', 'personTitle'],
    ],
    [
      ['机构名称', '负责人', '职务'],
      ['name', 'person', 'personTitle'],
    ],
  ])(
    '%j: one in charge is a contact person where a title stands beside it, and otherwise the owner',
    (heads, expected) => {
      expect(fields(heads)).toEqual(expected)
    },
  )

  it('tell one in charge here from one in charge there where both have a column', () => {
    expect(fields(['기관', '담당', '담당자'])).toEqual(['name', 'owner', 'person'])
    expect(fields(['団体名', '担当者', '担当'])).toEqual(['name', 'person', 'owner'])
    expect(fields(['机构名称', '负责人', '联系人', '职务'])).toEqual(['name', 'owner', 'person', 'personTitle'])
    expect(fields(['団体名', '当方担当', '担当者'])).toEqual(['name', 'owner', 'person'])
  })

  it('are of people where a name stands beside an organization, or beside a title alone', () => {
    expect(fields(['기관명', '이름'])).toEqual(['name', 'person'])
    expect(fields(['参加機関一覧', '姓名'])).toEqual(['name', 'person'])
    expect(fields(['姓名', '职务'])).toEqual(['person', 'personTitle'])
  })

  it('keep their meaning in any width, case and with marks', () => {
    expect(fields(['ＥＭＡＩＬ', ' *Organization* ', 'Country/Region'])).toEqual(['email', 'name', 'country'])
  })

  it('mean nothing twice', () => {
    expect(fields(['Email', 'Mail'])).toEqual(['email', null])
  })

  it('are guessed by what stands under them where they say nothing', () => {
    const under = [
      ['a@example.org', 'https://a.example'],
      ['b@example.org', 'www.b.example'],
    ]
    expect(proposeColumns(['X', 'Y'], under)).toEqual([
      { field: 'email', sureness: 'likely' },
      { field: 'website', sureness: 'likely' },
    ])
  })

  it('are found below a title, and taken for rows where they are none', () => {
    expect(
      findHeadRow([row(1, '2027 Forum list'), row(3, 'Organization', 'Email'), row(4, 'A', 'a@b.c')])?.number,
    ).toBe(3)
    expect(findHeadRow([row(1, 'A', 'B'), row(2, 'New City', 'note')])?.number).toBe(1)
    expect(findHeadRow([row(1, 'A', 'a@b.c'), row(2, 'B', 'b@b.c')])).toBeNull()
    expect(findHeadRow([row(1, 'One', 'Two'), row(2, 'a', 'b')])?.number).toBe(1)
  })
})

describe('a mapping that is remembered', () => {
  const heads = ['Organisation', 'Mail', 'Extra']

  it('fits the same heads in another order, and another spelling', () => {
    const remembered = rememberColumns(heads, ['name', 'email', null])
    expect(recallColumns(['MAIL', 'extra', 'organisation'], remembered)).toEqual(['email', null, 'name'])
    expect(keyOfHeads(['MAIL', 'extra', 'organisation'])).toBe(keyOfHeads(heads))
    expect(keyOfHeads(['Mail'])).not.toBe(keyOfHeads(heads))
  })

  it('is not confused by heads that are words of the language it is written in', () => {
    const odd = ['__proto__', 'constructor', 'name']
    expect(recallColumns(odd, rememberColumns(odd, ['notes', null, 'name']))).toEqual(['notes', null, 'name'])
    expect(recallColumns(['toString'], {})).toEqual([null])
  })
})
