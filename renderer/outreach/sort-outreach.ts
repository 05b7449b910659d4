import type { WorkspaceDocument } from '../../core/document/document.ts'
import type { Language } from '../../core/document/language.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Organization, OrganizationId } from '../../core/document/rows.ts'
import { purposes, stages } from '../../core/document/vocabulary.ts'
import type { OutreachRow } from '../../core/outreach/outreach-list.ts'
import { nameOrder } from '../i18n/format.ts'
import { nameFor } from '../i18n/names.ts'

/** The columns that the list can be sorted by. */
export type SortColumn = 'organization' | 'purpose' | 'stage' | 'owner' | 'lastContact' | 'followUp'

/** By which column, and in which direction. */
export interface Sorting {
  readonly column: SortColumn
  readonly descending: boolean
}

/** The rows sorted; rows that are equal in the column follow by name, and rows without a value come last. */
export function sortOutreach(
  rows: readonly OutreachRow[],
  { column, descending }: Sorting,
  organizations: WorkspaceDocument['organizations'],
  language: Language,
): OutreachRow[] {
  const ranks = rankOfNames(organizations, language)
  const rankOf = ({ organization }: OutreachRow) => ranks.get(organization.id) ?? 0
  const value = columnValue(column, rankOf)
  const sign = descending ? -1 : 1
  return [...rows].sort((a, b) => {
    const [left, right] = [value(a), value(b)]
    if (left === right) return rankOf(a) - rankOf(b)
    if (left === null) return 1
    if (right === null) return -1
    return left < right ? -sign : sign
  })
}

function columnValue(
  column: SortColumn,
  rankOf: (row: OutreachRow) => number,
): (row: OutreachRow) => string | number | null {
  switch (column) {
    case 'organization':
      return rankOf
    case 'purpose':
      return ({ engagement }) => purposes.indexOf(engagement.purpose)
    case 'stage':
      return ({ engagement }) => stages.indexOf(engagement.stage)
    case 'owner':
      return ({ engagement }) => engagement.owner || null
    case 'lastContact':
      return ({ lastContact }) => lastContact?.at ?? null
    case 'followUp':
      return ({ engagement }) => engagement.nextFollowUpOn
  }
}

let ranked: {
  readonly organizations: WorkspaceDocument['organizations']
  readonly language: Language
  readonly ranks: ReadonlyMap<OrganizationId, number>
} | null = null

/** The place of each organization by name. Comparing names in a language is slow, so it is done once per change of names. */
function rankOfNames(
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
