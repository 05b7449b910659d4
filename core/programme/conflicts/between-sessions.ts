import type { OrganizationId, Participation, PersonId } from '../../document/rows.ts'
import { type CalendarDate, compareDates } from '../../time/calendar-date.ts'
import { resolveLocalTime } from '../../time/local-time.ts'
import { minutesOfDay } from '../../time/wall-time.ts'
import type { Conflict } from '../conflict.ts'
import { programmeDateOf } from '../forum-day.ts'
import { delegating } from '../session-rows.ts'
import { findDayConflicts } from './day-conflicts.ts'
import { makeConflict } from './make-conflict.ts'
import type { Placed, Programme } from './programme.ts'
import type { Memory } from './remember.ts'
import { consecutive, firstStillRunning, gaps, pairsAtOnce, sharedMinutes } from './sweep.ts'

/** Sessions that share something, and what is wrong among them. */
export interface Group {
  /** Where what was found among groups of this kind is remembered. */
  readonly memory: Memory
  /** What they share. */
  readonly id: string
  /** At least one. */
  readonly members: readonly Placed[]
  /** What `find` reads beyond the members' rows and the base zone. */
  readonly inputs: readonly unknown[]
  find(): Conflict[]
}

/** A room is empty for an unusually long time from here on. */
const unusualMinutes = 60

const memories = {
  room: memory(),
  account: memory(),
  link: memory(),
  person: memory(),
  organization: memory(),
  track: memory(),
  roomDay: memory(),
  day: memory(),
}

function memory(): Memory {
  return new WeakMap()
}

/** The sessions of a forum by what they share. A group in which nothing can be wrong is left out. */
export function groupsOf(programme: Programme): Group[] {
  const placed = [...programme.placed.values()]
  const { bufferMinutes } = programme.forum
  const of = (one: Placed) => one.session
  const byDate = Map.groupBy(placed, ({ session }) => programmeDateOf(programme.forum, session.slot))
  return [
    ...grouped(
      memories.room,
      placed,
      ({ session }) => session.slot.roomId,
      (members, roomId) =>
        pairsAtOnce(members).map((pair) => makeConflict(pair.map(of), { kind: 'room-taken', roomId }, roomId)),
    ),
    ...grouped(
      memories.account,
      placed,
      ({ room }) => room?.hostAccount.trim() || null,
      (members, hostAccount) =>
        inTwoRooms(pairsAtOnce(members)).map((pair) =>
          makeConflict(pair.map(of), { kind: 'host-account-twice', hostAccount }),
        ),
    ),
    ...grouped(
      memories.link,
      placed,
      ({ room }) => room?.joinUrl.trim() || null,
      (members, joinUrl) =>
        inTwoRooms(pairsAtOnce(members)).map((pair) => makeConflict(pair.map(of), { kind: 'link-twice', joinUrl })),
    ),
    ...grouped(
      memories.person,
      placed,
      ({ roles }) => holdersOf(roles).persons,
      (members, personId) => [
        ...pairsAtOnce(members).map((pair) => makeConflict(pair.map(of), { kind: 'person-twice', personId }, personId)),
        ...inTwoRooms(consecutive(members)).flatMap((pair) => {
          const minutes = (pair[1].start - pair[0].end) / 60_000
          if (minutes >= bufferMinutes) return []
          const facts = { kind: 'buffer-too-short', personId, minutes, needed: bufferMinutes } as const
          return [makeConflict(pair.map(of), facts, personId)]
        }),
      ],
      [bufferMinutes],
    ),
    ...grouped(
      memories.organization,
      placed,
      ({ roles }) => holdersOf(roles).organizations,
      (members, organizationId) =>
        pairsAtOnce(members).map((pair) =>
          makeConflict(pair.map(of), { kind: 'organization-twice', organizationId }, organizationId),
        ),
    ),
    ...grouped(
      memories.track,
      placed,
      ({ session }) => session.trackId,
      (members, trackId) =>
        firstStillRunning(members).map((pair) => makeConflict(pair.map(of), { kind: 'track-twice', trackId }, trackId)),
    ),
    ...roomDays(byDate, programme),
    ...forumDays(byDate, programme),
  ]
}

