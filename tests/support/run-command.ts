import type { Command, CommandContext } from '../../core/document/command.ts'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import type { Refusal } from '../../core/document/refusal.ts'
import { instantOfText, instantTextSchema } from '../../core/time/instant.ts'
import { anId } from './builders.ts'

/** The moment at which test commands run: two weeks after the rows of the builders were last changed. */
export const nowText = '2020-07-15T03:00:00.000Z'

/** A context whose clock stands still at `nowText`. */
export function aContext(fields: Partial<CommandContext> = {}): CommandContext {
  return { now: instantOfText(instantTextSchema.parse(nowText)), newId: anId, ...fields }
}

/** The document after the commands, in their order; throws when one is refused. */
export function after(document: WorkspaceDocument, ...commands: readonly Command[]): WorkspaceDocument {
  return commands.reduce((before, command) => {
    const result = command.apply(before, aContext())
    if (!result.ok) throw new Error(`${command.step} was refused: ${JSON.stringify(result.failure)}`)
    return result.value.document
  }, document)
}

/** Why the command is refused; throws when it is not. */
export function refusalOf(document: WorkspaceDocument, command: Command): Refusal {
  const result = command.apply(document, aContext())
  if (result.ok) throw new Error(`${command.step} was not refused`)
  return result.failure
}
