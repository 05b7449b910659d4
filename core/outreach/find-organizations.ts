import { languages } from '../document/language.ts'
import type { Organization } from '../document/outreach-rows.ts'

/**
 * At most so many organizations that the typed words find by any name, in any language, by short form, topic or tag: those
 * that are called so first, then those whose name begins so. Full and half width, and capitals, count as equal. Nothing typed
 * finds all.
 */
export function findOrganizations(organizations: readonly Organization[], typed: string, most: number): Organization[] {
  const wanted = foldText(typed.trim())
  if (wanted === '') return organizations.slice(0, most)
  const named: Organization[] = []
  const beginning: Organization[] = []
  const others: Organization[] = []
  for (const organization of organizations) {
    if (!matchesOrganization(organization, wanted)) continue
    const text = `\n${foldedTextOf(organization)}\n`
    if (text.includes(`\n${wanted}\n`)) named.push(organization)
    else if (text.includes(`\n${wanted}`)) beginning.push(organization)
    else others.push(organization)
  }
  return [...named, ...beginning, ...others].slice(0, most)
}

/** Whether an organization is called `typed`, in any language or by its short form; widths and capitals count as equal. */
export function isNamed({ names, abbreviation }: Organization, typed: string): boolean {
  const wanted = foldText(typed.trim())
  return [abbreviation, ...languages.map((language) => names[language] ?? '')].some((name) => foldText(name) === wanted)
}

/** Whether any name, the short form, a topic or a tag of the organization holds `wanted`, which is folded already. */
export function matchesOrganization(organization: Organization, wanted: string): boolean {
  return wanted === '' || foldedTextOf(organization).includes(wanted)
}

const folded = new WeakMap<Organization, string>()

/** All that an organization is found by, folded once: rows never change. Nothing typed holds the separator. */
function foldedTextOf(organization: Organization): string {
  const known = folded.get(organization)
  if (known !== undefined) return known
  const { abbreviation, names, topics, tags } = organization
  const words = [abbreviation, ...languages.map((language) => names[language] ?? ''), ...topics, ...tags]
  const text = foldText(words.join('\n'))
  folded.set(organization, text)
  return text
}

/** Text as it is compared: one width (Unicode NFKC), one case. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
