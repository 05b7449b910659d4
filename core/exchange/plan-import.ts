import { isRefused, type RowDraft } from './draft-rows.ts'
import { isLikelySame, type Match, type MatchTarget } from './find-duplicates.ts'

/** What becomes of a row: a new organization, one that is there already, or nothing. */
export type Decision = 'add' | 'merge' | 'skip'

/** What a person decided about rows with a match; the rest is as proposed. */
export interface Decisions {
  /** For every row with a match that has no decision of its own; null proposes row by row. */
  readonly all: Decision | null
  readonly rows: ReadonlyMap<number, Decision>
}

/** Nothing decided: as proposed. */
export const asProposed: Decisions = { all: null, rows: new Map() }

/** A row and what becomes of it. */
export type PlannedRow =
  | { readonly action: 'add'; readonly draft: RowDraft; readonly match: Match | null }
  | { readonly action: 'merge'; readonly draft: RowDraft; readonly match: Match; readonly into: MatchTarget }
  | { readonly action: 'skip'; readonly draft: RowDraft; readonly match: Match }
  | { readonly action: 'refuse'; readonly draft: RowDraft; readonly match: null }

/** What an import will do. */
export interface ImportPlan {
  readonly rows: readonly PlannedRow[]
  readonly counts: { readonly [A in PlannedRow['action']]: number }
}

/**
 * Decides about every row: refused where something is wrong with it, added where nothing like it is known, and
 * otherwise as was decided or as is proposed (see isLikelySame). A row that is merged into an earlier row goes where that one went; if that one was skipped or refused, it is added.
 */
export function planImport(
  drafts: readonly RowDraft[],
  matches: ReadonlyMap<number, Match>,
  decisions: Decisions,
): ImportPlan {
  const went = new Map<number, MatchTarget>()
  const counts = { add: 0, merge: 0, skip: 0, refuse: 0 }
  const rows = drafts.map((draft): PlannedRow => {
    const planned = planRow(draft, matches.get(draft.row) ?? null, decisions, went)
    counts[planned.action] += 1
    if (planned.action === 'add') went.set(draft.row, { kind: 'row', row: draft.row })
    if (planned.action === 'merge') went.set(draft.row, planned.into)
    return planned
  })
  return { rows, counts }
}

/** What is proposed for a row with this match. */
export function proposedDecision(match: Match): Decision {
  return isLikelySame(match) ? 'merge' : 'add'
}

function planRow(
  draft: RowDraft,
  match: Match | null,
  decisions: Decisions,
  went: ReadonlyMap<number, MatchTarget>,
): PlannedRow {
  if (isRefused(draft)) return { action: 'refuse', draft, match: null }
  if (!match) return { action: 'add', draft, match }
  const decision = decisions.rows.get(draft.row) ?? decisions.all ?? proposedDecision(match)
  if (decision === 'skip') return { action: 'skip', draft, match }
  const into = match.target.kind === 'row' ? went.get(match.target.row) : match.target
  return decision === 'merge' && into ? { action: 'merge', draft, match, into } : { action: 'add', draft, match }
}
