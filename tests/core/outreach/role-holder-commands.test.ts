import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../../core/document/document.ts'
import { affiliationIdSchema } from '../../../core/document/rows.ts'
import { giveRoleToNewOrganization, giveRoleToNewPerson } from '../../../core/outreach/role-holder-commands.ts'
import { aDocument, aForum, anId, anOrganization, aParticipation, aPerson, aSession } from '../../support/builders.ts'
import { after, refusalOf } from '../../support/run-command.ts'

const session = aSession()
const anAffiliationId = () => affiliationIdSchema.parse(anId())
const withRole = () => {
  const role = aParticipation({ sessionId: session.id, organizationId: null, personId: null })
  return { role, document: aDocument({ forums: [aForum()], sessions: [session], participations: [role] }) }
}

describe('a role given to whom nobody has entered yet', () => {
  it('enters the organization and names it, in one step', () => {
    const { role, document } = withRole()
    const organization = anOrganization({ names: { en: 'Institute X' } })
    const edited = after(document, giveRoleToNewOrganization(role.id, organization))
    expect(edited.organizations[organization.id]?.names).toEqual({ en: 'Institute X' })
    expect(edited.participations[role.id]?.organizationId).toBe(organization.id)
  })

  it('enters the person, who has no post where no organization has the role', () => {
    const { role, document } = withRole()
    const person = aPerson()
    const edited = after(document, giveRoleToNewPerson(role.id, person, anAffiliationId()))
    expect(edited.participations[role.id]?.personId).toBe(person.id)
    expect(rowsOf(edited, 'affiliations')).toEqual([])
  })

  it('gives the person a post in the organization that has the role', () => {
    const organization = anOrganization()
    const role = aParticipation({ sessionId: session.id, organizationId: organization.id, personId: null })
    const rows = { forums: [aForum()], sessions: [session], participations: [role], organizations: [organization] }
    const person = aPerson()
    const edited = after(aDocument(rows), giveRoleToNewPerson(role.id, person, anAffiliationId()))
    expect(rowsOf(edited, 'affiliations').map((row) => [row.personId, row.organizationId])).toEqual([
      [person.id, organization.id],
    ])
  })

  it('is refused where the role is gone', () => {
    const gone = aParticipation({ sessionId: session.id })
    const document = aDocument({ forums: [aForum()], sessions: [session] })
    expect(refusalOf(document, giveRoleToNewOrganization(gone.id, anOrganization()))).toEqual({
      kind: 'missing-row',
      table: 'participations',
      id: gone.id,
    })
  })
})
