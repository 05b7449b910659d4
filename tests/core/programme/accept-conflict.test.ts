import { describe, expect, it } from 'vitest'
import { rowById, type WorkspaceDocument } from '../../../core/document/document.ts'
import { acceptedConflictIdSchema } from '../../../core/document/planning-rows.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { acceptConflict, withdrawAcceptance } from '../../../core/programme/accept-conflict.ts'
import type { Conflict, ConflictKind } from '../../../core/programme/conflict.ts'
import { acceptedConflictsOf, findConflicts } from '../../../core/programme/find-conflicts.ts'
import { fingerprintOf } from '../../../core/programme/fingerprint.ts'
import { deleteSession, editSession, moveSession } from '../../../core/programme/session-commands.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { wallTime } from '../../../core/time/wall-time.ts'
import { aDocument, aForum, anAvailability, anId, aRoom, aSession, aSlot, theForumId } from '../../support/builders.ts'
import { after, nowText, refusalOf } from '../../support/run-command.ts'

const room = aRoom()
const forum = aForum({ zones: ['Asia/Shanghai'] })
const [long, short] = [at('10:00', 120), at('10:30', 30)]
const document = aDocument({ forums: [forum], rooms: [room], sessions: [long, short] })
const clash = theConflict(document, 'room-taken')
const id = acceptedConflictIdSchema.parse(anId())
const accepted = after(document, acceptConflict(theForumId, clash, 'The hall is divided.', id))

describe('a conflict that is accepted', () => {
  it('is no longer open, and stands among the accepted with its reason', () => {
    expect(kinds(accepted)).not.toContain('room-taken')
    expect(acceptedConflictsOf(accepted, theForum(accepted))).toEqual([
      { conflict: clash, reason: 'The hall is divided.', id },
    ])
  })

  it('is written with its key, its fingerprint and the moment', () => {
    expect(accepted.acceptedConflicts[id]).toEqual({
      id,
      updatedAt: nowText,
      forumId: theForumId,
      key: clash.key,
      fingerprint: fingerprintOf(clash, document),
      reason: 'The hall is divided.',
    })
  })

  it('leaves the others open', () => {
    const late = aSession({ slot: aSlot({ start: '17:30' }) })
    const more = { ...accepted, sessions: { ...accepted.sessions, [late.id]: late } }
    expect(kinds(more)).toContain('outside-day-window')
  })

  it('is open again when one of its sessions moves', () => {
    const moved = after(accepted, moveSession(short.id, { ...slotOf('10:35'), roomId: room.id }))
    expect(kinds(moved)).toContain('room-taken')
    expect(acceptedConflictsOf(moved, theForum(moved))).toEqual([])
  })

  it('is accepted again when that is undone', () => {
    const there = after(accepted, moveSession(short.id, { ...slotOf('10:35'), roomId: room.id }))
    const back = after(there, moveSession(short.id, { ...slotOf('10:30'), roomId: room.id }))
    expect(kinds(back)).not.toContain('room-taken')
  })

  it('about a day stays accepted when another session becomes the first of that day', () => {
    const holiday = aForum({ days: [{ date: '2026-11-23', window: { start: '09:00', end: '18:00' } }] })
    const on = (start: string) => aSession({ slot: aSlot({ date: '2026-11-23', start }) })
    const before = aDocument({ forums: [holiday], sessions: [on('14:00')] })
    const about = theConflict(before, 'holiday')
    const agreed = after(before, acceptConflict(theForumId, about, 'Agreed with Tokyo.', id))
    const earlier = on('10:00')
    const more = { ...agreed, sessions: { ...agreed.sessions, [earlier.id]: earlier } }
    expect(kinds(more)).not.toContain('holiday')
    const [still] = acceptedConflictsOf(more, theForum(more))
    expect(still?.conflict).toEqual({ ...about, sessions: [earlier.id] })
  })

  it('is open again when one of its sessions gets longer', () => {
    expect(kinds(after(accepted, editSession(short.id, { durationMinutes: 35 })))).toContain('room-taken')
  })

  it('stays accepted when something else changes', () => {
    expect(kinds(after(accepted, editSession(short.id, { notes: 'Bring a screen.' })))).not.toContain('room-taken')
  })

  it('is gone with its sessions', () => {
    const without = after(accepted, deleteSession(short.id))
    expect(acceptedConflictsOf(without, theForum(without))).toEqual([])
  })

  it('is open again when it is withdrawn', () => {
    expect(kinds(after(accepted, withdrawAcceptance(id)))).toContain('room-taken')
  })
})

describe('accepting a conflict', () => {
  it('needs a reason', () => {
    expect(refusalOf(document, acceptConflict(theForumId, clash, ' \n', id))).toEqual({ kind: 'reason-missing' })
  })

  it('a second time replaces the first', () => {
    const second = acceptedConflictIdSchema.parse(anId())
    const again = after(accepted, acceptConflict(theForumId, clash, 'Agreed anew.', second))
    expect(Object.values(again.acceptedConflicts).map(({ reason }) => reason)).toEqual(['Agreed anew.'])
  })

  it('of a forum that is gone is refused', () => {
    expect(refusalOf(aDocument(), acceptConflict(theForumId, clash, 'Why not', id))).toEqual({
      kind: 'missing-row',
      table: 'forums',
      id: theForumId,
    })
  })

  it('that was withdrawn already cannot be withdrawn', () => {
    expect(refusalOf(document, withdrawAcceptance(id))).toMatchObject({ kind: 'missing-row' })
  })
})

describe('a fingerprint', () => {
  it('does not depend on where the session stands when the trouble does not', () => {
    const untitled = aSession({ title: { en: 'Opening' } })
    const before = aDocument({ forums: [forum], sessions: [untitled] })
    const moved = after(before, moveSession(untitled.id, slotOf('15:00')))
    const [one, other] = [before, moved].map((each) => fingerprintOf(theConflict(each, 'title-missing'), each))
    expect(one).toBe(other)
  })

  it('depends on the facts', () => {
    const untitled = aSession({ title: { en: 'Opening' } })
    const before = aDocument({ forums: [forum], sessions: [untitled] })
    const mended = after(before, editSession(untitled.id, { title: { en: 'Opening', ko: '개회' } }))
    const [one, other] = [before, mended].map((each) => fingerprintOf(theConflict(each, 'title-missing'), each))
    expect(one).not.toBe(other)
  })

  it('fits the field that keeps it, whatever the note says', () => {
    const note = '\u0001'.repeat(500)
    const away = anAvailability({ owner: { kind: 'room', id: room.id }, note })
    const before = aDocument({ forums: [forum], rooms: [room], sessions: [long], availabilities: [away] })
    const once = after(before, acceptConflict(theForumId, theConflict(before, 'unavailable'), 'It is lent out.', id))
    expect(kinds(once)).not.toContain('unavailable')
  })
})

function theConflict(of: WorkspaceDocument, kind: ConflictKind): Conflict {
  const found = findConflicts(of, theForum(of)).find(({ facts }) => facts.kind === kind)
  if (!found) throw new Error(`theConflict: no ${kind}`)
  return found
}

function kinds(of: WorkspaceDocument): ConflictKind[] {
  return findConflicts(of, theForum(of)).map(({ facts }) => facts.kind)
}

function theForum(of: WorkspaceDocument): Forum {
  return rowById(of, 'forums', theForumId)
}

function slotOf(start: string) {
  return { date: calendarDate('2020-08-05'), start: wallTime(start), roomId: null, pinned: false }
}

function at(start: string, durationMinutes: number) {
  return aSession({ slot: aSlot({ start, roomId: room.id }), durationMinutes })
}
