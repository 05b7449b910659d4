import type { Affiliation } from '../document/outreach-rows.ts'
import type { OrganizationId } from '../document/rows.ts'
import type { CalendarDate } from '../time/calendar-date.ts'

/** The post held on that day, in the organization where one is named; of several, the one that began last. */
export function affiliationOn(
  date: CalendarDate,
  affiliations: readonly Affiliation[],
  organizationId: OrganizationId | null,
): Affiliation | null {
  const held = affiliations
    .filter((row) => organizationId === null || row.organizationId === organizationId)
    .filter(({ from, to }) => (from === null || from <= date) && (to === null || date <= to))
    .sort((a, b) => compareText(b.from ?? '', a.from ?? '') || compareText(a.id, b.id))
  return held[0] ?? null
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
