import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedPacks } from '../../../core/dates/shipped-packs.ts'
import type { Forum, Session } from '../../../core/document/rows.ts'
import type { FindQuery } from '../../../core/finding/find-query.ts'
import { findSlots } from '../../../core/finding/find-slots.ts'
import { zone } from '../../../core/time/zone.ts'
import {
  aCalendarProfile,
  aDocument,
  aForum,
  anAvailability,
  aParticipation,
  aPerson,
  aRoom,
  aSession,
  idNumber,
} from '../../support/builders.ts'
import { exhaustiveBest } from '../../support/exhaustive-slots.ts'

/** Days on which clocks change somewhere, days around holidays, and a year that China has not decreed. */
const dates = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-10-04',
  '2026-10-08',
  '2026-10-25',
  '2026-11-01',
  '2026-11-23',
  '2027-02-04',
]
const zones = [
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Asia/Seoul',
  'Asia/Kathmandu',
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
]
const windows = [
  { start: '00:00', end: '23:55' },
  { start: '09:00', end: '18:00' },
  { start: '08:03', end: '12:41' },
  { start: '20:00', end: '04:00' },
]
const time = fc
  .integer({ min: 0, max: 287 })
  .map((n) => `${String(Math.floor(n / 12)).padStart(2, '0')}:${String((n % 12) * 5).padStart(2, '0')}`)
const number = (max: number) => fc.integer({ min: 0, max })
const roles = [
  'opening-remarks',
  'moderator',
  'speaker',
  'panellist',
  'discussant',
  'interpreter',
  'technical',
] as const

