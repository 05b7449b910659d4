import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { type Instant, instant } from '../../../core/time/instant.ts'
import type { Interval } from '../../../core/time/interval.ts'
import { wallTime } from '../../../core/time/wall-time.ts'
import { zone } from '../../../core/time/zone.ts'
import { axisBands, axisTicks } from '../../../core/time/zone-axis.ts'

const work = { start: wallTime('09:30'), end: wallTime('17:30') }
const lunch = { start: wallTime('12:00'), end: wallTime('13:00') }

describe('the ticks of a zone', () => {
  it('stand at its own whole hours, also where its clocks are 45 minutes off', () => {
    // 09:00 in Tokyo is 05:45 in Kathmandu.
    const ticks = axisTicks(
      zone('Asia/Kathmandu'),
      utc('2027-02-25T00:00', '2027-02-25T02:00'),
      60,
      calendarDate('2027-02-25'),
    )
    expect(ticks).toEqual([
      { at: at('2027-02-25T00:15'), time: '06:00', dayShift: 0 },
      { at: at('2027-02-25T01:15'), time: '07:00', dayShift: 0 },
    ])
  })

  it('say when the zone is on the day before or the next', () => {
    // The day is 31 December in Tokyo; London is nine hours behind, Auckland four ahead.
    const span = utc('2026-12-30T22:00', '2026-12-31T01:00')
    const london = axisTicks(zone('Europe/London'), span, 60, calendarDate('2026-12-31'))
    expect(london.map(({ time, dayShift }) => `${time} ${dayShift}`)).toEqual(['22:00 -1', '23:00 -1', '00:00 0'])
    const newYear = utc('2026-12-31T10:00', '2026-12-31T12:00')
    const auckland = axisTicks(zone('Pacific/Auckland'), newYear, 60, calendarDate('2026-12-31'))
    expect(auckland.map(({ time, dayShift }) => `${time} ${dayShift}`)).toEqual(['23:00 0', '00:00 1'])
  })

  it('leave out the hour that clocks skip in spring', () => {
    const ticks = axisTicks(
      zone('America/New_York'),
      utc('2027-03-14T05:00', '2027-03-14T09:00'),
      60,
      calendarDate('2027-03-14'),
    )
    expect(ticks.map(({ time }) => time)).toEqual(['00:00', '01:00', '03:00', '04:00'])
  })

  it('show twice the hour that clocks repeat in autumn', () => {
    const ticks = axisTicks(
      zone('Europe/London'),
      utc('2027-10-30T23:00', '2027-10-31T03:00'),
      60,
      calendarDate('2027-10-31'),
    )
    expect(ticks.map(({ time }) => time)).toEqual(['00:00', '01:00', '01:00', '02:00'])
  })

  it('hold the start of the span and not its end', () => {
    const ticks = axisTicks(
      zone('Asia/Tokyo'),
      utc('2027-02-25T00:00', '2027-02-25T01:00'),
      30,
      calendarDate('2027-02-25'),
    )
    expect(ticks.map(({ time }) => time)).toEqual(['09:00', '09:30'])
  })
})

describe('the bands of a zone', () => {
  it('are the hours before work, lunch, and the hours after it', () => {
    const bands = axisBands(zone('Asia/Tokyo'), utc('2027-02-24T23:00', '2027-02-25T10:00'), work, lunch)
    expect(bands).toEqual([
      { kind: 'off', start: at('2027-02-24T23:00'), end: at('2027-02-25T00:30') },
      { kind: 'lunch', start: at('2027-02-25T03:00'), end: at('2027-02-25T04:00') },
      { kind: 'off', start: at('2027-02-25T08:30'), end: at('2027-02-25T10:00') },
    ])
  })

  it('join the evening of one day and the night of the next', () => {
    const bands = axisBands(zone('Asia/Tokyo'), utc('2027-02-25T10:00', '2027-02-25T22:00'), work, lunch)
    expect(bands).toEqual([{ kind: 'off', start: at('2027-02-25T10:00'), end: at('2027-02-25T22:00') }])
  })

  it('begin work at the same time on the clocks after they were put forward', () => {
    // 09:30 in New York is 13:30 UTC from 14 March 2027 on; the day before it was 14:30.
    const [before] = axisBands(zone('America/New_York'), utc('2027-03-13T12:00', '2027-03-13T16:00'), work, null)
    const [after] = axisBands(zone('America/New_York'), utc('2027-03-14T12:00', '2027-03-14T16:00'), work, null)
    expect(before?.end).toBe(at('2027-03-13T14:30'))
    expect(after?.end).toBe(at('2027-03-14T13:30'))
  })

  it('know no lunch where there is none', () => {
    const bands = axisBands(zone('Asia/Seoul'), utc('2027-02-25T01:00', '2027-02-25T06:00'), work, null)
    expect(bands).toEqual([])
  })
})

function utc(start: string, end: string): Interval {
  return { start: at(start), end: at(end) }
}

function at(text: string): Instant {
  return instant(Date.parse(`${text}Z`))
}
