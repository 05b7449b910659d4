import { type Command, RowEditor } from '../document/command.ts'
import type { WorkspaceDocument } from '../document/document.ts'
import type { LocalizedText } from '../document/localized-text.ts'
import type { Availability, AvailabilityId, Owner } from '../document/planning-rows.ts'

/** Adds a stretch of time in which a person, an organization or a room is free or not. */
export function addAvailability(availability: Omit<Availability, 'updatedAt'>): Command {
  return {
    step: 'add-availability',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      edit.put('availabilities', availability)
      return edit.done(nameOf(availability.owner, document))
    },
  }
}

/** Edits an availability; typing in one field is one step. */
export function editAvailability(
  id: AvailabilityId,
  fields: Partial<Omit<Availability, 'id' | 'updatedAt' | 'owner'>>,
): Command {
  return {
    step: 'edit-availability',
    mergeKey: `edit-availability ${id} ${Object.keys(fields).join()}`,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const row = edit.update('availabilities', id, fields)
      return edit.done(row && nameOf(row.owner, document))
    },
  }
}

/** Takes an availability away. */
export function deleteAvailability(id: AvailabilityId): Command {
  return {
    step: 'delete-availability',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const row = edit.find('availabilities', id)
      edit.remove('availabilities', id)
      return edit.done(row ? nameOf(row.owner, document) : null)
    },
  }
}

function nameOf(owner: Owner, document: WorkspaceDocument): LocalizedText | null {
  switch (owner.kind) {
    case 'organization':
      return document.organizations[owner.id]?.names ?? null
    case 'room':
      return document.rooms[owner.id]?.name ?? null
    case 'person': {
      const person = document.persons[owner.id]
      if (!person) return null
      return person.nativeName
        ? { [person.nativeLanguage]: person.nativeName }
        : { en: `${person.romanizedFamily} ${person.romanizedGiven}`.trim() }
    }
  }
}
