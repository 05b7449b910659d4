import { describe, expect, it } from 'vitest'
import { withMoved } from '../../../core/document/list-order.ts'
import { bringsMaterials, countMaterials } from '../../../core/programme/materials.ts'
import { pinSessions } from '../../../core/programme/pin-commands.ts'
import { runTimes } from '../../../core/programme/run-of-show.ts'
import { editSession } from '../../../core/programme/session-commands.ts'
import { zone } from '../../../core/time/zone.ts'
import { aDocument, aForum, anOrganization, aParticipation, aPerson, aSession, aSlot } from '../../support/builders.ts'
import { after, refusalOf } from '../../support/run-command.ts'

const beijing = zone('Asia/Shanghai')

describe('pinning', () => {
  it('keeps the slots of several sessions, and leaves those in the tray alone', () => {
    const [first, second, waiting] = [aSession(), aSession(), aSession({ slot: null })]
    const document = aDocument({ forums: [aForum()], sessions: [first, second, waiting] })
    const pinned = after(document, pinSessions([first.id, second.id, waiting.id], true))
    expect(pinned.sessions[first.id]?.slot).toEqual({ ...first.slot, pinned: true })
    expect(pinned.sessions[second.id]?.slot?.pinned).toBe(true)
    expect(pinned.sessions[waiting.id]).toBe(waiting)
    expect(after(pinned, pinSessions([first.id], false)).sessions[first.id]?.slot).toEqual(first.slot)
  })

  it('a session that is gone is refused', () => {
    const { id } = aSession()
    expect(refusalOf(aDocument(), pinSessions([id], true))).toEqual({ kind: 'missing-row', table: 'sessions', id })
  })
})

describe('a run of show', () => {
  const items = [
    { what: 'Welcome', minutes: 10 },
    { what: 'Slides', minutes: 25 },
    { what: 'Questions', minutes: 0 },
  ]

  it('has each item begin when the one before it ends, in the base zone', () => {
    const times = runTimes(aSession({ runOfShow: items }), beijing)
    expect(times.starts.map((start) => start?.time)).toEqual(['13:00', '13:10', '13:35'])
    expect(times).toMatchObject({ totalMinutes: 35, overMinutes: 0 })
  })

  it('that lasts longer than its session says by how much', () => {
    expect(runTimes(aSession({ runOfShow: items, durationMinutes: 30 }), beijing).overMinutes).toBe(5)
    expect(runTimes(aSession({ runOfShow: items, durationMinutes: 35 }), beijing).overMinutes).toBe(0)
  })

  it('goes on after midnight', () => {
    const late = aSession({ slot: aSlot({ start: '23:45' }), runOfShow: items })
    expect(runTimes(late, beijing).starts.map((start) => [start?.time, start?.shift])).toEqual([
      ['23:45', 0],
      ['23:55', 0],
      ['00:20', 1],
    ])
  })

  it('of a session in the tray has lengths without starts', () => {
    expect(runTimes(aSession({ slot: null, runOfShow: items }), beijing)).toEqual({
      starts: [null, null, null],
      totalMinutes: 35,
      overMinutes: 0,
    })
  })

  it('is one step while one item is typed, and steps of their own otherwise', () => {
    const { id } = aSession()
    expect(editSession(id, { runOfShow: items }, 'item 1').mergeKey).toBe(
      editSession(id, { runOfShow: [] }, 'item 1').mergeKey,
    )
    expect(editSession(id, { runOfShow: items }, 'item 1').mergeKey).not.toBe(
      editSession(id, { runOfShow: items }, 'item 2').mergeKey,
    )
    expect(editSession(id, { runOfShow: items }, null).mergeKey).toBeNull()
  })
})

describe('materials', () => {
  it('are counted over the session’s own list and the roles that somebody holds', () => {
    const session = aSession({
      materials: [
        { what: 'Photo', received: true },
        { what: 'Slides', received: false },
      ],
    })
    const roles = [
      aParticipation({ sessionId: session.id, organizationId: anOrganization().id, materialsReceived: true }),
      aParticipation({ sessionId: session.id, personId: aPerson().id }),
      aParticipation({ sessionId: session.id }),
    ]
    expect(roles.map(bringsMaterials)).toEqual([true, true, false])
    expect(countMaterials(session, roles)).toEqual({ received: 2, all: 4 })
  })
})

describe('one place in a list', () => {
  it('is exchanged with its neighbour, and stays at the edge', () => {
    const is = (item: string) => (other: string) => other === item
    expect(withMoved(['a', 'b', 'c'], is('b'), 'earlier')).toEqual(['b', 'a', 'c'])
    expect(withMoved(['a', 'b', 'c'], is('b'), 'later')).toEqual(['a', 'c', 'b'])
    expect(withMoved(['a', 'b'], is('a'), 'earlier')).toEqual(['a', 'b'])
    expect(withMoved(['a', 'b'], is('b'), 'later')).toEqual(['a', 'b'])
    expect(withMoved(['a', 'b'], is('z'), 'later')).toEqual(['a', 'b'])
  })
})
