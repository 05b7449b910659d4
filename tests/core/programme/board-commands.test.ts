import { describe, expect, it } from 'vitest'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import { forumIdSchema, type Session, sessionIdSchema } from '../../../core/document/rows.ts'
import { type NewPlace, placeSessions } from '../../../core/programme/place-sessions.ts'
import {
  copySessions,
  deleteSessions,
  moveToForum,
  pasteSessions,
  splitSession,
} from '../../../core/programme/session-group-commands.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { wallTime } from '../../../core/time/wall-time.ts'
import {
  aDocument,
  aForum,
  anId,
  anOrganization,
  aParticipation,
  aRoom,
  aSession,
  aSlot,
  aTrack,
} from '../../support/builders.ts'
import { aContext, after, nowText, refusalOf } from '../../support/run-command.ts'

const hall = aRoom()
const track = aTrack()

describe('sessions placed together', () => {
  it('are one step with their number', () => {
    const [a, b] = [aSession({ slot: aSlot({ roomId: hall.id }) }), aSession({ slot: null })]
    const document = programme([a, b])
    const places: NewPlace[] = [
      { id: a.id, slot: null },
      { id: b.id, slot: a.slot, durationMinutes: 45, trackId: track.id },
    ]
    const outcome = placeSessions('move-sessions', places).apply(document, aContext())
    expect(outcome).toMatchObject({ ok: true, value: { count: 2, subject: a.title } })
    expect(after(document, placeSessions('move-sessions', places)).sessions).toMatchObject({
      [a.id]: { slot: null, durationMinutes: 60, trackId: null },
      [b.id]: { slot: { start: '13:00', roomId: hall.id }, durationMinutes: 45, trackId: track.id },
    })
  })

  it('stay where they are when that is where they are put', () => {
    const a = aSession({ slot: aSlot({ roomId: hall.id }) })
    const document = programme([a])
    expect(after(document, placeSessions('move-session', [{ id: a.id, slot: a.slot }]))).toBe(document)
  })

  it('are refused when one of them is pinned to another place', () => {
    const pinned = aSession({ slot: aSlot({ pinned: true }) })
    expect(refusalOf(programme([pinned]), placeSessions('move-session', [{ id: pinned.id, slot: null }]))).toEqual({
      kind: 'pinned',
      title: pinned.title,
    })
  })

  it('may be made longer though they are pinned', () => {
    const pinned = aSession({ slot: aSlot({ pinned: true }) })
    const place = { id: pinned.id, slot: pinned.slot, durationMinutes: 90 }
    expect(after(programme([pinned]), placeSessions('resize-session', [place])).sessions).toMatchObject({
      [pinned.id]: { durationMinutes: 90 },
    })
  })

  it('are refused on a day that is not the forum’s, all of them', () => {
    const [a, b] = [aSession(), aSession()]
    const away = { ...slotOf(b), date: calendarDate('2020-08-06') }
    const places = [
      { id: a.id, slot: { ...slotOf(a), start: wallTime('09:00') } },
      { id: b.id, slot: away },
    ]
    expect(refusalOf(programme([a, b]), placeSessions('move-sessions', places))).toEqual({
      kind: 'not-a-forum-day',
      date: '2020-08-06',
    })
  })
})

describe('sessions deleted together', () => {
  it('go with their roles, and no others', () => {
    const [a, b, c] = [aSession(), aSession(), aSession()]
    const roles = [a, b, c].map(({ id }) => aParticipation({ sessionId: id }))
    const document = after(programme([a, b, c], roles), deleteSessions([a.id, c.id]))
    expect(Object.keys(document.sessions)).toEqual([b.id])
    expect(Object.values(document.participations)).toEqual([roles[1]])
  })
})

describe('a session split in two', () => {
  const secondId = sessionIdSchema.parse(anId())
  const panel = aSession({
    slot: aSlot({ roomId: hall.id }),
    runOfShow: [
      { what: 'Introduction', minutes: 10 },
      { what: 'Talks', minutes: 35 },
      { what: 'Questions', minutes: 15 },
    ],
  })
  const role = aParticipation({ sessionId: panel.id, materialsReceived: true })

  it('is followed by its second part in the same room, with the same roles', () => {
    const document = after(programme([panel], [role]), splitSession(panel.id, 40, secondId, { en: 'Panel (2)' }))
    expect(document.sessions).toMatchObject({
      [panel.id]: { durationMinutes: 40, slot: { start: '13:00' } },
      [secondId]: { durationMinutes: 20, title: { en: 'Panel (2)' }, slot: { start: '13:40', roomId: hall.id } },
    })
    const copies = Object.values(document.participations).filter(({ sessionId }) => sessionId === secondId)
    expect(copies).toMatchObject([{ role: 'speaker', materialsReceived: false }])
  })

  it('leaves each item of the run of show in the part in which it begins', () => {
    const { sessions } = after(programme([panel]), splitSession(panel.id, 40, secondId, { en: 'Panel (2)' }))
    const items = (id: Session['id']) => sessions[id]?.runOfShow.map(({ what }) => what)
    expect(items(panel.id)).toEqual(['Introduction', 'Talks'])
    expect(items(secondId)).toEqual(['Questions'])
  })

  it('needs five minutes for each part', () => {
    expect(refusalOf(programme([panel]), splitSession(panel.id, 56, secondId, { en: 'Panel (2)' }))).toEqual({
      kind: 'too-short-to-split',
    })
  })

  it('may be in the tray', () => {
    const loose = aSession({ slot: null })
    const { sessions } = after(programme([loose]), splitSession(loose.id, 30, secondId, { en: 'Second' }))
    expect(sessions).toMatchObject({ [secondId]: { slot: null, durationMinutes: 30 } })
  })
})

