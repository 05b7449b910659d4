import type { OutreachRow } from '../../../core/outreach/outreach-list.ts'

const mostTags = 40

/** What the rows of a list can be narrowed by: their countries, owners, and most frequent topics and tags. */
export function choicesOf(rows: readonly OutreachRow[]) {
  const tags = new Map<string, number>()
  for (const { organization } of rows) {
    for (const tag of [...organization.topics, ...organization.tags]) tags.set(tag, (tags.get(tag) ?? 0) + 1)
  }
  return {
    countries: [...new Set(rows.map(({ organization }) => organization.country ?? ''))],
    owners: [...new Set(rows.map(({ engagement }) => engagement.owner))].sort().slice(0, 30),
    tags: [...tags]
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostTags)
      .map(([tag]) => tag),
  }
}
