import { decidingEngagements } from '../../../core/document/deciding-engagement.ts'
import { rowsOf, type WorkspaceDocument } from '../../../core/document/document.ts'
import type { LocalizedText } from '../../../core/document/localized-text.ts'
import type { ContactPoint, Organization, Person } from '../../../core/document/outreach-rows.ts'
import type { EngagementId, Forum, OrganizationId, PersonId } from '../../../core/document/rows.ts'
import type { OrganizationKind } from '../../../core/document/vocabulary.ts'
import { foldText } from '../../../core/outreach/find-organizations.ts'
import { countryCode } from '../../i18n/names.ts'

/** A line of the directory. */
export type DirectoryEntry = OrganizationEntry | PersonEntry

interface Shared {
  /** The name, in its own language. */
  readonly name: LocalizedText
  /** What stands in the columns after the name. */
  readonly cells: readonly string[]
  /** All that it is found by, folded. */
  readonly found: string
}

/** An organization, and the engagement that the forum in sight has with it. */
export interface OrganizationEntry extends Shared {
  readonly kind: 'organization'
  readonly id: OrganizationId
  readonly code: string
  readonly short: string
  readonly engagementId: EngagementId | null
}

/** A person; sorted by reading where there is one, since kanji have no order by sound. */
export interface PersonEntry extends Shared {
  readonly kind: 'person'
  readonly id: PersonId
  readonly sortedAs: string
}

/** The organizations of the workspace, in no particular order. */
export function entriesOfOrganizations(
  document: WorkspaceDocument,
  forum: Forum,
  words: {
    nameOf(organization: Organization): LocalizedText
    countryOf(code: string | null): string
    kindOf(kind: OrganizationKind): string
  },
): OrganizationEntry[] {
  const reach = reachOf(document)
  const here = decidingEngagements(document, forum.id)
  const forums = new Map<string, Set<string>>()
  for (const { organizationId, forumId } of rowsOf(document, 'engagements')) {
    forums.set(organizationId, (forums.get(organizationId) ?? new Set()).add(forumId))
  }
  return rowsOf(document, 'organizations').map((organization) => {
    const { id, abbreviation, names, topics, tags } = organization
    const contact = reach.get(id)?.value ?? organization.website
    return {
      kind: 'organization',
      id,
      name: words.nameOf(organization),
      code: countryCode(organization.country),
      short: abbreviation,
      engagementId: here.get(id)?.id ?? null,
      cells: [
        words.kindOf(organization.kind),
        words.countryOf(organization.country),
        contact,
        String(forums.get(id)?.size ?? 0),
      ],
      found: foldText([...Object.values(names), abbreviation, ...topics, ...tags, contact].join('\n')),
    }
  })
}

/** The people of the workspace, in no particular order. */
export function entriesOfPersons(
  document: WorkspaceDocument,
  words: {
    nameOf(person: Person): string
    otherNameOf(person: Person): string
    organizationOf(organization: Organization): string
    titleOf(title: LocalizedText): string
    joined(words: readonly string[]): string
  },
): PersonEntry[] {
  const reach = reachOf(document)
  const posts = Map.groupBy(rowsOf(document, 'affiliations'), ({ personId }) => personId)
  return rowsOf(document, 'persons').map((person) => {
    const where = (posts.get(person.id) ?? []).flatMap(({ organizationId, title }) => {
      const organization = document.organizations[organizationId]
      return organization
        ? [words.joined([words.titleOf(title), words.organizationOf(organization)].filter(Boolean))]
        : []
    })
    const name = words.nameOf(person)
    const contact = reach.get(person.id)?.value ?? ''
    return {
      kind: 'person',
      id: person.id,
      name: { [person.nativeLanguage]: name },
      sortedAs: person.reading || name,
      cells: [[person.reading, words.otherNameOf(person)].filter(Boolean).join(' · '), where.join('; '), contact],
      found: foldText([name, person.reading, words.otherNameOf(person), ...where, contact].join('\n')),
    }
  })
}

/** The first way to reach each owner: the preferred one, otherwise the first in order. */
function reachOf(document: WorkspaceDocument): ReadonlyMap<string, ContactPoint> {
  const first = new Map<string, ContactPoint>()
  for (const point of rowsOf(document, 'contactPoints')) {
    const known = first.get(point.owner.id)
    const isBetter =
      !known ||
      (point.preferred && !known.preferred) ||
      (point.preferred === known.preferred && point.order < known.order)
    if (isBetter) first.set(point.owner.id, point)
  }
  return first
}