describe('sessions pasted', () => {
  const organization = anOrganization()
  const talk = aSession({ trackId: track.id, slot: aSlot({ roomId: hall.id, pinned: true }) })
  const role = aParticipation({ sessionId: talk.id, organizationId: organization.id })

  it('are drafts with the roles that they had when they were copied', () => {
    const document = aDocument({
      forums: [aForum()],
      rooms: [hall],
      tracks: [track],
      sessions: [talk],
      participations: [role],
      organizations: [organization],
    })
    const [copy] = copySessions(document, [talk.id])
    if (!copy) throw new Error('nothing was copied')
    const id = sessionIdSchema.parse(anId())
    const gone = after(document, deleteSessions([talk.id]))
    const pasted = after(gone, pasteSessions([{ ...copy, id, slot: { ...slotOf(talk), pinned: false } }]))
    expect(pasted.sessions).toMatchObject({ [id]: { state: 'draft', trackId: track.id, slot: { pinned: false } } })
    expect(Object.values(pasted.participations)).toMatchObject([{ sessionId: id, organizationId: organization.id }])
  })

  it('have all materials still to come', () => {
    const slides = { what: 'Slides', received: true }
    const id = sessionIdSchema.parse(anId())
    const copied = aSession({ materials: [slides] })
    const pasted = after(programme([copied]), pasteSessions([{ session: copied, participations: [], id, slot: null }]))
    expect(pasted.sessions).toMatchObject({
      [copied.id]: { materials: [slides] },
      [id]: { materials: [{ what: 'Slides', received: false }] },
    })
  })

  it('lose what is gone since: a track, a role of an organization', () => {
    const { session, participations } = { session: talk, participations: [role] }
    const id = sessionIdSchema.parse(anId())
    const bare = aDocument({ forums: [aForum()] })
    const pasted = after(bare, pasteSessions([{ session, participations, id, slot: null }]))
    expect(pasted.sessions).toMatchObject({ [id]: { trackId: null, slot: null } })
    expect(pasted.participations).toEqual({})
  })

  it('are refused in a room that is gone', () => {
    const id = sessionIdSchema.parse(anId())
    const bare = aDocument({ forums: [aForum()] })
    expect(refusalOf(bare, pasteSessions([{ session: talk, participations: [], id, slot: talk.slot }]))).toEqual({
      kind: 'missing-row',
      table: 'rooms',
      id: hall.id,
    })
  })
})

describe('sessions cut in one forum and pasted in another', () => {
  const there = aForum({ id: forumIdSchema.parse(anId()) })
  const talk = aSession({
    state: 'confirmed',
    slot: aSlot({ roomId: hall.id }),
    trackId: track.id,
    materials: [{ what: 'Slides', received: true }],
  })
  const organization = anOrganization()
  const role = aParticipation({ sessionId: talk.id, organizationId: organization.id, materialsReceived: true })
  const document = aDocument({
    forums: [aForum(), there],
    rooms: [hall],
    tracks: [track],
    organizations: [organization],
    sessions: [talk],
    participations: [role],
  })
  const id = sessionIdSchema.parse(anId())
  const copies = copySessions(document, [talk.id]).map((copy) => ({
    ...copy,
    session: { ...copy.session, forumId: there.id },
    id,
    slot: null,
  }))
  const moved = after(document, moveToForum([talk.id], copies))

  it('are no longer in the first, and in the other as they were, roles and materials with them', () => {
    expect(moved.sessions).toEqual({
      [id]: { ...talk, id, forumId: there.id, slot: null, trackId: null, order: 1, updatedAt: nowText },
    })
    expect(Object.values(moved.participations)).toEqual([
      { ...role, id: expect.any(String), sessionId: id, updatedAt: nowText },
    ])
  })

  it('are new sessions with new roles, so that what was handed out of the old ones is not theirs', () => {
    expect(Object.keys(moved.sessions)).not.toContain(talk.id)
    expect(Object.keys(moved.participations)).not.toContain(role.id)
  })

  it('stay where they were when the other forum has no such room', () => {
    const refused = copies.map((copy) => ({ ...copy, slot: talk.slot }))
    expect(refusalOf(document, moveToForum([talk.id], refused))).toMatchObject({ kind: 'missing-row', table: 'rooms' })
  })

  it('stay where they were when one is pinned there', () => {
    const pinned = aSession({ slot: aSlot({ pinned: true }) })
    const promised = aDocument({ forums: [aForum(), there], sessions: [pinned] })
    const [copy] = copySessions(promised, [pinned.id]).map((one) => ({ ...one, id, slot: null }))
    const refused = moveToForum([pinned.id], copy ? [copy] : [])
    expect(refusalOf(promised, refused)).toEqual({ kind: 'pinned', title: pinned.title })
  })
})

function programme(
  sessions: readonly Session[],
  participations: readonly ReturnType<typeof aParticipation>[] = [],
): WorkspaceDocument {
  return aDocument({ forums: [aForum()], rooms: [hall], tracks: [track], sessions, participations })
}

function slotOf({ slot }: Session) {
  if (!slot) throw new Error('the session has no slot')
  return slot
}
