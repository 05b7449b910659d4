import { describe, expect, it } from 'vitest'
import {
  addDays,
  calendarDate,
  calendarDateSchema,
  compareDates,
  daysBetween,
  isCalendarDate,
  weekdayOf,
} from '../../../core/time/calendar-date.ts'

describe('a calendar date', () => {
  it.each(['2020-08-05', '2024-02-29', '2000-02-29', '1972-01-01', '2199-12-31'])('may be %s', (text) => {
    expect(isCalendarDate(text)).toBe(true)
  })

  it.each([
    ['2020-02-30', 'February never has 30 days'],
    ['2023-02-29', '2023 is no leap year'],
    ['2100-02-29', 'a full century is no leap year'],
    ['2020-13-01', 'there is no 13th month'],
    ['2020-00-10', 'months begin with 1'],
    ['2020-01-00', 'days begin with 1'],
    ['2020-8-5', 'month and day have two digits'],
    ['1971-12-31', 'it is before 1972'],
    ['2200-01-01', 'it is after 2199'],
    ['2020-08-05T00:00', 'it has an hour'],
    [' 2020-08-05', 'it has a blank'],
    ['２０２０-０８-０５', 'it is written in wide digits'],
    ['', 'it is empty'],
  ])('is not %j, because %s', (text) => {
    expect(isCalendarDate(text)).toBe(false)
  })

  it('is branded only when it exists', () => {
    expect(() => calendarDate('2020-02-30')).toThrow('calendarDate: "2020-02-30" is not a day')
  })

  it('is parsed by its schema only when it exists', () => {
    expect(calendarDateSchema.safeParse('2020-02-30').success).toBe(false)
  })
})

describe('counting days', () => {
  it('goes over the end of a month', () => {
    expect(addDays(calendarDate('2020-08-31'), 1)).toBe('2020-09-01')
  })

  it('goes over 29 February in a leap year', () => {
    expect(addDays(calendarDate('2020-02-28'), 2)).toBe('2020-03-01')
  })

  it('goes back over the turn of the year', () => {
    expect(addDays(calendarDate('2021-01-01'), -1)).toBe('2020-12-31')
  })

  it('stops at the end of 2199', () => {
    expect(() => addDays(calendarDate('2199-12-31'), 1)).toThrow('2200-01-01')
  })

  it('counts 366 days in 2020', () => {
    expect(daysBetween(calendarDate('2020-01-01'), calendarDate('2021-01-01'))).toBe(366)
  })

  it('counts backwards as a negative number', () => {
    expect(daysBetween(calendarDate('2020-08-05'), calendarDate('2020-08-03'))).toBe(-2)
  })

  it('orders days by the calendar', () => {
    const days = ['2020-08-05', '2019-12-31', '2020-01-15'].map(calendarDate)
    expect(days.sort(compareDates)).toEqual(['2019-12-31', '2020-01-15', '2020-08-05'])
  })
})

describe('the day of the week', () => {
  it.each([
    ['2020-08-03', 1],
    ['2020-08-05', 3],
    ['2020-08-09', 7],
    ['2000-02-29', 2],
  ])('of %s is %i', (text, weekday) => {
    expect(weekdayOf(calendarDate(text))).toBe(weekday)
  })
})
