import { describe, expect, it } from 'vitest'
import type { Session } from '../../../core/document/rows.ts'
import { agendaOf } from '../../../core/programme/agenda.ts'
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
} from '../../support/builders.ts'

const day = { start: '09:00', end: '18:00' }
const forum = aForum({
  days: [
    { date: '2020-08-05', window: day },
    { date: '2020-08-06', window: day },
  ],
})

describe('the agenda', () => {
  it('has every day of the forum in order, even an empty one', () => {
    const { days } = agendaOf(aDocument({ forums: [forum], sessions: [titled('A', { date: '2020-08-06' })] }), forum)
    expect(days.map(({ date, entries }) => [date, entries.length])).toEqual([
      ['2020-08-05', 0],
      ['2020-08-06', 1],
    ])
  })

  it('puts the sessions of a day in order of their start', () => {
    expect(
      orderOf(
        titled('late', { start: '15:00' }),
        titled('early', { start: '09:30' }),
        titled('noon', { start: '12:00' }),
      ),
    ).toEqual(['early', 'noon', 'late'])
  })

  it('puts sessions that start together in the order of their rooms, the one without a room first', () => {
    const rooms = [aRoom({ order: 2 }), aRoom({ order: 1 })]
    const sessions = [
      titled('second', { roomId: rooms[0]?.id ?? null }),
      titled('first', { roomId: rooms[1]?.id ?? null }),
      titled('everywhere', {}),
    ]
    const { days } = agendaOf(aDocument({ forums: [forum], rooms, sessions }), forum)
    expect(days[0]?.entries.map(({ session }) => session.title.en)).toEqual(['everywhere', 'first', 'second'])
  })

  it('puts sessions that start together in one place in the organizer’s order', () => {
    expect(orderOf(titled('second', {}, 2), titled('first', {}, 1))).toEqual(['first', 'second'])
  })

  it('gives each session its times in every zone of the forum, in the forum’s order', () => {
    const { days } = agendaOf(aDocument({ forums: [forum], sessions: [titled('A', { start: '14:00' })] }), forum)
    expect(days[0]?.entries[0]?.times.map(({ zone, start }) => `${zone} ${start.time}`)).toEqual([
      'Asia/Shanghai 14:00',
      'Asia/Tokyo 15:00',
      'Asia/Seoul 15:00',
    ])
  })

  it('shows sessions of a day that is not the forum’s, and says that it is none', () => {
    const { days } = agendaOf(aDocument({ forums: [forum], sessions: [titled('A', { date: '2020-08-04' })] }), forum)
    expect(days.map(({ date, day: known }) => [date, known !== null])).toEqual([
      ['2020-08-04', false],
      ['2020-08-05', true],
      ['2020-08-06', true],
    ])
  })

  it('keeps sessions without a slot in the tray, in the organizer’s order', () => {
    const sessions = [
      aSession({ slot: null, order: 2, title: { en: 'second' } }),
      aSession({ slot: null, order: 1, title: { en: 'first' } }),
    ]
    const { tray, days } = agendaOf(aDocument({ forums: [forum], sessions }), forum)
    expect(tray.map(({ session }) => session.title.en)).toEqual(['first', 'second'])
    expect(days.flatMap(({ entries }) => entries)).toEqual([])
  })

  it('shows the roles of a session in their order, and its answer', () => {
    const organization = anOrganization()
    const session = titled('A', {})
    const roles = [
      aParticipation({ sessionId: session.id, organizationId: organization.id, order: 2 }),
      aParticipation({ sessionId: session.id, required: false, order: 1 }),
    ]
    const engagements = [anEngagement({ organizationId: organization.id, stage: 'tentative' })]
    const { days } = agendaOf(
      aDocument({
        forums: [forum],
        sessions: [session],
        organizations: [organization],
        participations: roles,
        engagements,
      }),
      forum,
    )
    expect(days[0]?.entries[0]).toMatchObject({ answer: 'pencilled', participations: [roles[1], roles[0]] })
  })

  it('has nothing of other forums', () => {
    const other = aForum({ id: anId() })
    const { days, tray } = agendaOf(
      aDocument({ forums: [forum, other], sessions: [aSession({ forumId: other.id })] }),
      forum,
    )
    expect([days.flatMap(({ entries }) => entries), tray]).toEqual([[], []])
  })
})

function titled(title: string, slot: Parameters<typeof aSlot>[0], order = 1): Session {
  return aSession({ title: { en: title }, slot: aSlot(slot), order })
}

function orderOf(...sessions: readonly Session[]) {
  const { days } = agendaOf(aDocument({ forums: [forum], sessions }), forum)
  return days.flatMap(({ entries }) => entries.map(({ session }) => session.title.en))
}
