import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { type Instant, instant } from '../../../core/time/instant.ts'
import { localTimeAt, type ResolvedMoment, resolveLocalTime } from '../../../core/time/local-time.ts'
import { wallTime } from '../../../core/time/wall-time.ts'
import { isZone, zone } from '../../../core/time/zone.ts'
import { localTextAt, momentsShowing, offsetMs, shownAt, transitionsIn } from '../../support/zone-clock.ts'

const minuteMs = 60_000
const zones = Intl.supportedValuesOf('timeZone')

const aZone = fc.constantFrom(...zones)
const aMoment = fc
  .integer({ min: Date.UTC(1973, 0, 2) / minuteMs, max: Date.UTC(2099, 11, 30) / minuteMs })
  .map((m) => m * minuteMs)
const aYear = fc.integer({ min: 1973, max: 2037 })

describe('every zone of the runtime', () => {
  it('is known', () => {
    expect(zones.filter((name) => !isZone(name))).toEqual([])
    expect(zones.length).toBeGreaterThan(400)
  })

  it('shows the date and time that the runtime itself formats', () => {
    for (const name of zones) {
      fc.assert(
        fc.property(aMoment, fc.integer({ min: 0, max: minuteMs - 1 }), (moment, rest) => {
          expect(shown(instant(moment + rest), name)).toBe(shownAt(name, moment))
        }),
        { numRuns: 10 },
      )
    }
  })

  it('shows each wall time at the moment found by trying every offset', () => {
    fc.assert(
      fc.property(aZone, aMoment, (name, moment) => {
        const local = shownAt(name, moment)
        const moments = momentsShowing(name, local)
        expect(resolve(local, name)).toEqual({ moment: moments[0], kind: moments.length > 1 ? 'overlap' : 'exact' })
      }),
      { numRuns: 1500 },
    )
  })

  it('leads from a moment to its wall time and back, but for the second half of an overlap', () => {
    fc.assert(
      fc.property(aZone, aMoment, (name, moment) => {
        const { moment: back, kind } = resolve(shown(instant(moment), name), name)
        if (kind === 'overlap') expect(back).toBeLessThanOrEqual(moment)
        else expect({ back, kind }).toEqual({ back: moment, kind: 'exact' })
      }),
      { numRuns: 5000 },
    )
  })
})

describe('around a change of the clocks, in any zone and year', () => {
  it('a wall time is exact, skipped or shown twice just as trying every offset finds, by the policy', () => {
    const changes = zones.flatMap((name, index) => {
      const year = 1973 + ((index * 7) % 65)
      return transitionsIn(name, year).map((change) => [name, change] as const)
    })
    expect(changes.length).toBeGreaterThan(100)
    for (const [name, change] of changes) {
      for (const minutes of [-121, -60, -30, -1, 0, 1, 15, 29, 30, 59, 60, 121]) expectPolicy(name, change, minutes)
    }
  })

  it('holds at any minute of the days around it', () => {
    fc.assert(
      fc.property(aZone, aYear, fc.integer({ min: -2 * 1440, max: 2 * 1440 }), (name, year, minutes) => {
        for (const change of transitionsIn(name, year)) expectPolicy(name, change, minutes)
      }),
      { numRuns: 500 },
    )
  })
})

/** Compares for the wall time that a clock which did not change would show `minutes` after the change. */
function expectPolicy(name: string, change: number, minutes: number): void {
  const before = offsetMs(name, change - minuteMs)
  const local = localTextAt(change + minutes * minuteMs, before)
  const moments = momentsShowing(name, local)
  const expected: ResolvedMoment =
    moments.length === 0
      ? { kind: 'gap', moment: instant(change + minutes * minuteMs) }
      : { kind: moments.length > 1 ? 'overlap' : 'exact', moment: instant(moments[0] ?? Number.NaN) }
  expect({ name, local, ...resolve(local, name) }).toEqual({ name, local, ...expected })
}

function resolve(local: string, name: string): ResolvedMoment {
  const [date = '', time = ''] = local.split(' ')
  return resolveLocalTime({ date: calendarDate(date), time: wallTime(time) }, zone(name))
}

function shown(moment: Instant, name: string): string {
  const { date, time } = localTimeAt(moment, zone(name))
  return `${date} ${time}`
}
