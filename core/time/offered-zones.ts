import { isZone, type Zone } from './zone.ts'
import { namedZones } from './zone-city.ts'

/**
 * The zones to choose from. Browsers list some under names long given up (`Asia/Katmandu`, `Europe/Kiev`); a zone of the
 * table of cities stands in the place of the name that the browser has for it.
 */
export function offeredZones(listed: readonly string[]): readonly Zone[] {
  const named = new Set(namedZones.filter(isZone))
  const replaced = new Map<string, Zone>()
  for (const zone of named) {
    const listedName = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
    if (listedName !== zone && !namedZones.includes(listedName)) replaced.set(listedName, zone)
  }
  return [...new Set(listed.filter(isZone).map((zone) => replaced.get(zone) ?? zone))]
}
