import { describe, expect, it } from 'vitest'
import { countryCodes, readCountry } from '../../../core/exchange/country-names.ts'
import { readDate } from '../../../core/exchange/read-date.ts'
import { findUnknownValues, ValueReader } from '../../../core/exchange/value-mapping.ts'
import { aForum } from '../../support/builders.ts'

describe('a country in a list', () => {
  it.each([
    ['CN', ['中国', '中', 'China', 'PRC', "People's Republic of China", '중국', 'cn', 'CHN', '中华人民共和国', '中國']],
    ['JP', ['日本', '日', 'Japan', '일본', 'jp', 'JPN', '日本国', 'ＪＰ']],
    [
      'KR',
      [
        '韩国',
        '韓国',
        '韓',
        '한국',
        '대한민국',
        'Korea',
        'South Korea',
        'Republic of Korea',
        'ROK',
        'Korea, Republic of',
        'KOR',
      ],
    ],
    ['DE', ['Germany', '德国', 'ドイツ', '독일']],
    ['BR', ['Brazil', '巴西', 'ブラジル', '브라질']],
    ['GB', ['UK', 'United Kingdom', '英国', '영국']],
  ] as const)('is %s in %j', (code, texts) => {
    expect(texts.map(readCountry)).toEqual(texts.map(() => code))
  })

  it('has one code, also where another was used before', () => {
    expect(['FX', 'DD', 'BU'].map(readCountry)).toEqual(['FR', 'DE', 'MM'])
    expect(countryCodes().filter((code) => ['FX', 'DD', 'BU', 'UK'].includes(code))).toEqual([])
  })

  it.each(['International', '国际', '国際機関', '국제기구'])('is international in %j', (text) => {
    expect(readCountry(text)).toBe('international')
  })

  it.each(['Country not stated', '国家未注明', '国名記載なし', '국가 미기재', 'unknown'])(
    'is not stated in %j',
    (text) => {
      expect(readCountry(text)).toBe('ZZ')
    },
  )

  it.each(['', 'Atlantis', '国', 'constructor', '__proto__'])('is not known in %j', (text) => {
    expect(readCountry(text)).toBeNull()
  })
})

describe('a day in a list', () => {
  it.each([
    '2027-02-25',
    '2027/2/25',
    '2027.02.25',
    '2027年2月25日',
    '2027年02月25日(木)',
    '2027년 2월 25일',
    '2027. 2. 25.',
    '２０２７／２／２５',
    '20270225',
    '25 Feb 2027',
    '25 February, 2027',
    'Feb 25, 2027',
    'Thu, 25 Feb 2027',
    '25/2/2027',
    '2/25/2027',
    '25.2.2027',
    '2027-02-25 00:00',
    '2027-02-25T09:30:00Z',
    '令和9年2月25日',
    'R9.2.25',
  ])('is 25 February 2027 in %j', (text) => {
    expect(readDate(text)).toEqual({ ok: true, value: '2027-02-25' })
  })

  it('is ambiguous where day and month could change places, and not where they are equal', () => {
    expect(readDate('3/4/2027')).toEqual({ ok: false, failure: 'ambiguous-date' })
    expect(readDate('03-04-2027')).toEqual({ ok: false, failure: 'ambiguous-date' })
    expect(readDate('4/4/2027')).toEqual({ ok: true, value: '2027-04-04' })
  })

  it.each(['2027-02-30', '25/2/27', 'soon', '', '13/13/2027', '2027', '1/1/9999'])('is unreadable in %j', (text) => {
    expect(readDate(text)).toEqual({ ok: false, failure: 'unreadable-date' })
  })
})

describe('words of choice in a list', () => {
  const reader = new ValueReader({}, null)

  it.each([
    ['stage', 'confirmed', ['Confirmed', '已确认', '確定', '확정', ' CONFIRMED ', '承諾済み']],
    ['stage', 'in-discussion', ['In discussion', 'in-discussion', '沟通中', '調整中', '협의중']],
    ['kind', 'university', ['University', '大学', '대학교', 'Think tank']],
    ['kind', 'city', ['City', '城市', '自治体', '지자체']],
    ['purpose', 'speak', ['Speaker', '演讲', '登壇', '발표']],
    ['purpose', 'delegate', ['Delegate', '代表', '派遣', '참석']],
    ['priority', 'high', ['High', '高', '높음', 'A']],
    ['priority', 'normal', ['Normal', '普通', '標準', '보통']],
  ] as const)('%s: %s is meant by %j', (field, value, texts) => {
    expect(texts.map((text) => reader.read(field, text))).toEqual(texts.map(() => value))
  })

  it('knows the words that the forum itself has for a stage', () => {
    const own = new ValueReader({}, aForum({ stageLabels: { tentative: { ja: '内々定' } } }))
    expect(own.read('stage', '内々定')).toBe('tentative')
    expect(reader.read('stage', '内々定')).toBeUndefined()
  })

  it('follows what a person decided, also against the table, and leaves out what is decided to mean nothing', () => {
    const decided = new ValueReader({ stage: { warm: 'tentative', confirmed: 'contacted', 'see below': null } }, null)
    expect(decided.read('stage', 'Warm')).toBe('tentative')
    expect(decided.read('stage', 'Confirmed')).toBe('contacted')
    expect(decided.read('stage', 'constructor')).toBeUndefined()
  })

  it('lists words that nobody knows each once, with how often they stand', () => {
    const rows = ['Warm', 'warm ', 'Confirmed', '', 'Cold'].map((stage, i) => ({
      number: i + 2,
      cells: [stage],
      fault: null,
    }))
    expect(findUnknownValues(rows, ['stage'], reader)).toEqual([
      { field: 'stage', text: 'Warm', word: 'warm', count: 2 },
      { field: 'stage', text: 'Cold', word: 'cold', count: 1 },
    ])
  })
})
