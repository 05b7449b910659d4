import { type Command, RowEditor } from '../document/command.ts'
import type { AffiliationId, ParticipationId } from '../document/rows.ts'
import { addOrganization, addPerson, type NewOrganization, type NewPerson } from './organization-commands.ts'

/** Adds an organization that nobody has entered yet and gives it a role in a session, as one step. */
export function giveRoleToNewOrganization(id: ParticipationId, organization: NewOrganization): Command {
  return {
    step: 'add-organization',
    mergeKey: null,
    apply(document, context) {
      const added = addOrganization(organization).apply(document, context)
      if (!added.ok) return added
      const edit = new RowEditor(added.value.document, context)
      edit.update('participations', id, { organizationId: organization.id })
      return edit.done(organization.names)
    },
  }
}

/**
 * Adds a person whom nobody has entered yet and gives a role in a session to them, as one step. Where an organization has the
 * role already, they get a post there, whose id is `affiliationId`.
 */
export function giveRoleToNewPerson(id: ParticipationId, person: NewPerson, affiliationId: AffiliationId): Command {
  return {
    step: 'add-person',
    mergeKey: null,
    apply(document, context) {
      const organizationId = document.participations[id]?.organizationId ?? null
      const post = organizationId && {
        ...{ id: affiliationId, personId: person.id, organizationId },
        ...{ title: {}, from: null, to: null },
      }
      const added = addPerson(person, post).apply(document, context)
      if (!added.ok) return added
      const edit = new RowEditor(added.value.document, context)
      edit.update('participations', id, { personId: person.id })
      return edit.done(added.value.subject)
    },
  }
}
