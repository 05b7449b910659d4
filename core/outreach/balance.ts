import { decidingEngagements } from '../document/deciding-engagement.ts'
import { derive } from '../document/derive.ts'
import { rowsOf } from '../document/document.ts'
import type { Organization } from '../document/outreach-rows.ts'
import type { Forum } from '../document/rows.ts'
import {
  countryNotStated,
  type OrganizationKind,
  organizationKinds,
  type Role,
  type Stage,
  stages,
} from '../document/vocabulary.ts'
import { zoneCity } from '../time/zone-city.ts'
import { type OutreachRow, outreachOf } from './outreach-list.ts'

/** A country code (ISO 3166-1 alpha-2), countryNotStated, or an empty text for international organizations. */
export type CountryKey = string

/** How many organizations of each country and kind, and how far they are. */
export interface Coverage {
  /** In the order of the forum's zones, then by number of organizations; international ones last. */
  readonly countries: readonly CountryKey[]
  readonly byKind: Counts<OrganizationKind>
  readonly byStage: Counts<Stage>
}

/** Organizations by country and something else; every country and every key has a number. */
export type Counts<Key extends string> = ReadonlyMap<CountryKey, { readonly [K in Key]: number }>

/** What the organizations of one country hold in the programme. */
export interface Share {
  readonly country: CountryKey
  /** Sessions with a slot in which an organization of the country has a role. */
  readonly slots: number
  /** Their minutes; a session counts in full for each country that takes part. */
  readonly minutes: number
  /** Roles that organizations of the country hold, in sessions with a slot. */
  readonly roles: number
  /** How many of these roles have been confirmed by the organization. */
  readonly confirmedRoles: number
}

/** Who interprets, or runs the technique, represents no country. */
const representing = (role: Role) => role !== 'interpreter' && role !== 'technical'

/** The coverage of a forum: each organization once a cell, whatever the number of its engagements. */
export const coverageOf = derive(
  ['engagements', 'organizations', 'interactions'],
  (document, forum: Forum): Coverage => {
    const rows = outreachOf(document, forum.id)
    const countries = orderedCountries(
      forum,
      rows.map(({ organization }) => organization),
    )
    return {
      countries,
      byKind: count(countries, organizationKinds, rows, ({ organization }) => organization.kind),
      byStage: count(countries, stages, rows, ({ engagement }) => engagement.stage),
    }
  },
)

/** What each country holds in the programme, in the order of the coverage. Cancelled sessions and blockers count for nothing. */
export const balanceOf = derive(
  ['sessions', 'participations', 'organizations', 'engagements'],
  (document, forum: Forum): readonly Share[] => {
    const deciding = decidingEngagements(document, forum.id)
    const held = new Map<CountryKey, { sessions: Map<string, number>; roles: number; confirmedRoles: number }>()
    const organizations: Organization[] = []
    for (const { sessionId, organizationId, role } of rowsOf(document, 'participations')) {
      const session = document.sessions[sessionId]
      const organization = organizationId ? document.organizations[organizationId] : undefined
      if (!organization || !session?.slot || session.forumId !== forum.id || !representing(role)) continue
      if (session.state === 'cancelled' || session.kind === 'blocker') continue
      organizations.push(organization)
      const key = organization.country ?? ''
      const share = held.get(key) ?? { sessions: new Map(), roles: 0, confirmedRoles: 0 }
      held.set(key, share)
      share.sessions.set(session.id, session.durationMinutes)
      share.roles += 1
      if (deciding.get(organization.id)?.stage === 'confirmed') share.confirmedRoles += 1
    }
    return orderedCountries(forum, organizations).map((country) => {
      const share = held.get(country)
      const minutes = [...(share?.sessions.values() ?? [])].reduce((sum, length) => sum + length, 0)
      return {
        country,
        slots: share?.sessions.size ?? 0,
        minutes,
        roles: share?.roles ?? 0,
        confirmedRoles: share?.confirmedRoles ?? 0,
      }
    })
  },
)

/** The countries of the forum's zones in their order, whether or not anybody is there; then others by number; then none; then those of which it is not stated. */
export function orderedCountries(forum: Forum, organizations: readonly Organization[]): readonly CountryKey[] {
  const own = [...new Set(forum.zones.flatMap((zone) => zoneCity(zone).country ?? []))]
  const numbers = new Map<CountryKey, number>()
  for (const { country } of organizations) numbers.set(country ?? '', (numbers.get(country ?? '') ?? 0) + 1)
  const others = [...numbers]
    .filter(([country]) => country !== '' && country !== countryNotStated && !own.includes(country))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([country]) => country)
  return [...own, ...others, ...['', countryNotStated].filter((country) => numbers.has(country))]
}

function count<Key extends string>(
  countries: readonly CountryKey[],
  keys: readonly Key[],
  rows: readonly OutreachRow[],
  keyOf: (row: OutreachRow) => Key,
): Counts<Key> {
  const seen = new Set<string>()
  const empty = () => Object.fromEntries(keys.map((key) => [key, 0])) as { [K in Key]: number }
  const counts = new Map(countries.map((country) => [country, empty()]))
  for (const row of rows) {
    const country = row.organization.country ?? ''
    const key = keyOf(row)
    const cell = `${row.organization.id} ${key}`
    const numbers = counts.get(country)
    if (seen.has(cell) || !numbers) continue
    seen.add(cell)
    numbers[key] += 1
  }
  return counts
}
