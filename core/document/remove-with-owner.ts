import type { RowEditor } from './command.ts'
import { rowsOf, type WorkspaceDocument } from './document.ts'
import type { EngagementId, OrganizationId, PersonId, SessionId } from './rows.ts'

/*
 * For commands that delete: each takes away what would refer to nothing afterwards.
 */

/** Takes away engagements with their interactions, offers and history of stages. */
export function removeEngagements(edit: RowEditor, document: WorkspaceDocument, ids: ReadonlySet<EngagementId>): void {
  if (ids.size === 0) return
  for (const table of ['interactions', 'slotOffers', 'stageChanges'] as const) {
    for (const row of rowsOf(document, table)) if (ids.has(row.engagementId)) edit.remove(table, row.id)
  }
  for (const id of ids) edit.remove('engagements', id)
}

/** Takes away sessions with their roles and the offers of their slots. */
export function removeSessions(edit: RowEditor, document: WorkspaceDocument, ids: ReadonlySet<SessionId>): void {
  for (const table of ['participations', 'slotOffers'] as const) {
    for (const row of rowsOf(document, table)) {
      if (ids.has(row.sessionId) && edit.find(table, row.id)) edit.remove(table, row.id)
    }
  }
  for (const id of ids) edit.remove('sessions', id)
}

/** Takes away the ways to reach a person or an organization. */
export function removeContactPoints(
  edit: RowEditor,
  document: WorkspaceDocument,
  owner: PersonId | OrganizationId,
): void {
  for (const row of rowsOf(document, 'contactPoints')) {
    if (row.owner.id === owner) edit.remove('contactPoints', row.id)
  }
}
