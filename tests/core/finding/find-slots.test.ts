import { describe, expect, it } from 'vitest'
import { shippedPacks } from '../../../core/dates/shipped-packs.ts'
import type { Row, TableName, WorkspaceDocument } from '../../../core/document/document.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { earlierEditions, editionPain, painBorne } from '../../../core/finding/fairness.ts'
import type { FindQuery, FoundSlots, Presence } from '../../../core/finding/find-query.ts'
import { findSlots } from '../../../core/finding/find-slots.ts'
import { calendarDate } from '../../../core/time/calendar-date.ts'
import { wallTime } from '../../../core/time/wall-time.ts'
import { zone } from '../../../core/time/zone.ts'
import {
  aDocument,
  aForum,
  anAvailability,
  anOrganization,
  aParticipation,
  aPerson,
  aRoom,
  aSession,
  aSlot,
  idNumber,
  theForumId,
} from '../../support/builders.ts'

const anyDay = (from: string, to = from) => ({ from: calendarDate(from), to: calendarDate(to) })

function aQuery(fields: Partial<FindQuery>): FindQuery {
  return {
    what: { kind: 'minutes', minutes: 60 },
    wanted: [],
    days: null,
    isAnyDay: true,
    hours: null,
    roomIds: null,
    packs: shippedPacks(),
    released: null,
    borne: new Map(),
    best: 5,
    apartMinutes: 5,
    ...fields,
  }
}

function found(document: WorkspaceDocument, forum: Forum, query: FindQuery): FoundSlots {
  const answer = findSlots(document, forum, query)
  if (!answer.ok) throw new Error(`nothing was looked for: ${answer.failure.kind}`)
  return answer.value
}

function documentWith(forum: Forum, rows: { readonly [T in TableName]?: readonly Row<T>[] } = {}) {
  return aDocument({ ...rows, forums: [forum, ...(rows.forums ?? [])] })
}

const clock = (moment: number) => new Date(moment).toISOString().slice(0, 16)

describe('the hour', () => {
  it('without pain in Beijing, Tokyo and Seoul starts from 01:30 to 02:00 and 05:30 to 07:30 UTC for an hour', () => {
    const forum = aForum({ days: [] })
    const query = aQuery({ days: anyDay('2026-11-24'), best: 200 })
    const painless = found(documentWith(forum), forum, query).suggestions.filter(({ cost }) => cost.worstPain === 0)
    const starts = painless.map(({ start }) => clock(start).slice(11)).sort()
    // 90 minutes from 01:30 and 180 from 05:30.
    expect(starts.slice(0, 7)).toEqual(['01:30', '01:35', '01:40', '01:45', '01:50', '01:55', '02:00'])
    expect(starts.slice(7, 9)).toEqual(['05:30', '05:35'])
    expect(starts.at(-1)).toBe('07:30')
    expect(starts).toHaveLength(7 + 25)
  })

  it('is told in every zone, with what it asks of each', () => {
    const forum = aForum({ zones: ['Asia/Tokyo', 'Europe/London'], days: [] })
    const [best] = found(documentWith(forum), forum, aQuery({ days: anyDay('2026-07-01'), best: 1 })).suggestions
    // 17:00 in Tokyo is 09:00 in London, in summer time: half an hour of edge in either zone.
    expect(best?.zones).toEqual([
      {
        zone: 'Asia/Tokyo',
        start: { date: '2026-07-01', time: '17:00' },
        end: { date: '2026-07-01', time: '18:00' },
        pain: 6,
      },
      {
        zone: 'Europe/London',
        start: { date: '2026-07-01', time: '09:00' },
        end: { date: '2026-07-01', time: '10:00' },
        pain: 6,
      },
    ])
    expect(best?.cost).toMatchObject({ worstPain: 6, weightedPain: 6 })
    expect(best?.reasons).toContainEqual({
      kind: 'hours',
      zone: 'Europe/London',
      bands: [{ band: 'edge', minutes: 30 }],
    })
  })

  it('moves with the clocks: once summer time has ended London starts earlier and both share the pain', () => {
    const forum = aForum({ zones: ['Asia/Tokyo', 'Europe/London'], days: [] })
    const best = (date: string) =>
      found(documentWith(forum), forum, aQuery({ days: anyDay(date), best: 1 })).suggestions[0]?.zones[1]?.start.time
    expect(best('2026-10-23')).toBe('09:00')
    expect(best('2026-10-26')).toBe('08:30')
  })

  it('cannot be had where it is always night for somebody, and the near-miss says for whom', () => {
    const forum = aForum({ zones: ['Asia/Tokyo', 'Europe/London', 'America/Los_Angeles'], days: [] })
    const { suggestions, nearMisses } = found(
      documentWith(forum),
      forum,
      aQuery({ what: { kind: 'minutes', minutes: 180 }, days: anyDay('2026-07-01'), best: 1 }),
    )
    expect(suggestions).toEqual([])
    expect(nearMisses[0]?.blockers).toMatchObject([{ kind: 'night' }])
  })
})

