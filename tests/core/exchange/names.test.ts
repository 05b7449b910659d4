import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizedName } from '../../../core/exchange/normalized-name.ts'
import { ownHost } from '../../../core/exchange/web-host.ts'

describe('names as they are compared', () => {
  it.each([
    ['株式会社日立製作所', '日立製作所'],
    ['㈱日立製作所', '(株)日立製作所'],
    ['日立製作所株式会社', '株式会社　日立製作所'],
    ['（株）日立製作所', '日立製作所'],
    ['一般社団法人スマートシティ・インスティテュート', 'スマートシティインスティテュート'],
    ['公益財団法人 東京都環境公社', '東京都環境公社'],
    ['ｽﾏｰﾄｼﾃｨ', 'スマートシティ'],
    ['华为技术有限公司', '華為技術有限公司'],
    ['阿里巴巴集团控股有限公司', '阿里巴巴集团控股'],
    ['國立大学法人東京大学', '東京大學'],
    ['삼성에스디에스 주식회사', '(주)삼성에스디에스'],
    ['㈜카카오', '카카오㈜'],
    ['재단법인 서울디지털재단', '서울디지털재단'],
    ['사단법인 한국스마트시티협회', '한국 스마트시티 협회'],
    ['Samsung SDS Co., Ltd.', 'SAMSUNG SDS'],
    ['NEC Corporation', 'NEC Corp.'],
    ['The Example Society', 'Example Society'],
    ['Alibaba Inc', 'ＡＬＩＢＡＢＡ'],
    ['Société Générale', 'Societe Generale'],
    ['City of A', 'City  of—A'],
  ])('makes %j and %j one', (a, b) => {
    expect(normalizedName(a)).toBe(normalizedName(b))
    expect(normalizedName(a)).not.toBe('')
  })

  it.each([
    ['東京都', '京都'],
    ['大阪市', '大阪府'],
    ['Inco', 'In'],
    ['かがく', 'ががく'],
    ['株式会社A', '株式会社B'],
    ['City of A', 'City of B'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(normalizedName(a)).not.toBe(normalizedName(b))
  })

  it('leaves a name that is nothing but a legal form', () => {
    expect(normalizedName('株式会社')).not.toBe('')
    expect(normalizedName('Co., Ltd.')).not.toBe('')
  })

  it('changes nothing more the second time', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '株式会社',
        '(株)',
        '㈱',
        '有限公司',
        '주식회사',
        '㈜',
        'Co., Ltd.',
        'Inc.',
        '日立',
        '國',
        'The ',
        '県',
        'é',
        'が',
      ),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const once = normalizedName(parts.join(''))
        expect(normalizedName(once)).toBe(once)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the host of a website', () => {
  it.each([
    ['https://www.example.co.jp/ja/', 'example.co.jp'],
    ['http://EXAMPLE.or.kr', 'example.or.kr'],
    ['seoul.example.org', 'example.org'],
    ['https://eng.example.com:8080/a?b', 'example.com'],
    ['https://www.city.a.lg.jp/', 'city.a.lg.jp'],
    ['http://www.bj.gov.cn', 'bj.gov.cn'],
  ])('of %s is %s', (address, host) => {
    expect(ownHost(address)).toBe(host)
  })

  it.each([
    'https://www.facebook.com/city',
    'https://city.github.io',
    'https://blog.naver.com/x',
    'gov.cn',
    'go.jp',
    'http://127.0.0.1/',
    'none',
    '',
  ])('says nothing in %j', (address) => {
    expect(ownHost(address)).toBeNull()
  })

  it('tells two offices under a domain of the state apart', () => {
    expect(ownHost('https://www.city.a.lg.jp')).not.toBe(ownHost('https://www.city.b.lg.jp'))
    expect(ownHost('https://a.go.jp')).not.toBe(ownHost('https://b.go.jp'))
  })
})
