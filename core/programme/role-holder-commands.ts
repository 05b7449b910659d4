import type { Command } from '../document/command.ts'
import type { Person } from '../document/outreach-rows.ts'
import type { AffiliationId, ParticipationId } from '../document/rows.ts'
import { addOrganization, addPerson, type NewOrganization } from '../outreach/organization-commands.ts'
import { editRole } from './role-commands.ts'

/** Adds an organization that nobody has entered yet and gives it a role, as one step. */
export function giveRoleToNewOrganization(id: ParticipationId, organization: NewOrganization): Command {
  return {
    step: 'add-organization',
    mergeKey: null,
    apply(document, context) {
      const added = addOrganization(organization).apply(document, context)
      if (!added.ok) return added
      const given = editRole(id, { organizationId: organization.id }).apply(added.value.document, context)
      return given.ok ? { ok: true, value: { ...given.value, subject: added.value.subject } } : given
    },
  }
}

/**
 * Adds a person whom nobody has entered yet and gives a role to them, as one step. Where an organization has the role
 * already, they get a post there, whose id is `affiliationId`.
 */
export function giveRoleToNewPerson(
  id: ParticipationId,
  person: Omit<Person, 'updatedAt'>,
  affiliationId: AffiliationId,
): Command {
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
      const given = editRole(id, { personId: person.id }).apply(added.value.document, context)
      return given.ok ? { ok: true, value: { ...given.value, subject: added.value.subject } } : given
    },
  }
}
