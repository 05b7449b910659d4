import { languages } from '../document/language.ts'
import type { Organization } from '../document/rows.ts'

/**
 * The first `most` organizations that the typed words find by any name, in any language, by short form, topic or tag.
 * Full and half width, and capitals, count as equal. Nothing typed finds all.
 */
export function findOrganizations(organizations: readonly Organization[], typed: string, most: number): Organization[] {
  const wanted = foldText(typed.trim())
  const found: Organization[] = []
  for (const organization of organizations) {
    if (found.length === most) break
    if (matchesOrganization(organization, wanted)) found.push(organization)
  }
  return found
}

/** Whether any name, the short form, a topic or a tag of the organization holds `wanted`, which is folded already. */
export function matchesOrganization(organization: Organization, wanted: string): boolean {
  return (
    wanted === '' ||
    foldText(organization.abbreviation).includes(wanted) ||
    languages.some((language) => foldText(organization.names[language] ?? '').includes(wanted)) ||
    [...organization.topics, ...organization.tags].some((tag) => foldText(tag).includes(wanted))
  )
}

/** Text as it is compared: one width (Unicode NFKC), one case. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
