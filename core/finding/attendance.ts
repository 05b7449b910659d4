import { rowById, type WorkspaceDocument } from '../document/document.ts'
import type { Forum, Participation, Session } from '../document/rows.ts'
import { statedCountry } from '../document/vocabulary.ts'
import { delegating } from '../programme/session-rows.ts'
import { baseZone } from '../programme/session-time.ts'
import type { Zone } from '../time/zone.ts'
import { zoneCity } from '../time/zone-city.ts'
import type { Presence, Wanted } from './find-query.ts'
import { observerWeight, roleWeight, usualWeight } from './role-weight.ts'

/** Somebody who is wanted in a session or a meeting. */
export interface Attendance {
  readonly owner: Wanted['owner']
  readonly presence: Presence
  readonly weight: number
  /** Where they are at the time; null where that is not known. */
  readonly zone: Zone | null
  /** Whose working days they keep (ISO 3166-1); null where that is not known. */
  readonly country: string | null
  /** Whether roles elsewhere keep them away: not an agency, which sends as many as are needed. */
  readonly isOne: boolean
}

const ranks: { readonly [P in Presence]: number } = { must: 0, should: 1, may: 2 }

/** Who is wanted in a session by its roles: those that are required must, the others should. Each of them once. */
export function attendancesOf(
  document: WorkspaceDocument,
  forum: Forum,
  session: Session,
  roles: readonly Participation[],
): Attendance[] {
  const delegates = new Set(delegating(roles))
  const all = roles.flatMap((role): Attendance[] => {
    const wanted = wantedByRole(role)
    if (!wanted) return []
    const { owner } = wanted
    return [
      {
        ...wanted,
        weight: roleWeight(role.role, session.kind),
        zone: zoneOfRole(document, forum, role),
        country: countryOf(document, role),
        isOne: owner.kind === 'person' || delegates.has(owner.id),
      },
    ]
  })
  return eachOnce(all)
}

/** As attendancesOf, of those whom a query names. */
export function attendancesOfWanted(document: WorkspaceDocument, wanted: readonly Wanted[]): Attendance[] {
  return eachOnce(
    wanted.map(({ owner, presence }) => {
      const isPerson = owner.kind === 'person'
      const row = isPerson ? rowById(document, 'persons', owner.id) : rowById(document, 'organizations', owner.id)
      const country = 'country' in row ? (row.calendarCountry ?? statedCountry(row.country)) : countryOfZone(row.zone)
      const weight = presence === 'may' ? observerWeight : usualWeight
      return { owner, presence, weight, zone: row.zone, country, isOne: true }
    }),
  )
}

/**
 * Somebody with a role, wanted as a query says in place of the role; undefined where it says nothing. The role keeps its
 * weight, but whoever only may come weighs as one who listens.
 */
export function wantedAs(one: Attendance, presence: Presence | undefined): Attendance {
  if (presence === undefined) return one
  return { ...one, presence, weight: presence === 'may' ? observerWeight : one.weight }
}

/** Whom a role names, and how much the role needs them; null while nobody holds it. */
export function wantedByRole({ personId, organizationId, required }: Participation): Wanted | null {
  const presence = required ? 'must' : 'should'
  if (personId) return { owner: { kind: 'person', id: personId }, presence }
  return organizationId ? { owner: { kind: 'organization', id: organizationId }, presence } : null
}

/** The stronger of two presences. */
export function strongest(a: Presence, b: Presence): Presence {
  return ranks[a] <= ranks[b] ? a : b
}

/** Whoever holds several roles counts with the strongest presence and the greatest weight. */
function eachOnce(all: readonly Attendance[]): Attendance[] {
  const byOwner = new Map<string, Attendance>()
  for (const one of all) {
    const known = byOwner.get(one.owner.id)
    byOwner.set(one.owner.id, known ? stronger(known, one) : one)
  }
  return [...byOwner.values()]
}

function stronger(a: Attendance, b: Attendance): Attendance {
  return {
    ...a,
    presence: strongest(a.presence, b.presence),
    weight: Math.max(a.weight, b.weight),
    zone: a.zone ?? b.zone,
    country: a.country ?? b.country,
    isOne: a.isOne || b.isOne,
  }
}

/** On site it is the base zone; from afar, what the role says, then the person, then the organization. */
function zoneOfRole(document: WorkspaceDocument, forum: Forum, role: Participation): Zone | null {
  if (role.mode === 'on-site') return baseZone(forum)
  const person = role.personId && rowById(document, 'persons', role.personId).zone
  const organization = role.organizationId && rowById(document, 'organizations', role.organizationId).zone
  return role.zone ?? (person || null) ?? (organization || null)
}

function countryOf(document: WorkspaceDocument, { organizationId, personId }: Participation): string | null {
  if (organizationId) {
    const { calendarCountry, country } = rowById(document, 'organizations', organizationId)
    return calendarCountry ?? statedCountry(country)
  }
  return personId ? countryOfZone(rowById(document, 'persons', personId).zone) : null
}

function countryOfZone(zone: Zone | null): string | null {
  return zone ? zoneCity(zone).country : null
}
