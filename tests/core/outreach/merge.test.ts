import { describe, expect, it } from 'vitest'
import { findIntegrityProblems } from '../../../core/document/integrity.ts'
import { organizationIdSchema } from '../../../core/document/rows.ts'
import { mergeOrganizations } from '../../../core/outreach/merge-organizations.ts'
import { mergePersons } from '../../../core/outreach/merge-persons.ts'
import {
  aContactPoint,
  aDocument,
  aForum,
  anAffiliation,
  anAvailability,
  anEngagement,
  anId,
  anInteraction,
  anOrganization,
  aParticipation,
  aPerson,
  aSession,
} from '../../support/builders.ts'
import { after, refusalOf } from '../../support/run-command.ts'

const keep = anOrganization({
  names: { en: 'Smart City Institute' },
  website: '',
  notes: 'Met in Seoul',
  topics: ['Welfare'],
})
const gone = anOrganization({
  names: { en: 'SCI', ja: 'スマートシティ研究所' },
  abbreviation: 'SCI',
  website: 'https://sci.example',
  notes: 'Prefers letters',
  topics: ['Welfare', 'Environment'],
})
const session = aSession()
const [person, double] = [
  aPerson({ romanizedFamily: '', romanizedGiven: '' }),
  aPerson({ nativeName: '', reading: '' }),
]
const [kept, same, other] = [
  anEngagement({ organizationId: keep.id, stage: 'contacted', owner: 'Desk 1' }),
  anEngagement({ organizationId: gone.id, stage: 'tentative', owner: 'Desk 2', nextFollowUpOn: '2020-07-20' }),
  anEngagement({ organizationId: gone.id, purpose: 'host' }),
]
const contact = anInteraction({ engagementId: same.id, personId: double.id })
const owner = (id: string) => ({ kind: 'organization', id }) as const
const document = aDocument({
  forums: [aForum({ hostOrganizationId: gone.id })],
  sessions: [session],
  organizations: [keep, gone],
  persons: [person, double],
  affiliations: [
    anAffiliation({ personId: person.id, organizationId: keep.id, title: { en: 'Director' } }),
    anAffiliation({ personId: person.id, organizationId: gone.id, title: { ja: '所長' } }),
    anAffiliation({ personId: double.id, organizationId: gone.id }),
  ],
  engagements: [kept, same, other],
  interactions: [contact],
  participations: [
    aParticipation({ sessionId: session.id, organizationId: keep.id }),
    aParticipation({ sessionId: session.id, organizationId: gone.id }),
    aParticipation({ sessionId: session.id, organizationId: gone.id, personId: double.id, role: 'moderator' }),
  ],
  availabilities: [anAvailability({ owner: owner(gone.id) })],
  contactPoints: [
    aContactPoint({ owner: owner(keep.id), value: 'office@sci.example', preferred: true }),
    aContactPoint({ owner: owner(gone.id), value: 'OFFICE@sci.example', preferred: true }),
    aContactPoint({ owner: owner(gone.id), kind: 'phone', value: '+81 3 0000 0000', order: 2 }),
    aContactPoint({ owner: { kind: 'person', id: double.id }, value: 'someone@sci.example', preferred: true }),
  ],
})

describe('one organization made of two', () => {
  const merged = after(document, mergeOrganizations(keep.id, gone.id))

  it('has what only the other one had', () => {
    expect(merged.organizations[keep.id]).toMatchObject({
      names: { en: 'Smart City Institute', ja: 'スマートシティ研究所' },
      website: 'https://sci.example',
      notes: 'Met in Seoul\n\nPrefers letters',
      topics: ['Welfare', 'Environment'],
    })
  })

  it('takes a field as it was chosen', () => {
    const chosen = after(document, mergeOrganizations(keep.id, gone.id, { names: gone.names, notes: '' }))
    expect(chosen.organizations[keep.id]).toMatchObject({ names: gone.names, notes: '' })
  })

  it('leaves nothing of the other one behind', () => {
    expect(Object.keys(merged.organizations)).toEqual([keep.id])
    expect(findIntegrityProblems(merged)).toEqual([])
    expect(JSON.stringify(merged)).not.toContain(gone.id)
  })

  it('makes one engagement of two with the same purpose: the further stage, its own owner, the contacts of both', () => {
    expect(merged.engagements[kept.id]).toMatchObject({
      stage: 'tentative',
      owner: 'Desk 1',
      nextFollowUpOn: '2020-07-20',
    })
    expect(merged.engagements[same.id]).toBeUndefined()
    expect(merged.interactions[contact.id]?.engagementId).toBe(kept.id)
    expect(merged.engagements[other.id]?.organizationId).toBe(keep.id)
  })

  it('holds a role once, and both where a person makes the difference', () => {
    expect(Object.values(merged.participations).map(({ role, personId }) => [role, personId])).toEqual([
      ['speaker', null],
      ['moderator', double.id],
    ])
  })

  it('employs a person once, under the titles of both', () => {
    const posts = Object.values(merged.affiliations).filter(({ personId }) => personId === person.id)
    expect(posts.map(({ title }) => title)).toEqual([{ en: 'Director', ja: '所長' }])
  })

  it('is reached in every way, each once, and one of them is preferred', () => {
    const points = Object.values(merged.contactPoints).filter((point) => point.owner.id === keep.id)
    expect(points.map(({ value, preferred }) => [value, preferred])).toEqual([
      ['office@sci.example', true],
      ['+81 3 0000 0000', false],
    ])
  })

  it('hosts what the other one hosted', () => {
    expect(Object.values(merged.forums)[0]?.hostOrganizationId).toBe(keep.id)
  })

  it('is not made of one and itself, nor of one that is gone', () => {
    expect(refusalOf(document, mergeOrganizations(keep.id, keep.id)).kind).toBe('missing-row')
    expect(refusalOf(document, mergeOrganizations(keep.id, organizationIdSchema.parse(anId()))).kind).toBe(
      'missing-row',
    )
  })
})

describe('one person made of two', () => {
  const merged = after(document, mergePersons(person.id, double.id))

  it('has both writings of the name', () => {
    expect(merged.persons[person.id]).toMatchObject({
      nativeName: '山田花子',
      reading: 'やまだ はなこ',
      romanizedFamily: 'Yamada',
      romanizedGiven: 'Hanako',
    })
  })

  it('has the posts, roles, contacts and ways to be reached of both, each once', () => {
    expect(Object.values(merged.affiliations).map(({ organizationId }) => organizationId)).toEqual([keep.id, gone.id])
    expect(merged.interactions[contact.id]?.personId).toBe(person.id)
    expect(Object.values(merged.participations).filter(({ personId }) => personId === person.id)).toHaveLength(1)
    expect(JSON.stringify(merged)).not.toContain(double.id)
    expect(findIntegrityProblems(merged)).toEqual([])
  })
})
