import { type Command, RowEditor } from '../document/command.ts'
import { rowsOf } from '../document/document.ts'
import type { Participation, ParticipationId } from '../document/rows.ts'
import type { Role, SessionKind } from '../document/vocabulary.ts'
import { orderAfter } from './place-commands.ts'

/** The role that is meant in a session of a kind where nobody has said which. */
export function usualRole(kind: SessionKind): Role {
  if (kind === 'panel') return 'panellist'
  return kind === 'opening' ? 'opening-remarks' : 'speaker'
}

/** Adds a role to a session, after the ones it has. */
export function addRole(participation: Omit<Participation, 'updatedAt' | 'order'>): Command {
  return {
    step: 'add-role',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const others = rowsOf(document, 'participations').filter((row) => row.sessionId === participation.sessionId)
      edit.put('participations', { ...participation, order: orderAfter(others) })
      return edit.done(edit.find('sessions', participation.sessionId)?.title ?? null)
    },
  }
}

/** Edits who does what in a session. */
export function editRole(
  id: ParticipationId,
  fields: Partial<Omit<Participation, 'id' | 'updatedAt' | 'sessionId'>>,
): Command {
  return {
    step: 'edit-role',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const row = edit.update('participations', id, fields)
      return edit.done(row ? (edit.find('sessions', row.sessionId)?.title ?? null) : null)
    },
  }
}

/** Takes a role away from its session. */
export function deleteRole(id: ParticipationId): Command {
  return {
    step: 'delete-role',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const row = edit.find('participations', id)
      edit.remove('participations', id)
      return edit.done(row ? (edit.find('sessions', row.sessionId)?.title ?? null) : null)
    },
  }
}
