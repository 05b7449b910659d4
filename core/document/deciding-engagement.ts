import { derive } from './derive.ts'
import { rowsOf } from './document.ts'
import type { Engagement } from './outreach-rows.ts'
import type { ForumId, OrganizationId } from './rows.ts'
import type { Purpose } from './vocabulary.ts'

const rank: { readonly [P in Purpose]: number } = { speak: 0, host: 1, sponsor: 2, delegate: 3, promote: 4 }

/** The engagement of each organization that decides its answer in one forum. */
export const decidingEngagements = derive(['engagements'], (document, forumId: ForumId) => {
  const deciding = new Map<OrganizationId, Engagement>()
  for (const engagement of rowsOf(document, 'engagements')) {
    if (engagement.forumId !== forumId) continue
    const known = deciding.get(engagement.organizationId)
    if (!known || rank[engagement.purpose] < rank[known.purpose]) deciding.set(engagement.organizationId, engagement)
  }
  return deciding as ReadonlyMap<OrganizationId, Engagement>
})
