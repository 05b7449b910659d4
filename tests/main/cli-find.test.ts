import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeWorkspace } from '../../core/document/workspace-file.ts'
import {
  aDocument,
  aForum,
  anAvailability,
  aParticipation,
  aPerson,
  aRoom,
  aSession,
  aSlot,
  theForumId,
} from '../support/builders.ts'
import { released as releasedOnce } from '../support/release.ts'
import { aFolder, callForum } from '../support/run-forum.ts'

const forum = aForum({ days: [{ date: '2026-11-24', window: { start: '09:00', end: '12:00' } }] })
const room = aRoom()
const person = aPerson({ romanizedFamily: 'Nara', romanizedGiven: 'Mitsu' })
const session = aSession({ slot: null, title: { en: 'Talk' } })
const other = aSession({
  slot: aSlot({ date: '2026-11-24', start: '09:30', roomId: room.id }),
  title: { en: 'Opening' },
})
const document = aDocument({
  forums: [forum],
  rooms: [room],
  persons: [person],
  sessions: [session, other],
  participations: [aParticipation({ sessionId: session.id, personId: person.id })],
})

const released10 = aSlot({ date: '2026-11-24', start: '10:30', roomId: room.id })

function find(...args: readonly string[]) {
  const folder = aFolder()
  writeFileSync(join(folder, 'plan.forum'), writeWorkspace(document))
  return callForum(folder, 'find', 'plan.forum', ...args)
}

describe('forum find', () => {
  it('takes somebody with a role to be needed as it is told', async () => {
    const away = anAvailability({
      owner: { kind: 'person', id: person.id },
      from: '2026-11-23T00:00:00.000Z',
      to: '2026-11-26T00:00:00.000Z',
    })
    const folder = aFolder()
    writeFileSync(join(folder, 'plan.forum'), writeWorkspace({ ...document, availabilities: { [away.id]: away } }))
    const ask = ['find', 'plan.forum', '--forum', theForumId, '--session', session.id] as const
    expect(await callForum(folder, ...ask)).toMatchObject({ code: 1 })
    const { code, out } = await callForum(folder, ...ask, '--may', person.id)
    expect(code).toBe(0)
    expect(out).toContain('(may) is missing')
  })

  it('suggests times in every zone with the reason, and says what blocks the others', async () => {
    const { code, out, err } = await find('--forum', theForumId, '--session', session.id, '--best', '1')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(
      [
        '1. Beijing 2026-11-24 10:30–11:30; Tokyo 2026-11-24 11:30–12:30; Seoul 2026-11-24 11:30–12:30; Main hall',
        '   all countries work',
        '   Tokyo: 30 minutes of lunch',
        '   Seoul: 30 minutes of lunch',
        'Nearly:',
        '- Beijing 2026-11-24 09:30–10:30; Tokyo 2026-11-24 10:30–11:30; Seoul 2026-11-24 10:30–11:30; Main hall',
        '   blocked: Main hall is taken by “Opening”',
        '   all countries work',
        '   core hours in every zone',
        '7 of 25 starts are possible',
        '',
      ].join('\n'),
    )
  })

  it('says of a session that was released what would change for those who hold the release', async () => {
    const folder = aFolder()
    const placed = { ...document, sessions: { ...document.sessions, [session.id]: { ...session, slot: released10 } } }
    writeFileSync(join(folder, 'plan.forum'), writeWorkspace(releasedOnce(placed, 1)))
    const { out } = await callForum(folder, 'find', 'plan.forum', '--forum', theForumId, '--session', session.id)
    expect(out).toContain('   as in the last release')
    expect(out).toContain('   1 change against the last release')
  })

  it('prints the same as JSON, with local times and costs', async () => {
    const { out } = await find('--forum', theForumId, '--session', session.id, '--json')
    const { base, suggestions, nearMisses } = JSON.parse(out)
    expect(base).toBe('Asia/Shanghai')
    expect(suggestions[0]).toMatchObject({
      start: '2026-11-24T02:30:00.000Z',
      end: '2026-11-24T03:30:00.000Z',
      roomId: room.id,
      slots: [{ sessionId: session.id, slot: { date: '2026-11-24', start: '10:30' } }],
      cost: { day: [0, 0, 0], missing: 0, worstPain: 12, weightedPain: 12, debt: 0, changes: 0 },
    })
    expect(suggestions[0].zones[1]).toMatchObject({ zone: 'Asia/Tokyo', start: { date: '2026-11-24', time: '11:30' } })
    expect(nearMisses[0].blockers).toEqual([{ kind: 'room-taken', roomId: room.id, sessionId: other.id }])
  })

  it('looks for bare minutes on any day, without a room, with those who must be there', async () => {
    const args = ['--minutes', '60', '--from', '2026-11-21', '--to', '2026-11-25', '--must', person.id, '--best', '1']
    const { code, out } = await find('--forum', theForumId, ...args)
    expect(code).toBe(0)
    expect(out).toContain('1. Beijing 2026-11-24 09:30–10:30')
    expect(out).not.toContain('Main hall')
  })

  it('ends with exit code 1 when nothing is possible', async () => {
    const { code, out } = await find('--forum', theForumId, '--session', `${session.id},${other.id}`, '--best', '1')
    expect(code).toBe(0)
    expect(out).toContain('1. Beijing 2026-11-24 09:10–11:10')
    const night = ['--minutes', '1440', '--from', '2026-11-25', '--to', '2026-11-25', '--best', '1']
    expect(await find('--forum', theForumId, ...night)).toMatchObject({
      code: 1,
      out: expect.stringContaining('blocked: 540 minutes at night in Beijing'),
    })
  })

  it('refuses what cannot be looked for', async () => {
    const refused = async (...args: readonly string[]) => {
      const { code, out, err } = await find(...args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      return err
    }
    expect(await refused('--forum', 'nowhere', '--minutes', '60')).toContain('there is no forum nowhere')
    expect(await refused('--forum', theForumId)).toContain('either --session or --minutes')
    expect(await refused('--forum', theForumId, '--minutes', '3')).toContain('from 5 to 1440')
    expect(await refused('--forum', theForumId, '--session', 'x')).toContain('the forum has no session x.')
    expect(await refused('--forum', theForumId, '--minutes', '60', '--from', '2026-01-01')).toContain('go together')
    expect(await refused('--forum', theForumId, '--minutes', '60', '--must', 'x')).toContain('neither a person')
    expect(await refused('--forum', theForumId, '--minutes', '60', '--rooms', 'x')).toContain('no room x')
    expect(await refused('--forum', theForumId, '--minutes', '60', '--best', '0')).toContain('from 1 to 100')
    const days = ['--from', '2026-12-01', '--to', '2026-12-02']
    expect(await refused('--forum', theForumId, '--session', session.id, ...days)).toContain('no day to look at')
  })
})
