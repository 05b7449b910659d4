import { describe, expect, it } from 'vitest'
import { offeredZones } from '../../../core/time/offered-zones.ts'

describe('the zones to choose from', () => {
  const zones = offeredZones(Intl.supportedValuesOf('timeZone'))

  it.each(['Asia/Kathmandu', 'Asia/Kolkata', 'Asia/Ho_Chi_Minh', 'Asia/Yangon', 'Europe/Kyiv', 'Asia/Tokyo'])(
    'have %s under the name of today',
    (zone) => {
      expect(zones).toContain(zone)
    },
  )

  it('have none twice, and none under a name long given up', () => {
    expect(new Set(zones).size).toBe(zones.length)
    for (const old of ['Asia/Katmandu', 'Asia/Calcutta', 'Asia/Saigon', 'Asia/Rangoon', 'Europe/Kiev']) {
      expect(zones).not.toContain(old)
    }
  })
})
