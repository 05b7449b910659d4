/**
 * Writes core/dates/packs/{china,japan,korea}.ts from packages that follow the decrees, and from the law where nothing is
 * decreed yet: `node scripts/write-holiday-packs.ts && npm run format`. Run it when a package has a new year, and set `retrieved` to that day.
 *
 * Where sources differ the decree decides:
 * - China, 30 and 31 December 2023, 8 and 9 June 2024: the notice (国办发明电〔2023〕7号) gives one day off "joined with the
 *   weekend" (与周末连休). They are plain weekends, as in chinese-days; tyme4ts counts them as the holiday.
 * - China, 31 December 2022: by the notice for 2023 (国办发明电〔2022〕16号).
 * - China, 1 February 2020: a day to work by the first notice, off by the extension (国办发明电〔2020〕1号).
 * - China, 9 February 2024: not a holiday, but the notice encourages employers to give the day off. Customary.
 * - Korea, 1 May: until 2025 a day off of companies by the Labour Standards Act, not of offices. Customary.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import japanese from '@holiday-jp/holiday_jp'
import { getHolidayPreset } from '@hyunbinseo/holidays-kr'
import chineseDays from 'chinese-days'
import type { PackedYear } from '../core/dates/packs/packed-year.ts'
import type { DayKind, PackStatus } from '../core/document/holiday-rows.ts'
import { addDays, type CalendarDate, calendarDate, weekdayOf } from '../core/time/calendar-date.ts'

interface Day {
  readonly kind: DayKind
  readonly key: string
}
type Days = Map<CalendarDate, Day>

const retrieved = '2026-11-24'
const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028]
const require = createRequire(import.meta.url)

writeYears('china', chinesePacks())
writeYears('japan', japanesePacks())
writeYears('korea', await koreanPacks())

function chinesePacks(): PackedYear[] {
  const { holidays, workdays, inLieuDays } = require('chinese-days/dist/chinese-days.json') as Record<
    'holidays' | 'workdays' | 'inLieuDays',
    Record<string, string>
  >
  const keys: { readonly [name: string]: string } = {
    元旦: 'new-year',
    春节: 'spring',
    清明: 'qingming',
    劳动节: 'labour-cn',
    端午: 'dragon-boat',
    中秋: 'mid-autumn',
    国庆节: 'national-cn',
  }
  const keyOf = (text: string | undefined) => known(keys, text?.split(',')[1])
  const days: Days = new Map()
  for (const [date, text] of Object.entries(holidays)) {
    if (date < '2020') continue
    days.set(calendarDate(date), { kind: inLieuDays[date] ? 'substitute' : 'holiday', key: keyOf(text) })
  }
  for (const [date, text] of Object.entries(workdays)) {
    if (date < '2020') continue
    days.set(calendarDate(date), { kind: 'makeup-workday', key: keyOf(text) })
  }
  // The Mid-Autumn Festival of these years lies within the days of the National Day, which is all the package says.
  for (const date of ['2020-10-01', '2025-10-06']) {
    days.set(calendarDate(date), {
      kind: 'holiday',
      key: date.startsWith('2020') ? 'national-cn+mid-autumn' : 'mid-autumn',
    })
  }
  days.set(calendarDate('2023-09-29'), { kind: 'holiday', key: 'mid-autumn' })
  addBeside(days)
  days.set(calendarDate('2024-02-09'), { kind: 'customary', key: 'spring-eve' })
  for (const year of [2027, 2028])
    for (const [date, key] of chineseFestivals(year)) days.set(date, { kind: 'holiday', key })
  const notices: { readonly [year: number]: string } = {
    2020: '国办发明电〔2019〕16号, 国办发明电〔2020〕1号',
    2021: '国办发明电〔2020〕27号',
    2022: '国办发明电〔2021〕11号, 国办发明电〔2022〕16号',
    2023: '国办发明电〔2022〕16号',
    2024: '国办发明电〔2023〕7号',
    2025: '国办发明电〔2024〕12号',
    2026: '国办发明电〔2025〕7号',
  }
  return years.map((year) => {
    const notice = notices[year]
    const law = '全国年节及纪念日放假办法 (2024), chinese-days 1.5.7'
    return packed(
      year,
      notice ? 'official' : 'unknown',
      notice ? `国务院办公厅关于${year}年部分节假日安排的通知, ${notice} (chinese-days 1.5.7)` : law,
      days,
    )
  })
}

/** The days off by the regulation in force since 2025, before any transfer. */
function chineseFestivals(year: number): [CalendarDate, string][] {
  const lunar = (monthAndDay: string) => calendarDate(chineseDays.getSolarDateFromLunar(`${year}-${monthAndDay}`).date)
  const first = lunar('01-01')
  return [
    [calendarDate(`${year}-01-01`), 'new-year'],
    [addDays(first, -1), 'spring-eve'],
    [first, 'spring'],
    [addDays(first, 1), 'spring'],
    [addDays(first, 2), 'spring'],
    [calendarDate(chineseDays.getSolarTermDate(year, 4, 'pure_brightness')), 'qingming'],
    [calendarDate(`${year}-05-01`), 'labour-cn'],
    [calendarDate(`${year}-05-02`), 'labour-cn'],
    [lunar('05-05'), 'dragon-boat'],
    [lunar('08-15'), 'mid-autumn'],
    [calendarDate(`${year}-10-01`), 'national-cn'],
    [calendarDate(`${year}-10-02`), 'national-cn'],
    [calendarDate(`${year}-10-03`), 'national-cn'],
  ]
}

