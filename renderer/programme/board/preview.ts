import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { Language } from '../../../core/document/language.ts'
import type { Refusal } from '../../../core/document/refusal.ts'
import type { Forum } from '../../../core/document/rows.ts'
import type { Conflict } from '../../../core/programme/conflict.ts'
import { conflictsOf } from '../../../core/programme/find-conflicts.ts'
import { type NewPlace, placeSessions } from '../../../core/programme/place-sessions.ts'
import { fail, ok, type Result } from '../../../core/result.ts'
import { instant } from '../../../core/time/instant.ts'
import type { Words } from '../../i18n/language-context.tsx'
import { refusalSentence } from '../../i18n/sentences.ts'
import { todayOf } from '../../state/today.ts'

/** What would be wrong, or no longer wrong, if the gesture ended now: what is fatal and what is doubtful. */
export interface Consequences {
  readonly added: readonly Conflict[]
  readonly resolved: readonly Conflict[]
  /** Why it could not end here. */
  readonly refusal: ((t: Words, language: Language) => string) | null
}

const unmoved: Consequences = { added: [], resolved: [], refusal: null }

const outcomes = new WeakMap<
  readonly NewPlace[],
  { readonly of: WorkspaceDocument; readonly outcome: Result<WorkspaceDocument, Refusal> }
>()

/** The document as it would be if the gesture ended now: one that nobody keeps. Remembered by the list of places. */
export function previewOf(
  document: WorkspaceDocument,
  places: readonly NewPlace[],
): Result<WorkspaceDocument, Refusal> {
  const known = outcomes.get(places)
  if (known?.of === document) return known.outcome
  const applied = placeSessions('move-session', places).apply(document, {
    now: instant(0),
    newId: () => {
      throw new Error('previewOf: a move needs no new id')
    },
  })
  const outcome = applied.ok ? ok(applied.value.document) : fail(applied.failure)
  outcomes.set(places, { of: document, outcome })
  return outcome
}

/** Carries the gesture out on a document that nobody keeps, and compares what is wrong before and after. */
export function consequencesOf(document: WorkspaceDocument, forum: Forum, places: readonly NewPlace[]): Consequences {
  if (places.length === 0) return unmoved
  const preview = previewOf(document, places)
  if (!preview.ok) {
    const { failure } = preview
    return { ...unmoved, refusal: (t, language) => refusalSentence(failure, t, language) }
  }
  const before = conflictsOf(document, forum.id, todayOf(forum))
  const after = conflictsOf(preview.value, forum.id, todayOf(forum))
  // What the move does not touch is the very same object in both: only the few others are compared by their keys.
  const [come, gone] = [others(after, before), others(before, after)]
  const [keysCome, keysGone] = [new Set(come.map(({ key }) => key)), new Set(gone.map(({ key }) => key))]
  return {
    added: come.filter(({ key, severity }) => severity !== 'info' && !keysGone.has(key)),
    resolved: gone.filter(({ key, severity }) => severity !== 'info' && !keysCome.has(key)),
    refusal: null,
  }
}

const sets = new WeakMap<readonly Conflict[], ReadonlySet<Conflict>>()

/** Those of the first list that are not in the second. A list never changes; the one of before the gesture is asked in every frame. */
function others(list: readonly Conflict[], without: readonly Conflict[]): readonly Conflict[] {
  const known = sets.get(without) ?? new Set(without)
  sets.set(without, known)
  return list.filter((conflict) => !known.has(conflict))
}
