import { describe, expect, it } from 'vitest'
import { sessionIdSchema } from '../../../core/document/rows.ts'
import { applyFound, missingDay } from '../../../core/finding/apply-found.ts'
import { answerOfRole, stagesOfForum } from '../../../core/programme/answer.ts'
import { findConflicts } from '../../../core/programme/find-conflicts.ts'
import { participationsBySession } from '../../../core/programme/session-rows.ts'
import { instant } from '../../../core/time/instant.ts'
import {
  aDocument,
  aForum,
  anAffiliation,
  anOrganization,
  aParticipation,
  aPerson,
  aSession,
  idNumber,
  theForumId,
} from '../../support/builders.ts'
import { after, refusalOf } from '../../support/run-command.ts'

const at = (text: string) => instant(Date.parse(text))
const forum = aForum({
  zones: ['Asia/Tokyo', 'Asia/Shanghai'],
  days: [{ date: '2027-02-01', window: { start: '09:00', end: '18:00' } }],
})
const session = aSession({ title: { en: 'Opening' } })
const document = aDocument({ forums: [forum], sessions: [session] })
const afternoon = {
  start: at('2027-02-02T05:30:00Z'),
  end: at('2027-02-02T08:30:00Z'),
  roomId: null,
  slots: [],
}
const drafts = [0, 65, 130].map((offset, i) => ({
  id: sessionIdSchema.parse(idNumber(900 + i)),
  kind: 'presentation' as const,
  title: { en: `Session ${i + 1}` },
  durationMinutes: 50,
  offset,
}))

describe('taking a suggestion over', () => {
  it('adds drafts one after the other, and the day when the forum does not have it', () => {
    const result = after(document, applyFound(theForumId, afternoon, drafts))
    expect(drafts.map(({ id }) => result.sessions[id]?.slot)).toEqual([
      { date: '2027-02-02', start: '14:30', roomId: null, pinned: false },
      { date: '2027-02-02', start: '15:35', roomId: null, pinned: false },
      { date: '2027-02-02', start: '16:40', roomId: null, pinned: false },
    ])
    expect(drafts.map(({ id }) => result.sessions[id]?.state)).toEqual(['draft', 'draft', 'draft'])
    expect(result.forums[theForumId]?.days.map(({ date }) => date)).toEqual(['2027-02-01', '2027-02-02'])
  })

  it('gives those who must or should come a role in each draft, required of those who must, and those who may come none', () => {
    const [city, company] = [anOrganization({ zone: 'Asia/Tokyo' }), anOrganization({ zone: 'Asia/Shanghai' })]
    const [person, observer] = [aPerson({ zone: 'Asia/Tokyo' }), aPerson()]
    const posts = [
      anAffiliation({ personId: person.id, organizationId: city.id, from: '2020-01-01', to: '2026-12-31' }),
      anAffiliation({ personId: person.id, organizationId: company.id, from: '2027-01-01' }),
    ]
    const known = aDocument({
      forums: [forum],
      organizations: [city, company],
      persons: [person, observer],
      affiliations: posts,
    })
    const result = after(
      known,
      applyFound(theForumId, afternoon, drafts, [
        { owner: { kind: 'organization', id: city.id }, presence: 'must' },
        { owner: { kind: 'organization', id: company.id }, presence: 'should' },
        { owner: { kind: 'person', id: person.id }, presence: 'must' },
        { owner: { kind: 'person', id: observer.id }, presence: 'may' },
      ]),
    )
    for (const { id } of drafts) {
      expect(participationsBySession(result).get(id)).toMatchObject([
        { role: 'speaker', required: true, organizationId: city.id, personId: null, mode: 'on-site', zone: null },
        { role: 'speaker', required: false, organizationId: company.id, personId: null, mode: 'remote', zone: null },
        // The post of that day, not the one before it.
        { role: 'speaker', required: true, organizationId: company.id, personId: person.id, mode: 'on-site' },
      ])
    }
    expect(Object.keys(result.participations)).toHaveLength(9)
    const roles = participationsBySession(result).get(drafts[0]?.id ?? session.id) ?? []
    expect(roles.map((role) => answerOfRole(role, stagesOfForum(result, theForumId)))).toEqual(['hold', 'hold', 'hold'])
  })

  it('lets conflicts know of those with new roles', () => {
    const person = aPerson({ zone: 'Asia/Tokyo' })
    const slot = { date: '2027-02-02', start: '14:40', roomId: null, pinned: false }
    const other = aSession({ slot, durationMinutes: 10 })
    const day = { date: '2027-02-02', window: { start: '09:00', end: '18:00' } }
    const withDay = aForum({ zones: ['Asia/Tokyo', 'Asia/Shanghai'], days: [day] })
    const known = aDocument({
      forums: [withDay],
      persons: [person],
      sessions: [other],
      participations: [aParticipation({ sessionId: other.id, personId: person.id })],
    })
    const named = [{ owner: { kind: 'person' as const, id: person.id }, presence: 'should' as const }]
    const kinds = (of: typeof known) => findConflicts(of, withDay, null).map(({ facts }) => facts.kind)
    expect(kinds(after(known, applyFound(theForumId, afternoon, drafts)))).not.toContain('person-twice')
    expect(kinds(after(known, applyFound(theForumId, afternoon, drafts, named)))).toContain('person-twice')
  })

  it('moves sessions to their slots and adds no day that is there', () => {
    const slot = { date: '2027-02-01', start: '10:00', roomId: null, pinned: false }
    const placed = aSession({ id: session.id, slot }).slot
    if (!placed) throw new Error('a slot')
    const found = {
      start: at('2027-02-01T01:00:00Z'),
      end: at('2027-02-01T02:00:00Z'),
      roomId: null,
      slots: [{ sessionId: session.id, slot: placed }],
    }
    const result = after(document, applyFound(theForumId, found, []))
    expect(result.sessions[session.id]?.slot).toEqual(slot)
    expect(result.forums).toBe(document.forums)
  })

  it('changes nothing when a part of it is refused', () => {
    const gone = { ...afternoon, slots: [{ sessionId: sessionIdSchema.parse(idNumber(7777)), slot: { ...slotOf() } }] }
    expect(refusalOf(document, applyFound(theForumId, gone, drafts))).toMatchObject({ kind: 'missing-row' })
  })

  it('gives a new day the usual hours, and longer ones where the slot needs them', () => {
    expect(missingDay(forum, afternoon)).toEqual({ date: '2027-02-02', window: { start: '09:00', end: '18:00' } })
    const early = { start: at('2027-02-01T22:30:00Z'), end: at('2027-02-02T11:00:00Z') }
    expect(missingDay(forum, early)).toEqual({ date: '2027-02-02', window: { start: '07:30', end: '20:00' } })
    expect(missingDay(forum, { start: at('2027-02-01T05:30:00Z'), end: at('2027-02-01T06:30:00Z') })).toBeNull()
  })
})

function slotOf() {
  const { slot } = aSession({ slot: { date: '2027-02-02', start: '10:00', roomId: null, pinned: false } })
  if (!slot) throw new Error('a slot')
  return slot
}