/** Groups by what `sharedBy` answers: an id, several, or null for nothing. */
function grouped<Id extends string>(
  memory: Memory,
  placed: readonly Placed[],
  sharedBy: (one: Placed) => Id | null | readonly Id[],
  find: (members: readonly Placed[], id: Id) => Conflict[],
  inputs: readonly unknown[] = [],
): Group[] {
  const byId = new Map<Id, Placed[]>()
  const add = (id: Id, one: Placed) => {
    const members = byId.get(id)
    if (!members) byId.set(id, [one])
    else if (members.at(-1) !== one) members.push(one)
  }
  for (const one of placed) {
    const shared = sharedBy(one)
    if (shared === null) continue
    if (typeof shared === 'string') add(shared, one)
    else for (const id of shared) add(id, one)
  }
  const groups: Group[] = []
  for (const [id, members] of byId) {
    if (members.length > 1) groups.push({ memory, id, members, inputs, find: () => find(members, id) })
  }
  return groups
}

/** Who holds some roles: the persons, and the organizations that have named nobody for theirs. */
interface Holders {
  readonly persons: readonly PersonId[]
  readonly organizations: readonly OrganizationId[]
}

const holders = new WeakMap<readonly Participation[], Holders>()

/** Remembered by list: the roles of a session are the very same list until a role changes. */
function holdersOf(roles: readonly Participation[]): Holders {
  const known = holders.get(roles)
  if (known) return known
  const made = {
    persons: roles.flatMap(({ personId }) => personId ?? []),
    organizations: delegating(roles),
  }
  holders.set(roles, made)
  return made
}

/** Of pairs of sessions, those that both have a room, and not the same. */
function inTwoRooms(pairs: readonly [Placed, Placed][]): [Placed, Placed][] {
  return pairs.filter(([a, b]) => {
    const [one, other] = [a.session.slot.roomId, b.session.slot.roomId]
    return one !== null && other !== null && one !== other
  })
}

/** The sessions of a room on a day and in its night, with those of the day that have no room: they are for all rooms. */
function roomDays(
  byDate: ReadonlyMap<CalendarDate, readonly Placed[]>,
  { base, workingDays: [day] }: Programme,
): Group[] {
  return [...byDate].flatMap(([date, ofDay]) => {
    const byRoom = Map.groupBy(ofDay, ({ session }) => session.slot.roomId)
    const forAllRooms = byRoom.get(null) ?? []
    return [...byRoom].flatMap(([roomId, members]): Group[] => {
      if (roomId === null || members.length === 1) return []
      const find = () => {
        const lunch = day?.lunch && {
          start: resolveLocalTime({ date, time: day.lunch.start }, base).moment,
          end: resolveLocalTime({ date, time: day.lunch.end }, base).moment,
        }
        return gaps(members).flatMap(([before, after]) => {
          const gap = { start: before.end, end: after.start }
          if (forAllRooms.some((one) => sharedMinutes(gap, one) > 0)) return []
          const minutes = (gap.end - gap.start) / 60_000 - (lunch ? sharedMinutes(gap, lunch) : 0)
          if (minutes < unusualMinutes) return []
          return [makeConflict([before.session, after.session], { kind: 'unusual-gap', roomId, minutes }, roomId)]
        })
      }
      const inputs = [date, day && lunchText(day.lunch), ...forAllRooms.map(({ session }) => session)]
      return [{ memory: memories.roomDay, id: roomId, members, inputs, find }]
    })
  })
}

/** The days on which something stands, each told of by its first session: the earliest, and of equals the one by its id. */
function forumDays(byDate: ReadonlyMap<CalendarDate, readonly Placed[]>, programme: Programme): Group[] {
  const years = new Set<string>()
  return [...byDate]
    .sort(([a], [b]) => compareDates(a, b))
    .flatMap(([date, ofDay]): Group[] => {
      const first = ofDay
        .filter(({ session }) => session.kind !== 'blocker')
        .reduce<Placed | null>((a, b) => (a && !isEarlier(b, a) ? a : b), null)
      if (!first) return []
      const isFirstOfYear = !years.has(date.slice(0, 4))
      years.add(date.slice(0, 4))
      const find = () => findDayConflicts(first, date, isFirstOfYear, programme)
      return [
        {
          memory: memories.day,
          id: date,
          members: [first],
          inputs: [programme.rules, isFirstOfYear, programme.packs],
          find,
        },
      ]
    })
}

function isEarlier(a: Placed, b: Placed): boolean {
  return a.start < b.start || (a.start === b.start && a.session.id < b.session.id)
}

function lunchText(lunch: NonNullable<Programme['workingDays'][number]>['lunch']): string {
  return lunch ? `${minutesOfDay(lunch.start)} ${minutesOfDay(lunch.end)}` : ''
}
