import type { Instant } from '../time/instant.ts'
import type { WorkspaceDocument } from './document.ts'
import type { LocalizedText } from './localized-text.ts'
import type { StepName } from './step-name.ts'

/** What a step is called: the kind of edit and the name of the thing it was about. */
export interface StepLabel {
  readonly step: StepName
  readonly subject: LocalizedText | null
  readonly count?: number
}

/** One step that was taken: its label and the documents on either side of it. */
export interface Step {
  readonly label: StepLabel
  readonly mergeKey: string | null
  readonly at: Instant
  readonly before: WorkspaceDocument
  readonly after: WorkspaceDocument
}

/** The steps taken and undone around the present document. Immutable; unchanged parts are shared by all steps. */
export interface History {
  readonly present: WorkspaceDocument
  /** Oldest first; the last is what undo takes back. */
  readonly past: readonly Step[]
  /** The first is what redo does again. */
  readonly future: readonly Step[]
}

/** Steps beyond this number are forgotten, oldest first. */
export const longestHistory = 500

/** Edits with one merge key join into one step while less than this passes between them. */
export const mergeWithinMs = 3000

/** A history that begins with `document`. */
export function historyOf(document: WorkspaceDocument): History {
  return { present: document, past: [], future: [] }
}

/**
 * The history after an edit. An edit that changed nothing is no step. An edit with the merge key of the step
 * before it, soon after, joins that step; undo then takes both back. A new step forgets what was undone.
 */
export function recordStep(
  history: History,
  edit: {
    readonly label: StepLabel
    readonly mergeKey: string | null
    readonly at: Instant
    readonly after: WorkspaceDocument
  },
): History {
  if (edit.after === history.present) return history
  const last = history.past.at(-1)
  const joins =
    last !== undefined &&
    edit.mergeKey !== null &&
    last.mergeKey === edit.mergeKey &&
    edit.at - last.at < mergeWithinMs &&
    history.future.length === 0
  const step = { ...edit, before: joins ? last.before : history.present }
  const past = joins ? history.past.slice(0, -1) : history.past
  return { present: edit.after, past: [...past, step].slice(-longestHistory), future: [] }
}

/** Takes the last step back: the present is the very document that was there before it. */
export function undo(history: History): History {
  const step = history.past.at(-1)
  if (!step) return history
  return { present: step.before, past: history.past.slice(0, -1), future: [step, ...history.future] }
}

/** Does the step that was undone last again, with the very same outcome. */
export function redo(history: History): History {
  const [step, ...future] = history.future
  if (!step) return history
  // A step done again stands alone: typing after it must not join what was typed before the undo.
  return { present: step.after, past: [...history.past, { ...step, mergeKey: null }], future }
}
