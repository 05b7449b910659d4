import { describe, expect, it } from 'vitest'
import { balanceOf, coverageOf } from '../../../core/outreach/balance.ts'
import { aDocument, aForum, anEngagement, anOrganization, aParticipation, aSession } from '../../support/builders.ts'

const forum = aForum({ zones: ['Asia/Tokyo', 'Asia/Shanghai', 'Asia/Seoul'] })
const [city, company, secretariat, french] = [
  anOrganization({ kind: 'city', country: 'JP' }),
  anOrganization({ kind: 'company', country: 'KR' }),
  anOrganization({ kind: 'secretariat', country: null }),
  anOrganization({ kind: 'media', country: 'FR' }),
]
const organizations = [city, company, secretariat, french]
const engagements = [
  anEngagement({ organizationId: city.id, stage: 'confirmed' }),
  anEngagement({ organizationId: city.id, stage: 'contacted', purpose: 'host' }),
  anEngagement({ organizationId: company.id, stage: 'contacted' }),
  anEngagement({ organizationId: secretariat.id, stage: 'prospect' }),
  anEngagement({ organizationId: french.id, stage: 'declined' }),
]

describe('the coverage', () => {
  const { countries, byKind, byStage } = coverageOf(aDocument({ forums: [forum], organizations, engagements }), forum)

  it('has the countries of the forum’s zones in their order, then the others, then none', () => {
    expect(countries).toEqual(['JP', 'CN', 'KR', 'FR', ''])
  })

  it('puts organizations whose country nobody stated last, apart from international ones', () => {
    const unknown = anOrganization({ country: 'ZZ' })
    const document = aDocument({
      forums: [forum],
      organizations: [...organizations, unknown],
      engagements: [...engagements, anEngagement({ organizationId: unknown.id })],
    })
    expect(coverageOf(document, forum).countries).toEqual(['JP', 'CN', 'KR', 'FR', '', 'ZZ'])
  })

  it('counts an organization once for its kind, whatever it is approached for', () => {
    expect(byKind.get('JP')?.city).toBe(1)
    expect(byKind.get('CN')?.city).toBe(0)
    expect(byKind.get('')?.secretariat).toBe(1)
  })

  it('counts an organization for each stage that it has', () => {
    expect(byStage.get('JP')).toMatchObject({ confirmed: 1, contacted: 1, prospect: 0 })
    expect(byStage.get('FR')).toMatchObject({ declined: 1 })
  })
})

describe('the balance of the programme', () => {
  const [panel, talk, tray, cancelled] = [
    aSession({ durationMinutes: 90 }),
    aSession({ durationMinutes: 30 }),
    aSession({ slot: null }),
    aSession({ state: 'cancelled' }),
  ]
  const document = aDocument({
    forums: [forum],
    organizations,
    engagements,
    sessions: [panel, talk, tray, cancelled],
    participations: [
      aParticipation({ sessionId: panel.id, organizationId: city.id, role: 'moderator' }),
      aParticipation({ sessionId: panel.id, organizationId: city.id, role: 'panellist' }),
      aParticipation({ sessionId: panel.id, organizationId: company.id, role: 'panellist' }),
      aParticipation({ sessionId: talk.id, organizationId: city.id }),
      aParticipation({ sessionId: talk.id, organizationId: secretariat.id, role: 'interpreter' }),
      aParticipation({ sessionId: tray.id, organizationId: company.id }),
      aParticipation({ sessionId: cancelled.id, organizationId: company.id }),
    ],
  })

  it('holds a role for confirmed by the engagement that decides, not by any other', () => {
    const sponsor = anEngagement({ organizationId: company.id, stage: 'confirmed', purpose: 'sponsor' })
    const also = { ...document, engagements: { ...document.engagements, [sponsor.id]: sponsor } }
    expect(balanceOf(also, forum)[2]).toMatchObject({ country: 'KR', confirmedRoles: 0 })
  })

  it('counts a session in full for each country that has a role in it, and once', () => {
    expect(balanceOf(document, forum)).toEqual([
      { country: 'JP', slots: 2, minutes: 120, roles: 3, confirmedRoles: 3 },
      { country: 'CN', slots: 0, minutes: 0, roles: 0, confirmedRoles: 0 },
      { country: 'KR', slots: 1, minutes: 90, roles: 1, confirmedRoles: 0 },
    ])
  })
})
