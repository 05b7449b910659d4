import type { RowEditor } from './command.ts'
import { rowsOf, type WorkspaceDocument } from './document.ts'
import type { Owner } from './planning-rows.ts'

/** Takes away what was said of when a person, an organization or a room is free; for commands that delete the owner. */
export function removeAvailabilities(edit: RowEditor, document: WorkspaceDocument, owner: Owner['id']): void {
  for (const row of rowsOf(document, 'availabilities')) {
    if (row.owner.id === owner) edit.remove('availabilities', row.id)
  }
}
