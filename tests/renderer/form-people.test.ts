import { describe, expect, it } from 'vitest'
import type { Presence } from '../../core/finding/find-query.ts'
import { emptyForm, type FindForm, type Named } from '../../renderer/dates/find/find-form.ts'
import { peopleOfForm, wantedOfForm, withoutPerson, withPresence } from '../../renderer/dates/find/form-people.ts'
import { aDocument, aForum, anOrganization, aParticipation, aPerson, aSession } from '../support/builders.ts'

const forum = aForum()
const [session, other] = [aSession({}), aSession({})]
const [moderator, guest] = [aPerson(), aPerson()]
const city = anOrganization()
const document = aDocument({
  forums: [forum],
  sessions: [session, other],
  persons: [moderator, guest],
  organizations: [city],
  participations: [
    aParticipation({ sessionId: session.id, personId: moderator.id, role: 'moderator' }),
    aParticipation({ sessionId: session.id, organizationId: city.id, role: 'speaker' }),
    aParticipation({ sessionId: other.id, organizationId: city.id, role: 'speaker', required: false }),
  ],
})
const owners = {
  moderator: { kind: 'person' as const, id: moderator.id },
  guest: { kind: 'person' as const, id: guest.id },
  city: { kind: 'organization' as const, id: city.id },
}
const formOf = (wanted: readonly Named[], sessionIds = [session.id]): FindForm => ({
  ...emptyForm(forum, sessionIds),
  wanted,
})
const theOne = (form: FindForm, owner: { readonly id: string }) => {
  const found = peopleOfForm(form, document).find((one) => one.owner.id === owner.id)
  if (!found) throw new Error('not listed')
  return found
}
const set = (form: FindForm, owner: { readonly id: string }, presence: Presence) => ({
  ...form,
  wanted: withPresence(form.wanted, theOne(form, owner), presence),
})

describe('the people of a search', () => {
  it('are those with roles as the roles say, then those who are named beside', () => {
    const form = formOf([{ owner: owners.guest, presence: 'should', isOfRole: false }])
    expect(
      peopleOfForm(form, document).map(({ owner, presence, holder }) => [owner.id, presence, holder?.roles]),
    ).toEqual([
      [moderator.id, 'must', ['moderator']],
      [city.id, 'must', ['speaker']],
      [guest.id, 'should', undefined],
    ])
    expect(wantedOfForm(form, document)).toEqual([{ owner: owners.guest, presence: 'should' }])
  })

  it('may be needed less than their role says, for this search alone, and again as the role says', () => {
    const weaker = set(formOf([]), owners.moderator, 'may')
    expect(theOne(weaker, owners.moderator)).toMatchObject({ presence: 'may', isChanged: true })
    expect(wantedOfForm(weaker, document)).toEqual([{ owner: owners.moderator, presence: 'may' }])
    for (const again of [
      set(weaker, owners.moderator, 'must'),
      { ...weaker, wanted: withoutPerson(weaker.wanted, owners.moderator) },
    ]) {
      expect(again.wanted).toEqual([])
      expect(theOne(again, owners.moderator)).toMatchObject({ presence: 'must', isChanged: false })
    }
  })

  it('are nothing more than a role once the session with the role is no longer looked for', () => {
    const weaker = set(formOf([], [session.id, other.id]), owners.moderator, 'may')
    expect(wantedOfForm({ ...weaker, sessionIds: [other.id] }, document)).toEqual([])
    expect(peopleOfForm({ ...weaker, what: 'new' }, document)).toEqual([])
    expect(wantedOfForm({ ...weaker, sessionIds: [session.id] }, document)).toHaveLength(1)
  })

  it('stay named when the session with their role goes, where they were named themselves', () => {
    const form = formOf([{ owner: owners.city, presence: 'may', isOfRole: false }])
    expect(theOne(form, owners.city)).toMatchObject({ presence: 'may', isChanged: true })
    expect(peopleOfForm({ ...form, what: 'new' }, document)).toMatchObject([{ presence: 'may', holder: null }])
    expect(theOne(set(form, owners.city, 'must'), owners.city)).toMatchObject({ presence: 'must', isChanged: false })
  })

  it('are asked to come to all of the sessions where their roles ask it of one only', () => {
    const form = formOf([], [session.id, other.id])
    expect(theOne(form, owners.city)).toMatchObject({ presence: 'must', isChanged: false })
    expect(wantedOfForm(form, document)).toEqual([])
    const stronger = set(form, owners.city, 'must')
    expect(theOne(stronger, owners.city).isChanged).toBe(true)
    expect(wantedOfForm(stronger, document)).toEqual([{ owner: owners.city, presence: 'must' }])
  })
})
