import { describe, expect, it } from 'vitest'
import { instantOfText, instantTextSchema } from '../../../core/time/instant.ts'
import { isZone, offsetMinutesAt, zone } from '../../../core/time/zone.ts'

describe('a zone', () => {
  it.each(['Asia/Tokyo', 'America/Argentina/Ushuaia', 'America/Port-au-Prince', 'Etc/GMT+5', 'UTC'])(
    'may be %s',
    (name) => {
      expect(isZone(name)).toBe(true)
    },
  )

  it.each(['JST', 'EST', '+09:00', 'GMT+9', 'Asia/Atlantis', 'Asia/Tokyo ', ''])('is not %j', (name) => {
    expect(isZone(name)).toBe(false)
  })

  it('is branded only when the zone data knows it', () => {
    expect(() => zone('Asia/Atlantis')).toThrow('zone: "Asia/Atlantis" is not an IANA time zone')
  })
})

describe('the offset of a zone', () => {
  it.each([
    ['Asia/Tokyo', '2020-08-05T00:00:00.000Z', 540],
    ['Asia/Kathmandu', '2020-08-05T00:00:00.000Z', 345],
    ['America/St_Johns', '2020-01-05T00:00:00.000Z', -210],
    ['America/New_York', '2020-01-05T00:00:00.000Z', -300],
    ['America/New_York', '2020-08-05T00:00:00.000Z', -240],
    ['Australia/Lord_Howe', '2020-01-05T00:00:00.000Z', 660],
    ['Australia/Lord_Howe', '2020-08-05T00:00:00.000Z', 630],
    ['Pacific/Kiritimati', '2020-01-05T00:00:00.000Z', 840],
    ['UTC', '2020-01-05T00:00:00.000Z', 0],
  ])('%s at %s is %i minutes', (name, moment, minutes) => {
    expect(offsetMinutesAt(zone(name), at(moment))).toBe(minutes)
  })

  it('changes at the very moment of the transition', () => {
    const newYork = zone('America/New_York')
    expect(offsetMinutesAt(newYork, at('2024-03-10T06:59:59.999Z'))).toBe(-300)
    expect(offsetMinutesAt(newYork, at('2024-03-10T07:00:00.000Z'))).toBe(-240)
  })

  // Why calendar dates begin in 1972: Monrovia was the last place with such an offset, until 7 January 1972.
  it('has the wrong sign between -00:59 and -00:01, a limit of @date-fns/tz', () => {
    expect(offsetMinutesAt(zone('Africa/Monrovia'), at('1972-01-06T00:00:00.000Z'))).toBe(44.5)
    expect(offsetMinutesAt(zone('Africa/Monrovia'), at('1972-01-08T00:00:00.000Z'))).toBe(0)
  })
})

function at(text: string): ReturnType<typeof instantOfText> {
  return instantOfText(instantTextSchema.parse(text))
}
