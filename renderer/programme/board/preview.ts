import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { Language } from '../../../core/document/language.ts'
import type { Forum } from '../../../core/document/rows.ts'
import type { Conflict } from '../../../core/programme/conflict.ts'
import { conflictsOf } from '../../../core/programme/find-conflicts.ts'
import { type NewPlace, placeSessions } from '../../../core/programme/place-sessions.ts'
import { instant } from '../../../core/time/instant.ts'
import type { Words } from '../../i18n/language-context.tsx'
import { refusalSentence } from '../../i18n/sentences.ts'

/** What would be wrong, or no longer wrong, if the gesture ended now. */
export interface Consequences {
  readonly added: readonly Conflict[]
  readonly resolved: readonly Conflict[]
  /** Why it could not end here. */
  readonly refusal: ((t: Words, language: Language) => string) | null
}

const unmoved: Consequences = { added: [], resolved: [], refusal: null }

/** Carries the gesture out on a document that nobody keeps, and compares what is wrong before and after. */
export function consequencesOf(document: WorkspaceDocument, forum: Forum, places: readonly NewPlace[]): Consequences {
  if (places.length === 0) return unmoved
  const outcome = placeSessions('move-session', places).apply(document, {
    now: instant(0),
    newId: () => {
      throw new Error('consequencesOf: a move needs no new id')
    },
  })
  if (!outcome.ok) {
    const { failure } = outcome
    return { ...unmoved, refusal: (t, language) => refusalSentence(failure, t, language) }
  }
  const before = conflictsOf(document, forum.id)
  const after = conflictsOf(outcome.value.document, forum.id)
  const [keysBefore, keysAfter] = [new Set(before.map(({ key }) => key)), new Set(after.map(({ key }) => key))]
  return {
    added: after.filter(({ key }) => !keysBefore.has(key)),
    resolved: before.filter(({ key }) => !keysAfter.has(key)),
    refusal: null,
  }
}
