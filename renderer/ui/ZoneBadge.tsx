import type { Zone } from '../../core/time/zone.ts'
import { zoneCode } from '../../core/time/zone-city.ts'
import { CodeBadge } from './CodeBadge.tsx'

/** The code of a zone's country, or the first letters of its city where no country is named. */
export function ZoneBadge({ zone }: { readonly zone: Zone }) {
  return <CodeBadge code={zoneCode(zone)} />
}
