import { describe, expect, it } from 'vitest'
import { slotOfferIdSchema } from '../../../core/document/outreach-rows.ts'
import {
  acceptOffer,
  counterOffer,
  declineOffer,
  offerSlots,
  reopenOffer,
  withdrawOffer,
} from '../../../core/outreach/offer-commands.ts'
import { answerOfSession, stagesOfForum } from '../../../core/programme/answer.ts'
import { deleteRoom } from '../../../core/programme/place-commands.ts'
import { deleteSession } from '../../../core/programme/session-commands.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { wallTime } from '../../../core/time/wall-time.ts'
import {
  aDocument,
  aForum,
  anEngagement,
  anId,
  anOrganization,
  aParticipation,
  aRoom,
  aSession,
  aSlot,
  aSlotOffer,
  theForumId,
} from '../../support/builders.ts'
import { after, refusalOf } from '../../support/run-command.ts'

const organization = anOrganization()
const engagement = anEngagement({ organizationId: organization.id, stage: 'in-discussion' })
const session = aSession({ slot: null, state: 'draft' })
const room = aRoom()
const offer = aSlotOffer({ engagementId: engagement.id, sessionId: session.id, roomId: room.id })
const rows = {
  forums: [aForum()],
  rooms: [room],
  sessions: [session],
  organizations: [organization],
  engagements: [engagement],
}
const document = aDocument({ ...rows, slotOffers: [offer] })
const day = calendarDate('2020-07-20')

describe('slots offered to an organization', () => {
  it('are on record as open, and the session stays where it is', () => {
    const { updatedAt: _, accepted: _a, counter: _c, answeredOn: _o, state: _s, ...said } = offer
    const made = after(aDocument(rows), offerSlots(said))
    expect(made.slotOffers[offer.id]).toMatchObject({ state: 'open', accepted: null, slots: offer.slots })
    expect(made.sessions[session.id]).toBe(session)
  })

  it('fill the slot when one is accepted: session, room, role and stage in one step', () => {
    const filled = after(document, acceptOffer(offer.id, { accepted: 1, answeredOn: day, stage: 'confirmed' }))
    expect(filled.slotOffers[offer.id]).toMatchObject({ state: 'accepted', accepted: 1, answeredOn: day })
    expect(filled.sessions[session.id]?.slot).toEqual({
      date: '2020-08-05',
      start: '15:00',
      roomId: room.id,
      pinned: false,
    })
    const [role] = Object.values(filled.participations)
    expect(role).toMatchObject({ organizationId: organization.id, role: 'speaker', required: true })
    expect(filled.engagements[engagement.id]?.stage).toBe('confirmed')
    expect(role && answerOfSession(session, [role], stagesOfForum(filled, theForumId))).toBe('confirmed')
  })

  it('give the organization the role that nobody had yet', () => {
    const open = aParticipation({ sessionId: session.id })
    const waiting = aDocument({ ...rows, slotOffers: [offer], participations: [open] })
    const filled = after(waiting, acceptOffer(offer.id, { accepted: 0, answeredOn: day }))
    expect(Object.values(filled.participations)).toMatchObject([{ id: open.id, organizationId: organization.id }])
  })

  it('leave the role alone that the organization has already', () => {
    const held = aParticipation({ sessionId: session.id, organizationId: organization.id })
    const filled = after(
      aDocument({ ...rows, slotOffers: [offer], participations: [held] }),
      acceptOffer(offer.id, { accepted: 0, answeredOn: day }),
    )
    expect(filled.participations).toEqual({ [held.id]: held })
  })

  it('withdraw what else is open for that session with that organization', () => {
    const rival = aSlotOffer({ engagementId: engagement.id, sessionId: session.id })
    const filled = after(
      aDocument({ ...rows, slotOffers: [offer, rival] }),
      acceptOffer(offer.id, { accepted: 0, answeredOn: day }),
    )
    expect(filled.slotOffers[rival.id]?.state).toBe('withdrawn')
  })

  it('can be answered by a proposal, which can be accepted too', () => {
    const proposal = { date: calendarDate('2020-08-06'), start: wallTime('10:00') }
    const countered = after(document, counterOffer(offer.id, proposal, day))
    expect(countered.slotOffers[offer.id]).toMatchObject({ state: 'countered', counter: proposal })
    const filled = after(countered, acceptOffer(offer.id, { accepted: 2, answeredOn: day }))
    expect(filled.sessions[session.id]?.slot).toMatchObject(proposal)
  })

  it('can be declined, withdrawn and opened again', () => {
    expect(after(document, declineOffer(offer.id, day)).slotOffers[offer.id]).toMatchObject({
      state: 'declined',
      answeredOn: day,
    })
    expect(after(document, withdrawOffer(offer.id)).slotOffers[offer.id]?.state).toBe('withdrawn')
    expect(after(document, declineOffer(offer.id, day), reopenOffer(offer.id)).slotOffers[offer.id]).toMatchObject({
      state: 'open',
      answeredOn: null,
    })
  })

  it('are refused when the number is none of them', () => {
    expect(refusalOf(document, acceptOffer(offer.id, { accepted: 2, answeredOn: day }))).toMatchObject({
      kind: 'invalid-field',
      field: 'accepted',
    })
  })

  it('do not move a session that is pinned elsewhere', () => {
    const pinned = { ...rows, sessions: [aSession({ id: session.id, slot: aSlot({ pinned: true, start: '09:30' }) })] }
    const held = aDocument({ ...pinned, slotOffers: [offer] })
    expect(refusalOf(held, acceptOffer(offer.id, { accepted: 0, answeredOn: day })).kind).toBe('pinned')
  })

  it('cannot be accepted at a time that the clocks skip', () => {
    const spring = aForum({
      zones: ['America/New_York'],
      days: [{ date: '2027-03-14', window: { start: '00:00', end: '18:00' } }],
    })
    const skipped = aSlotOffer({ ...offer, slots: [{ date: '2027-03-14', start: '02:30' }] })
    const held = aDocument({ ...rows, forums: [spring], slotOffers: [skipped] })
    expect(refusalOf(held, acceptOffer(skipped.id, { accepted: 0, answeredOn: day }))).toMatchObject({
      kind: 'time-does-not-exist',
      time: '02:30',
    })
  })

  it('go with the session, and lose a room that goes', () => {
    expect(after(document, deleteSession(session.id)).slotOffers).toEqual({})
    expect(after(document, deleteRoom(room.id, 'keep-times')).slotOffers[offer.id]?.roomId).toBeNull()
  })

  it('cannot be answered once they are gone', () => {
    expect(refusalOf(document, withdrawOffer(slotOfferIdSchema.parse(anId()))).kind).toBe('missing-row')
  })
})
