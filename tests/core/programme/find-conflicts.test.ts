import { describe, expect, it } from 'vitest'
import type { Forum, Session } from '../../../core/document/rows.ts'
import type { RowLists } from '../../../core/generate/document-of.ts'
import { findConflicts } from '../../../core/programme/find-conflicts.ts'
import { atAnyHour } from '../../support/at-any-hour.ts'
import {
  aDocument,
  aForum,
  anEngagement,
  anId,
  anOrganization,
  aParticipation,
  aPerson,
  aRoom,
  aSession,
  aSlot,
} from '../../support/builders.ts'

const room = aRoom()
const person = aPerson()
const newYork = aForum({
  zones: ['America/New_York'],
  days: ['2024-03-10', '2024-11-03'].map((date) => ({ date, window: { start: '00:00', end: '18:00' } })),
})

it('a programme without trouble has no conflicts', () => {
  expect(conflictsOf({ sessions: [aSession()] })).toEqual([])
})

describe('a room', () => {
  it('is taken when two sessions stand in it at once', () => {
    const [first, second] = [inRoom('10:00', 60), inRoom('10:59', 60)]
    expect(conflictsOf({ rooms: [room], sessions: [first, second] })).toEqual([
      {
        key: `room-taken ${[first.id, second.id].sort().join(' ')} ${room.id}`,
        severity: 'fatal',
        sessions: [first.id, second.id].sort(),
        facts: { kind: 'room-taken', roomId: room.id },
      },
    ])
  })

  it('is free for a session that begins when another ends', () => {
    expect(conflictsOf({ rooms: [room], sessions: [inRoom('10:00', 60), inRoom('11:00', 60)] })).toEqual([])
  })

  it('is taken three times over by three sessions at once', () => {
    const [a, b, c] = [inRoom('10:00', 120), inRoom('10:30', 60), inRoom('11:00', 60)]
    expect(pairs({ rooms: [room], sessions: [a, b, c] })).toEqual(pairsOf([a, b], [a, c], [b, c]))
  })

  it('is taken by a long session for each of two that follow one another', () => {
    const [long, early, late] = [inRoom('10:00', 120), inRoom('10:00', 60), inRoom('11:00', 60)]
    expect(pairs({ rooms: [room], sessions: [late, long, early] })).toEqual(pairsOf([long, early], [long, late]))
  })

  it('is not taken by a cancelled session', () => {
    expect(
      conflictsOf({ rooms: [room], sessions: [inRoom('10:00', 60), { ...inRoom('10:00', 60), state: 'cancelled' }] }),
    ).toEqual([])
  })

  it('is not taken by a session at the same time elsewhere, or nowhere', () => {
    const other = aRoom()
    const elsewhere = aSession({ slot: aSlot({ start: '10:00', roomId: other.id }) })
    const nowhere = aSession({ slot: aSlot({ start: '10:00' }) })
    expect(conflictsOf({ rooms: [room, other], sessions: [inRoom('10:00', 60), elsewhere, nowhere] })).toEqual([])
  })

  it('is not taken on another day', () => {
    const days = ['2020-08-05', '2020-08-06'].map((date) => ({ date, window: { start: '09:00', end: '18:00' } }))
    const nextDay = aSession({ slot: aSlot({ date: '2020-08-06', start: '10:00', roomId: room.id }) })
    expect(
      conflictsOf({ forums: [aForum({ days })], rooms: [room], sessions: [inRoom('10:00', 60), nextDay] }),
    ).toEqual([])
  })
})

describe('a person', () => {
  it('cannot be in two sessions at once', () => {
    const sessions = [aSession(), aSession({ slot: aSlot({ start: '13:30' }) })]
    const participations = sessions.map(({ id }) => aParticipation({ sessionId: id, personId: person.id }))
    expect(factsOf({ sessions, persons: [person], participations })).toEqual([
      { kind: 'person-twice', personId: person.id },
    ])
  })

  it('can go from one session straight to the next', () => {
    const sessions = [aSession(), aSession({ slot: aSlot({ start: '14:00' }) })]
    const participations = sessions.map(({ id }) => aParticipation({ sessionId: id, personId: person.id }))
    expect(conflictsOf({ sessions, persons: [person], participations })).toEqual([])
  })

  it('can hold two roles in one session', () => {
    const session = aSession()
    const participations = [1, 2].map((order) => aParticipation({ sessionId: session.id, personId: person.id, order }))
    expect(conflictsOf({ sessions: [session], persons: [person], participations })).toEqual([])
  })
})

