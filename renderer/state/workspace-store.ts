import type { Command, CommandContext } from '../../core/document/command.ts'
import { emptyDocument, type WorkspaceDocument } from '../../core/document/document.ts'
import { type History, historyOf, recordStep, redo, type StepLabel, undo } from '../../core/document/history.ts'
import type { Refusal } from '../../core/document/refusal.ts'
import type { Handout, HandoutId } from '../../core/document/release-rows.ts'
import { forgottenHandouts } from '../../core/release/taken-back.ts'
import { ok, type Result } from '../../core/result.ts'
import { newContext } from './command-context.ts'

/** Owns the live document: every edit, undo and redo goes through here, and every view listens here. */
export class WorkspaceStore {
  #history: History = historyOf(emptyDocument)
  readonly #forgotten = new Map<HandoutId, Handout>()
  readonly #listeners = new Set<() => void>()
  readonly #context: () => CommandContext

  constructor(context: () => CommandContext = newContext) {
    this.#context = context
  }

  get history(): History {
    return this.#history
  }

  get document(): WorkspaceDocument {
    return this.#history.present
  }

  /** The notes of handed-out files that were taken back since the start; who has the files has them still. */
  get forgottenHandouts(): readonly Handout[] {
    return [...this.#forgotten.values()]
  }

  /** Begins with a document, without a step that could be undone. */
  begin(document: WorkspaceDocument): void {
    this.#become(historyOf(document))
  }

  /** Carries a command out; a refusal changes nothing and says why. */
  run(command: Command): Result<StepLabel, Refusal> {
    const context = this.#context()
    const outcome = command.apply(this.document, context)
    if (!outcome.ok) return outcome
    const { subject, count = 1 } = outcome.value
    const label: StepLabel = { step: command.step, subject, count }
    const { document: after } = outcome.value
    this.#become(recordStep(this.#history, { label, mergeKey: command.mergeKey, at: context.now, after }))
    return ok(label)
  }

  undo(): StepLabel | null {
    const label = this.#history.past.at(-1)?.label ?? null
    const before = this.document
    this.#become(undo(this.#history))
    for (const handout of forgottenHandouts(before, this.document)) this.#forgotten.set(handout.id, handout)
    return label
  }

  redo(): StepLabel | null {
    const label = this.#history.future[0]?.label ?? null
    this.#become(redo(this.#history))
    return label
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #become(history: History): void {
    if (history === this.#history) return
    this.#history = history
    for (const listener of this.#listeners) listener()
  }
}