describe('the day', () => {
  it('that all countries work comes before a better hour on a holiday', () => {
    const forum = aForum({ days: [] })
    const { suggestions } = found(
      documentWith(forum),
      forum,
      aQuery({ days: anyDay('2026-11-21', '2026-11-24'), best: 1 }),
    )
    expect(suggestions[0]?.slots).toEqual([])
    expect(clock(suggestions[0]?.start ?? 0)).toBe('2026-11-24T01:30')
    expect(suggestions[0]?.reasons).toEqual([{ kind: 'all-work' }, { kind: 'all-in-core-hours' }])
  })

  it('that is not decreed is said with the suggestion', () => {
    const forum = aForum({ days: [] })
    const [best] = found(documentWith(forum), forum, aQuery({ days: anyDay('2027-03-10'), best: 1 })).suggestions
    expect(best?.cost.day).toEqual([0, 1, 1])
    expect(best?.reasons[0]).toMatchObject({ kind: 'day', day: { country: 'CN', status: 'unknown', likely: 'work' } })
  })

  it('is that of each zone: a Friday evening in New York is a Saturday in Tokyo', () => {
    const forum = aForum({ zones: ['America/New_York', 'Asia/Tokyo'], days: [] })
    const { suggestions } = found(documentWith(forum), forum, aQuery({ days: anyDay('2026-11-13'), best: 300 }))
    const evening = suggestions.find(({ zones }) => zones[0]?.start.time === '20:00')
    expect(evening?.zones[1]?.start).toEqual({ date: '2026-11-14', time: '10:00' })
    expect(evening?.cost.day[1]).toBe(20)
  })
})

