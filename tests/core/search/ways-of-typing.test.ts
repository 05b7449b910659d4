import { describe, expect, it } from 'vitest'
import { aName, foundIn } from '../../support/search.ts'

/** What is typed, the name it is meant for, and the name with what is marked in brackets; null where it is not found. */
type Example = readonly [typed: string, name: string, found: string | null]

const examples: { readonly [way: string]: readonly Example[] } = {
  'capitals, width and diacritics do not matter': [
    ['osaka', 'OSAKA City', '[OSAKA] City'],
    ['ｏｓａｋａ', 'Osaka City', '[Osaka] City'],
    ['tokyo', 'Tōkyō Metropolis', '[Tōkyō] Metropolis'],
    ['zurich', 'Zu\u0308rich', '[Zu\u0308rich]'],
    ['ＮＥＣ', 'NEC Corporation', '[NEC] Corporation'],
    ['nec', 'ＮＥＣ', '[ＮＥＣ]'],
    ['5g', '５Ｇ推進協議会', '[５Ｇ]推進協議会'],
    ["d'avenir", 'Ville d’Avenir', 'Ville [d’Avenir]'],
    ['stavanger ø', 'Stavanger Øst', '[Stavanger] [Ø]st'],
  ],
  'a name is found from its beginning, from that of a word, and from inside': [
    ['met', 'Seoul Metropolitan Government', 'Seoul [Met]ropolitan Government'],
    ['polit', 'Seoul Metropolitan Government', 'Seoul Metro[polit]an Government'],
    ['京', '北京市', '北[京]市'],
    ['특별', '서울특별시', '서울[특별]시'],
    ['x', 'Exchange', null],
  ],
  'the initials of words, small ones left out': [
    ['tcs', 'Trilateral Cooperation Secretariat', '[T]rilateral [C]ooperation [S]ecretariat'],
    ['mlit', 'Ministry of Land, Infrastructure, Transport', '[M]inistry of [L]and, [I]nfrastructure, [T]ransport'],
    ['stc', 'Trilateral Cooperation Secretariat', null],
  ],
  'some of the letters, in their order, each word from its beginning': [
    ['osk', 'Osaka', '[Os]a[k]a'],
    ['scij', 'SCI-J', '[SCI]-[J]'],
    ['smtcty', 'Smart City', '[Sm]ar[t] [C]i[ty]'],
    ['ska', 'Osaka', null],
    ['oks', 'Osaka', null],
    ['ok', 'Osaka', null],
  ],
  'Chinese by pinyin, in full or by initials, every character with any of its readings': [
    ['beijing', '北京市', '[北京]市'],
    ['beij', '北京市', '[北京]市'],
    ['bj', '北京市', '[北京]市'],
    ['bjs', '北京市', '[北京市]'],
    ['bjing', '北京市', '[北京]市'],
    ['b', '北京市', '[北]京市'],
    ['cq', '重庆市', '[重庆]市'],
    ['zq', '重庆市', '[重庆]市'],
    ['chongqing', '重庆市', '[重庆]市'],
    ['zhongqing', '重庆市', '[重庆]市'],
    ['zhguo', '中国', '[中国]'],
    ['xian', '西安', '[西安]'],
    ['nv', '女', '[女]'],
    ['5gzh', '5G智慧城市', '[5G智]慧城市'],
    ['5gzhcs', '5G智慧城市', '[5G智慧城市]'],
    ['csfz', '中国城市 发展中心', '中国[城市 发展]中心'],
    ['jb', '北京市', null],
  ],
  'simplified, traditional and Japanese forms are one': [
    ['东京', '東京都', '[東京]都'],
    ['東京', '东京都', '[东京]都'],
    ['广州', '廣州市', '[廣州]市'],
    ['広島', '广岛', '[广岛]'],
    ['廣島', '広島市', '[広島]市'],
    ['dongjing', '東京都', '[東京]都'],
  ],
  'Korean by initial consonants, and while the last syllable is being put together': [
    ['ㄷㅅ', '도시', '[도시]'],
    ['ㅅㅇㅌ', '서울특별시', '[서울특]별시'],
    ['ㄱㅅ', '강서', '[강서]'],
    ['ㄳ', '강서', '[강서]'],
    ['도ㅅ', '도시', '[도시]'],
    ['돗', '도시', '[도시]'],
    ['서우', '서울특별시', '[서울]특별시'],
    ['서웋', '서울특별시', null],
    ['고', '과천시', '[과]천시'],
    ['갑', '값', '[값]'],
    ['닭', '달구벌', '[달구]벌'],
    ['달', '닭', '[닭]'],
    ['\u1103\u1169\u1109\u1175', '도시', '[도시]'],
    ['도시', '\u1103\u1169\u1109\u1175', '[\u1103\u1169\u1109\u1175]'],
    ['ㅅㄷ', '도시', null],
  ],
  'kana by kana of the other kind, and by Latin letters in the habits of writers': [
    ['おおさか', 'オオサカ', '[オオサカ]'],
    ['ｵｵｻｶ', 'おおさか', '[おおさか]'],
    ['ガ', 'ｶﾞｽ', '[ｶﾞ]ｽ'],
    ['osaka', 'おおさか', '[おおさか]'],
    ['oosaka', 'オオサカ', '[オオサカ]'],
    ['ohsaka', 'おおさか', '[おおさか]'],
    ['ōsaka', 'おおさか', '[おおさか]'],
    ['おおs', 'おおさか', '[おおさ]か'],
    ['si', 'しながわ', '[し]ながわ'],
    ['shi', 'しながわ', '[し]ながわ'],
    ['sh', 'しながわ', '[し]ながわ'],
    ['tsu', 'つくば', '[つ]くば'],
    ['tu', 'つくば', '[つ]くば'],
    ['chiba', 'ちば', '[ちば]'],
    ['tiba', 'ちば', '[ちば]'],
    ['fukuoka', 'フクオカ', '[フクオカ]'],
    ['hukuoka', 'フクオカ', '[フクオカ]'],
    ['f', 'フクオカ', '[フ]クオカ'],
    ['shimbun', 'しんぶん', '[しんぶん]'],
    ['shinbun', 'しんぶん', '[しんぶん]'],
    ['shim', 'しんぶん', '[しん]ぶん'],
    ["shin'ichi", 'しんいち', '[しんいち]'],
    ['toukyou', 'とうきょう', '[とうきょう]'],
    ['tokyo', 'トーキョー', '[トーキョー]'],
    ['hokkaido', 'ほっかいどう', '[ほっかいどう]'],
    ['matchi', 'マッチ', '[マッチ]'],
    ['jyosei', 'じょせい', '[じょせい]'],
    ['zyosei', 'じょせい', '[じょせい]'],
    ['fainansu', 'ファイナンス', '[ファイナンス]'],
    ['osk', 'おおさか', '[おおさか]'],
  ],
}

