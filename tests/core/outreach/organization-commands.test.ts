import { describe, expect, it } from 'vitest'
import {
  addOrganization,
  addPerson,
  deleteOrganization,
  deletePerson,
  editAffiliation,
  editOrganization,
  editPerson,
} from '../../../core/outreach/organization-commands.ts'
import {
  aDocument,
  aForum,
  anAffiliation,
  anAvailability,
  anEngagement,
  anInteraction,
  anOrganization,
  aParticipation,
  aPerson,
  aSession,
} from '../../support/builders.ts'
import { aContext, after, nowText, refusalOf } from '../../support/run-command.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'

describe('an organization', () => {
  it('is added with nothing but its kind, country and names', () => {
    const { id } = anOrganization()
    const document = after(
      aDocument(),
      addOrganization({ id, kind: 'city', country: 'KR', names: { ko: '서울특별시' } }),
    )
    expect(document.organizations[id]).toMatchObject({
      names: { ko: '서울특별시' },
      zone: null,
      tags: [],
      updatedAt: nowText,
    })
  })

  it('without a name in any language is refused', () => {
    const { id } = anOrganization()
    expect(refusalOf(aDocument(), addOrganization({ id, kind: 'city', country: 'KR', names: {} }))).toMatchObject({
      kind: 'invalid-field',
      field: 'names',
    })
  })

  it('of a country that is no code is refused, naming the field', () => {
    const row = anOrganization()
    expect(
      refusalOf(aDocument({ organizations: [row] }), editOrganization(row.id, { country: 'Korea' })),
    ).toMatchObject({ kind: 'invalid-field', id: row.id, field: 'country' })
  })

  it('may have no country', () => {
    const row = anOrganization()
    expect(
      after(aDocument({ organizations: [row] }), editOrganization(row.id, { country: null })).organizations[row.id]
        ?.country,
    ).toBeNull()
  })

  it('is deleted with its affiliations, engagements and contacts; its people and those of others stay', () => {
    const [gone, stays] = [anOrganization(), anOrganization()]
    const person = aPerson()
    const [lost, kept] = [gone, stays].map(({ id }) => anAffiliation({ personId: person.id, organizationId: id }))
    const [ended, goesOn] = [gone, stays].map(({ id }) => anEngagement({ organizationId: id }))
    if (!lost || !kept || !ended || !goesOn) throw new Error('two of each')
    const contact = anInteraction({ engagementId: goesOn.id })
    const rest = {
      forums: [aForum()],
      organizations: [stays],
      persons: [person],
      affiliations: [kept],
      engagements: [goesOn],
      interactions: [contact],
    }
    const document = aDocument({
      ...rest,
      organizations: [gone, stays],
      affiliations: [lost, kept],
      engagements: [ended, goesOn],
      interactions: [anInteraction({ engagementId: ended.id }), contact],
    })
    expect(after(document, deleteOrganization(gone.id))).toEqual(aDocument(rest))
  })

  it('that holds a role in a session is not deleted', () => {
    const row = anOrganization()
    const session = aSession()
    const participations = [aParticipation({ sessionId: session.id, organizationId: row.id })]
    const document = aDocument({ forums: [aForum()], sessions: [session], organizations: [row], participations })
    expect(refusalOf(document, deleteOrganization(row.id))).toEqual({
      kind: 'in-use',
      table: 'organizations',
      id: row.id,
      by: 'participations',
      count: 1,
    })
  })

  it('that hosts a forum is not deleted', () => {
    const row = anOrganization()
    const document = aDocument({ forums: [aForum({ hostOrganizationId: row.id })], organizations: [row] })
    expect(refusalOf(document, deleteOrganization(row.id))).toEqual({
      kind: 'in-use',
      table: 'organizations',
      id: row.id,
      by: 'forums',
      count: 1,
    })
  })
})

describe('a person', () => {
  it('is added with an affiliation as one step', () => {
    const organization = anOrganization()
    const person = aPerson()
    const affiliation = anAffiliation({ personId: person.id, organizationId: organization.id })
    const document = after(aDocument({ organizations: [organization] }), addPerson(person, affiliation))
    expect([Object.keys(document.persons), Object.keys(document.affiliations)]).toEqual([[person.id], [affiliation.id]])
  })

  it('may be added without one', () => {
    const person = aPerson()
    expect(after(aDocument(), addPerson(person, null)).affiliations).toEqual({})
  })

  it('needs a native or a romanized name', () => {
    const person = aPerson()
    const nameless = editPerson(person.id, { nativeName: '', romanizedFamily: '' })
    expect(refusalOf(aDocument({ persons: [person] }), nameless)).toMatchObject({
      kind: 'invalid-field',
      table: 'persons',
      problem: 'a person needs a native or a romanized name',
    })
  })

  it('is called in the step by the native and the romanized name', () => {
    const person = aPerson()
    const applied = editPerson(person.id, { reading: '' }).apply(aDocument({ persons: [person] }), aContext())
    expect(applied.ok && applied.value.subject).toEqual({ ja: '山田花子', en: 'Yamada Hanako' })
  })

  it('can get another title', () => {
    const { document, affiliation } = aSmallWorkspace()
    expect(
      after(document, editAffiliation(affiliation.id, { title: { en: 'President' } })).affiliations[affiliation.id]
        ?.title,
    ).toEqual({ en: 'President' })
  })

  it('that is deleted leaves roles and contacts to the organization, without the name', () => {
    const { document, person, participation, interaction } = aSmallWorkspace()
    const { persons, affiliations, participations, interactions } = after(document, deletePerson(person.id))
    expect([persons, affiliations]).toEqual([{}, {}])
    expect(participations[participation.id]).toEqual({ ...participation, personId: null, updatedAt: nowText })
    expect(interactions[interaction.id]).toEqual({ ...interaction, personId: null, updatedAt: nowText })
  })
})

describe('when an owner is free', () => {
  const [organization, person] = [anOrganization(), aPerson()]
  const ofOrganization = anAvailability({ owner: { kind: 'organization', id: organization.id } })
  const ofPerson = anAvailability({ owner: { kind: 'person', id: person.id } })
  const document = aDocument({
    organizations: [organization],
    persons: [person],
    availabilities: [ofOrganization, ofPerson],
  })

  it('is forgotten with the organization', () => {
    expect(after(document, deleteOrganization(organization.id)).availabilities).toEqual({ [ofPerson.id]: ofPerson })
  })

  it('is forgotten with the person', () => {
    expect(after(document, deletePerson(person.id)).availabilities).toEqual({ [ofOrganization.id]: ofOrganization })
  })
})