describe('who takes part', () => {
  const session = aSession({ slot: null, title: { en: 'Talk' } })
  const person = aPerson()
  const role = aParticipation({ sessionId: session.id, personId: person.id })
  const day = { days: [{ date: '2026-11-24', window: { start: '09:30', end: '12:00' } }] }
  const forum = aForum(day)
  const what = { kind: 'sessions' as const, ids: [session.id] }

  it('must be free: not in another session, not away; touching is free', () => {
    const other = aSession({ slot: aSlot({ date: '2026-11-24', start: '09:30' }), durationMinutes: 30 })
    const elsewhere = aParticipation({ sessionId: other.id, personId: person.id })
    const away = anAvailability({
      owner: { kind: 'person', id: person.id },
      from: '2026-11-24T03:00:00.000Z',
      to: '2026-11-24T04:00:00.000Z',
      note: 'Train',
    })
    const document = documentWith(forum, {
      sessions: [session, other],
      persons: [person],
      participations: [role, elsewhere],
      availabilities: [away],
    })
    const { suggestions, nearMisses, looked, possible } = found(document, forum, aQuery({ what, best: 30 }))
    expect(suggestions.map(({ start }) => clock(start))).toEqual(['2026-11-24T02:00'])
    expect({ looked, possible }).toEqual({ looked: 19, possible: 1 })
    expect(suggestions[0]?.slots).toEqual([
      { sessionId: session.id, slot: { date: '2026-11-24', start: '10:00', roomId: null, pinned: false } },
    ])
    const owner = { kind: 'person', id: person.id }
    expect(nearMisses.map(({ blockers }) => blockers[0])).toContainEqual({ kind: 'busy', owner, sessionId: other.id })
    expect(nearMisses.at(-1)?.blockers).toEqual([{ kind: 'unavailable', owner, note: 'Train' }])
  })

  it('but is not required is missed where a slot has no other fault, and said to be missing', () => {
    const away = anAvailability({
      owner: { kind: 'person', id: person.id },
      from: '2026-11-24T01:00:00.000Z',
      to: '2026-11-24T02:30:00.000Z',
    })
    const rows = { sessions: [session], persons: [person], availabilities: [away] }
    const document = documentWith(forum, { ...rows, participations: [{ ...role, required: false }] })
    const { suggestions } = found(document, forum, aQuery({ what, best: 30 }))
    expect(clock(suggestions[0]?.start ?? 0)).toBe('2026-11-24T02:30')
    expect(suggestions.at(-1)?.cost.missing).toBe(1)
    expect(suggestions.at(-1)?.reasons).toContainEqual({
      kind: 'missing',
      owner: { kind: 'person', id: person.id },
      presence: 'should',
      why: { kind: 'unavailable', owner: { kind: 'person', id: person.id }, note: '' },
    })
  })

  it('can be wanted for bare minutes, an organization by its own zone and working days', () => {
    const london = anOrganization({ country: 'GB', zone: 'Europe/London' })
    const document = documentWith(forum, { organizations: [london] })
    const query = aQuery({
      wanted: [{ owner: { kind: 'organization', id: london.id }, presence: 'must' }],
      days: anyDay('2026-11-25'),
      best: 1,
    })
    const [best] = found(document, forum, query).suggestions
    expect(best?.zones.map((one) => one.zone)).toContain('Europe/London')
    expect(best?.reasons[0]).toMatchObject({ kind: 'day', day: { country: 'GB', status: 'unknown' } })
    // From 7:00 in London, which is 16:00 in Tokyo.
    expect(Number(best?.zones[3]?.start.time.slice(0, 2))).toBeGreaterThanOrEqual(7)
  })

  describe('whom the query names although they have a role', () => {
    const away = anAvailability({
      owner: { kind: 'person', id: person.id },
      from: '2026-11-24T01:00:00.000Z',
      to: '2026-11-24T02:30:00.000Z',
    })
    const documentOf = (required: boolean) =>
      documentWith(forum, {
        sessions: [session],
        persons: [person],
        participations: [{ ...role, required }],
        availabilities: [away],
      })
    const asked = (required: boolean, presence: Presence) =>
      found(
        documentOf(required),
        forum,
        aQuery({ what, best: 30, wanted: [{ owner: { kind: 'person', id: person.id }, presence }] }),
      ).suggestions

    it('are wanted as it says: one who may come keeps no slot away, and counts nowhere as missing', () => {
      const suggestions = asked(true, 'may')
      expect(suggestions.map(({ start }) => clock(start))).toContain('2026-11-24T01:30')
      expect(suggestions.every(({ cost }) => cost.missing === 0)).toBe(true)
      expect(suggestions.find(({ start }) => clock(start) === '2026-11-24T01:30')?.reasons).toContainEqual({
        kind: 'missing',
        owner: { kind: 'person', id: person.id },
        presence: 'may',
        why: { kind: 'unavailable', owner: { kind: 'person', id: person.id }, note: '' },
      })
    })

    it('are wanted as it says: without one who must come there is no slot, though the role asks less', () => {
      expect(asked(false, 'should').map(({ start }) => clock(start))).toContain('2026-11-24T01:30')
      expect(asked(false, 'must').map(({ start }) => clock(start))).not.toContain('2026-11-24T01:30')
    })

    it('are counted once, for the time of their own session alone', () => {
      const second = aSession({ slot: null, durationMinutes: 30 })
      const document = documentWith(forum, {
        sessions: [session, second],
        persons: [person],
        participations: [{ ...role, required: false }],
        availabilities: [away],
      })
      const block = { kind: 'sessions' as const, ids: [second.id, session.id] }
      const wanted = [{ owner: { kind: 'person' as const, id: person.id }, presence: 'must' as const }]
      const [best] = found(document, forum, aQuery({ what: block, best: 1, wanted })).suggestions
      // The first session, in which they have no role, lies in the time when they are away.
      expect(best && clock(best.start)).toBe('2026-11-24T02:00')
    })
  })

  it('has a release to hold on to where all else is equal', () => {
    const document = documentWith(forum, { sessions: [session], persons: [person], participations: [role] })
    const released = aSession({ slot: aSlot({ date: '2026-11-24', start: '10:15' }) }).slot
    if (!released) throw new Error('no slot')
    const query = aQuery({ what, released: new Map([[session.id, released]]), best: 1 })
    const [best] = found(document, aForum({ ...day, zones: ['Asia/Tokyo'] }), query).suggestions
    expect(best?.slots[0]?.slot.start).toBe('10:15')
    expect(best?.reasons).toContainEqual({ kind: 'as-released' })
  })

  it('may follow one session by another: a block needs each of its parts free', () => {
    const second = aSession({ slot: null, durationMinutes: 30 })
    const away = anAvailability({
      owner: { kind: 'person', id: person.id },
      from: '2026-11-24T01:30:00.000Z',
      to: '2026-11-24T02:35:00.000Z',
    })
    const document = documentWith(forum, {
      sessions: [session, second],
      persons: [person],
      participations: [aParticipation({ sessionId: second.id, personId: person.id })],
      availabilities: [away],
    })
    const block = { kind: 'sessions' as const, ids: [session.id, second.id] }
    const [best] = found(document, forum, aQuery({ what: block, best: 1 })).suggestions
    expect(best?.slots.map(({ slot }) => slot.start)).toEqual(['09:35', '10:35'])
  })

  it('stays where it is pinned', () => {
    const pinned = {
      ...session,
      slot: aSession({ slot: aSlot({ date: '2026-11-24', start: '11:00', pinned: true }) }).slot,
    }
    const document = documentWith(forum, { sessions: [pinned] })
    const { suggestions, nearMisses } = found(document, forum, aQuery({ what, best: 3 }))
    expect(suggestions.map(({ slots }) => slots[0]?.slot.start)).toEqual(['11:00'])
    expect(nearMisses[0]?.blockers).toEqual([{ kind: 'pinned', sessionId: session.id }])
  })

  it('is not offered in one room where its sessions are pinned in two', () => {
    const rooms = [aRoom({ id: idNumber(1) }), aRoom({ id: idNumber(2), order: 1 })] as const
    const pinnedIn = (n: 0 | 1, start: string) =>
      aSession({
        id: idNumber(11 + n),
        durationMinutes: 60,
        slot: aSlot({ date: '2026-11-24', start, roomId: rooms[n].id, pinned: true }),
      })
    const both = [pinnedIn(0, '10:00'), pinnedIn(1, '11:00')]
    const document = documentWith(forum, { rooms, sessions: both })
    const query = aQuery({ what: { kind: 'sessions', ids: both.map(({ id }) => id) } })
    const { suggestions, nearMisses } = found(document, forum, query)
    expect(suggestions).toEqual([])
    expect(nearMisses[0]?.blockers).toEqual([{ kind: 'pinned', sessionId: both[1]?.id }])
  })
})