describe.each(Object.entries(examples))('%s', (_way, list) => {
  it.each(list)('%s for %s', (typed, name, found) => {
    expect(foundIn(aName(name), typed)).toBe(found)
  })
})

describe('the Latin spelling of a Japanese name', () => {
  it.each([
    ['satou', 'Sato Ichiro', '[Sato] Ichiro'],
    ['さとう', 'Satoh Ichiro', '[Satoh] Ichiro'],
    ['itiro', 'Sato Ichiro', 'Sato [Ichiro]'],
    ['oono', 'Ohno', '[Ohno]'],
    ['オオサカ', 'Osaka City', '[Osaka] City'],
  ])('%s finds %s', (typed, name, found) => {
    expect(foundIn(aName(name, true), typed)).toBe(found)
  })

  it('matters only where it is one', () => {
    expect(foundIn(aName('Sato Ichiro'), 'satou')).toBeNull()
  })
})

describe('several words', () => {
  it('must all be there, in any order', () => {
    expect(foundIn(aName('Smart City Institute Japan'), 'japan smart')).toBe('[Smart] City Institute [Japan]')
    expect(foundIn(aName('Smart City Institute Japan'), 'smart korea')).toBeNull()
  })

  it('may be of different scripts', () => {
    expect(foundIn(aName('NEC 日本電気'), 'ｎｅｃ 电')).toBe('[NEC] 日本[電]気')
  })

  it('find nothing when there is none', () => {
    expect(foundIn(aName('Smart City'), ' 　 ')).toBeNull()
  })
})
