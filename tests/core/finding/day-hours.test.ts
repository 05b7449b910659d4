import { describe, expect, it } from 'vitest'
import { clockChanges, dayHoursOf, painAt } from '../../../core/finding/day-hours.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { addMinutes, instantToText } from '../../../core/time/instant.ts'
import { aCalendarProfile, aDocument, aForum } from '../../support/builders.ts'

const clock = (moment: Parameters<typeof instantToText>[0]) => instantToText(moment).slice(11, 16)
const day = calendarDate('2021-02-25')

describe('the hours of a day', () => {
  const forum = aForum({ zones: ['Asia/Tokyo', 'Asia/Shanghai', 'Asia/Seoul'] })
  const hours = dayHoursOf(aDocument({ forums: [forum] }), forum, day)

  it('are good for Beijing, Tokyo and Seoul from 01:30 to 03:00 and from 05:30 to 08:30 UTC', () => {
    expect(hours.good.map(({ start, end, minutes }) => [clock(start), clock(end), minutes])).toEqual([
      ['01:30', '03:00', 90],
      ['05:30', '08:30', 180],
    ])
    expect(hours.good[1]?.zones.map(({ start, end }) => `${start.time}–${end.time}`)).toEqual([
      '14:30–17:30',
      '13:30–16:30',
      '14:30–17:30',
    ])
  })

  it('follow one another without a gap in every zone, from midnight to midnight of the base zone', () => {
    for (const { stretches } of hours.zones) {
      expect(stretches[0]?.start).toBe(hours.span.start)
      expect(stretches.at(-1)?.end).toBe(hours.span.end)
      for (const [i, one] of stretches.slice(1).entries()) expect(one.start).toBe(stretches[i]?.end)
    }
  })

  it('are labelled by each zone’s own clock, with the day before where it is one', () => {
    expect(hours.zones[1]?.ticks[0]).toMatchObject({ time: '23:00', dayShift: -1 })
    expect(hours.zones[1]?.dates).toEqual(['2021-02-24', '2021-02-25'])
  })

  it('say what an hour asks of each zone', () => {
    const noon = painAt(hours, addMinutes(hours.span.start, 12 * 60))
    expect(noon.map(({ band, pain }) => [band, pain])).toEqual([
      ['lunch', 24],
      ['core', 0],
      ['lunch', 24],
    ])
  })

  it('are by the working day of each zone as it was edited', () => {
    const profile = aCalendarProfile({
      zone: 'Asia/Tokyo',
      work: { start: '15:00', end: '16:00' },
      lunch: null,
    })
    const edited = dayHoursOf(aDocument({ forums: [forum], calendarProfiles: [profile] }), forum, day)
    expect(edited.good.map(({ minutes }) => minutes)).toEqual([60])
  })
})

describe('clocks that change', () => {
  const forum = aForum({ zones: ['Asia/Tokyo', 'Europe/Berlin'] })

  it('are named on their day, with the moment and by how much', () => {
    const hours = dayHoursOf(aDocument({ forums: [forum] }), forum, calendarDate('2027-03-28'))
    expect(hours.zones[0]?.change).toBeNull()
    expect(hours.zones[1]?.change).toMatchObject({
      zone: 'Europe/Berlin',
      minutes: 60,
      shown: { date: '2027-03-28', time: '02:00' },
    })
    expect(instantToText(hours.zones[1]?.change?.at ?? hours.span.start)).toBe('2027-03-28T01:00:00.000Z')
  })

  it('are found between two days, and none where there is none', () => {
    const found = clockChanges(forum, calendarDate('2027-10-25'), calendarDate('2027-11-05'))
    expect(found).toMatchObject([{ zone: 'Europe/Berlin', minutes: -60, shown: { date: '2027-10-31', time: '03:00' } }])
    expect(clockChanges(forum, calendarDate('2027-02-01'), calendarDate('2027-02-28'))).toEqual([])
  })

  it('make a day of the base zone as long as it is', () => {
    const berlin = aForum({ zones: ['Europe/Berlin'] })
    const hours = dayHoursOf(aDocument({ forums: [berlin] }), berlin, calendarDate('2027-03-28'))
    expect((hours.span.end - hours.span.start) / 3_600_000).toBe(23)
    expect(hours.zones[0]?.ticks.map(({ time }) => time)).not.toContain('02:00')
  })
})
