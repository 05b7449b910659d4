import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../../core/document/document.ts'
import {
  addRoom,
  addTrack,
  deleteRoom,
  deleteTrack,
  editRoom,
  editTrack,
  reorderRoom,
  reorderTrack,
} from '../../../core/programme/place-commands.ts'
import { addRole, deleteRole, editRole } from '../../../core/programme/role-commands.ts'
import { roomsOf, tracksOf } from '../../../core/programme/session-rows.ts'
import {
  aDocument,
  aForum,
  anAvailability,
  anId,
  anOrganization,
  aParticipation,
  aRoom,
  aSession,
  aSlot,
  aTrack,
  theForumId,
} from '../../support/builders.ts'
import { aContext, after, nowText, refusalOf } from '../../support/run-command.ts'

describe('a room', () => {
  it('is added at the end of its own forum’s list', () => {
    const other = aForum({ id: anId() })
    const rooms = [aRoom({ order: 3 }), aRoom({ order: 9, forumId: other.id })]
    const room = aRoom()
    expect(after(aDocument({ forums: [aForum(), other], rooms }), addRoom(room)).rooms[room.id]?.order).toBe(4)
  })

  it('of a forum that is gone is refused', () => {
    expect(refusalOf(aDocument(), addRoom(aRoom()))).toEqual({ kind: 'missing-row', table: 'forums', id: theForumId })
  })

  it('is edited field by field', () => {
    const room = aRoom()
    const document = after(aDocument({ forums: [aForum()], rooms: [room] }), editRoom(room.id, { capacity: 120 }))
    expect(document.rooms[room.id]).toEqual({ ...room, capacity: 120, updatedAt: nowText })
  })

  it('that is deleted leaves its sessions at their times, without a room', () => {
    const [room, other] = [aRoom(), aRoom()]
    const session = aSession({ slot: aSlot({ roomId: room.id }) })
    const elsewhere = aSession({ slot: aSlot({ roomId: other.id }) })
    const document = aDocument({ forums: [aForum()], rooms: [room, other], sessions: [session, elsewhere] })
    const edited = after(document, deleteRoom(room.id, 'keep-times'))
    expect(edited.rooms).toEqual({ [other.id]: other })
    expect(edited.sessions[session.id]?.slot).toEqual({
      date: '2020-08-05',
      start: '13:00',
      roomId: null,
      pinned: false,
    })
    expect(edited.sessions[elsewhere.id]).toBe(elsewhere)
  })

  it('that is taken away may send its sessions to the tray', () => {
    const room = aRoom()
    const session = aSession({ slot: aSlot({ roomId: room.id }) })
    const document = aDocument({ forums: [aForum()], rooms: [room], sessions: [session] })
    expect(after(document, deleteRoom(room.id, 'to-tray')).sessions[session.id]?.slot).toBeNull()
  })

  it('moves one place in its own forum’s list, and stays at the edge', () => {
    const rooms = [aRoom({ order: 1 }), aRoom({ order: 4 }), aRoom({ order: 4 })]
    const [first, second, third] = rooms.map(({ id }) => id)
    if (!first || !second || !third) throw new Error('three rooms')
    const elsewhere = aRoom({ forumId: anId() })
    const document = aDocument({ forums: [aForum(), aForum({ id: elsewhere.forumId })], rooms: [...rooms, elsewhere] })
    const ids = (command: ReturnType<typeof reorderRoom>) =>
      roomsOf(after(document, command), theForumId).map(({ id }) => id)
    expect(ids(reorderRoom(third, 'earlier'))).toEqual([first, third, second])
    expect(ids(reorderRoom(first, 'later'))).toEqual([second, first, third])
    expect(ids(reorderRoom(first, 'earlier'))).toEqual([first, second, third])
    expect(after(document, reorderRoom(first, 'later')).rooms[elsewhere.id]).toBe(elsewhere)
  })
})

describe('the order of tracks', () => {
  it('is changed one place at a time', () => {
    const tracks = [aTrack({ order: 1 }), aTrack({ order: 2 })]
    const document = aDocument({ forums: [aForum()], tracks })
    const [first, second] = tracks.map(({ id }) => id)
    if (!first || !second) throw new Error('two tracks')
    const moved = after(document, reorderTrack(second, 'earlier'))
    expect(tracksOf(moved, theForumId).map(({ id }) => id)).toEqual([second, first])
  })
})

describe('when a room is free', () => {
  it('is forgotten with the room, and no other with it', () => {
    const [room, other] = [aRoom(), aRoom()]
    const [gone, kept] = [room, other].map(({ id }) => anAvailability({ owner: { kind: 'room', id } }))
    if (!gone || !kept) throw new Error('two of each')
    const document = aDocument({ forums: [aForum()], rooms: [room, other], availabilities: [gone, kept] })
    expect(after(document, deleteRoom(room.id, 'keep-times')).availabilities).toEqual({ [kept.id]: kept })
  })
})

describe('a track', () => {
  it('is added in the first colour that no other has', () => {
    const tracks = [aTrack({ color: 1 }), aTrack({ color: 3 })]
    const track = aTrack()
    expect(after(aDocument({ forums: [aForum()], tracks }), addTrack(track)).tracks[track.id]?.color).toBe(2)
  })

  it('begins with the first colour again after six', () => {
    const tracks = [1, 2, 3, 4, 5, 6].map((color) => aTrack({ color }))
    const track = aTrack()
    expect(after(aDocument({ forums: [aForum()], tracks }), addTrack(track)).tracks[track.id]?.color).toBe(1)
  })

  it('has no seventh colour', () => {
    const track = aTrack()
    expect(
      refusalOf(aDocument({ forums: [aForum()], tracks: [track] }), editTrack(track.id, { color: 7 })),
    ).toMatchObject({ kind: 'invalid-field', field: 'color' })
  })

  it('that is deleted leaves its sessions without a track', () => {
    const track = aTrack()
    const session = aSession({ trackId: track.id })
    const edited = after(aDocument({ forums: [aForum()], tracks: [track], sessions: [session] }), deleteTrack(track.id))
    expect(edited.tracks).toEqual({})
    expect(edited.sessions[session.id]).toEqual({ ...session, trackId: null, updatedAt: nowText })
  })
})

describe('a role', () => {
  const session = aSession()
  const role = aParticipation({ sessionId: session.id, order: 4 })
  const document = aDocument({ forums: [aForum()], sessions: [session], participations: [role] })

  it('is added after the others of its session', () => {
    const added = aParticipation({ sessionId: session.id })
    expect(after(document, addRole(added)).participations[added.id]?.order).toBe(5)
  })

  it('in a session that is gone is refused', () => {
    const id = anId()
    expect(refusalOf(document, addRole(aParticipation({ sessionId: id })))).toEqual({
      kind: 'missing-row',
      table: 'sessions',
      id,
    })
  })

  it('of an organization that is gone is refused', () => {
    const { id } = anOrganization()
    expect(refusalOf(document, editRole(role.id, { organizationId: id }))).toEqual({
      kind: 'missing-row',
      table: 'organizations',
      id,
    })
  })

  it('is edited field by field', () => {
    expect(after(document, editRole(role.id, { mode: 'remote' })).participations[role.id]).toEqual({
      ...role,
      mode: 'remote',
      updatedAt: nowText,
    })
  })

  it('can be deleted', () => {
    expect(rowsOf(after(document, deleteRole(role.id)), 'participations')).toEqual([])
  })

  it('names its session in the step', () => {
    const applied = deleteRole(role.id).apply(document, aContext())
    expect(applied.ok && applied.value.subject).toEqual(session.title)
  })
})
