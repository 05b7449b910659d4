import { findIana } from 'windows-iana'
import { isZone, type Zone } from '../../time/zone.ts'

/** The zone that a TZID means: an IANA name, also one with a prefix before it, or a name of Windows; otherwise null. */
export function namedZone(name: string): Zone | null {
  const bare = name.trim().replace(/^"|"$/g, '')
  if (isZone(bare)) return bare
  // Some programs write `/softwarestudio.org/Olson_20011030_5/Europe/Berlin`.
  const parts = bare.split('/')
  const tails = bare.startsWith('/') ? [-2, -3].map((from) => parts.slice(from).join('/')) : []
  const names: readonly string[] = findIana(bare)
  return [...tails, ...names].find(isZone) ?? null
}
