import { describe, expect, it } from 'vitest'
import { shippedPacks } from '../../../core/dates/shipped-packs.ts'
import { findSlots } from '../../../core/finding/find-slots.ts'
import { moveSession } from '../../../core/programme/session-commands.ts'
import { setZones } from '../../../core/programme/zone-commands.ts'
import { releasedSlots } from '../../../core/release/released-slots.ts'
import { theForumId } from '../../support/builders.ts'
import { released } from '../../support/release.ts'
import { after } from '../../support/run-command.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'

const { document, forum, session } = aSmallWorkspace()

describe('the slots of the last release', () => {
  it('are none where nothing was released', () => {
    expect(releasedSlots(document, forum)).toBeNull()
  })

  it('stay when the draft moves on, and are those of the latest release', () => {
    const first = released(document, 1)
    const moved = after(first, moveSession(session.id, null))
    expect(releasedSlots(moved, forum)?.get(session.id)).toMatchObject({
      date: session.slot?.date,
      start: session.slot?.start,
      roomId: session.slot?.roomId,
    })
  })

  it('bring a session back to where it was, all else being equal', () => {
    const first = released(document, 1)
    const query = {
      what: { kind: 'sessions' as const, ids: [session.id] },
      wanted: [],
      days: null,
      isAnyDay: false,
      hours: null,
      roomIds: null,
      packs: shippedPacks(),
      borne: new Map(),
      best: 200,
      apartMinutes: 5,
    }
    const found = findSlots(first, forum, { ...query, released: releasedSlots(first, forum) })
    if (!found.ok) throw new Error(found.failure.kind)
    const same = found.value.suggestions.find(({ cost }) => cost.changes === 0)
    expect(same?.slots[0]?.slot).toMatchObject({ date: session.slot?.date, start: session.slot?.start })
    expect(same?.reasons).toContainEqual({ kind: 'as-released' })
  })

  it('are the same moments on the clocks of another base zone', () => {
    const first = released(document, 1)
    const [base, other, ...rest] = forum.zones
    if (!base || !other) throw new Error('two zones')
    const turned = after(first, setZones(theForumId, [other, base, ...rest], 'instants'))
    const before = releasedSlots(first, forum)?.get(session.id)
    const now = releasedSlots(turned, turned.forums[theForumId] ?? forum)?.get(session.id)
    expect(now).toMatchObject({
      date: turned.sessions[session.id]?.slot?.date,
      start: turned.sessions[session.id]?.slot?.start,
    })
    expect(now).not.toEqual(before)
  })
})
