import { type Command, RowEditor } from '../document/command.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { LocalizedText } from '../document/localized-text.ts'
import type { ContactOwner, ContactPoint, ContactPointId } from '../document/outreach-rows.ts'
import { ownerName } from './person-text.ts'

/** What a new contact point must say. */
export type NewContactPoint = Pick<ContactPoint, 'id' | 'owner' | 'kind' | 'value'> &
  Partial<Pick<ContactPoint, 'label'>>

/** Adds a way to reach someone, after those that are there. The first one is the preferred one. */
export function addContactPoint(point: NewContactPoint): Command {
  return {
    step: 'add-contact-point',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const others = pointsOf(document, point.owner)
      edit.put('contactPoints', {
        label: '',
        ...point,
        preferred: others.length === 0,
        order: Math.max(0, ...others.map(({ order }) => order)) + 1,
      })
      return edit.done(nameOf(edit, point.owner))
    },
  }
}

/** Edits a way to reach someone; typing in one field is one step. */
export function editContactPoint(
  id: ContactPointId,
  fields: Partial<Pick<ContactPoint, 'kind' | 'value' | 'label'>>,
): Command {
  return {
    step: 'edit-contact-point',
    mergeKey: `edit-contact-point ${id} ${Object.keys(fields).join()}`,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const point = edit.update('contactPoints', id, fields)
      return edit.done(point ? nameOf(edit, point.owner) : null)
    },
  }
}

/** Makes one way to reach someone the preferred one, or, when it is already, leaves the owner without a preference. */
export function preferContactPoint(id: ContactPointId): Command {
  return {
    step: 'edit-contact-point',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const chosen = edit.find('contactPoints', id)
      if (!chosen) edit.refuse({ kind: 'missing-row', table: 'contactPoints', id })
      for (const point of chosen ? pointsOf(document, chosen.owner) : []) {
        edit.update('contactPoints', point.id, { preferred: point.id === id && !point.preferred })
      }
      return edit.done(chosen ? nameOf(edit, chosen.owner) : null)
    },
  }
}

/** Takes a way to reach someone away. When it was the preferred one, none is until another is chosen. */
export function deleteContactPoint(id: ContactPointId): Command {
  return {
    step: 'delete-contact-point',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const point = edit.find('contactPoints', id)
      edit.remove('contactPoints', id)
      return edit.done(point ? nameOf(edit, point.owner) : null)
    },
  }
}

/** The ways to reach a person or an organization, the preferred one first, then in their order. */
export function pointsOf(document: WorkspaceDocument, owner: ContactOwner): readonly ContactPoint[] {
  return rowsOf(document, 'contactPoints')
    .filter((point) => point.owner.id === owner.id)
    .sort((a, b) => Number(b.preferred) - Number(a.preferred) || a.order - b.order || (a.id < b.id ? -1 : 1))
}

function nameOf(edit: RowEditor, owner: ContactOwner): LocalizedText | null {
  return ownerName(owner.kind === 'person' ? edit.find('persons', owner.id) : edit.find('organizations', owner.id))
}
