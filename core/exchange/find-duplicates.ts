import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import { type Language, languages } from '../document/language.ts'
import type { LocalizedText } from '../document/localized-text.ts'
import type { OrganizationId } from '../document/rows.ts'
import { statedCountry } from '../document/vocabulary.ts'
import { isRefused, type RowDraft } from './draft-rows.ts'
import { normalizedName } from './normalized-name.ts'
import { ownHost } from './web-host.ts'

/** Why a row may be about an organization that is there already, the strongest reason first. */
export const matchReasons = ['name', 'website', 'email', 'abbreviation'] as const

/** See matchReasons. */
export type MatchReason = (typeof matchReasons)[number]

/** What a row may be the same as: an organization of the workspace, or one of an earlier row of the file. */
export type MatchTarget =
  | { readonly kind: 'organization'; readonly id: OrganizationId }
  | { readonly kind: 'row'; readonly row: number }

/** That a row is most likely about something that is there already. */
export interface Match {
  readonly target: MatchTarget
  readonly reasons: readonly MatchReason[]
  /** Both name a country, and not the same: ministries of two countries can have one English name. */
  readonly isOtherCountry: boolean
  /** Both have a name in one language, and no name is the same: the bureaus of a city can have one website. */
  readonly isOtherName: boolean
}

/** The tables by which organizations are recognized. */
export type KnownOrganizations = Pick<WorkspaceDocument, 'organizations' | 'contactPoints' | 'affiliations'>

/**
 * For each row that can be imported the best match, by row number. Linear in rows and organizations: every name, host
 * and address is a key, and the first who has it owns it; the workspace comes before the file. An email address at a
 * host of many, and two equal short forms, are weak reasons.
 */
export function findMatches(known: KnownOrganizations, drafts: readonly RowDraft[]): ReadonlyMap<number, Match> {
  const owners = new Map<string, Owner>()
  const namesOf = new Map<string, Names>()
  const own = (key: string, owner: Owner) => {
    // The first of each country has the key in it, and the first of all has it alone.
    for (const one of [key, `${key} @${owner.country}`]) if (!owners.has(one)) owners.set(one, owner)
  }
  for (const [key, id, country] of keysOfKnown(known, namesOf))
    own(key, { target: { kind: 'organization', id }, country })
  const matches = new Map<number, Match>()
  for (const draft of drafts) {
    if (isRefused(draft)) continue
    const names = comparedNames(draft.names)
    const keys = keysOfDraft(draft, names)
    const country = statedCountry(draft.country ?? null) ?? ''
    const match = bestOf(keys, country, names, owners, namesOf)
    if (match) matches.set(draft.row, match)
    // A row that is the same as an earlier one brings its other names to it.
    const target: MatchTarget = match && isLikelySame(match) ? match.target : { kind: 'row', row: draft.row }
    for (const { key } of keys) own(key, { target, country })
    const place = placeOf(target)
    const others = namesOf.get(place) ?? []
    const isNew = (one: Names[number]) =>
      !others.some(({ language, name }) => language === one.language && name === one.name)
    if (names.some(isNew)) namesOf.set(place, [...others, ...names.filter(isNew)])
  }
  return matches
}

/** Whether a merge is proposed: the name agrees, or the website does and no name differs, and the countries do not differ. */
export function isLikelySame(match: Match): boolean {
  const { reasons, isOtherCountry } = match
  return !isOtherCountry && (reasons.includes('name') || (reasons.includes('website') && !match.isOtherName))
}

/** Whether a merge is not proposed only because the names differ. */
export function isApartByName(match: Match): boolean {
  return match.isOtherName && isLikelySame({ ...match, isOtherName: false })
}

interface Owner {
  readonly target: MatchTarget
  /** Empty where none is known, and for international organizations. */
  readonly country: string
}

interface Key {
  readonly reason: MatchReason
  readonly key: string
}

/** Names as they are compared. Whether one of Chinese characters alone is Chinese or Japanese is often a guess. */
type Names = readonly { readonly language: Language; readonly isHan: boolean; readonly name: string }[]

