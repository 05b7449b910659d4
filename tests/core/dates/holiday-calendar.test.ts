import { describe, expect, it } from 'vitest'
import { commonDay, commonDays, commonRuns } from '../../../core/dates/common-days.ts'
import { HolidayCalendar, isWorked } from '../../../core/dates/holiday-calendar.ts'
import { shippedPacks } from '../../../core/dates/shipped-packs.ts'
import { type HolidayPack, holidayPackSchema } from '../../../core/document/holiday-rows.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'

const shipped = new HolidayCalendar(shippedPacks())
const three = ['CN', 'JP', 'KR']
const on = (country: string, date: string, calendar = shipped) => calendar.dayOf(country, calendarDate(date))

function aPack(fields: object): HolidayPack {
  return holidayPackSchema.parse({
    country: 'XX',
    year: 2026,
    status: 'official',
    source: 'Gazette',
    retrieved: null,
    days: [],
    ...fields,
  })
}

describe('a day of a country', () => {
  it('is work, weekend, holiday, make-up work, customary or a bridge', () => {
    expect(on('CN', '2026-03-11')).toMatchObject({ status: 'work', cost: 0 })
    expect(on('CN', '2026-03-14')).toMatchObject({ status: 'weekend', cost: 20 })
    expect(on('CN', '2026-10-01')).toMatchObject({ status: 'holiday', cost: 40 })
    expect(on('CN', '2026-10-10')).toMatchObject({ status: 'makeup-work', cost: 1 })
    expect(on('JP', '2026-08-14')).toMatchObject({ status: 'customary', cost: 3 })
    expect(on('KR', '2026-05-04')).toMatchObject({ status: 'bridge', cost: 2 })
  })

  it('between a weekend and a weekend would be no bridge: it borders no holiday', () => {
    const calendar = new HolidayCalendar([aPack({ weekend: [1, 3] })])
    expect(on('XX', '2026-03-10', calendar).status).toBe('work')
  })

  it('of a year that nobody has decreed is unknown, with a guess that is marked as one', () => {
    expect(on('CN', '2027-10-01')).toMatchObject({
      status: 'unknown',
      likely: 'holiday',
      yearStatus: 'unknown',
      cost: 40,
    })
    expect(on('CN', '2027-10-09')).toMatchObject({ status: 'unknown', likely: 'weekend', cost: 20 })
    expect(on('CN', '2027-10-08')).toMatchObject({ status: 'unknown', likely: 'work', cost: 1 })
    expect(isWorked(on('CN', '2027-10-08'))).toBeNull()
  })

  it('of every day of 2027 in China is unknown, and of none in Japan and Korea', () => {
    const days = commonDays(shipped, three, calendarDate('2027-01-01'), calendarDate('2027-12-31'))
    expect(days).toHaveLength(365)
    expect(days.every(({ countries }) => countries[0]?.status === 'unknown')).toBe(true)
    expect(days.some(({ countries }) => countries[1]?.status === 'unknown' || countries[2]?.status === 'unknown')).toBe(
      false,
    )
  })

  it('of a projected year says so beside what it is', () => {
    expect(on('KR', '2028-03-01')).toMatchObject({ status: 'holiday', yearStatus: 'projected' })
    expect(on('KR', '2028-03-02')).toMatchObject({ status: 'work', yearStatus: 'projected' })
  })

  it('of a country or a year without a pack is unknown, never a working day', () => {
    expect(on('FR', '2026-03-11')).toMatchObject({ status: 'unknown', likely: 'work', yearStatus: 'unknown' })
    expect(on('JP', '2029-01-01')).toMatchObject({ status: 'unknown', likely: 'work' })
  })

  it('is that of the later of two packs of a year', () => {
    const days = [{ date: '2026-03-11', kind: 'holiday', names: { en: 'City day' } }]
    const calendar = new HolidayCalendar([...shippedPacks(), aPack({ country: 'JP', days })])
    expect(on('JP', '2026-03-11', calendar)).toMatchObject({ status: 'holiday', names: { en: 'City day' } })
    expect(on('JP', '2026-11-23', calendar).status).toBe('work')
  })

  it('follows the weekend of its country', () => {
    const calendar = new HolidayCalendar([aPack({ weekend: [5, 6] })])
    expect(on('XX', '2026-03-13', calendar).status).toBe('weekend')
    expect(on('XX', '2026-03-15', calendar).status).toBe('work')
  })
})

describe('days in common', () => {
  it('of 2026 are 221 weekdays on which China, Japan and Korea all work', () => {
    const days = commonDays(shipped, three, calendarDate('2026-01-01'), calendarDate('2026-12-31'))
    const weekdays = days.filter(({ date }) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()))
    expect(weekdays).toHaveLength(261)
    expect(weekdays.filter((day) => day.isWorked)).toHaveLength(221)
    expect(days.filter((day) => day.isWorked)).toHaveLength(221)
  })

  it('are off when one country is off, and not known when one is not decreed', () => {
    expect(commonDay(shipped, three, calendarDate('2026-11-23')).isWorked).toBe(false)
    expect(commonDay(shipped, three, calendarDate('2027-11-23')).isWorked).toBe(false)
    expect(commonDay(shipped, three, calendarDate('2027-11-24')).isWorked).toBeNull()
    expect(commonDay(shipped, three, calendarDate('2026-11-24')).isWorked).toBe(true)
  })

  it('rank by the countries on holiday, then the worst cost, then the sum', () => {
    expect(commonDay(shipped, three, calendarDate('2026-05-05')).rank).toEqual([3, 40, 120])
    expect(commonDay(shipped, three, calendarDate('2026-05-09')).rank).toEqual([0, 20, 41])
    expect(commonDay(shipped, three, calendarDate('2027-11-24')).rank).toEqual([0, 1, 1])
  })

  it('come in runs, the best first: a week with a customary day behind one without', () => {
    const days = commonDays(shipped, three, calendarDate('2026-06-08'), calendarDate('2026-06-18'))
    expect(commonRuns(days, 4).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2026-06-08 2026-06-11',
      '2026-06-09 2026-06-12',
      '2026-06-15 2026-06-18',
    ])
    const august = commonDays(shipped, three, calendarDate('2026-08-03'), calendarDate('2026-08-14'))
    expect(commonRuns(august, 3).at(-1)).toMatchObject({ from: '2026-08-12', to: '2026-08-14', hasUnknown: false })
  })

  it('come in runs over the end of a year too', () => {
    const calendar = new HolidayCalendar([aPack({ year: 2025 }), aPack({ year: 2026 })])
    const days = commonDays(calendar, ['XX'], calendarDate('2025-12-29'), calendarDate('2026-01-02'))
    expect(commonRuns(days, 5)).toMatchObject([{ from: '2025-12-29', to: '2026-01-02', hasUnknown: false }])
  })

  it('in a year that is not decreed are runs that say so, without its likely weekends', () => {
    const days = commonDays(shipped, three, calendarDate('2027-06-14'), calendarDate('2027-06-20'))
    expect(commonRuns(days, 5)).toMatchObject([{ from: '2027-06-14', to: '2027-06-18', hasUnknown: true }])
  })
})
