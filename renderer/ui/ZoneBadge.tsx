import type { Zone } from '../../core/time/zone.ts'
import { zoneCity } from '../../core/time/zone-city.ts'
import { CodeBadge } from './CodeBadge.tsx'

/** The code of a zone's country, or the first letters of its city where no country is named. */
export function ZoneBadge({ zone }: { readonly zone: Zone }) {
  const { country, names } = zoneCity(zone)
  return <CodeBadge code={country ?? names.en.slice(0, 3).toUpperCase()} />
}