function bestOf(
  keys: readonly Key[],
  country: string,
  names: Names,
  owners: ReadonlyMap<string, Owner>,
  namesOf: ReadonlyMap<string, Names>,
): Match | null {
  const byTarget = new Map<string, { readonly owner: Owner; readonly reasons: Set<MatchReason> }>()
  for (const { reason, key } of keys) {
    const owner = owners.get(`${key} @${country}`) ?? owners.get(key)
    if (!owner) continue
    const place = placeOf(owner.target)
    const entry = byTarget.get(place) ?? { owner, reasons: new Set() }
    entry.reasons.add(reason)
    byTarget.set(place, entry)
  }
  const weight = (reasons: ReadonlySet<MatchReason>) =>
    [...reasons].reduce((sum, reason) => sum + 2 ** (matchReasons.length - matchReasons.indexOf(reason)), 0)
  const [best] = [...byTarget.values()].sort((a, b) => weight(b.reasons) - weight(a.reasons))
  if (!best) return null
  return {
    target: best.owner.target,
    reasons: matchReasons.filter((reason) => best.reasons.has(reason)),
    isOtherCountry: country !== '' && best.owner.country !== '' && country !== best.owner.country,
    isOtherName: !best.reasons.has('name') && differ(names, namesOf.get(placeOf(best.owner.target)) ?? []),
  }
}

function placeOf(target: MatchTarget): string {
  return target.kind === 'row' ? `row ${target.row}` : target.id
}

/** Whether a name differs from all that the other has in its language. */
function differ(names: Names, others: Names): boolean {
  return names.some(({ language, isHan, name }) => {
    const same = others.filter((other) => other.language === language || (other.isHan && isHan))
    return same.length > 0 && same.every((other) => other.name !== name)
  })
}

function comparedNames(names: LocalizedText): Names {
  return languages.flatMap((language) => {
    const name = normalizedName(names[language] ?? '')
    return name === '' ? [] : [{ language, isHan: /^[\p{Script=Han}\d]+$/u.test(name), name }]
  })
}

function keysOfDraft(draft: RowDraft, names: Names): Key[] {
  const emails = [...draft.contacts, ...(draft.person?.contacts ?? [])].filter(({ kind }) => kind === 'email')
  return [
    ...nameKeys(names),
    ...websiteKeys(draft.website),
    ...emails.map(({ value }) => ({ reason: 'email' as const, key: emailKey(value) })),
    ...abbreviationKeys(draft.abbreviation, statedCountry(draft.country ?? null) ?? ''),
  ]
}

/** Writes down the names on its way. */
function* keysOfKnown(
  known: KnownOrganizations,
  namesOf: Map<string, Names>,
): Generator<readonly [key: string, id: OrganizationId, country: string]> {
  const organizations = Object.values<WorkspaceDocument['organizations'][OrganizationId]>(known.organizations)
  for (const { id, names, website, abbreviation, country: code } of organizations) {
    const country = statedCountry(code) ?? ''
    const compared = comparedNames(names)
    namesOf.set(id, compared)
    for (const { key } of nameKeys(compared)) yield [key, id, country]
    for (const { key } of websiteKeys(website)) yield [key, id, country]
    for (const { key } of abbreviationKeys(abbreviation, country)) yield [key, id, country]
  }
  const employers = new Map(rowsOfTable(known, 'affiliations').map((row) => [row.personId, row.organizationId]))
  for (const { kind, value, owner } of rowsOfTable(known, 'contactPoints')) {
    if (kind !== 'email') continue
    const id = owner.kind === 'organization' ? owner.id : employers.get(owner.id)
    if (id) yield [emailKey(value), id, statedCountry(known.organizations[id]?.country ?? null) ?? '']
  }
}

function rowsOfTable<T extends 'affiliations' | 'contactPoints'>(known: KnownOrganizations, table: T) {
  return rowsOf(known as WorkspaceDocument, table)
}

function nameKeys(names: Names): Key[] {
  return names.map(({ name }) => ({ reason: 'name', key: `name ${name}` }))
}

function websiteKeys(website: string): Key[] {
  const host = ownHost(website)
  return host ? [{ reason: 'website', key: `host ${host}` }] : []
}

function abbreviationKeys(abbreviation: string, country: string): Key[] {
  const short = abbreviation
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '')
  return short === '' ? [] : [{ reason: 'abbreviation', key: `short ${short} ${country}` }]
}

function emailKey(value: string): string {
  return `email ${value.normalize('NFKC').toLowerCase().trim()}`
}
