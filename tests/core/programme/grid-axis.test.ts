import { describe, expect, it } from 'vitest'
import { dayGridOf, type GridBy } from '../../../core/programme/day-grid.ts'
import { gridAxis, gridMinuteOf, gridTimeOf, gridWindow } from '../../../core/programme/grid-axis.ts'
import { addDays, calendarDate } from '../../../core/time/calendar-date.ts'
import { instant } from '../../../core/time/instant.ts'
import { wallTime } from '../../../core/time/wall-time.ts'
import { zone } from '../../../core/time/zone.ts'
import { aDocument, aForum } from '../../support/builders.ts'

const [london, tokyo] = [zone('Europe/London'), zone('Asia/Tokyo')]
const spring = calendarDate('2026-03-29')
const autumn = calendarDate('2026-10-25')
const work = { start: wallTime('03:00'), end: wallTime('22:00') }
const lunch = { start: wallTime('12:00'), end: wallTime('13:00') }

describe('the hours of a day on its board', () => {
  const day = (date: typeof spring) => ({ date, window: { start: wallTime('09:00'), end: wallTime('02:00') } })
  const gridOf = (by: GridBy, date: typeof spring) => {
    const forum = aForum({ zones: [london], days: [day(date)] })
    return dayGridOf(aDocument({ forums: [forum] }), forum, by, date, '')
  }

  it('stand an hour of elapsed time earlier or later once the clocks have changed', () => {
    expect(gridWindow(gridOf('rooms', spring), london, day(spring))).toEqual({ start: 480, end: 1500 })
    expect(gridWindow(gridOf('rooms', autumn), london, day(autumn))).toEqual({ start: 600, end: 1620 })
    expect(gridWindow(gridOf('days', autumn), london, day(autumn))).toEqual({ start: 540, end: 1560 })
  })

  it('are called what the clocks show', () => {
    expect([0, 510, 1380, 1410].map((minute) => gridTimeOf(gridOf('rooms', spring), london, minute))).toEqual([
      '00:00',
      '09:30',
      null,
      '00:30',
    ])
    expect([510, 1440, 1500].map((minute) => gridTimeOf(gridOf('rooms', autumn), london, minute))).toEqual([
      '07:30',
      '23:00',
      null,
    ])
    expect([-30, 1440, 1470].map((minute) => gridTimeOf(gridOf('days', spring), london, minute))).toEqual([
      '23:30',
      null,
      '00:30',
    ])
  })
})

describe('the axes beside a board of several days', () => {
  it('stand by London’s clocks on the day on which they are put back: one o’clock once', () => {
    expect(ticks('days', autumn, london, 0, 300)).toEqual([
      '00:00 0',
      '01:00 60',
      '02:00 120',
      '03:00 180',
      '04:00 240',
    ])
  })

  it('stand by London’s clocks on the day on which they are put forward: no one o’clock', () => {
    expect(ticks('days', spring, london, 0, 300)).toEqual(['00:00 0', '02:00 120', '03:00 180', '04:00 240'])
  })

  it('let Tokyo stand beside London’s clocks, before the change and after it', () => {
    // Midnight in London is 08:00 in Tokyo; two o'clock, after three hours, 11:00. At 10:00 London's clocks show 01:00 again.
    expect(ticks('days', autumn, tokyo, 0, 240)).toEqual(['08:00 0', '09:00 60', '11:00 120', '12:00 180'])
  })

  it('shade hours off work and at lunch by the clocks, as far as they are shown', () => {
    expect(bands('days', autumn, 0, 1440)).toEqual(['off 0-180', 'lunch 720-780', 'off 1320-1440'])
    expect(bands('days', autumn, 60, 750)).toEqual(['off 60-180', 'lunch 720-750'])
  })
})

describe('the axes beside a board of one day', () => {
  it('count the minutes that pass: one o’clock twice', () => {
    expect(ticks('rooms', autumn, london, 0, 300)).toEqual([
      '00:00 0',
      '01:00 60',
      '01:00 120',
      '02:00 180',
      '03:00 240',
    ])
    expect(bands('rooms', autumn, 0, 1500)).toEqual(['off 0-240', 'lunch 780-840', 'off 1380-1500'])
  })
})

describe('a moment', () => {
  const noon = instant(Date.UTC(2026, 9, 25, 12))

  it('stands at the time of the clocks in the column of its date, and a day further in that of the day before', () => {
    const grid = aGrid('days', autumn)
    expect(gridMinuteOf(grid, autumn, london, noon)).toBe(720)
    expect(gridMinuteOf(grid, addDays(autumn, -1), london, noon)).toBe(2160)
    expect(gridMinuteOf(grid, addDays(autumn, 1), london, noon)).toBe(-720)
  })

  it('stands after the hours that have passed on a board of one day', () => {
    expect(gridMinuteOf(aGrid('rooms', autumn), autumn, london, noon)).toBe(780)
  })

  it('that is the next midnight ends a whole day', () => {
    const midnight = instant(Date.UTC(2026, 9, 26))
    expect(gridMinuteOf(aGrid('days', autumn), autumn, london, midnight)).toBe(1440)
  })
})

function aGrid(by: GridBy, date: typeof autumn) {
  const forum = aForum({
    zones: ['Europe/London', 'Asia/Tokyo'],
    days: [{ date, window: { start: '09:00', end: '18:00' } }],
  })
  return dayGridOf(aDocument({ forums: [forum] }), forum, by, date, '')
}

function ticks(by: GridBy, date: typeof autumn, of: typeof london, from: number, to: number): string[] {
  const axis = gridAxis(aGrid(by, date), london, of, { from, to }, 60, work, lunch)
  return axis.ticks.map(({ time, minute }) => `${time} ${minute}`)
}

function bands(by: GridBy, date: typeof autumn, from: number, to: number): string[] {
  const axis = gridAxis(aGrid(by, date), london, london, { from, to }, 60, work, lunch)
  return axis.bands.map((band) => `${band.kind} ${band.from}-${band.to}`)
}