describe('the room', () => {
  const day = { days: [{ date: '2026-11-24', window: { start: '13:30', end: '14:30' } }] }
  const forum = aForum(day)
  const small = aRoom({ id: idNumber(1), capacity: 20, order: 1 })
  const large = aRoom({ id: idNumber(2), capacity: 200, order: 2 })
  const fitting = aRoom({ id: idNumber(3), capacity: 60, order: 3 })
  const session = aSession({ slot: null, expectedAudience: 50 })
  const what = { kind: 'sessions' as const, ids: [session.id] }

  it('is the smallest that holds those who are expected', () => {
    const document = documentWith(forum, { rooms: [small, large, fitting], sessions: [session] })
    expect(found(document, forum, aQuery({ what })).suggestions[0]?.roomId).toBe(fitting.id)
  })

  it('is another when the best is taken, and a small one only with a word about it', () => {
    const taken = aSession({ slot: aSlot({ date: '2026-11-24', start: '14:00', roomId: fitting.id }) })
    const document = documentWith(forum, { rooms: [small, large, fitting], sessions: [session, taken] })
    expect(found(document, forum, aQuery({ what })).suggestions[0]?.roomId).toBe(large.id)
    const narrow = found(document, forum, aQuery({ what, roomIds: [small.id, fitting.id] })).suggestions[0]
    expect(narrow?.roomId).toBe(small.id)
    expect(narrow?.reasons).toContainEqual({ kind: 'room-too-small', roomId: small.id, capacity: 20, expected: 50 })
  })

  it('cannot be had while its link is used in another room', () => {
    const [one, other] = [
      aRoom({ id: idNumber(4), joinUrl: 'https://meeting.example/1' }),
      aRoom({ id: idNumber(5), joinUrl: 'https://meeting.example/1' }),
    ]
    const taken = aSession({ slot: aSlot({ date: '2026-11-24', start: '13:30', roomId: other.id }) })
    const document = documentWith(forum, { rooms: [one, other], sessions: [session, taken] })
    const { suggestions, nearMisses } = found(document, forum, aQuery({ what, roomIds: [one.id] }))
    expect(suggestions).toEqual([])
    expect(nearMisses[0]?.blockers).toEqual([{ kind: 'link-taken', roomId: one.id, sessionId: taken.id }])
  })
})