function japanesePacks(): PackedYear[] {
  const keys: { readonly [name: string]: string } = {
    元日: 'new-year',
    成人の日: 'coming-of-age',
    建国記念の日: 'foundation-jp',
    天皇誕生日: 'emperor',
    春分の日: 'vernal',
    昭和の日: 'showa',
    憲法記念日: 'constitution-jp',
    みどりの日: 'greenery',
    こどもの日: 'children-jp',
    海の日: 'marine',
    山の日: 'mountain',
    敬老の日: 'aged',
    秋分の日: 'autumnal',
    スポーツの日: 'sports',
    文化の日: 'culture',
    勤労感謝の日: 'thanksgiving',
    休日: 'citizens',
  }
  const days: Days = new Map()
  for (const [text, { name }] of Object.entries(japanese.holidays)) {
    if (text < '2020' || text >= '2029') continue
    const isSubstitute = name.endsWith('振替休日')
    const key = known(keys, name.replace(/\s*振替休日$/, ''))
    days.set(calendarDate(text), { kind: isSubstitute ? 'substitute' : 'holiday', key })
  }
  addBeside(days)
  for (const year of years) {
    const closed = ['01-02', '01-03', '12-29', '12-30', '12-31'].map((date) => [date, 'year-end'])
    const obon = ['08-13', '08-14', '08-15', '08-16'].map((date) => [date, 'obon'])
    for (const [date, key = ''] of [...closed, ...obon]) addCustomary(days, calendarDate(`${year}-${date}`), key)
  }
  const olympic = ', 東京オリンピック・パラリンピック競技大会特別措置法'
  return years.map((year) =>
    packed(
      year,
      year < 2028 ? 'official' : 'projected',
      year < 2028
        ? `内閣府「国民の祝日について」, 国民の祝日に関する法律${year < 2022 ? olympic : ''} (holiday_jp 2.5.1)`
        : '国民の祝日に関する法律 (holiday_jp 2.5.1)',
      days,
    ),
  )
}

async function koreanPacks(): Promise<PackedYear[]> {
  const keys: { readonly [name: string]: string } = {
    '1월 1일': 'new-year',
    '설날 전날': 'seollal-eve',
    설날: 'seollal',
    '설날 다음 날': 'seollal-next',
    '3ㆍ1절': 'samil',
    노동절: 'labour-kr',
    '부처님 오신 날': 'buddha',
    어린이날: 'children-kr',
    현충일: 'memorial',
    제헌절: 'constitution-kr',
    광복절: 'liberation',
    '추석 전날': 'chuseok-eve',
    추석: 'chuseok',
    '추석 다음 날': 'chuseok-next',
    개천절: 'foundation-kr',
    한글날: 'hangul',
    기독탄신일: 'christmas',
    임시공휴일: 'temporary',
    대통령선거: 'president',
    전국동시지방선거: 'local',
    '제21대 국회의원선거': 'parliament',
    제22대국회의원선거: 'parliament',
  }
  const days: Days = new Map()
  for (const year of years.filter((one) => one < 2028)) {
    for (const [date, names] of Object.entries(await getHolidayPreset(String(year)))) {
      const [kind, inner] = koreanKind(names)
      const key = inner.map((name) => known(keys, name)).join('+')
      days.set(calendarDate(date), { kind: /parliament|president|local/.test(key) ? 'election' : kind, key })
    }
  }
  for (const [date, kind, key] of korea2028()) days.set(calendarDate(`2028-${date}`), { kind, key })
  addBeside(days)
  for (const year of years.filter((one) => one < 2026)) addCustomary(days, calendarDate(`${year}-05-01`), 'workers-kr')
  return years.map((year) =>
    packed(
      year,
      year < 2028 ? 'official' : 'projected',
      year < 2028
        ? '관공서의 공휴일에 관한 규정, 관보 및 월력요항 (holidays-kr 5.2027.1)'
        : '관공서의 공휴일에 관한 규정',
      days,
    ),
  )
}

