import { describe, expect, it } from 'vitest'
import { hoursOfDays } from '../../../core/finding/hours-of-days.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { aCalendarProfile, aDocument, aForum } from '../../support/builders.ts'

type Profile = Parameters<typeof aCalendarProfile>[0]

function hoursOf(zones: string[], from: string, to: string, profiles: Profile[] = []) {
  const forum = aForum({ zones })
  const document = aDocument({ forums: [forum], calendarProfiles: profiles.map((fields) => aCalendarProfile(fields)) })
  return hoursOfDays(document, forum, calendarDate(from), calendarDate(to))
}

function daysOf({ groups }: ReturnType<typeof hoursOf>): string[] {
  return groups.map(({ days }) => `${days.from} ${days.to}`)
}

describe('the hours of several days', () => {
  it('are those of one day where no clock changes', () => {
    const found = hoursOf(['Asia/Tokyo', 'Asia/Shanghai', 'Asia/Seoul'], '2027-02-22', '2027-03-03')
    expect(daysOf(found)).toEqual(['2027-02-22 2027-03-03'])
    expect(found.groups[0]?.hours.date).toBe('2027-02-22')
    expect(found.goodEachDay).toEqual([
      { start: '10:30', end: '12:00', minutes: 90 },
      { start: '14:30', end: '17:30', minutes: 180 },
    ])
  })

  it('are three kinds around the night in which the clocks of New York change, seen from Tokyo', () => {
    const found = hoursOf(['Asia/Tokyo', 'America/New_York'], '2027-03-08', '2027-03-20')
    // 02:00 in New York is 16:00 of 14 March in Tokyo.
    expect(daysOf(found)).toEqual(['2027-03-08 2027-03-13', '2027-03-14 2027-03-14', '2027-03-15 2027-03-20'])
    expect(found.groups.map(({ hours }) => hours.zones[1]?.ticks[0]?.time)).toEqual(['10:00', '10:00', '11:00'])
  })

  it('are a day of 23 hours between two kinds of days where the clocks of the base zone change', () => {
    const found = hoursOf(['America/New_York', 'Asia/Tokyo'], '2027-03-13', '2027-03-16')
    expect(daysOf(found)).toEqual(['2027-03-13 2027-03-13', '2027-03-14 2027-03-14', '2027-03-15 2027-03-16'])
    expect(found.groups.map(({ hours: { span } }) => (span.end - span.start) / 3_600_000)).toEqual([24, 23, 24])
  })

  it('are two kinds where the clocks change at midnight of the base zone', () => {
    // Berlin's clocks change at 01:00 UTC.
    const found = hoursOf(['Atlantic/Cape_Verde', 'Europe/Berlin'], '2027-03-26', '2027-03-30')
    // Cape Verde is one hour behind UTC: its 28 March begins at 01:00 UTC.
    expect(daysOf(found)).toEqual(['2027-03-26 2027-03-27', '2027-03-28 2027-03-30'])
  })

  it('are good on each day at the times of the base zone that are good in every kind', () => {
    const profiles = [
      { zone: 'Asia/Tokyo', work: { start: '08:00', end: '12:00' }, lunch: null },
      { zone: 'America/New_York', work: { start: '18:00', end: '21:00' }, lunch: null },
    ] as const
    const found = hoursOf(['Asia/Tokyo', 'America/New_York'], '2027-03-13', '2027-03-15', [...profiles])
    // Before, 18:00 to 21:00 in New York are 08:00 to 11:00 in Tokyo, after it 07:00 to 10:00.
    expect(found.groups.map(({ hours }) => hours.good.map(({ minutes }) => minutes))).toEqual([[180], [180], [120]])
    expect(found.goodEachDay).toEqual([{ start: '08:00', end: '10:00', minutes: 120 }])
  })

  it('are on no day good for all where New York works by day and Tokyo too', () => {
    expect(hoursOf(['Asia/Tokyo', 'America/New_York'], '2027-03-08', '2027-03-20').goodEachDay).toEqual([])
  })
})
