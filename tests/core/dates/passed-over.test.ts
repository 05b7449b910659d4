import { describe, expect, it } from 'vitest'
import { commonDays } from '../../../core/dates/common-days.ts'
import { HolidayCalendar } from '../../../core/dates/holiday-calendar.ts'
import { passedOverDays } from '../../../core/dates/passed-over.ts'
import { shippedPacks } from '../../../core/dates/shipped-packs.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'

const calendar = new HolidayCalendar(shippedPacks())

function passedOver(from: string, to: string): string[] {
  return passedOverDays(commonDays(calendar, ['JP', 'CN', 'KR'], calendarDate(from), calendarDate(to))).map(
    ({ date, holidays }) => `${date} ${holidays.map(({ country }) => country).join()}`,
  )
}

describe('days that a holiday takes away', () => {
  it('are named with the countries that are off', () => {
    expect(passedOver('2021-02-22', '2021-03-05')).toEqual(['2021-02-23 JP', '2021-03-01 KR'])
  })

  it('count a festival of a year that is not decreed', () => {
    expect(passedOver('2027-02-01', '2027-02-12')).toEqual([
      '2027-02-05 CN',
      '2027-02-08 CN,KR',
      '2027-02-09 KR',
      '2027-02-11 JP',
    ])
  })

  it('leave out weekends, also those on which a holiday falls', () => {
    expect(passedOver('2027-02-06', '2027-02-07')).toEqual([])
  })

  it('hold a weekend on which one country makes up for a holiday for no working day of the others', () => {
    expect(passedOver('2021-02-07', '2021-02-07')).toEqual([])
  })
})
