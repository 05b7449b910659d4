import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../core/exchange/decode-text.ts'
import { decodeLoosely, encodeIn } from '../../support/east-asian-bytes.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const decoded = (bytes: Uint8Array) => decodeText(bytes, decodeLoosely)

const lists = {
  gb18030:
    '机构名称,国家,联系人\n中国城市和小城镇改革发展中心,中国,王某\n北京市人民政府,中国,李某\n阿里巴巴集团,中国,张某\n',
  shift_jis:
    '団体名,国,担当者\n東京都,日本,山田\n株式会社日立製作所,日本,佐藤\nスマートシティ・インスティテュート,日本,鈴木\n',
  'euc-kr':
    '기관명,국가,담당자\n서울특별시,한국,김 담당\n한국스마트시티협회,한국,이 담당\n삼성에스디에스 주식회사,한국,박 담당\n',
} as const

describe('the encoding of a file', () => {
  for (const [encoding, text] of Object.entries(lists) as [keyof typeof lists, string][]) {
    it(`is recognized as ${encoding}`, () => {
      const read = decoded(encodeIn(encoding, text))
      expect([read.encoding, read.text, read.unreadable, read.sureness]).toEqual([encoding, text, 0, 'guessed'])
    })

    it(`is recognized as UTF-8 where the same list is in it`, () => {
      const read = decoded(utf8(text))
      expect([read.encoding, read.text, read.sureness]).toEqual(['utf-8', text, 'certain'])
    })
  }

  it.each([
    ['gb18030', '名称\n上海市\n'],
    ['gb18030', '序号,单位\n1,同济大学\n2,华为技术有限公司\n'],
    ['shift_jis', '都市\n大阪市\n横浜市\n'],
    ['shift_jis', '名前,会社\n田中,日本電気株式会社\n高橋,富士通\n'],
    ['shift_jis', 'ﾄｳｷｮｳ,東京都\nｵｵｻｶ,大阪府\n'],
    ['euc-kr', '도시\n부산광역시\n'],
    ['euc-kr', '이름,회사\n홍길동,(주)카카오\n'],
  ] as const)('is recognized as %s in a list of few words: %j', (encoding, text) => {
    const read = decoded(encodeIn(encoding, text))
    expect([read.encoding, read.text]).toEqual([encoding, text])
  })

  it('follows the byte order mark, which is no part of the text', () => {
    expect(decoded(utf8('\uFEFFName\n京都\n'))).toMatchObject({
      encoding: 'utf-8',
      text: 'Name\n京都\n',
      sureness: 'certain',
    })
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...[...'名,a'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ])
    expect(decoded(wide)).toMatchObject({ encoding: 'utf-16le', text: '名,a', sureness: 'certain' })
    const big = Uint8Array.from([
      0xfe,
      0xff,
      ...[...'名,a'].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]),
    ])
    expect(decoded(big)).toMatchObject({ encoding: 'utf-16be', text: '名,a', sureness: 'certain' })
  })

  it('is UTF-8 for plain ASCII and for an empty file', () => {
    expect(decoded(utf8('name,city\nWeGO,Seoul\n')).encoding).toBe('utf-8')
    expect(decoded(new Uint8Array()).encoding).toBe('utf-8')
  })

  it('can be chosen against what was recognized, and every other is offered', () => {
    const bytes = encodeIn('euc-kr', lists['euc-kr'])
    const read = decodeText(bytes, decodeLoosely, 'gb18030')
    expect(read.encoding).toBe('gb18030')
    expect(read.text).not.toBe(lists['euc-kr'])
    expect(read.candidates.map(({ encoding }) => encoding).sort()).toEqual(
      ['euc-kr', 'gb18030', 'shift_jis', 'utf-16be', 'utf-16le', 'utf-8'].sort(),
    )
    expect(read.candidates[0]?.encoding).toBe('euc-kr')
  })

  it('is still recognized when some bytes are damaged, and they are counted', () => {
    for (const [encoding, text] of Object.entries(lists) as [keyof typeof lists, string][]) {
      const bytes = Uint8Array.from([...encodeIn(encoding, text), 0xff, 0x0a])
      const read = decoded(bytes)
      expect([encoding, read.encoding, read.unreadable > 0]).toEqual([encoding, encoding, true])
    }
  })

  it('reads emoji and right-to-left text in GB 18030', () => {
    const text = '机构名称,备注\n深圳市,欢迎😀\n广州市,合作\n'
    expect(decoded(encodeIn('gb18030', text))).toMatchObject({ encoding: 'gb18030', text })
  })
})
