import { describe, expect, it } from 'vitest'
import { findRow, rowsOf, type WorkspaceDocument } from '../../../core/document/document.ts'
import { type Session, type SessionId, sessionIdSchema, slotSchema } from '../../../core/document/rows.ts'
import {
  addSession,
  deleteSession,
  duplicateSession,
  editSession,
  moveSession,
  reorderSession,
} from '../../../core/programme/session-commands.ts'
import {
  aDocument,
  aForum,
  anId,
  aParticipation,
  aPerson,
  aRoom,
  aSession,
  aSlot,
  theForumId,
} from '../../support/builders.ts'
import { after, nowText, refusalOf } from '../../support/run-command.ts'

const newYorkForum = aForum({
  zones: ['America/New_York'],
  days: [{ date: '2024-03-10', window: { start: '00:00', end: '18:00' } }],
})

describe('adding a session', () => {
  const id = sessionIdSchema.parse(anId())
  const opening = { id, forumId: theForumId, kind: 'opening', title: { en: 'Opening' } } as const

  it('without a slot puts a draft of 30 minutes into the tray', () => {
    const document = after(aDocument({ forums: [aForum()] }), addSession(opening))
    expect(document.sessions[id]).toMatchObject({ slot: null, state: 'draft', durationMinutes: 30, updatedAt: nowText })
  })

  it('puts it after the sessions that there are', () => {
    const document = aDocument({ forums: [aForum()], sessions: [aSession({ order: 7 })] })
    expect(after(document, addSession(opening)).sessions[id]?.order).toBe(8)
  })

  it('on a day that is not the forum’s is refused', () => {
    const slot = slotOf({ date: '2020-08-06' })
    expect(refusalOf(aDocument({ forums: [aForum()] }), addSession({ ...opening, slot }))).toEqual({
      kind: 'not-a-forum-day',
      date: '2020-08-06',
    })
  })

  it('to a forum that is gone is refused', () => {
    expect(refusalOf(aDocument(), addSession(opening))).toEqual({
      kind: 'missing-row',
      table: 'forums',
      id: theForumId,
    })
  })

  it('without a title in any language is refused', () => {
    expect(refusalOf(aDocument({ forums: [aForum()] }), addSession({ ...opening, title: {} }))).toMatchObject({
      kind: 'invalid-field',
      field: 'title',
    })
  })
})

describe('moving a session', () => {
  it('gives it the slot', () => {
    const session = aSession()
    const slot = slotOf({ start: '15:30', pinned: true })
    expect(
      after(aDocument({ forums: [aForum()], sessions: [session] }), moveSession(session.id, slot)).sessions[session.id]
        ?.slot,
    ).toEqual(slot)
  })

  it('to a time that the base zone skips is refused', () => {
    const session = aSession({ slot: null })
    const document = aDocument({ forums: [newYorkForum], sessions: [session] })
    expect(refusalOf(document, moveSession(session.id, slotOf({ date: '2024-03-10', start: '02:30' })))).toEqual({
      kind: 'time-does-not-exist',
      date: '2024-03-10',
      time: '02:30',
      zone: 'America/New_York',
    })
  })

  it('to a day that is not the forum’s is refused', () => {
    const session = aSession()
    const document = aDocument({ forums: [aForum()], sessions: [session] })
    expect(refusalOf(document, moveSession(session.id, slotOf({ date: '2020-08-06' })))).toEqual({
      kind: 'not-a-forum-day',
      date: '2020-08-06',
    })
  })

  it('into a room that is gone is refused', () => {
    const session = aSession()
    const document = aDocument({ forums: [aForum()], sessions: [session] })
    const roomId = anId()
    expect(refusalOf(document, moveSession(session.id, slotOf({ roomId })))).toEqual({
      kind: 'missing-row',
      table: 'rooms',
      id: roomId,
    })
  })

  it('that is gone is refused', () => {
    const id = sessionIdSchema.parse(anId())
    expect(refusalOf(aDocument(), moveSession(id, null))).toEqual({ kind: 'missing-row', table: 'sessions', id })
  })

  it('to where it stands changes nothing', () => {
    const session = aSession()
    const document = aDocument({ forums: [aForum()], sessions: [session] })
    expect(after(document, moveSession(session.id, slotOf()))).toBe(document)
  })

  it('to the tray is a step of another name', () => {
    const session = aSession()
    const document = aDocument({ forums: [aForum()], sessions: [session] })
    expect(after(document, moveSession(session.id, null)).sessions[session.id]?.slot).toBeNull()
    expect([moveSession(session.id, null).step, moveSession(session.id, slotOf()).step]).toEqual([
      'unschedule-session',
      'move-session',
    ])
  })
})

