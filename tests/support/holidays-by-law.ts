/*
 * The public holidays of Japan and Korea worked out from their laws, to check the shipped packs against. Written without
 * any of the packages that the packs come from.
 */

const dayMs = 86_400_000

function utc(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}

function shifted(date: string, days: number): string {
  return new Date(utc(date).getTime() + days * dayMs).toISOString().slice(0, 10)
}

/** Sunday 0 to Saturday 6. */
function weekday(date: string): number {
  return utc(date).getUTCDay()
}

/** Japan: 国民の祝日に関する法律 articles 2 and 3, with the moves of 2020 and 2021. From 2020 to 2099. */
export function japaneseHolidaysByLaw(year: number): string[] {
  const at = (monthAndDay: string) => `${year}-${monthAndDay}`
  const monday = (month: string, nth: number) => {
    const first = at(`${month}-01`)
    return shifted(first, ((8 - weekday(first)) % 7) + (nth - 1) * 7)
  }
  const equinox = (constant: number) =>
    String(Math.floor(constant + 0.242194 * (year - 1980)) - Math.floor((year - 1980) / 4))
  const olympic: { readonly [year: number]: readonly [string, string, string] } = {
    2020: ['07-23', '07-24', '08-10'],
    2021: ['07-22', '07-23', '08-08'],
  }
  const [marine, sports, mountain] = olympic[year]?.map(at) ?? [monday('07', 3), monday('10', 2), at('08-11')]
  const holidays = new Set([
    at('01-01'),
    monday('01', 2),
    at('02-11'),
    at('02-23'),
    at(`03-${equinox(20.8431)}`),
    at('04-29'),
    at('05-03'),
    at('05-04'),
    at('05-05'),
    marine ?? '',
    mountain ?? '',
    monday('09', 3),
    at(`09-${equinox(23.2488)}`),
    sports ?? '',
    at('11-03'),
    at('11-23'),
  ])
  const off = new Set(holidays)
  // Article 3 paragraph 2: the first day after a Sunday that is no holiday itself.
  for (const date of holidays) {
    if (weekday(date) !== 0) continue
    let next = shifted(date, 1)
    while (holidays.has(next)) next = shifted(next, 1)
    off.add(next)
  }
  // Paragraph 3: a day between two holidays.
  for (const date of holidays) {
    const between = shifted(date, 1)
    if (!holidays.has(between) && holidays.has(shifted(date, 2)) && weekday(between) !== 0) off.add(between)
  }
  return [...off].sort()
}

/** Elections at the end of a term (public holidays by law), by-elections and days given once by the government. */
const givenInKorea = [
  '2020-04-15',
  '2020-08-17',
  '2022-03-09',
  '2022-06-01',
  '2023-10-02',
  '2024-04-10',
  '2024-10-01',
  '2025-01-27',
  '2025-06-03',
  '2026-06-03',
  '2028-04-12',
]

/**
 * Korea: 관공서의 공휴일에 관한 규정 articles 2 and 3 with their changes: substitutes for Seollal, Chuseok (Sunday) and
 * Children's Day (weekend) from the start; for the national days from August 2021; for Buddha's Birthday and Christmas from
 * May 2023; 1 May and 17 July from 2026. The lunar dates are those of the Korean calendar of the runtime.
 */
export function koreanHolidaysByLaw(year: number): string[] {
  const at = (monthAndDay: string) => `${year}-${monthAndDay}`
  const [seollal, buddha, chuseok] = [korean(year, '1/1'), korean(year, '4/8'), korean(year, '8/15')]
  const three = (middle: string) => [shifted(middle, -1), middle, shifted(middle, 1)]
  const nationalDays = [at('03-01'), ...(year >= 2026 ? [at('07-17')] : []), at('08-15'), at('10-03'), at('10-09')]
  const all = [
    at('01-01'),
    ...three(seollal),
    ...nationalDays,
    ...(year >= 2026 ? [at('05-01')] : []),
    buddha,
    at('05-05'),
    at('06-06'),
    ...three(chuseok),
    at('12-25'),
    ...givenInKorea.filter((date) => date.startsWith(String(year))),
  ]
  const times = (date: string) => all.filter((other) => other === date).length
  const off = new Set(all)
  const substitute = (date: string) => {
    let next = shifted(date, 1)
    while (off.has(next) || weekday(next) === 0 || weekday(next) === 6) next = shifted(next, 1)
    off.add(next)
  }
  for (const middle of [seollal, chuseok]) {
    const days = three(middle)
    if (days.some((date) => weekday(date) === 0 || times(date) > 1)) substitute(days[2] ?? '')
  }
  const onWeekends = [
    ...(buddha === at('05-05') ? [] : [at('05-05')]),
    ...nationalDays.filter((date) => date >= '2021-08-01'),
    ...(year >= 2026 ? [at('05-01')] : []),
    ...[buddha, at('12-25')].filter((date) => date >= '2023-05-04'),
  ].filter((date) => !three(chuseok).includes(date))
  for (const date of onWeekends.sort()) {
    if (weekday(date) === 0 || weekday(date) === 6 || times(date) > 1) substitute(date)
  }
  return [...off].sort()
}

function korean(year: number, monthAndDay: string): string {
  const format = new Intl.DateTimeFormat('en-u-ca-dangi', { timeZone: 'UTC', month: 'numeric', day: 'numeric' })
  for (let ms = Date.UTC(year, 0, 10); ms < Date.UTC(year + 1, 0, 1); ms += dayMs) {
    if (format.format(ms) === monthAndDay) return new Date(ms).toISOString().slice(0, 10)
  }
  throw new Error(`korean: ${monthAndDay} is not in ${year}`)
}
