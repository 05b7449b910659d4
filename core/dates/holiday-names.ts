import type { DayKind } from '../document/holiday-rows.ts'
import type { LocalizedText } from '../document/localized-text.ts'

/** What the shipped packs call a day. The name in the language of the country is the official one. */
const table = `
new-year | New Year's Day | 元旦 | 元日 | 신정
spring-eve | Spring Festival Eve | 除夕 | 春節の大晦日 | 춘절 전날
spring | Spring Festival | 春节 | 春節 | 춘절
qingming | Qingming Festival | 清明节 | 清明節 | 청명절
labour-cn | Labour Day | 劳动节 | 労働節 | 노동절
dragon-boat | Dragon Boat Festival | 端午节 | 端午節 | 단오절
mid-autumn | Mid-Autumn Festival | 中秋节 | 中秋節 | 중추절
national-cn | National Day | 国庆节 | 国慶節 | 국경절
coming-of-age | Coming of Age Day | 成人节 | 成人の日 | 성인의 날
foundation-jp | National Foundation Day | 建国纪念日 | 建国記念の日 | 건국기념일
emperor | Emperor's Birthday | 天皇诞生日 | 天皇誕生日 | 천황 탄생일
vernal | Vernal Equinox Day | 春分日 | 春分の日 | 춘분의 날
showa | Showa Day | 昭和日 | 昭和の日 | 쇼와의 날
constitution-jp | Constitution Memorial Day | 宪法纪念日 | 憲法記念日 | 헌법기념일
greenery | Greenery Day | 绿之日 | みどりの日 | 녹색의 날
children-jp | Children's Day | 儿童节 | こどもの日 | 어린이날
marine | Marine Day | 海之日 | 海の日 | 바다의 날
mountain | Mountain Day | 山之日 | 山の日 | 산의 날
aged | Respect for the Aged Day | 敬老日 | 敬老の日 | 경로의 날
autumnal | Autumnal Equinox Day | 秋分日 | 秋分の日 | 추분의 날
sports | Sports Day | 体育节 | スポーツの日 | 스포츠의 날
culture | Culture Day | 文化节 | 文化の日 | 문화의 날
thanksgiving | Labour Thanksgiving Day | 勤劳感谢日 | 勤労感謝の日 | 근로감사의 날
citizens | National holiday | 国民休息日 | 国民の休日 | 국민의 휴일
year-end | Year-end and New Year closure | 年末年初休假 | 年末年始 | 연말연시 휴무
obon | Obon | 盂兰盆节 | お盆 | 오봉
seollal-eve | Day before Seollal | 韩国春节前日 | ソルラルの前日 | 설날 전날
seollal | Seollal | 韩国春节 | ソルラル | 설날
seollal-next | Day after Seollal | 韩国春节次日 | ソルラルの翌日 | 설날 다음 날
samil | March 1st Movement Day | 三一节 | 三一節 | 3·1절
parliament | National Assembly election | 国会议员选举日 | 国会議員選挙日 | 국회의원 선거일
president | Presidential election | 总统选举日 | 大統領選挙日 | 대통령 선거일
local | Local elections | 地方选举日 | 地方選挙日 | 전국동시지방선거일
buddha | Buddha's Birthday | 佛诞日 | 釈迦誕生日 | 부처님오신날
labour-kr | Labour Day | 劳动节 | 労働節 | 노동절
workers-kr | Workers' Day (companies, not offices) | 劳动者日（企业休息，机关上班） | 勤労者の日（企業のみ） | 근로자의 날(기업만 휴무)
children-kr | Children's Day | 儿童节 | こどもの日 | 어린이날
memorial | Memorial Day | 显忠日 | 顕忠日 | 현충일
constitution-kr | Constitution Day | 制宪节 | 制憲節 | 제헌절
liberation | Liberation Day | 光复节 | 光復節 | 광복절
temporary | Temporary public holiday | 临时公休日 | 臨時公休日 | 임시공휴일
chuseok-eve | Day before Chuseok | 韩国中秋前日 | チュソクの前日 | 추석 전날
chuseok | Chuseok | 韩国中秋 | チュソク | 추석
chuseok-next | Day after Chuseok | 韩国中秋次日 | チュソクの翌日 | 추석 다음 날
foundation-kr | National Foundation Day | 开天节 | 開天節 | 개천절
hangul | Hangeul Day | 韩文日 | ハングルの日 | 한글날
christmas | Christmas Day | 圣诞节 | クリスマス | 기독탄신일
`

const plain: ReadonlyMap<string, Required<LocalizedText>> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [key = '', en = '', zh = '', ja = '', ko = ''] = line.split(' | ')
      return [key, { en, zh, ja, ko }]
    }),
)

/**
 * The names of a shipped day. `keys` has one key of the table, or several joined by `+` where holidays fall on one day;
 * with `~` before it, the day only stands beside that holiday. Throws on a key that is not there.
 */
export function holidayNames(keys: string, kind: DayKind, country: string): Required<LocalizedText> {
  if (keys.startsWith('~')) {
    const { en, zh, ja, ko } = holidayNames(keys.slice(1), 'holiday', country)
    return { en: `Beside ${en}`, zh: `${zh}前后`, ja: `${ja}の前後`, ko: `${ko} 전후` }
  }
  const all = keys.split('+').map((key) => {
    const names = plain.get(key)
    if (!names) throw new Error(`holidayNames: there is no name ${key}`)
    return names
  })
  const joined = (language: keyof LocalizedText, mark: string) => all.map((names) => names[language]).join(mark)
  const [en, zh, ja, ko] = [joined('en', ', '), joined('zh', '、'), joined('ja', '・'), joined('ko', ', ')]
  switch (kind) {
    case 'makeup-workday':
      return {
        en: `Working day made up for ${en}`,
        zh: `${zh}调休上班`,
        ja: `${ja}の振替出勤日`,
        ko: `${ko} 대체 근무일`,
      }
    case 'substitute':
      return {
        en: `Substitute day off for ${en}`,
        zh: country === 'CN' ? `${zh}调休` : `${zh}补休`,
        ja: `${ja}の振替休日`,
        ko: `대체공휴일(${ko})`,
      }
    default:
      return { en, zh, ja, ko }
  }
}
