import type { WorkspaceDocument } from '../../core/document/document.ts'
import type { Release } from '../../core/document/release-rows.ts'
import type { ForumId } from '../../core/document/rows.ts'
import {
  type ComparedStates,
  comparisonOfReleases,
  comparisonWithDraft,
} from '../../core/release/comparison-between.ts'
import type { View } from '../state/app-context.tsx'

/** What is in sight, and with what it is compared: the draft is null there, nothing is null here. */
export interface ComparedEnds {
  readonly to: Release | null
  readonly from: Release | null
}

/** The usual is the release before it, unless another was chosen that is still there. `releases` are in order of number. */
export function comparedEnds(
  releases: readonly Release[],
  { releaseId, comparedWith }: Pick<View, 'releaseId' | 'comparedWith'>,
): ComparedEnds {
  const to = releases.find(({ id }) => id === releaseId) ?? null
  const chosen = releases.find(({ id }) => id === comparedWith && id !== to?.id)
  const usual = to ? releases.findLast(({ number }) => number < to.number) : releases.at(-1)
  return { to, from: chosen ?? usual ?? null }
}

/** What differs between the two; null where there is nothing to compare the draft with. */
export function comparisonOf(
  document: WorkspaceDocument,
  forumId: ForumId,
  { to, from }: ComparedEnds,
): ComparedStates | null {
  if (to) return comparisonOfReleases(document, forumId, from?.id ?? null, to.id)
  return from ? comparisonWithDraft(document, forumId, from.id) : null
}
