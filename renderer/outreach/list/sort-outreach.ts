import type { OutreachColumn } from '../../../core/bridge/preferences.ts'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { Language } from '../../../core/document/language.ts'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { Organization } from '../../../core/document/outreach-rows.ts'
import type { OrganizationId } from '../../../core/document/rows.ts'
import { organizationKinds, priorities, purposes, stages } from '../../../core/document/vocabulary.ts'
import type { OutreachRow } from '../../../core/outreach/outreach-list.ts'
import { nameOrder } from '../../i18n/format.ts'
import { nameFor } from '../../i18n/names.ts'

/** By which column, and in which direction. */
export interface Sorting {
  readonly column: OutreachColumn
  readonly descending: boolean
}

type Value = string | number | null

/**
 * The rows sorted by several columns, the first first; rows that are equal in all of them follow by name, and rows
 * without a value in a column come last in it, in either direction.
 */
export function sortOutreach(
  rows: readonly OutreachRow[],
  sortings: readonly Sorting[],
  organizations: WorkspaceDocument['organizations'],
  language: Language,
): OutreachRow[] {
  const ranks = rankOfNames(organizations, language)
  const valued = rows.map((row) => ({
    row,
    values: sortings.map(({ column }) => columnValue(column, row, ranks)),
    rank: ranks.get(row.organization.id) ?? 0,
  }))
  valued.sort((a, b) => {
    for (const [i, { descending }] of sortings.entries()) {
      const order = compare(a.values[i] ?? null, b.values[i] ?? null, descending)
      if (order !== 0) return order
    }
    return a.rank - b.rank
  })
  return valued.map(({ row }) => row)
}

/** What a click on a head makes of the sorting: alone, or as a further column; the same column again turns it round. */
export function sortedBy(sortings: readonly Sorting[], column: OutreachColumn, isAdded: boolean): readonly Sorting[] {
  const known = sortings.find((one) => one.column === column)
  const next = { column, descending: known ? !known.descending : false }
  if (!isAdded) return [known && sortings.length > 1 ? known : next]
  return known ? sortings.map((one) => (one === known ? next : one)) : [...sortings, next]
}

function compare(left: Value, right: Value, descending: boolean): number {
  if (left === right) return 0
  if (left === null) return 1
  if (right === null) return -1
  return left < right === descending ? 1 : -1
}

function columnValue(column: OutreachColumn, row: OutreachRow, ranks: ReadonlyMap<OrganizationId, number>): Value {
  const { engagement, organization, lastContact } = row
  switch (column) {
    case 'organization':
      return ranks.get(organization.id) ?? 0
    case 'kind':
      return organizationKinds.indexOf(organization.kind)
    case 'country':
      return organization.country
    case 'stage':
      return stages.indexOf(engagement.stage)
    case 'purpose':
      return purposes.indexOf(engagement.purpose)
    case 'owner':
      return engagement.owner || null
    case 'priority':
      return priorities.indexOf(engagement.priority)
    case 'lastContact':
      return lastContact?.at ?? null
    case 'answerDue':
      return engagement.answerDueOn
    case 'followUp':
      return engagement.nextFollowUpOn
    case 'nextStep':
      return engagement.nextStep || null
    case 'topics':
      return organization.topics[0] ?? organization.tags[0] ?? null
  }
}

let ranked: {
  readonly organizations: WorkspaceDocument['organizations']
  readonly language: Language
  readonly ranks: ReadonlyMap<OrganizationId, number>
} | null = null

/** The place of each organization by name. Comparing names in a language is slow, so it is done once per change of names. */
export function rankOfNames(
  organizations: WorkspaceDocument['organizations'],
  language: Language,
): ReadonlyMap<OrganizationId, number> {
  if (ranked?.organizations === organizations && ranked.language === language) return ranked.ranks
  const order = nameOrder(language)
  const named = Object.values(organizations).map((organization: Organization) => ({
    id: organization.id,
    name: wordsFor(nameFor(organization, language), language),
  }))
  const ranks = new Map(named.sort((a, b) => order.compare(a.name, b.name)).map(({ id }, rank) => [id, rank]))
  ranked = { organizations, language, ranks }
  return ranks
}