describe('editing a session', () => {
  it('changes the named fields only', () => {
    const session = aSession()
    const document = after(
      aDocument({ forums: [aForum()], sessions: [session] }),
      editSession(session.id, { notes: 'Bring slides' }),
    )
    expect(document.sessions[session.id]).toEqual({ ...session, notes: 'Bring slides', updatedAt: nowText })
  })

  it('joins with the next edit of the same field of the same session only', () => {
    const [one, other] = [aSession(), aSession()]
    const key = editSession(one.id, { notes: 'B' }).mergeKey
    expect(editSession(one.id, { notes: 'Br' }).mergeKey).toBe(key)
    expect(editSession(one.id, { title: { en: 'B' } }).mergeKey).not.toBe(key)
    expect(editSession(other.id, { notes: 'Br' }).mergeKey).not.toBe(key)
  })
})

describe('exchanging a session with its neighbour', () => {
  it('keeps the time between them', () => {
    const { document, first, second } = neighbours({ start: '10:00', minutes: 60 }, { start: '11:15', minutes: 30 })
    expect(starts(after(document, reorderSession(first.id, 'later')), first, second)).toEqual(['10:45', '10:00'])
  })

  it('gives the same whichever of the two is moved', () => {
    const { document, first, second } = neighbours({ start: '10:00', minutes: 60 }, { start: '11:15', minutes: 30 })
    expect(starts(after(document, reorderSession(second.id, 'earlier')), first, second)).toEqual(['10:45', '10:00'])
  })

  it('and back again leads to where they stood', () => {
    const { document, first, second } = neighbours({ start: '10:00', minutes: 60 }, { start: '11:15', minutes: 30 })
    const twice = after(document, reorderSession(first.id, 'later'), reorderSession(first.id, 'earlier'))
    expect(starts(twice, first, second)).toEqual(['10:00', '11:15'])
  })

  it('that overlaps it lets one follow the other', () => {
    const { document, first, second } = neighbours({ start: '00:00', minutes: 120 }, { start: '00:10', minutes: 10 })
    expect(starts(after(document, reorderSession(first.id, 'later')), first, second)).toEqual(['00:10', '00:00'])
  })

  it('into a time that the base zone skips is refused', () => {
    const [first, second] = [
      aSession({ slot: aSlot({ date: '2024-03-10', start: '01:00' }), durationMinutes: 60 }),
      aSession({ slot: aSlot({ date: '2024-03-10', start: '03:00' }), durationMinutes: 30 }),
    ]
    const document = aDocument({ forums: [newYorkForum], sessions: [first, second] })
    expect(refusalOf(document, reorderSession(first.id, 'later'))).toMatchObject({
      kind: 'time-does-not-exist',
      time: '02:30',
    })
  })

  it.each([
    ['first', 'earlier'],
    ['second', 'later'],
  ] as const)('changes nothing at the edge of the day (%s, %s)', (which, direction) => {
    const all = neighbours({ start: '10:00', minutes: 60 }, { start: '11:15', minutes: 30 })
    expect(after(all.document, reorderSession(all[which].id, direction))).toBe(all.document)
  })

  it('passes over sessions of other rooms', () => {
    const [hall, annex] = [aRoom(), aRoom()]
    const session = aSession({ slot: aSlot({ roomId: hall.id, start: '10:00' }) })
    const elsewhere = aSession({ slot: aSlot({ roomId: annex.id, start: '11:00' }) })
    const document = aDocument({ forums: [aForum()], rooms: [hall, annex], sessions: [session, elsewhere] })
    expect(after(document, reorderSession(session.id, 'later'))).toBe(document)
  })

  it('changes nothing for a session in the tray', () => {
    const session = aSession({ slot: null })
    const document = aDocument({ forums: [aForum()], sessions: [session] })
    expect(after(document, reorderSession(session.id, 'later'))).toBe(document)
  })
})