describe('fairness', () => {
  const earlier = aForum({
    id: idNumber(8),
    series: 'Forum',
    zones: ['Asia/Tokyo', 'Europe/London'],
    days: [{ date: '2025-07-01', window: { start: '09:00', end: '23:00' } }],
    status: 'held',
  })
  const forum = aForum({ series: 'Forum', zones: ['Asia/Tokyo', 'Europe/London'] })
  // 17:00 to 18:00 in Tokyo: half an hour of edge; 09:00 to 10:00 in London: the same. Then 20:00 in Tokyo, noon in London.
  const sessions = [
    aSession({ forumId: earlier.id, slot: aSlot({ date: '2025-07-01', start: '17:00' }) }),
    aSession({ forumId: earlier.id, slot: aSlot({ date: '2025-07-01', start: '20:00' }), durationMinutes: 30 }),
    aSession({ forumId: earlier.id, slot: aSlot({ date: '2025-07-01', start: '21:00' }), state: 'cancelled' }),
    aSession({ forumId: earlier.id, slot: aSlot({ date: '2025-07-01', start: '21:00' }), kind: 'networking' }),
  ]
  const document = aDocument({ forums: [earlier, forum], sessions })

  it('counts what the sessions of an edition asked of each zone', () => {
    expect(editionPain(document, earlier).zones).toEqual([
      { zone: 'Asia/Tokyo', pain: 6 + 6 * 9 },
      { zone: 'Europe/London', pain: 6 + 6 * 2 },
    ])
  })

  it('is of earlier editions of the series only', () => {
    expect(
      earlierEditions(document, {
        ...forum,
        days: aForum({ days: [{ date: '2026-01-10', window: { start: '09:00', end: '18:00' } }] }).days,
      }),
    ).toEqual([earlier])
    expect(earlierEditions(document, forum)).toEqual([])
    expect(earlierEditions(document, { ...earlier, id: theForumId, series: '', days: [] })).toEqual([])
  })

  it('breaks ties for those who bore more', () => {
    const equal = aForum({ zones: ['Asia/Tokyo', 'Europe/London'], days: [] })
    const start = (borne: FindQuery['borne']) => {
      const query = aQuery({ what: { kind: 'minutes', minutes: 5 }, days: anyDay('2026-07-01'), borne, best: 1 })
      return found(aDocument({ forums: [equal] }), equal, query).suggestions[0]?.zones.map((one) => one.pain)
    }
    // Five minutes before or after half past five in Tokyo, half past nine in London: the one or the other leaves core hours.
    const late = start(new Map([[zone('Europe/London'), 100]]))
    const early = start(new Map([[zone('Asia/Tokyo'), 100]]))
    expect(late).toEqual([1, 0])
    expect(early).toEqual([0, 1])
    expect(painBorne(document, { ...forum, days: [] }).get(zone('Asia/Tokyo'))).toBe(60)
  })
})

