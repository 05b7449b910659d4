import { describe, expect, it } from 'vitest'
import { sessionIdSchema } from '../../../core/document/rows.ts'
import { applyFound, missingDay } from '../../../core/finding/apply-found.ts'
import { instant } from '../../../core/time/instant.ts'
import { aDocument, aForum, aSession, idNumber, theForumId } from '../../support/builders.ts'
import { after, refusalOf } from '../../support/run-command.ts'

const at = (text: string) => instant(Date.parse(text))
const forum = aForum({
  zones: ['Asia/Tokyo', 'Asia/Shanghai'],
  days: [{ date: '2027-02-01', window: { start: '09:00', end: '18:00' } }],
})
const session = aSession({ title: { en: 'Opening' } })
const document = aDocument({ forums: [forum], sessions: [session] })
const afternoon = {
  start: at('2027-02-02T05:30:00Z'),
  end: at('2027-02-02T08:30:00Z'),
  roomId: null,
  slots: [],
}
const drafts = [0, 65, 130].map((offset, i) => ({
  id: sessionIdSchema.parse(idNumber(900 + i)),
  kind: 'presentation' as const,
  title: { en: `Session ${i + 1}` },
  durationMinutes: 50,
  offset,
}))

describe('taking a suggestion over', () => {
  it('adds drafts one after the other, and the day when the forum does not have it', () => {
    const result = after(document, applyFound(theForumId, afternoon, drafts))
    expect(drafts.map(({ id }) => result.sessions[id]?.slot)).toEqual([
      { date: '2027-02-02', start: '14:30', roomId: null, pinned: false },
      { date: '2027-02-02', start: '15:35', roomId: null, pinned: false },
      { date: '2027-02-02', start: '16:40', roomId: null, pinned: false },
    ])
    expect(drafts.map(({ id }) => result.sessions[id]?.state)).toEqual(['draft', 'draft', 'draft'])
    expect(result.forums[theForumId]?.days.map(({ date }) => date)).toEqual(['2027-02-01', '2027-02-02'])
  })

  it('moves sessions to their slots and adds no day that is there', () => {
    const slot = { date: '2027-02-01', start: '10:00', roomId: null, pinned: false }
    const placed = aSession({ id: session.id, slot }).slot
    if (!placed) throw new Error('a slot')
    const found = {
      start: at('2027-02-01T01:00:00Z'),
      end: at('2027-02-01T02:00:00Z'),
      roomId: null,
      slots: [{ sessionId: session.id, slot: placed }],
    }
    const result = after(document, applyFound(theForumId, found, []))
    expect(result.sessions[session.id]?.slot).toEqual(slot)
    expect(result.forums).toBe(document.forums)
  })

  it('changes nothing when a part of it is refused', () => {
    const gone = { ...afternoon, slots: [{ sessionId: sessionIdSchema.parse(idNumber(7777)), slot: { ...slotOf() } }] }
    expect(refusalOf(document, applyFound(theForumId, gone, drafts))).toMatchObject({ kind: 'missing-row' })
  })

  it('gives a new day the usual hours, and longer ones where the slot needs them', () => {
    expect(missingDay(forum, afternoon)).toEqual({ date: '2027-02-02', window: { start: '09:00', end: '18:00' } })
    const early = { start: at('2027-02-01T22:30:00Z'), end: at('2027-02-02T11:00:00Z') }
    expect(missingDay(forum, early)).toEqual({ date: '2027-02-02', window: { start: '07:30', end: '20:00' } })
    expect(missingDay(forum, { start: at('2027-02-01T05:30:00Z'), end: at('2027-02-01T06:30:00Z') })).toBeNull()
  })
})

function slotOf() {
  const { slot } = aSession({ slot: { date: '2027-02-02', start: '10:00', roomId: null, pinned: false } })
  if (!slot) throw new Error('a slot')
  return slot
}
