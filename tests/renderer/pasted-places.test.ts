import { describe, expect, test } from 'vitest'
import { forumIdSchema, type Session } from '../../core/document/rows.ts'
import { calendarDate } from '../../core/time/calendar-date.ts'
import { pastedPlaces } from '../../renderer/programme/board/pasted-places.ts'
import { aDocument, aForum, anId, aRoom, aSession, aSlot, aTrack } from '../support/builders.ts'

const here = aForum()
const thereId = forumIdSchema.parse(anId())
const there = aForum({ id: thereId })
const ours = ['Hall A', 'Hall B'].map((name, i) => aRoom({ name: { en: name }, order: i + 1 }))
const theirs = ['1', '2', '3'].map((name, i) => aRoom({ forumId: thereId, name: { en: name }, order: i + 1 }))
const [policy, practice] = [aTrack(), aTrack({ order: 2 })]
const document = aDocument({ forums: [here, there], rooms: [...ours, ...theirs], tracks: [policy, practice] })

const spot = (roomId: string | null, trackId?: typeof policy.id) => ({
  slot: aSession({ slot: aSlot({ start: '15:00', roomId }) }).slot ?? never(),
  target: { date: calendarDate('2020-08-05'), ...(trackId ? { trackId } : {}) },
})
const put = (sessions: readonly Session[], ...at: Parameters<typeof spot>) =>
  pastedPlaces(document, here, sessions, spot(...at)).map(({ slot }) => [slot?.start, slot?.roomId])

describe('what is pasted', () => {
  test('from another forum stands in this forum’s rooms, at the same distances in time and rooms', () => {
    const sessions = theirs.map(({ id }, i) =>
      aSession({ forumId: thereId, slot: aSlot({ start: `1${i}:00`, roomId: id }) }),
    )
    expect(put(sessions, ours[0]?.id ?? null)).toEqual([
      ['15:00', ours[0]?.id],
      ['16:00', ours[1]?.id],
      ['17:00', null],
    ])
  })

  test('of this forum keeps its other rooms', () => {
    const sessions = [...ours].reverse().map(({ id }) => aSession({ slot: aSlot({ start: '10:00', roomId: id }) }))
    expect(put(sessions, ours[1]?.id ?? null)).toEqual([
      ['15:00', ours[1]?.id],
      ['15:00', ours[0]?.id],
    ])
  })

  test('into a track takes along only what was in the track of the first', () => {
    const sessions = [policy, practice, policy].map(({ id }) => aSession({ trackId: id }))
    expect(pastedPlaces(document, here, sessions, spot(null, practice.id)).map(({ trackId }) => trackId)).toEqual([
      practice.id,
      undefined,
      practice.id,
    ])
  })

  test('without a spot goes to the tray', () => {
    expect(pastedPlaces(document, here, [aSession()], null)).toEqual([{ slot: null }])
  })
})

function never(): never {
  throw new Error('the session has a slot')
}
