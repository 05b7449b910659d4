import { describe, expect, it } from 'vitest'
import type { Row, TableName } from '../../../core/document/document.ts'
import { blockedStretches } from '../../../core/programme/blocked-stretches.ts'
import {
  aDocument,
  aForum,
  anAvailability,
  anOrganization,
  aParticipation,
  aPerson,
  aRoom,
  aSession,
  aSlot,
} from '../../support/builders.ts'

const hall = aRoom()
const person = aPerson()
const organization = anOrganization()
const moving = aSession({ slot: null })
const other = aSession({ slot: aSlot({ roomId: hall.id }) })

describe('what stands in the way of a session that is moved', () => {
  it('is a room that another session takes, and only that room', () => {
    expect(blocked({ sessions: [moving, other] })).toEqual([
      {
        start: Date.parse('2020-08-05T05:00Z'),
        end: Date.parse('2020-08-05T06:00Z'),
        roomId: hall.id,
        reason: { kind: 'room-taken', sessionId: other.id },
      },
    ])
  })

  it('is nothing of a cancelled session', () => {
    expect(blocked({ sessions: [moving, { ...other, state: 'cancelled' }] })).toEqual([])
  })

  it('is another role of one of its people, everywhere', () => {
    const participations = [moving, other].map(({ id }) => aParticipation({ sessionId: id, personId: person.id }))
    expect(
      blocked({ sessions: [moving, other], participations }).map(({ roomId, reason }) => [roomId, reason]),
    ).toEqual([
      [hall.id, { kind: 'room-taken', sessionId: other.id }],
      [null, { kind: 'person-busy', personId: person.id, sessionId: other.id }],
    ])
  })

  it('is another role of an organization, but where a person of it is named', () => {
    const held = aParticipation({ sessionId: moving.id, organizationId: organization.id })
    const open = aParticipation({ sessionId: other.id, organizationId: organization.id })
    const named = { ...open, personId: person.id }
    const kinds = (role: typeof open) =>
      blocked({ sessions: [moving, other], participations: [held, role] }).map(({ reason }) => reason.kind)
    expect(kinds(open)).toEqual(['room-taken', 'organization-busy'])
    expect(kinds(named)).toEqual(['room-taken'])
  })

  it('is the time in which one of its people is away, and not that of others', () => {
    const participations = [aParticipation({ sessionId: moving.id, personId: person.id })]
    const stranger = aPerson()
    const away = anAvailability({ owner: { kind: 'person', id: person.id }, kind: 'unavailable', note: 'on a plane' })
    const far = anAvailability({ owner: { kind: 'person', id: stranger.id }, kind: 'unavailable' })
    const found = blocked({
      sessions: [moving],
      participations,
      persons: [person, stranger],
      availabilities: [away, far],
    })
    expect(found).toMatchObject([{ roomId: null, reason: { kind: 'unavailable', note: 'on a plane' } }])
  })

  it('is the time in which a room is closed', () => {
    const closed = anAvailability({ owner: { kind: 'room', id: hall.id }, kind: 'unavailable' })
    expect(blocked({ sessions: [moving], availabilities: [closed] })).toMatchObject([{ roomId: hall.id }])
  })
})

function blocked(rows: { readonly [T in TableName]?: readonly Row<T>[] }) {
  const document = aDocument({
    forums: [aForum()],
    rooms: [hall],
    persons: [person],
    organizations: [organization],
    ...rows,
  })
  return blockedStretches(document, aForum(), [moving])
}