describe('duplicating a session', () => {
  const session = aSession({ materials: [{ what: 'Slides', received: true }] })
  const person = aPerson()
  const role = aParticipation({
    sessionId: session.id,
    personId: person.id,
    role: 'moderator',
    materialsReceived: true,
  })
  const copyId = sessionIdSchema.parse(anId())
  const document = aDocument({ forums: [aForum()], sessions: [session], persons: [person], participations: [role] })
  const copied = after(document, duplicateSession(session.id, copyId, { en: 'Smart city policy (copy)' }))

  it('puts the copy into the tray as a draft under its own title', () => {
    expect(copied.sessions[copyId]).toMatchObject({
      title: { en: 'Smart city policy (copy)' },
      slot: null,
      state: 'draft',
      durationMinutes: 60,
    })
  })

  it('asks for its materials again', () => {
    expect(copied.sessions[copyId]?.materials).toEqual([{ what: 'Slides', received: false }])
  })

  it('copies its roles, whose materials have yet to come', () => {
    const [copy, ...others] = rowsOf(copied, 'participations').filter(({ sessionId }) => sessionId === copyId)
    expect(copy).toMatchObject({ role: 'moderator', personId: person.id, materialsReceived: false })
    expect(copy?.id).not.toBe(role.id)
    expect(others).toEqual([])
  })

  it('leaves the session itself alone', () => {
    expect(copied.sessions[session.id]).toBe(session)
    expect(copied.participations[role.id]).toBe(role)
  })

  it('that is gone is refused', () => {
    expect(refusalOf(aDocument(), duplicateSession(session.id, copyId, { en: 'Copy' }))).toEqual({
      kind: 'missing-row',
      table: 'sessions',
      id: session.id,
    })
  })
})

describe('deleting a session', () => {
  it('deletes its roles and no others', () => {
    const [session, other] = [aSession(), aSession()]
    const [role, kept] = [aParticipation({ sessionId: session.id }), aParticipation({ sessionId: other.id })]
    const document = aDocument({ forums: [aForum()], sessions: [session, other], participations: [role, kept] })
    const { sessions, participations } = after(document, deleteSession(session.id))
    expect({ sessions, participations }).toEqual({
      sessions: { [other.id]: other },
      participations: { [kept.id]: kept },
    })
  })

  it('that is gone is refused', () => {
    const { id } = aSession()
    expect(refusalOf(aDocument(), deleteSession(id))).toEqual({ kind: 'missing-row', table: 'sessions', id })
  })
})

function slotOf(fields: Parameters<typeof aSlot>[0] = {}) {
  return slotSchema.parse(aSlot(fields))
}

interface Placed {
  readonly start: string
  readonly minutes: number
}

function neighbours(a: Placed, b: Placed) {
  const room = aRoom()
  const [first, second] = [a, b].map(({ start, minutes }) =>
    aSession({ slot: aSlot({ start, roomId: room.id }), durationMinutes: minutes }),
  ) as [Session, Session]
  return { first, second, document: aDocument({ forums: [aForum()], rooms: [room], sessions: [first, second] }) }
}

function starts(document: WorkspaceDocument, ...sessions: readonly { readonly id: SessionId }[]) {
  return sessions.map(({ id }) => findRow(document, 'sessions', id)?.slot?.start)
}
