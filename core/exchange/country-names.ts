import { languages, languageTag } from '../document/language.ts'
import { countryNotStated } from '../document/vocabulary.ts'
import { foldText } from '../outreach/find-organizations.ts'

/** A country as it is written in a list: its code (ISO 3166-1 alpha-2), that it is not stated, or none because it is international. */
export type NamedCountry = string | 'international'

/** Codes that the platform names though they are of no country or territory. */
const notCountries = new Set(['EU', 'EZ', 'UN', 'ZZ', 'QO', 'XA', 'XB'])

/** What people write that is no official name. Keys are folded. */
const usual: { readonly [code: string]: string } = {
  CN: '中|中国|中國|中华人民共和国|中華人民共和国|prc|prchina|peoplesrepublicofchina|chn|중|중국|중화인민공화국',
  JP: '日|日本|日本国|jpn|nippon|일|일본',
  KR: '韩|韓|韩国|韓国|韓國|大韩民国|大韓民国|大韓民國|rok|republicofkorea|korea|southkorea|korearepublicof|korearep|kor|한|한국|대한민국',
  US: 'usa|us|unitedstates|unitedstatesofamerica|美|美国|米|米国|アメリカ|미국',
  GB: 'uk|gbr|greatbritain|unitedkingdom|england|英|英国|イギリス|영국',
  SG: 'sgp|新加坡|シンガポール|싱가포르|싱가폴',
  HK: 'hongkong|hkg|hongkongsar|香港|ホンコン|홍콩',
  MO: 'macao|macau|mac|macaosar|澳门|マカオ|마카오',
  TW: 'taiwan|twn|台湾|臺灣|대만|타이완',
  DE: 'deu|ger|germany|德国|ドイツ|독일',
  FR: 'fra|france|法国|フランス|프랑스',
  VN: 'vnm|vietnam|越南|ベトナム|베트남',
  MN: 'mng|mongolia|蒙古|モンゴル|몽골',
  RU: 'rus|russia|俄罗斯|ロシア|러시아',
}

const notStated =
  'countrynotstated|notstated|unknown|notspecified|unspecified|国家未注明|未注明|未知|不详|国名記載なし|記載なし|不明|未記載|국가미기재|미기재|미상|알수없음'

const international =
  'international|int|intl|global|multinational|国际|國際|国際|国际组织|国際機関|多国|국제|국제기구|다국적'

let known: ReadonlyMap<string, NamedCountry> | null = null

/** The country that a text names by code or by name in one of the four languages; null when it names none. */
export function readCountry(text: string): NamedCountry | null {
  known ??= countriesByName()
  const folded = foldCountry(text)
  return known.get(folded) ?? known.get(folded.replace(/^the(?=.{4})/, '')) ?? null
}

/** Every country that can be named: code and name, in no order that means anything. */
export function countryCodes(): string[] {
  known ??= countriesByName()
  return [...new Set(known.values())].filter((code) => code !== 'international' && code !== countryNotStated)
}

function countriesByName(): ReadonlyMap<string, NamedCountry> {
  const names = new Map<string, NamedCountry>()
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => !notCountries.has(code))
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames([languageTag(language)], { type: 'region', style, fallback: 'none' })
      for (const code of codes) {
        const name = display.of(code)
        if (!name) continue
        const today = codeOfToday(code)
        names.set(foldCountry(name), today).set(code.toLowerCase(), today)
      }
    }
  }
  for (const [code, words] of Object.entries(usual)) for (const word of words.split('|')) names.set(word, code)
  for (const word of international.split('|')) names.set(word, 'international')
  for (const word of notStated.split('|')) names.set(word, countryNotStated)
  return names
}

/** Codes that are no longer used are still named, after what they became: FX is France (BCP 47, canonical form). */
function codeOfToday(code: string): string {
  return Intl.getCanonicalLocales(`und-${code}`)[0]?.slice(4) ?? code
}

function foldCountry(text: string): string {
  return foldText(text).replace(/[\s\p{P}\p{S}]/gu, '')
}
