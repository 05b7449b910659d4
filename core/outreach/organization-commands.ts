import { type Command, RowEditor } from '../document/command.ts'
import { rowsOf } from '../document/document.ts'
import type { Affiliation, Organization, Person } from '../document/outreach-rows.ts'
import { removeAvailabilities } from '../document/remove-availabilities.ts'
import { removeContactPoints, removeEngagements } from '../document/remove-with-owner.ts'
import type { AffiliationId, OrganizationId, PersonId } from '../document/rows.ts'
import { personText } from './person-text.ts'

/** What a new organization must say; the rest has defaults that can be edited. */
export type NewOrganization = Pick<Organization, 'id' | 'kind' | 'country' | 'names'> &
  Partial<Omit<Organization, 'updatedAt'>>

/** Adds an organization. */
export function addOrganization(organization: NewOrganization): Command {
  return {
    step: 'add-organization',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      edit.put('organizations', {
        abbreviation: '',
        website: '',
        notes: '',
        zone: null,
        calendarCountry: null,
        topics: [],
        tags: [],
        ...organization,
      })
      return edit.done(organization.names)
    },
  }
}

/** Edits an organization; typing in one field is one step. */
export function editOrganization(id: OrganizationId, fields: Partial<Omit<Organization, 'id' | 'updatedAt'>>): Command {
  return {
    step: 'edit-organization',
    mergeKey: `edit-organization ${id} ${Object.keys(fields).join()}`,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const organization = edit.update('organizations', id, fields)
      return edit.done(organization?.names ?? null)
    },
  }
}

/**
 * Deletes an organization with its affiliations, availabilities, contact points, and engagements with what belongs to
 * them. Refused (`in-use`) while it holds a role in a session or hosts a forum.
 */
export function deleteOrganization(id: OrganizationId): Command {
  return {
    step: 'delete-organization',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const organization = edit.find('organizations', id)
      const engagements = new Set(
        rowsOf(document, 'engagements').flatMap((row) => (row.organizationId === id ? [row.id] : [])),
      )
      removeEngagements(edit, document, engagements)
      for (const row of rowsOf(document, 'affiliations')) {
        if (row.organizationId === id) edit.remove('affiliations', row.id)
      }
      removeAvailabilities(edit, document, id)
      removeContactPoints(edit, document, id)
      edit.remove('organizations', id)
      return edit.done(organization?.names ?? null)
    },
  }
}

/** What a new person must say; the rest has defaults that can be edited. */
export type NewPerson = Pick<Person, 'id' | 'nativeName' | 'nativeLanguage'> & Partial<Omit<Person, 'updatedAt'>>

/** Adds a person, with an affiliation when an organization is given. */
export function addPerson(given: NewPerson, affiliation: Omit<Affiliation, 'updatedAt'> | null): Command {
  return {
    step: 'add-person',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const person = {
        ...{
          reading: '',
          romanizedFamily: '',
          romanizedGiven: '',
          honorific: {},
          languages: [],
          zone: null,
          notes: '',
        },
        ...given,
      }
      edit.put('persons', person)
      if (affiliation) edit.put('affiliations', affiliation)
      return edit.done(personText(person))
    },
  }
}

/** Edits a person; typing in one field is one step. */
export function editPerson(id: PersonId, fields: Partial<Omit<Person, 'id' | 'updatedAt'>>): Command {
  return {
    step: 'edit-person',
    mergeKey: `edit-person ${id} ${Object.keys(fields).join()}`,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const person = edit.update('persons', id, fields)
      return edit.done(person ? personText(person) : null)
    },
  }
}

/** Edits the title, or the time, of a person in an organization. */
export function editAffiliation(
  id: AffiliationId,
  fields: Partial<Pick<Affiliation, 'title' | 'from' | 'to'>>,
): Command {
  return {
    step: 'edit-person',
    mergeKey: `edit-affiliation ${id} ${Object.keys(fields).join()}`,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const row = edit.update('affiliations', id, fields)
      const person = row ? edit.find('persons', row.personId) : undefined
      return edit.done(person ? personText(person) : null)
    },
  }
}

/** Deletes a person with the affiliations, availabilities and contact points. Roles and interactions keep the organization and lose the name. */
export function deletePerson(id: PersonId): Command {
  return {
    step: 'delete-person',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const person = edit.find('persons', id)
      for (const row of rowsOf(document, 'affiliations')) {
        if (row.personId === id) edit.remove('affiliations', row.id)
      }
      for (const row of rowsOf(document, 'participations')) {
        if (row.personId === id) edit.update('participations', row.id, { personId: null })
      }
      for (const row of rowsOf(document, 'interactions')) {
        if (row.personId === id) edit.update('interactions', row.id, { personId: null })
      }
      removeAvailabilities(edit, document, id)
      removeContactPoints(edit, document, id)
      edit.remove('persons', id)
      return edit.done(person ? personText(person) : null)
    },
  }
}

/** Gives a person who is known already another post, with the title that goes with it. */
export function addAffiliation(affiliation: Omit<Affiliation, 'updatedAt'>): Command {
  return {
    step: 'edit-person',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      edit.put('affiliations', affiliation)
      const person = edit.find('persons', affiliation.personId)
      return edit.done(person ? personText(person) : null)
    },
  }
}

/** Takes a post away; the person stays. */
export function deleteAffiliation(id: AffiliationId): Command {
  return {
    step: 'edit-person',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const row = edit.find('affiliations', id)
      const person = row ? edit.find('persons', row.personId) : undefined
      edit.remove('affiliations', id)
      return edit.done(person ? personText(person) : null)
    },
  }
}
