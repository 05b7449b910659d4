import { describe, expect, it } from 'vitest'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import { dayGridOf } from '../../core/programme/day-grid.ts'
import { addRoom } from '../../core/programme/place-commands.ts'
import { addSession, editSession, moveSession } from '../../core/programme/session-commands.ts'
import { comparisonWithDraft } from '../../core/release/comparison-between.ts'
import { calendarDate } from '../../core/time/calendar-date.ts'
import { wallTime } from '../../core/time/wall-time.ts'
import { comparedBoard } from '../../renderer/programme/board/compare-places.ts'
import { aRoom, aSession, aSlot, theForumId } from '../support/builders.ts'
import { released, theRelease } from '../support/release.ts'
import { after } from '../support/run-command.ts'
import { aSmallWorkspace } from '../support/small-workspace.ts'

const workspace = aSmallWorkspace()
const { session, room, forum } = workspace
const other = aRoom({ order: 2 })
const { updatedAt: _, ...fields } = other
const document = after(workspace.document, addRoom({ ...fields, forumId: theForumId }))
const first = released(document, 1)
const { slot } = session
if (!slot) throw new Error('a session has a slot')

function boardOf(draft: WorkspaceDocument, by: 'rooms' | 'tracks' | 'days' = 'rooms', hidden: readonly string[] = []) {
  const grid = dayGridOf(draft, forum, by, calendarDate('2020-08-05'), hidden.join())
  const { sessions } = comparisonWithDraft(draft, theForumId, theRelease(first).id)
  const { former, changed } = comparedBoard(grid, forum, hidden, sessions)
  return {
    former: former.map(({ column, startMinute, endMinute, isTaken }) => [column, startMinute, endMinute, isTaken]),
    changed: changed.map(({ change }) => change.kind),
  }
}

describe('a board that is compared with a release', () => {
  it('has the place of a session that moved, and marks it where it is', () => {
    const draft = after(first, moveSession(session.id, { ...slot, start: wallTime('15:00') }))
    expect(boardOf(draft)).toEqual({ former: [[0, 780, 840, false]], changed: ['moved'] })
  })

  it('has it in the column of its room, or of its day', () => {
    const draft = after(first, moveSession(session.id, { ...slot, roomId: other.id }))
    expect(boardOf(draft).former).toEqual([[0, 780, 840, false]])
    expect(boardOf(draft, 'days')).toEqual({ former: [], changed: ['moved'] })
  })

  it('says where something else stands in its place now', () => {
    const next = aSession({ title: { en: 'Next' }, slot: aSlot({ start: '13:30', roomId: room.id }) })
    const { updatedAt: __, order: ___, ...added } = next
    const draft = after(
      first,
      moveSession(session.id, { ...slot, start: wallTime('15:00') }),
      addSession({ ...added, order: 2, forumId: theForumId }),
    )
    expect(boardOf(draft)).toEqual({ former: [[0, 780, 840, true]], changed: ['new', 'moved'] })
  })

  it('has the place of what went to the tray, and no mark for it', () => {
    expect(boardOf(after(first, moveSession(session.id, null)))).toEqual({
      former: [[0, 780, 840, false]],
      changed: [],
    })
  })

  it('marks what is cancelled or changed and stands where it stood, without an outline', () => {
    expect(boardOf(after(first, editSession(session.id, { state: 'cancelled' })))).toEqual({
      former: [],
      changed: ['cancelled'],
    })
    expect(boardOf(after(first, editSession(session.id, { title: { en: 'X' } })))).toEqual({
      former: [],
      changed: ['changed'],
    })
  })

  it('has nothing in rooms that are hidden', () => {
    const draft = after(first, moveSession(session.id, { ...slot, roomId: other.id }))
    expect(boardOf(draft, 'rooms', [room.id]).former).toEqual([])
  })
})
