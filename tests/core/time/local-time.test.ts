import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { instantOfText, instantTextSchema, instantToText } from '../../../core/time/instant.ts'
import { localTimeAt, resolveLocalTime, whichOfTwo } from '../../../core/time/local-time.ts'
import { wallTime } from '../../../core/time/wall-time.ts'
import { zone } from '../../../core/time/zone.ts'

describe('what the clocks of a zone show', () => {
  it.each([
    ['2020-08-05T06:00:00.000Z', 'Asia/Tokyo', '2020-08-05 15:00'],
    ['2020-08-05T06:00:00.000Z', 'Asia/Shanghai', '2020-08-05 14:00'],
    ['2020-08-05T06:00:00.000Z', 'America/Los_Angeles', '2020-08-04 23:00'],
    ['2020-08-05T06:00:00.000Z', 'Asia/Kathmandu', '2020-08-05 11:45'],
    ['2020-12-31T15:00:00.000Z', 'Asia/Seoul', '2021-01-01 00:00'],
    ['1973-06-30T23:59:59.999Z', 'UTC', '1973-06-30 23:59'],
    ['2024-03-10T06:59:00.000Z', 'America/New_York', '2024-03-10 01:59'],
    ['2024-03-10T07:00:00.000Z', 'America/New_York', '2024-03-10 03:00'],
    ['2011-12-30T09:59:00.000Z', 'Pacific/Apia', '2011-12-29 23:59'],
    ['2011-12-30T10:00:00.000Z', 'Pacific/Apia', '2011-12-31 00:00'],
  ])('at %s in %s is %s', (moment, name, shown) => {
    const { date, time } = localTimeAt(instantOfText(instantTextSchema.parse(moment)), zone(name))
    expect(`${date} ${time}`).toBe(shown)
  })
})

describe('a wall time that the clocks show once', () => {
  it.each([
    ['2020-08-05 15:00', 'Asia/Tokyo', '2020-08-05T06:00:00.000Z'],
    ['2020-08-05 11:45', 'Asia/Kathmandu', '2020-08-05T06:00:00.000Z'],
    ['2024-03-10 01:59', 'America/New_York', '2024-03-10T06:59:00.000Z'],
    ['2024-03-10 03:00', 'America/New_York', '2024-03-10T07:00:00.000Z'],
    ['2024-11-03 00:59', 'America/New_York', '2024-11-03T04:59:00.000Z'],
    ['2024-11-03 02:00', 'America/New_York', '2024-11-03T07:00:00.000Z'],
    ['2011-12-29 23:59', 'Pacific/Apia', '2011-12-30T09:59:00.000Z'],
    ['2011-12-31 00:00', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    // Nepal went from +5:30 to +5:45 at the turn of 1986.
    ['1985-12-31 23:59', 'Asia/Kathmandu', '1985-12-31T18:29:00.000Z'],
    ['1986-01-01 00:15', 'Asia/Kathmandu', '1985-12-31T18:30:00.000Z'],
  ])('%s in %s is exactly %s', (local, name, moment) => {
    expect(resolve(local, name)).toEqual({ kind: 'exact', moment })
  })
})

describe('a wall time that the clocks skip', () => {
  it.each([
    ['2024-03-10 02:00', 'America/New_York', '2024-03-10T07:00:00.000Z', 'the first minute, which reads 03:00'],
    ['2024-03-10 02:30', 'America/New_York', '2024-03-10T07:30:00.000Z', 'half an hour in, which reads 03:30'],
    ['2024-03-31 01:30', 'Europe/London', '2024-03-31T01:30:00.000Z', 'which reads 02:30'],
    [
      '2024-10-06 02:10',
      'Australia/Lord_Howe',
      '2024-10-05T15:40:00.000Z',
      'put forward by 30 minutes only, reads 02:40',
    ],
    ['1986-01-01 00:10', 'Asia/Kathmandu', '1985-12-31T18:40:00.000Z', 'put forward by 15 minutes, reads 00:25'],
    ['2024-04-14 02:30', 'Africa/Casablanca', '2024-04-14T02:30:00.000Z', 'at the end of Ramadan, reads 03:30'],
    ['2011-12-30 12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z', 'on the day Samoa left out, reads 31 December'],
  ])('%s in %s is as much later as the clocks went forward: %s (%s)', (local, name, moment) => {
    expect(resolve(local, name)).toEqual({ kind: 'gap', moment })
  })
})

describe('a wall time that the clocks show twice', () => {
  it.each([
    ['2024-11-03 01:00', 'America/New_York', '2024-11-03T05:00:00.000Z'],
    ['2024-11-03 01:59', 'America/New_York', '2024-11-03T05:59:00.000Z'],
    ['2024-10-27 01:30', 'Europe/London', '2024-10-27T00:30:00.000Z'],
    ['2024-04-07 01:45', 'Australia/Lord_Howe', '2024-04-06T14:45:00.000Z'],
    ['2024-03-10 02:30', 'Africa/Casablanca', '2024-03-10T01:30:00.000Z'],
  ])('%s in %s is the first of the two, %s', (local, name, moment) => {
    expect(resolve(local, name)).toEqual({ kind: 'overlap', moment })
  })

  it('is half an hour long where the clocks go back by half an hour', () => {
    expect(resolve('2024-04-07 01:29', 'Australia/Lord_Howe').kind).toBe('exact')
    expect(resolve('2024-04-07 01:30', 'Australia/Lord_Howe').kind).toBe('overlap')
    expect(resolve('2024-04-07 02:00', 'Australia/Lord_Howe').kind).toBe('exact')
  })
})

describe('a moment of a time shown twice', () => {
  it.each([
    ['2026-11-01T05:30:00.000Z', 'America/New_York', 'first'],
    ['2026-11-01T06:30:00.000Z', 'America/New_York', 'second'],
    ['2026-11-01T07:00:00.000Z', 'America/New_York', null],
    ['2026-11-01T06:30:00.000Z', 'Asia/Tokyo', null],
  ])('%s in %s is the %s', (moment, name, which) => {
    expect(whichOfTwo(instantOfText(instantTextSchema.parse(moment)), zone(name))).toBe(which)
  })
})

function resolve(local: string, name: string): { readonly kind: string; readonly moment: string } {
  const [date = '', time = ''] = local.split(' ')
  const { kind, moment } = resolveLocalTime({ date: calendarDate(date), time: wallTime(time) }, zone(name))
  return { kind, moment: instantToText(moment) }
}
