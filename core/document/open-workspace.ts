import { ok } from '../result.ts'
import type { Command } from './command.ts'
import type { WorkspaceDocument } from './document.ts'

/** Puts another workspace, already checked, in the place of the present one. `name` is the file's. */
export function openWorkspace(document: WorkspaceDocument, name: string): Command {
  return {
    step: 'open-workspace',
    mergeKey: null,
    apply: () => ok({ document, subject: { en: name } }),
  }
}
