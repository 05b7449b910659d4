import { describe, expect, it } from 'vitest'
import type { Owner } from '../../../../core/document/planning-rows.ts'
import {
  anAvailability,
  anOrganization,
  aParticipation,
  aPerson,
  aRoom,
  aSession,
  aSlot,
} from '../../../support/builders.ts'
import { factsOf } from '../../../support/conflicts-of.ts'

const [room, person, organization] = [aRoom(), aPerson(), anOrganization()]
/** From 13:00 to 14:00 in Beijing, which is 05:00 to 06:00 UTC. */
const session = aSession({ slot: aSlot({ roomId: room.id }) })
const owners: { readonly [K in Owner['kind']]: Owner } = {
  room: { kind: 'room', id: room.id },
  person: { kind: 'person', id: person.id },
  organization: { kind: 'organization', id: organization.id },
}
const byPerson = aParticipation({ sessionId: session.id, personId: person.id, organizationId: organization.id })
const byOrganization = aParticipation({ sessionId: session.id, organizationId: organization.id })

describe('whoever is unavailable', () => {
  it('is a fatal conflict with the time, the zone and the reason', () => {
    expect(unavailable([byPerson], away(owners.person, '05:30', '08:00'))).toEqual([
      {
        kind: 'unavailable',
        owner: owners.person,
        from: '2020-08-05T05:30:00.000Z',
        to: '2020-08-05T08:00:00.000Z',
        note: 'Travelling',
        zone: 'Asia/Seoul',
      },
    ])
  })

  it('can be the room', () => {
    expect(unavailable([], away(owners.room, '05:59', '08:00'))).toHaveLength(1)
  })

  it('can be an organization whose role names nobody', () => {
    expect(unavailable([byOrganization], away(owners.organization, '05:00', '06:00'))).toHaveLength(1)
  })

  it('is not an organization that has named a person', () => {
    expect(unavailable([byPerson], away(owners.organization, '05:00', '06:00'))).toEqual([])
  })

  it('may come straight before or after the session', () => {
    expect(unavailable([byPerson], away(owners.person, '06:00', '08:00'))).toEqual([])
    expect(unavailable([byPerson], away(owners.person, '03:00', '05:00'))).toEqual([])
  })

  it('counts once, however many roles they have in the session', () => {
    const second = aParticipation({ sessionId: session.id, personId: person.id, role: 'moderator' })
    expect(unavailable([byPerson, second], away(owners.person, '05:00', '06:00'))).toHaveLength(1)
  })
})

describe('whoever has said when they are free', () => {
  it('is a warning outside of it', () => {
    expect(outside([free(owners.person, '05:01', '08:00')])).toEqual([
      { kind: 'outside-availability', owner: owners.person },
    ])
  })

  it('is none within it, to the minute', () => {
    expect(outside([free(owners.person, '05:00', '06:00')])).toEqual([])
  })

  it('is none in stretches that touch', () => {
    expect(outside([free(owners.person, '05:30', '07:00'), free(owners.person, '04:00', '05:30')])).toEqual([])
    expect(outside([free(owners.person, '05:31', '07:00'), free(owners.person, '04:00', '05:30')])).toHaveLength(1)
  })

  it('is none where nothing was said', () => {
    expect(outside([])).toEqual([])
  })
})

function away(owner: Owner, from: string, to: string) {
  return anAvailability({ owner, from: moment(from), to: moment(to), note: 'Travelling' })
}

function free(owner: Owner, from: string, to: string) {
  return anAvailability({ owner, from: moment(from), to: moment(to), kind: 'available' })
}

function moment(time: string): string {
  return `2020-08-05T${time}:00.000Z`
}

const around = { rooms: [room], persons: [person], organizations: [organization], sessions: [session] }

function unavailable(participations: (typeof byPerson)[], availability: ReturnType<typeof away>) {
  return factsOf('unavailable', { ...around, participations, availabilities: [availability] })
}

function outside(availabilities: ReturnType<typeof free>[]) {
  return factsOf('outside-availability', { ...around, participations: [byPerson], availabilities })
}