/** A substitute or temporary holiday names what it is for in brackets. */
function koreanKind(names: readonly string[]): readonly [DayKind, readonly string[]] {
  const [first = ''] = names
  const inBrackets = /^(대체공휴일|임시공휴일)\((.+)\)$/.exec(first)
  if (!inBrackets) return ['holiday', names]
  return [inBrackets[1] === '대체공휴일' ? 'substitute' : 'holiday', [inBrackets[2] ?? '']]
}

/** By the law as it stands: Seollal on 27 January, Buddha's Birthday on 2 May and Chuseok on 3 October of the Korean calendar. */
function korea2028(): [string, DayKind, string][] {
  return [
    ['01-01', 'holiday', 'new-year'],
    ['01-26', 'holiday', 'seollal-eve'],
    ['01-27', 'holiday', 'seollal'],
    ['01-28', 'holiday', 'seollal-next'],
    ['03-01', 'holiday', 'samil'],
    // The first Wednesday from the fiftieth day before the Assembly's term ends on 29 May.
    ['04-12', 'election', 'parliament'],
    ['05-01', 'holiday', 'labour-kr'],
    ['05-02', 'holiday', 'buddha'],
    ['05-05', 'holiday', 'children-kr'],
    ['06-06', 'holiday', 'memorial'],
    ['07-17', 'holiday', 'constitution-kr'],
    ['08-15', 'holiday', 'liberation'],
    ['10-02', 'holiday', 'chuseok-eve'],
    ['10-03', 'holiday', 'chuseok+foundation-kr'],
    ['10-04', 'holiday', 'chuseok-next'],
    ['10-05', 'substitute', 'chuseok'],
    ['10-09', 'holiday', 'hangul'],
    ['12-25', 'holiday', 'christmas'],
  ]
}

/** The working days that border five or more days off: many take them off too. */
function addBeside(days: Days): void {
  const isOff = (date: CalendarDate) => {
    const kind = days.get(date)?.kind
    if (kind === 'makeup-workday' || kind === 'customary') return false
    return kind !== undefined || weekdayOf(date) > 5
  }
  const found: [CalendarDate, string][] = []
  let run: CalendarDate[] = []
  for (let date = calendarDate('2020-01-01'); date < '2029-01-01'; date = addDays(date, 1)) {
    if (isOff(date)) {
      run.push(date)
      continue
    }
    const named = run.find((one) => days.get(one)?.kind === 'holiday')
    if (run.length >= 5 && named && run[0]) {
      const key = days
        .get(named)
        ?.key.split('+')[0]
        ?.replace(/^(seollal|chuseok)-eve$/, '$1')
      for (const one of [addDays(run[0], -1), date]) found.push([one, `~${key}`])
    }
    run = []
  }
  for (const [date, key] of found) addCustomary(days, date, key)
}

function addCustomary(days: Days, date: CalendarDate, key: string): void {
  if (weekdayOf(date) <= 5 && (!days.has(date) || days.get(date)?.key.startsWith('~'))) {
    days.set(date, { kind: 'customary', key })
  }
}

function packed(year: number, status: PackStatus, source: string, all: Days): PackedYear {
  const days = [...all]
    .filter(([date]) => date.startsWith(`${year}-`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, { kind, key }]) => `${date.slice(5)} ${kind} ${key}`)
  return { year, status, source, retrieved, days: days.join('\n') }
}

function writeYears(country: string, packedYears: readonly PackedYear[]): void {
  const blocks = packedYears.map(({ year, status, source, retrieved: on, days }) => {
    const lines = days.split('\n').map((line) => `      ${line}`)
    return [
      '  {',
      `    year: ${year},`,
      `    status: '${status}',`,
      `    source:\n      '${source}',`,
      `    retrieved: '${on}',`,
      `    days: \`\n${lines.join('\n')}\n    \`,`,
      '  },',
    ].join('\n')
  })
  const text = `// Written by scripts/write-holiday-packs.ts; change it there.
import type { PackedYear } from './packed-year.ts'

/** The days of ${country.charAt(0).toUpperCase() + country.slice(1)} by year. */
export const ${country}Years: readonly PackedYear[] = [
${blocks.join('\n')}
]
`
  writeFileSync(new URL(`../core/dates/packs/${country}.ts`, import.meta.url), text)
}

function known(keys: { readonly [name: string]: string }, name: string | undefined): string {
  const key = name === undefined ? undefined : keys[name]
  if (key === undefined) throw new Error(`write-holiday-packs: no name for ${name}`)
  return key
}
