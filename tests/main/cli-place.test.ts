import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWorkspace, writeWorkspace } from '../../core/document/workspace-file.ts'
import { aDocument, aForum, aRoom, aSession, aSlot, theForumId } from '../support/builders.ts'
import { aFolder, callForum } from '../support/run-forum.ts'

const forum = aForum({
  zones: ['Asia/Tokyo'],
  days: [{ date: '2026-11-24', window: { start: '09:30', end: '12:00' } }],
})
const room = aRoom()
const talk = aSession({ slot: null, title: { en: 'Talk' } })
const opening = aSession({
  slot: aSlot({ date: '2026-11-24', start: '09:30', roomId: room.id, pinned: true }),
  title: { en: 'Opening' },
})
const long = aSession({ slot: null, title: { en: 'Long' }, durationMinutes: 300 })

function place(sessions: readonly (typeof talk)[], ...args: readonly string[]) {
  const folder = aFolder()
  writeFileSync(
    join(folder, 'plan.forum'),
    writeWorkspace(aDocument({ forums: [forum], rooms: [room], sessions: [...sessions] })),
  )
  return { folder, ran: callForum(folder, 'place', 'plan.forum', ...args) }
}

describe('forum place', () => {
  it('places the tray, says where, and writes the workspace', async () => {
    const { folder, ran } = place([talk, opening], '--forum', theForumId, '--minimal', '--out', 'new.forum')
    expect(await ran).toEqual({
      code: 0,
      out: '2026-11-24 10:30  “Talk”, Main hall\nnew.forum: 1 session placed, 0 left in the tray\n',
      err: '',
    })
    const read = readWorkspace(readFileSync(join(folder, 'new.forum'), 'utf8'))
    if (!read.ok) throw new Error(read.failure.kind)
    const { sessions } = read.value.document
    expect(sessions[talk.id]?.slot).toEqual({ date: '2026-11-24', start: '10:30', roomId: room.id, pinned: false })
    expect(sessions[opening.id]).toEqual(opening)
  })

  it('says as JSON what it placed and what stays, and ends with exit code 1 when something does', async () => {
    const { ran } = place([talk, opening, long], '--forum', theForumId, '--out', 'new.forum', '--json')
    const { code, out } = await ran
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({
      forum: theForumId,
      placed: [{ id: talk.id, slot: { date: '2026-11-24', start: '10:30', roomId: room.id, pinned: false } }],
      moved: [],
      unplaced: [{ id: long.id, why: 'too-long' }],
    })
  })

  it('refuses a forum that is not there, and writes nothing', async () => {
    const { ran } = place([talk], '--forum', 'nowhere', '--out', 'new.forum')
    expect(await ran).toMatchObject({ code: 2, out: '', err: expect.stringContaining('there is no forum nowhere') })
  })
})
