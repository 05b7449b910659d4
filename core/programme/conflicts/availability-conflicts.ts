import type { Availability, Owner } from '../../document/planning-rows.ts'
import type { Participation } from '../../document/rows.ts'
import { instantOfText } from '../../time/instant.ts'
import { contains, type Interval, overlaps } from '../../time/interval.ts'
import type { Conflict } from '../conflict.ts'
import { makeConflict } from './make-conflict.ts'
import type { Placed, Programme } from './programme.ts'

/** Whether the room, and everybody with a role, is free for the session. */
export function findAvailabilityConflicts(placed: Placed, programme: Programme): Conflict[] {
  return ownersOf(placed).flatMap((owner) => {
    const said = programme.availabilitiesOf(owner)
    return said.length === 0 ? [] : findConflictsOfOwner(placed, said)
  })
}

/** The ids of all who must be free: the room, the persons, and organizations where a role of theirs names no person. */
export function ownersOf({ session, roles }: Placed): Owner['id'][] {
  const { roomId } = session.slot
  const held = roles.flatMap(({ personId, organizationId }: Participation) => personId ?? organizationId ?? [])
  return [...(roomId ? [roomId] : []), ...new Set(held)]
}

function findConflictsOfOwner(placed: Placed, said: readonly Availability[]): Conflict[] {
  const { session } = placed
  const away = said.filter((row) => row.kind === 'unavailable' && overlaps(stretchOf(row), placed))
  const free = joined(said.filter(({ kind }) => kind === 'available').map(stretchOf))
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

function stretchOf({ from, to }: Availability): Interval {
  return { start: instantOfText(from), end: instantOfText(to) }
}
