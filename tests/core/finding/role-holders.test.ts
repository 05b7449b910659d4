import { describe, expect, it } from 'vitest'
import { roleHoldersOf } from '../../../core/finding/role-holders.ts'
import { aDocument, aForum, anOrganization, aParticipation, aPerson, aSession } from '../../support/builders.ts'

const [first, second] = [aSession({}), aSession({})]
const person = aPerson()
const city = anOrganization()
const document = aDocument({
  forums: [aForum()],
  sessions: [first, second],
  persons: [person],
  organizations: [city],
  participations: [
    aParticipation({ sessionId: first.id, personId: person.id, role: 'panellist', required: false, order: 1 }),
    aParticipation({ sessionId: first.id, personId: person.id, role: 'moderator', order: 2 }),
    aParticipation({ sessionId: first.id, organizationId: city.id, role: 'speaker', order: 3 }),
    aParticipation({ sessionId: first.id, role: 'interpreter', order: 4 }),
    aParticipation({ sessionId: second.id, organizationId: city.id, role: 'speaker', required: false }),
  ],
})
const thePerson = { kind: 'person', id: person.id }
const theCity = { kind: 'organization', id: city.id }

describe('those with roles in the sessions', () => {
  it('are needed as the strongest of their roles says, each of them once; a role that nobody holds needs nobody', () => {
    expect(roleHoldersOf(document, [first.id])).toEqual([
      { owner: thePerson, roles: ['panellist', 'moderator'], presence: 'must', isSame: true },
      { owner: theCity, roles: ['speaker'], presence: 'must', isSame: true },
    ])
  })

  it('may be needed more in one session than in another', () => {
    expect(roleHoldersOf(document, [second.id, first.id])[0]).toEqual({
      owner: theCity,
      roles: ['speaker'],
      presence: 'must',
      isSame: false,
    })
    expect(roleHoldersOf(document, [second.id])).toEqual([
      { owner: theCity, roles: ['speaker'], presence: 'should', isSame: true },
    ])
  })
})
