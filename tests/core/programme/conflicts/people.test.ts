import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../core/document/language.ts'
import type { Participation, Room, Session } from '../../../../core/document/rows.ts'
import {
  aForum,
  anOrganization,
  aParticipation,
  aPerson,
  aRoom,
  aSession,
  aSlot,
  aTrack,
} from '../../../support/builders.ts'
import { factsOf } from '../../../support/conflicts-of.ts'

const [person, organization] = [aPerson(), anOrganization()]
const rooms = [aRoom(), aRoom()] as [Room, Room]
const around = { rooms, persons: [person], organizations: [organization] }

describe('an organization that has named nobody', () => {
  const twice = (sessions: Session[], named: (index: number) => string | null = () => null) =>
    factsOf('organization-twice', {
      ...around,
      sessions,
      participations: sessions.map(({ id }, i) =>
        aParticipation({ sessionId: id, organizationId: organization.id, personId: named(i) }),
      ),
    })

  it('cannot be in two sessions at once', () => {
    expect(twice([at(0, '10:00', 60), at(1, '10:30', 60)])).toEqual([
      { kind: 'organization-twice', organizationId: organization.id },
    ])
  })

  it('can go from one to the next', () => {
    expect(twice([at(0, '10:00', 60), at(1, '11:00', 60)])).toEqual([])
  })

  it('can send a named person to one and a delegate to the other', () => {
    expect(twice([at(0, '10:00', 60), at(1, '10:30', 60)], (i) => (i === 0 ? person.id : null))).toEqual([])
  })
})

describe('the time a person has to change rooms', () => {
  const short = (sessions: Session[], bufferMinutes = 10) =>
    factsOf('buffer-too-short', {
      ...around,
      forums: [aForum({ bufferMinutes })],
      sessions,
      participations: sessions.map(({ id }) => aParticipation({ sessionId: id, personId: person.id })),
    })

  it('is too short below the buffer', () => {
    expect(short([at(0, '10:00', 60), at(1, '11:09', 30)])).toEqual([
      { kind: 'buffer-too-short', personId: person.id, minutes: 9, needed: 10 },
    ])
  })

  it('is enough with exactly the buffer', () => {
    expect(short([at(0, '10:00', 60), at(1, '11:10', 30)])).toEqual([])
  })

  it('is none at all when one session ends as the other begins', () => {
    expect(short([at(0, '10:00', 60), at(1, '11:00', 30)])).toMatchObject([{ minutes: 0 }])
    expect(short([at(0, '10:00', 60), at(1, '11:00', 30)], 0)).toEqual([])
  })

  it('is not needed in one room, or where a session has none', () => {
    expect(short([at(0, '10:00', 60), at(0, '11:00', 30)])).toEqual([])
    expect(short([at(0, '10:00', 60), aSession({ slot: aSlot({ start: '11:00' }) })])).toEqual([])
  })

  it('does not matter when both sessions run at once: that is another conflict', () => {
    expect(short([at(0, '10:00', 60), at(1, '10:59', 30)])).toEqual([])
  })

  it('is counted from the session that ended last', () => {
    expect(short([at(0, '10:00', 30), at(1, '10:35', 20), at(0, '11:00', 30)])).toMatchObject([
      { minutes: 5 },
      { minutes: 5 },
    ])
  })

  it('runs on over midnight', () => {
    const days = ['2020-08-05', '2020-08-06'].map((date) => ({ date, window: { start: '00:00', end: '23:59' } }))
    const sessions = [
      at(0, '23:00', 55),
      aSession({ slot: aSlot({ date: '2020-08-06', start: '00:00', roomId: rooms[1].id }) }),
    ]
    const participations = sessions.map(({ id }) => aParticipation({ sessionId: id, personId: person.id }))
    expect(
      factsOf('buffer-too-short', { ...around, forums: [aForum({ days })], sessions, participations }),
    ).toMatchObject([{ minutes: 5, needed: 10 }])
  })
})

describe('an interpreted session', () => {
  const session = aSession({ floorLanguages: ['ja', 'ko'], interpretation: ['zh', 'ja', 'ko'] })
  const interpreter = (fields: Partial<Participation>) =>
    aParticipation({ sessionId: session.id, role: 'interpreter', required: false, ...fields })
  const missing = (participations: Participation[], fields: Partial<Session> = {}, languages: Language[] = []) =>
    factsOf('no-interpreter', {
      persons: [{ ...person, languages }],
      organizations: [organization],
      sessions: [{ ...session, ...fields }],
      participations,
    }).flatMap((facts) => facts.languages)

  it('without an interpreter names the languages of its floor', () => {
    expect(missing([])).toEqual(['ja', 'ko'])
    expect(missing([aParticipation({ sessionId: session.id, organizationId: organization.id })])).toEqual(['ja', 'ko'])
  })

  it('is covered by an organization, which sends whoever is needed', () => {
    expect(missing([interpreter({ organizationId: organization.id })])).toEqual([])
  })

  it('is covered by a person only from the languages that are known of them', () => {
    const byPerson = interpreter({ organizationId: organization.id, personId: person.id })
    expect(missing([byPerson], {}, ['zh', 'ja'])).toEqual(['ko'])
    expect(missing([byPerson], {}, ['ja', 'ko'])).toEqual([])
    expect(missing([byPerson], {}, [])).toEqual([])
  })

  it('is not covered by a role that nobody holds', () => {
    expect(missing([interpreter({})])).toEqual(['ja', 'ko'])
  })

  it('needs nobody any more once the forum was held', () => {
    expect(factsOf('no-interpreter', { forums: [aForum({ status: 'held' })], sessions: [session] })).toEqual([])
  })

  it('needs nobody when all languages are spoken on the floor', () => {
    expect(missing([], { interpretation: ['ja', 'ko'] })).toEqual([])
    expect(missing([], { interpretation: [] })).toEqual([])
  })
})

describe('a track', () => {
  const track = aTrack()
  const inTrack = (start: string, durationMinutes: number) => ({
    ...aSession({ slot: aSlot({ start }), durationMinutes }),
    trackId: track.id,
  })
  const twice = (...sessions: Session[]) => factsOf('track-twice', { tracks: [track], sessions })

  it('that still runs elsewhere is worth a word', () => {
    expect(twice(inTrack('10:00', 60), inTrack('10:30', 60))).toEqual([{ kind: 'track-twice', trackId: track.id }])
  })

  it('can go on with the next session', () => {
    expect(twice(inTrack('10:00', 60), inTrack('11:00', 60))).toEqual([])
  })

  it('is named once for each session, not for each pair', () => {
    expect(twice(inTrack('10:00', 60), inTrack('10:05', 60), inTrack('10:10', 60), inTrack('10:15', 60))).toHaveLength(
      3,
    )
  })
})

describe('a run of show', () => {
  const planned = (...minutes: number[]) =>
    factsOf('run-too-long', {
      sessions: [aSession({ runOfShow: minutes.map((one) => ({ what: 'Item', minutes: one })) })],
    })

  it('of more minutes than the session has is a warning', () => {
    expect(planned(40, 21)).toEqual([{ kind: 'run-too-long', planned: 61, minutes: 60 }])
  })

  it('may fill the session', () => {
    expect(planned(40, 20)).toEqual([])
  })
})

function at(room: 0 | 1, start: string, durationMinutes: number): Session {
  return aSession({ slot: aSlot({ start, roomId: rooms[room].id }), durationMinutes })
}
