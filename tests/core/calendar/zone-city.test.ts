import { describe, expect, it } from 'vitest'
import { zone } from '../../../core/time/zone.ts'
import { zoneCity } from '../../../core/time/zone-city.ts'

describe('the city of a zone', () => {
  it('is Beijing for the zone that is named after Shanghai', () => {
    expect(zoneCity(zone('Asia/Shanghai'))).toEqual({
      country: 'CN',
      names: { en: 'Beijing', zh: '北京', ja: '北京', ko: '베이징' },
    })
  })

  it('has no country where naming one would take a side', () => {
    expect(zoneCity(zone('Asia/Taipei')).country).toBeNull()
    expect(zoneCity(zone('UTC')).country).toBeNull()
  })

  it('is the last part of the name where the table has none', () => {
    expect(zoneCity(zone('America/Argentina/Ushuaia'))).toEqual({ country: null, names: { en: 'Ushuaia' } })
    expect(zoneCity(zone('Pacific/Pago_Pago')).names.en).toBe('Pago Pago')
  })

  it('has an English name for every zone of the runtime, without underscores', () => {
    for (const name of Intl.supportedValuesOf('timeZone')) {
      expect(zoneCity(zone(name)).names.en).toMatch(/^[^_/]+$/)
    }
  })
})
