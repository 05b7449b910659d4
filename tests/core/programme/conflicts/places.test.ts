import { describe, expect, it } from 'vitest'
import type { Room, Session } from '../../../../core/document/rows.ts'
import { aForum, aRoom, aSession, aSlot } from '../../../support/builders.ts'
import { factsOf } from '../../../support/conflicts-of.ts'

describe('a host account', () => {
  const rooms = [1, 2].map(() => aRoom({ kind: 'online', hostAccount: 'tcs-1' }))
  const [a, b] = rooms as [Room, Room]

  it('cannot hold two meetings at once', () => {
    expect(factsOf('host-account-twice', { rooms, sessions: [at(a, '10:00', 60), at(b, '10:59', 60)] })).toEqual([
      { kind: 'host-account-twice', hostAccount: 'tcs-1' },
    ])
  })

  it('can hold one after the other', () => {
    expect(factsOf('host-account-twice', { rooms, sessions: [at(a, '10:00', 60), at(b, '11:00', 60)] })).toEqual([])
  })

  it('is not twice in one room: there the room is taken', () => {
    const sessions = [at(a, '10:00', 60), at(a, '10:30', 60)]
    expect(factsOf('host-account-twice', { rooms, sessions })).toEqual([])
    expect(factsOf('room-taken', { rooms, sessions })).toHaveLength(1)
  })

  it('is none where none is written', () => {
    const bare = [aRoom({ hostAccount: ' ' }), aRoom({ hostAccount: ' ' })] as [Room, Room]
    const sessions = [at(bare[0], '10:00', 60), at(bare[1], '10:00', 60)]
    expect(factsOf('host-account-twice', { rooms: bare, sessions })).toEqual([])
  })
})

describe('a link', () => {
  const joinUrl = 'https://meeting.example/1'
  const rooms = [1, 2].map(() => aRoom({ kind: 'online', joinUrl })) as [Room, Room]

  it('cannot lead to two sessions at once', () => {
    const sessions = [at(rooms[0], '10:00', 60), at(rooms[1], '10:30', 60)]
    expect(factsOf('link-twice', { rooms, sessions })).toEqual([{ kind: 'link-twice', joinUrl }])
  })

  it('can lead to one after the other', () => {
    const sessions = [at(rooms[0], '10:00', 60), at(rooms[1], '11:00', 60)]
    expect(factsOf('link-twice', { rooms, sessions })).toEqual([])
  })
})

describe('an online or hybrid room without a link', () => {
  const session = (kind: Session['kind'], room: Room) => aSession({ kind, slot: aSlot({ roomId: room.id }) })

  it.each(['online', 'hybrid'] as const)('is a warning: %s', (kind) => {
    const room = aRoom({ kind, joinUrl: ' ' })
    expect(factsOf('no-link', { rooms: [room], sessions: [session('panel', room)] })).toEqual([
      { kind: 'no-link', roomId: room.id },
    ])
  })

  it('is none for a break or a blocker, which nobody joins', () => {
    const room = aRoom({ kind: 'online' })
    expect(factsOf('no-link', { rooms: [room], sessions: [session('break', room), session('blocker', room)] })).toEqual(
      [],
    )
  })

  it('is none with a link, or in a building', () => {
    const rooms = [aRoom({ kind: 'online', joinUrl: 'https://meeting.example/1' }), aRoom()]
    expect(factsOf('no-link', { rooms, sessions: rooms.map((room) => session('panel', room)) })).toEqual([])
  })

  it('is none once the forum was held', () => {
    const room = aRoom({ kind: 'online' })
    const forums = [aForum({ status: 'held' })]
    expect(factsOf('no-link', { forums, rooms: [room], sessions: [session('panel', room)] })).toEqual([])
  })
})

describe('the capacity of a room', () => {
  const room = aRoom({ capacity: 80 })
  const forums = [aForum({ expectedAudience: 400 })]
  const tooSmall = (fields: Partial<Session>, place = room) =>
    factsOf('capacity-too-small', {
      forums,
      rooms: [place],
      sessions: [{ ...aSession({ slot: aSlot({ roomId: place.id }) }), ...fields }],
    })

  it('is too small for one more than it holds', () => {
    expect(tooSmall({ expectedAudience: 81 })).toEqual([
      { kind: 'capacity-too-small', roomId: room.id, capacity: 80, expected: 81 },
    ])
  })

  it('is enough for as many as it holds', () => {
    expect(tooSmall({ expectedAudience: 80 })).toEqual([])
  })

  it.each(['opening', 'keynote', 'closing'] as const)('must be enough for the whole forum at the %s', (kind) => {
    expect(tooSmall({ kind })).toMatchObject([{ expected: 400 }])
    expect(tooSmall({ kind, expectedAudience: 60 })).toEqual([])
  })

  it('says nothing of a session for which nobody counted', () => {
    expect(tooSmall({ kind: 'panel' })).toEqual([])
  })

  it('does not matter online, or where it is not known', () => {
    expect(tooSmall({ expectedAudience: 81 }, aRoom({ kind: 'online', capacity: 80 }))).toEqual([])
    expect(tooSmall({ expectedAudience: 81 }, aRoom({ capacity: null }))).toEqual([])
  })
})

describe('an empty room', () => {
  const room = aRoom()
  const gap = (...sessions: Session[]) => factsOf('unusual-gap', { rooms: [room], sessions }).map((one) => one.minutes)

  it('is unusual from an hour on', () => {
    expect(gap(at(room, '14:00', 60), at(room, '16:00', 60))).toEqual([60])
    expect(gap(at(room, '14:00', 60), at(room, '15:59', 60))).toEqual([])
  })

  it('is not counted while the base zone has lunch', () => {
    expect(gap(at(room, '10:00', 90), at(room, '14:30', 60))).toEqual([90])
    expect(gap(at(room, '11:00', 60), at(room, '14:00', 60))).toEqual([])
  })

  it('is not unusual when a session for all rooms stands in between', () => {
    const plenary = aSession({ slot: aSlot({ start: '15:00' }) })
    expect(gap(at(room, '14:00', 60), plenary, at(room, '17:00', 60))).toEqual([])
  })

  it('is not empty while an earlier session goes on', () => {
    expect(gap(at(room, '14:00', 180), at(room, '14:00', 30), at(room, '16:00', 60))).toEqual([])
  })

  it('is not counted from one day to the next', () => {
    const days = ['2020-08-05', '2020-08-06'].map((date) => ({ date, window: { start: '09:00', end: '18:00' } }))
    const nextDay = aSession({ slot: aSlot({ date: '2020-08-06', roomId: room.id }) })
    const sessions = [at(room, '16:00', 60), nextDay]
    expect(factsOf('unusual-gap', { forums: [aForum({ days })], rooms: [room], sessions })).toEqual([])
  })
})

function at(room: Room, start: string, durationMinutes: number): Session {
  return aSession({ slot: aSlot({ start, roomId: room.id }), durationMinutes })
}