const aCase = fc.record({
  date: fc.constantFrom(...dates),
  twoDays: fc.boolean(),
  zones: fc.uniqueArray(fc.constantFrom(...zones), { minLength: 1, maxLength: 3 }),
  window: fc.constantFrom(...windows),
  minutes: fc.constantFrom(5, 30, 33, 60, 90, 240),
  kind: fc.constantFrom('presentation' as const, 'keynote' as const),
  rooms: fc.array(
    fc.record({
      capacity: fc.option(fc.constantFrom(10, 20, 50)),
      link: number(2),
      account: number(2),
      online: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  expected: fc.option(fc.constantFrom(15, 30)),
  people: fc.array(
    fc.record({
      home: fc.option(fc.constantFrom(...zones)),
      remote: fc.boolean(),
      role: fc.constantFrom(...roles),
      required: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  /** Somebody without a role. */
  guest: fc.option(fc.constantFrom(...zones)),
  /** Whom the query names: those with roles, the last of whom may be the guest. */
  wanted: fc.array(
    fc.record({ whom: number(3), presence: fc.constantFrom('must' as const, 'should' as const, 'may' as const) }),
    { maxLength: 3 },
  ),
  others: fc.array(
    fc.record({
      start: time,
      minutes: fc.constantFrom(15, 47, 180),
      room: number(3),
      person: number(3),
      later: fc.boolean(),
      cancelled: number(5),
    }),
    { maxLength: 6 },
  ),
  said: fc.array(
    fc.record({
      whose: number(6),
      free: fc.boolean(),
      from: fc.integer({ min: -300, max: 2000 }),
      minutes: fc.integer({ min: 1, max: 900 }),
    }),
    { maxLength: 4 },
  ),
  pin: fc.option(fc.record({ start: time, room: number(3) }), { freq: 6 }),
  released: fc.option(fc.record({ start: time, room: number(3) })),
  profile: fc.option(fc.constantFrom(...zones)),
  borne: fc.array(number(40), { maxLength: 3 }),
})

type Case = typeof aCase extends fc.Arbitrary<infer C> ? C : never

function built(one: Case) {
  const id = (n: number) => idNumber(n + 1)
  const second = new Date(Date.parse(`${one.date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  const days = [one.date, ...(one.twoDays ? [second] : [])].map((date) => ({ date, window: one.window }))
  const forum: Forum = aForum({ zones: one.zones, days })
  const rooms = one.rooms.map(({ capacity, link, account, online }, i) =>
    aRoom({
      id: id(10 + i),
      order: i,
      capacity,
      kind: online ? 'online' : 'physical',
      joinUrl: link ? `https://meeting.example/${link}` : '',
      hostAccount: account ? `account ${account}` : '',
    }),
  )
  const roomAt = (n: number) => rooms[n]?.id ?? null
  const homes = [...one.people.map(({ home }) => home), one.guest]
  const persons = homes.map((home, i) => aPerson({ id: id(20 + i), zone: home }))
  const slot = (start: string, room: number, pinned = false, date = one.date) => ({
    date,
    start,
    roomId: roomAt(room),
    pinned,
  })
  const session: Session = aSession({
    id: id(1),
    kind: one.kind,
    durationMinutes: one.minutes,
    expectedAudience: one.expected,
    slot: one.pin ? slot(one.pin.start, one.pin.room, true) : null,
  })
  const others = one.others.map((other, i) =>
    aSession({
      id: id(30 + i),
      durationMinutes: other.minutes,
      slot: slot(other.start, other.room, false, other.later ? second : one.date),
      state: other.cancelled === 0 ? 'cancelled' : 'confirmed',
    }),
  )
  const participations = [
    ...one.people.map(({ role, required, remote }, i) =>
      aParticipation({
        id: id(40 + i),
        sessionId: session.id,
        personId: id(20 + i),
        role,
        required,
        mode: remote ? 'remote' : 'on-site',
      }),
    ),
    ...one.others.flatMap(({ person }, i) =>
      persons[person] ? [aParticipation({ id: id(50 + i), sessionId: id(30 + i), personId: id(20 + person) })] : [],
    ),
  ]
  const owners = [
    ...persons.map((row) => ({ kind: 'person' as const, id: row.id })),
    ...rooms.map((row) => ({ kind: 'room' as const, id: row.id })),
  ]
  const availabilities = one.said.flatMap(({ whose, free, from, minutes }, i) => {
    const owner = owners[whose]
    if (!owner) return []
    const start = Date.parse(`${one.date}T00:00:00Z`) + from * 60_000
    const text = (ms: number) => new Date(ms).toISOString()
    return [
      anAvailability({
        id: id(60 + i),
        owner,
        kind: free ? 'available' : 'unavailable',
        from: text(start),
        to: text(start + minutes * 60_000),
      }),
    ]
  })
  const document = aDocument({
    forums: [forum],
    rooms,
    persons,
    sessions: [session, ...others],
    participations,
    availabilities,
    calendarProfiles: one.profile
      ? [
          aCalendarProfile({
            zone: one.profile,
            work: { start: '08:15', end: '19:05' },
            lunch: { start: '11:40', end: '12:20' },
          }),
        ]
      : [],
  })
  const query: FindQuery = {
    what: { kind: 'sessions', ids: [session.id] },
    wanted: one.wanted.flatMap(({ whom, presence }) => {
      const person = persons[whom]
      return person ? [{ owner: { kind: 'person' as const, id: person.id }, presence }] : []
    }),
    days: null,
    isAnyDay: false,
    hours: null,
    roomIds: null,
    packs: shippedPacks(),
    released: one.released
      ? new Map([[session.id, { ...slotOf(one.released, one.date), roomId: roomAt(one.released.room) }]])
      : null,
    borne: new Map(one.borne.flatMap((pain, i) => (one.zones[i] ? [[zone(one.zones[i]), pain] as const] : []))),
    best: 3,
    apartMinutes: 5,
  }
  return { document, forum, session, query }
}

function slotOf({ start }: { readonly start: string }, date: string) {
  return aSession({ slot: { date, start, roomId: null, pinned: false } }).slot as NonNullable<Session['slot']>
}

describe('the finder', () => {
  it('finds the same best slot as an exhaustive search, in thousands of random cases', { timeout: 240_000 }, () => {
    let [possible, impossible] = [0, 0]
    fc.assert(
      fc.property(aCase, (one) => {
        const { document, forum, session, query } = built(one)
        const { best, looked } = exhaustiveBest(document, forum, session, query)
        const found = findSlots(document, forum, query)
        if (!found.ok) throw new Error(found.failure.kind)
        const [first] = found.value.suggestions
        if (best) possible += 1
        else impossible += 1
        expect(found.value.looked).toBe(looked)
        expect(first ? { start: first.start, roomId: first.roomId } : null).toEqual(
          best ? { start: best.start, roomId: best.roomId } : null,
        )
        if (first && best) {
          const { day, missing, worstPain, weightedPain, debt, changes } = first.cost
          expect([...day, missing, worstPain, weightedPain, debt, changes]).toEqual(best.key.slice(0, 8))
        }
        // Whatever is named a near-miss has something in its way.
        for (const { blockers } of found.value.nearMisses) expect(blockers.length).toBeGreaterThan(0)
        return true
      }),
      { numRuns: 2000 },
    )
    expect(possible).toBeGreaterThan(200)
    expect(impossible).toBeGreaterThan(100)
  })
})
