import type { Availability, Owner } from '../../document/planning-rows.ts'
import type { Forum, Participation } from '../../document/rows.ts'
import { dayNumberMs } from '../../time/calendar-date.ts'
import { instant, instantOfText } from '../../time/instant.ts'
import { contains, type Interval, overlaps } from '../../time/interval.ts'
import type { Conflict } from '../conflict.ts'
import { makeConflict } from './make-conflict.ts'
import type { Placed, Programme } from './programme.ts'

const dayMs = 86_400_000

/** Whether the room, and everybody with a role, is free for the session. */
export function findAvailabilityConflicts(placed: Placed, programme: Programme): Conflict[] {
  return ownersOf(placed).flatMap((owner) => {
    const said = programme.availabilitiesOf(owner)
    return said.length === 0 ? [] : findConflictsOfOwner(placed, said, programme)
  })
}

/** The ids of all who must be free: the room, the persons, and organizations where a role of theirs names no person. */
export function ownersOf({ session, roles }: Placed): Owner['id'][] {
  const { roomId } = session.slot
  const held = roles.flatMap(({ personId, organizationId }: Participation) => personId ?? organizationId ?? [])
  return [...(roomId ? [roomId] : []), ...new Set(held)]
}

function findConflictsOfOwner(placed: Placed, said: readonly Availability[], { forum }: Programme): Conflict[] {
  const { session } = placed
  const away = said.filter((row) => row.kind === 'unavailable' && overlaps(stretchOf(row), placed))
  // What was said for another edition says nothing about this one.
  const edition = editionOf(forum)
  const free = joined(
    said
      .filter(({ kind }) => kind === 'available')
      .map(stretchOf)
      .filter((stretch) => edition !== null && overlaps(stretch, edition)),
  )
  const isOutside = free.length > 0 && !free.some((stretch) => contains(stretch, placed))
  const owner = said[0]?.owner
  return [
    ...away.map(({ id, owner, from, to, note, zone }) =>
      makeConflict([session], { kind: 'unavailable', owner, from, to, note, zone }, id),
    ),
    ...(owner && isOutside ? [makeConflict([session], { kind: 'outside-availability', owner }, owner.id)] : []),
  ]
}

/** Stretches that touch or overlap are one: whoever is free from 9 to 10 and from 10 to 11 is free from 9 to 11. */
function joined(stretches: readonly Interval[]): Interval[] {
  const whole: Interval[] = []
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1)
    if (!last || last.end < stretch.start) whole.push(stretch)
    else if (last.end < stretch.end) whole.splice(-1, 1, { start: last.start, end: stretch.end })
  }
  return whole
}

/** From the first of the forum's days to the last, in whatever zone: a day more on either side. Null without days. */
function editionOf({ days }: Forum): Interval | null {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  return { start: instant(dayNumberMs(first.date) - dayMs), end: instant(dayNumberMs(last.date) + 2 * dayMs) }
}

function stretchOf({ from, to }: Availability): Interval {
  return { start: instantOfText(from), end: instantOfText(to) }
}