describe('the time of a session', () => {
  it('on a day that is not the forum’s is fatal', () => {
    expect(conflictsOf({ sessions: [aSession({ slot: aSlot({ date: '2020-08-06' }) })] })).toMatchObject([
      { severity: 'fatal', facts: { kind: 'outside-forum-days', date: '2020-08-06' } },
    ])
  })

  it.each([
    ['08:59', 60],
    ['17:01', 60],
  ])('from %s for %i minutes is outside a day from 09:00 to 18:00', (start, durationMinutes) => {
    expect(conflictsOf({ sessions: [aSession({ slot: aSlot({ start }), durationMinutes })] })).toMatchObject([
      { severity: 'warning', facts: { kind: 'outside-day-window', date: '2020-08-05', start: '09:00', end: '18:00' } },
    ])
  })

  it('from opening to closing is inside the day', () => {
    expect(conflictsOf({ sessions: [aSession({ slot: aSlot({ start: '09:00' }), durationMinutes: 540 })] })).toEqual([])
  })

  it('of a blocker may be outside the day', () => {
    expect(conflictsOf({ sessions: [aSession({ kind: 'blocker', slot: aSlot({ start: '06:00' }) })] })).toEqual([])
  })

  it('that the base zone skips is fatal', () => {
    const session = aSession({ slot: aSlot({ date: '2024-03-10', start: '02:30' }) })
    expect(conflictsOf({ forums: [newYork], sessions: [session] })).toMatchObject([
      { severity: 'fatal', facts: { kind: 'time-does-not-exist', time: '02:30', zone: 'America/New_York' } },
    ])
  })

  it('that the base zone shows twice is a warning', () => {
    const session = aSession({ slot: aSlot({ date: '2024-11-03', start: '01:30' }) })
    expect(conflictsOf({ forums: [newYork], sessions: [session] })).toMatchObject([
      { severity: 'warning', facts: { kind: 'time-happens-twice', time: '01:30', zone: 'America/New_York' } },
    ])
  })
})

describe('a required role', () => {
  const session = aSession()
  const organization = anOrganization()
  const roleOf = (fields: object) => aParticipation({ sessionId: session.id, ...fields })

  it('whose organization has declined is fatal', () => {
    const engagements = [anEngagement({ organizationId: organization.id, stage: 'declined' })]
    const participations = [roleOf({ organizationId: organization.id })]
    expect(
      conflictsOf({ sessions: [session], organizations: [organization], engagements, participations }),
    ).toMatchObject([{ severity: 'fatal', facts: { kind: 'required-role-declined', organizationId: organization.id } }])
  })

  it('that nobody has is a warning', () => {
    expect(conflictsOf({ sessions: [session], participations: [roleOf({})] })).toMatchObject([
      { severity: 'warning', facts: { kind: 'required-role-empty' } },
    ])
  })

  it('counts each time it is empty', () => {
    expect(conflictsOf({ sessions: [session], participations: [roleOf({}), roleOf({})] })).toHaveLength(2)
  })

  it('is not one that is welcome only', () => {
    expect(conflictsOf({ sessions: [session], participations: [roleOf({ required: false })] })).toEqual([])
  })
})

it('a confirmed session in the tray is a warning', () => {
  expect(conflictsOf({ sessions: [aSession({ slot: null })] })).toMatchObject([
    { severity: 'warning', facts: { kind: 'confirmed-without-slot' } },
  ])
})

it('a draft may stay in the tray', () => {
  expect(conflictsOf({ sessions: [aSession({ slot: null, state: 'draft' })] })).toEqual([])
})

it('a title that lacks languages of the forum is named with them', () => {
  expect(conflictsOf({ sessions: [aSession({ title: { en: 'Opening', ko: '개회' } })] })).toMatchObject([
    { severity: 'info', facts: { kind: 'title-missing', languages: ['zh', 'ja'] } },
  ])
})

it('the worst comes first, then what begins first', () => {
  const untitled = aSession({ slot: aSlot({ start: '09:00' }), title: { en: 'Opening' } })
  const [early, late] = [inRoom('07:00', 60), inRoom('17:30', 60)]
  const overLate = inRoom('17:45', 15)
  expect(factsOf({ rooms: [room], sessions: [untitled, late, overLate, early] }).map(({ kind }) => kind)).toEqual([
    'room-taken',
    'outside-day-window',
    'outside-day-window',
    'title-missing',
  ])
})

it('has nothing of other forums', () => {
  const other = aForum({ id: anId() })
  expect(conflictsOf({ forums: [aForum(), other], sessions: [aSession({ forumId: other.id, slot: null })] })).toEqual(
    [],
  )
})

function conflictsOf(rows: RowLists) {
  const forums: readonly Forum[] = rows.forums ?? [aForum()]
  const [forum] = forums as [Forum]
  return findConflicts(aDocument({ calendarProfiles: atAnyHour(forum), ...rows, forums }), forum)
}

function factsOf(rows: RowLists) {
  return conflictsOf(rows).map(({ facts }) => facts)
}

function pairs(rows: RowLists): string[] {
  return conflictsOf(rows)
    .map(({ sessions }) => sessions.join(' '))
    .sort()
}

function pairsOf(...expected: readonly (readonly [Session, Session])[]): string[] {
  return expected
    .map((pair) =>
      pair
        .map(({ id }) => id)
        .sort()
        .join(' '),
    )
    .sort()
}

function inRoom(start: string, durationMinutes: number): Session {
  return aSession({ slot: aSlot({ start, roomId: room.id }), durationMinutes })
}