describe('where it is looked', () => {
  const day = { date: '2027-02-01', window: { start: '09:00', end: '18:00' } }

  it('can be an afternoon of the base zone alone', () => {
    const forum = aForum({ days: [day] })
    const query = aQuery({ days: anyDay('2027-02-01', '2027-02-02'), hours: afternoon(), best: 300 })
    const { suggestions, looked } = found(documentWith(forum), forum, query)
    const starts = suggestions.flatMap(({ zones }) => zones[0]?.start.time ?? []).sort()
    expect([starts[0], starts.at(-1)]).toEqual(['12:00', '17:00'])
    expect(looked).toBe(2 * 61)
  })

  it('finds three sessions of 50 minutes with 15 between in the one afternoon that has room for them without pain', () => {
    const forum = aForum({ days: [] })
    const query = aQuery({
      what: { kind: 'minutes', minutes: 3 * 50 + 2 * 15 },
      days: anyDay('2027-02-01', '2027-02-28'),
      hours: afternoon(),
      best: 1,
    })
    const [best] = found(documentWith(forum), forum, query).suggestions
    expect(best?.zones.map(({ start, end }) => `${start.time}–${end.time}`)).toEqual([
      '13:30–16:30',
      '14:30–17:30',
      '14:30–17:30',
    ])
    expect(best?.cost.worstPain).toBe(0)
    const china = best?.reasons.find((reason) => reason.kind === 'day' && reason.day.country === 'CN')
    expect(china).toMatchObject({ day: { status: 'unknown', likely: 'work', yearStatus: 'unknown' } })
  })

  it('keeps a session to the days of the forum unless any day will do', () => {
    const forum = aForum({ days: [day] })
    const session = aSession({ durationMinutes: 60 })
    const document = documentWith(forum, { sessions: [session] })
    const what = { kind: 'sessions' as const, ids: [session.id] }
    const days = anyDay('2027-02-02')
    expect(findSlots(document, forum, aQuery({ what, days, isAnyDay: false }))).toMatchObject({
      ok: false,
      failure: { kind: 'no-days' },
    })
    expect(found(document, forum, aQuery({ what, days, best: 1 })).suggestions[0]?.slots[0]?.slot.date).toBe(
      '2027-02-02',
    )
  })

  it('leaves so many minutes between sessions that follow one another', () => {
    const forum = aForum({ days: [day] })
    const [first, second] = [aSession({ durationMinutes: 50 }), aSession({ durationMinutes: 40 })]
    const document = documentWith(forum, { sessions: [first, second] })
    const what = { kind: 'sessions' as const, ids: [first.id, second.id], gapMinutes: 15 }
    const [best] = found(document, forum, aQuery({ what, best: 1 })).suggestions
    expect(((best?.end ?? 0) - (best?.start ?? 0)) / 60_000).toBe(105)
    const starts = best?.slots.map(({ slot }) => Number(slot.start.slice(0, 2)) * 60 + Number(slot.start.slice(3)))
    expect((starts?.[1] ?? 0) - (starts?.[0] ?? 0)).toBe(65)
  })

  function afternoon() {
    return { start: wallTime('12:00'), end: wallTime('18:00') }
  }
})
