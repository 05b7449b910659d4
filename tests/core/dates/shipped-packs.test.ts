import { LegalHoliday, SolarDay } from 'tyme4ts'
import { describe, expect, it } from 'vitest'
import { calendarOf, countsAs } from '../../../core/dates/holiday-calendar.ts'
import { shippedPacks } from '../../../core/dates/shipped-packs.ts'
import { holidayPackSchema } from '../../../core/document/holiday-rows.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { japaneseHolidaysByLaw, koreanHolidaysByLaw } from '../../support/holidays-by-law.ts'

const packs = shippedPacks()
const calendar = calendarOf(packs)
const day = (country: string, date: string) => calendar.dayOf(country, calendarDate(date))

/** Every day of a year, `YYYY-MM-DD`. */
function datesOf(year: number): string[] {
  const dates: string[] = []
  for (let ms = Date.UTC(year, 0, 1); ms < Date.UTC(year + 1, 0, 1); ms += 86_400_000) {
    dates.push(new Date(ms).toISOString().slice(0, 10))
  }
  return dates
}

const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())

/** The days of a pack on which offices are closed by a holiday. */
function closedIn(country: string, year: number): string[] {
  return datesOf(year).filter((date) => countsAs(day(country, date)) === 'holiday')
}

describe('the shipped packs', () => {
  it('are one for each of three countries and nine years, each valid, with its source and the day it was taken', () => {
    expect(packs).toHaveLength(27)
    for (const pack of packs) {
      expect(holidayPackSchema.parse(pack)).toEqual(pack)
      expect(pack.source).not.toBe('')
      expect(pack.retrieved).not.toBeNull()
    }
  })

  it('name every day in four languages', () => {
    const unnamed = packs.flatMap(({ days }) =>
      days.filter(({ names }) => Object.values(names).filter(Boolean).length !== 4),
    )
    expect(unnamed).toEqual([])
  })

  it('say how sure each year is', () => {
    const statuses = packs.map(({ country, year, status }) => `${country} ${year} ${status}`)
    expect(statuses.filter((text) => !text.endsWith('official'))).toEqual([
      'CN 2027 unknown',
      'CN 2028 unknown',
      'JP 2028 projected',
      'KR 2028 projected',
    ])
  })

  it('have the make-up workdays of China in 2026', () => {
    const worked = datesOf(2026).filter((date) => day('CN', date).status === 'makeup-work')
    expect(worked).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])
  })

  it('have every weekday of 2026 that is lost in China, Japan or Korea, 40 in all', () => {
    const lost = datesOf(2026)
      .filter((date) => !isWeekend(date))
      .map((date) => [date.slice(5), ['CN', 'JP', 'KR'].filter((country) => day(country, date).status === 'holiday')])
      .filter(([, countries]) => countries?.length)
      .map(([date, countries]) => `${date} ${(countries as string[]).join('+')}`)
    expect(lost).toEqual([
      '01-01 CN+JP+KR',
      '01-02 CN',
      '01-12 JP',
      '02-11 JP',
      '02-16 CN+KR',
      '02-17 CN+KR',
      '02-18 CN+KR',
      '02-19 CN',
      '02-20 CN',
      '02-23 CN+JP',
      '03-02 KR',
      '03-20 JP',
      '04-06 CN',
      '04-29 JP',
      '05-01 CN+KR',
      '05-04 CN+JP',
      '05-05 CN+JP+KR',
      '05-06 JP',
      '05-25 KR',
      '06-03 KR',
      '06-19 CN',
      '07-17 KR',
      '07-20 JP',
      '08-11 JP',
      '08-17 KR',
      '09-21 JP',
      '09-22 JP',
      '09-23 JP',
      '09-24 KR',
      '09-25 CN+KR',
      '10-01 CN',
      '10-02 CN',
      '10-05 CN+KR',
      '10-06 CN',
      '10-07 CN',
      '10-09 KR',
      '10-12 JP',
      '11-03 JP',
      '11-23 JP',
      '12-25 KR',
    ])
  })

  it.each([2020, 2021, 2022, 2023, 2024, 2025, 2026])('agree for China in %i with a second source', (year) => {
    // The notice of 2024 joins these days off "with the weekend"; the second source counts the weekend as the holiday.
    const weekendsOnly = new Set(['2023-12-30', '2023-12-31', '2024-06-08', '2024-06-09'])
    const differing = datesOf(year).filter((date) => {
      const [y = 0, m = 0, d = 0] = date.split('-').map(Number)
      const second = LegalHoliday.fromYmd(y, m, d)
      const theirs = weekendsOnly.has(date) || !second ? null : second.isWork() ? 'makeup-work' : 'holiday'
      const { status } = day('CN', date)
      const ours = status === 'makeup-work' || status === 'holiday' ? status : null
      return ours !== theirs
    })
    expect(differing).toEqual([])
  })

  it('have the Spring Festival of 2020 as it was extended, with 1 February no longer a day to work', () => {
    const dates = ['2020-01-19', '2020-01-23', '2020-01-24', '2020-02-01', '2020-02-02', '2020-02-03']
    expect(dates.map((date) => day('CN', date).status)).toEqual([
      'makeup-work',
      'customary',
      'holiday',
      'holiday',
      'holiday',
      'customary',
    ])
  })

  it('take two weekends that a Chinese notice only joins to a day off for weekends', () => {
    const dates = ['2023-12-30', '2023-12-31', '2024-01-01', '2024-06-08', '2024-06-09', '2024-06-10']
    expect(dates.map((date) => day('CN', date).status)).toEqual([
      'weekend',
      'weekend',
      'holiday',
      'weekend',
      'weekend',
      'holiday',
    ])
  })

  it('guess the Chinese festivals of years that are not decreed by lunar dates of a second source', () => {
    for (const year of [2027, 2028]) {
      const lunar = datesOf(year).filter((date) => {
        const [y = 0, m = 0, d = 0] = date.split('-').map(Number)
        const { lunarMonth, lunarDay, term } = lunarOf(y, m, d)
        const next = lunarOf(y, m, d + 1)
        return (
          (lunarMonth === 1 && lunarDay <= 3) ||
          (next.lunarMonth === 1 && next.lunarDay === 1) ||
          (lunarMonth === 5 && lunarDay === 5) ||
          (lunarMonth === 8 && lunarDay === 15) ||
          term === '清明'
        )
      })
      const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((date) => `${year}-${date}`)
      expect(closedIn('CN', year)).toEqual([...new Set([...lunar, ...fixed])].sort())
    }
  })

  it.each([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028])(
    'agree for Japan in %i with the law on national holidays',
    (year) => {
      expect(closedIn('JP', year)).toEqual(japaneseHolidaysByLaw(year))
    },
  )

  it('move the Japanese holidays of the Olympic summers', () => {
    const names = ['2020-07-23', '2020-07-24', '2020-08-10', '2021-07-22', '2021-07-23', '2021-08-08', '2021-08-09']
    expect(names.map((date) => day('JP', date).names?.ja)).toEqual([
      '海の日',
      'スポーツの日',
      '山の日',
      '海の日',
      'スポーツの日',
      '山の日',
      '山の日の振替休日',
    ])
    for (const date of ['2020-07-20', '2020-10-12', '2021-07-19', '2021-10-11', '2021-08-11']) {
      expect(day('JP', date).status).toBe('work')
    }
  })

  it.each([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028])(
    'agree for Korea in %i with the decree on public holidays',
    (year) => {
      expect(closedIn('KR', year)).toEqual(koreanHolidaysByLaw(year))
    },
  )

  it('have the days that Korea gave once, and the days it votes', () => {
    for (const date of ['2020-08-17', '2023-10-02', '2024-10-01', '2025-01-27']) {
      expect(day('KR', date)).toMatchObject({ status: 'holiday', kind: 'holiday', names: { ko: '임시공휴일' } })
    }
    for (const date of ['2020-04-15', '2022-03-09', '2022-06-01', '2024-04-10', '2025-06-03', '2026-06-03']) {
      expect(day('KR', date)).toMatchObject({ status: 'holiday', kind: 'election' })
    }
  })

  it('have Labour Day and Constitution Day as public holidays of Korea from 2026 on', () => {
    expect(day('KR', '2025-05-01').status).toBe('customary')
    expect(day('KR', '2025-07-17').status).toBe('work')
    expect(day('KR', '2026-05-01').status).toBe('holiday')
    expect(day('KR', '2026-07-17').status).toBe('holiday')
    expect(day('KR', '2027-05-03')).toMatchObject({ status: 'holiday', kind: 'substitute' })
  })

  it('keep the lunar new year of China and that of Korea apart', () => {
    expect(day('CN', '2027-02-06').names?.zh).toBe('春节')
    expect(day('KR', '2027-02-07').names?.ko).toBe('설날')
    expect(day('CN', '2028-01-26').names?.zh).toBe('春节')
    expect(day('KR', '2028-01-27').names?.ko).toBe('설날')
  })
})

function lunarOf(year: number, month: number, date: number) {
  const utc = new Date(Date.UTC(year, month - 1, date))
  const solar = SolarDay.fromYmd(utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate())
  const lunar = solar.getLunarDay()
  const term = solar.getTermDay()
  return {
    lunarMonth: lunar.getLunarMonth().getMonthWithLeap(),
    lunarDay: lunar.getDay(),
    term: term.getDayIndex() === 0 ? term.getSolarTerm().getName() : null,
  }
}
