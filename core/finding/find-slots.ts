import type { WorkspaceDocument } from '../document/document.ts'
import type { Forum } from '../document/rows.ts'
import { baseZone, slotStart } from '../programme/session-time.ts'
import { ok, type Result } from '../result.ts'
import { addMinutes, type Instant } from '../time/instant.ts'
import { localTimeAt } from '../time/local-time.ts'
import type { Zone } from '../time/zone.ts'
import { Candidates } from './candidates.ts'
import { dayRankOfCode } from './day-columns.ts'
import type { Blocker, FindFailure, FindQuery, FoundSlot, FoundSlots, InZone, Reason, SlotCost } from './find-query.ts'
import { blockersIn } from './impediments.ts'
import { stepMinutes } from './pain-timeline.ts'
import { expectedOf } from './room-choices.ts'
import { type SearchSpace, searchSpaceOf } from './search-space.ts'
import { bandMinutes, dayReasons, hourReasons, inZone } from './slot-reasons.ts'
import { type Stakes, stakesOf } from './stakes.ts'

/**
 * Looks at every start on the grid of five minutes (UTC) within the hours of the days that are asked for, and answers the
 * best slots with their reasons, and those that fail by the least with what blocks them.
 *
 * Impossible: who must attend is busy or unavailable, or at night; an audience in a zone of the forum would be at night; no
 * room is free, or its link is in use; a pinned session would move; the base zone's clocks cannot say the start. Among the
 * possible the order is that of SlotCost.
 */
export function findSlots(
  document: WorkspaceDocument,
  forum: Forum,
  query: FindQuery,
): Result<FoundSlots, FindFailure> {
  const space = searchSpaceOf(document, forum, query)
  if (!space.ok) return space
  const stakes = stakesOf(document, forum, space.value, query)
  const candidates = new Candidates(document, forum, space.value, stakes, query.released)
  const explain = (index: number) => explained(document, forum, query, space.value, stakes, candidates, index)
  let possible = 0
  for (let index = 0; index < candidates.count; index++) if (candidates.valueOf(index, 'blocked') === 0) possible += 1
  return ok({
    suggestions: candidates.best(query.best, query.apartMinutes, false).map(explain),
    nearMisses: candidates.best(query.best, query.apartMinutes, true).map((index) => {
      const found = explain(index)
      return { ...found, blockers: blockersOf(document, forum, space.value, stakes, found) }
    }),
    looked: candidates.count,
    possible,
  })
}

function explained(
  document: WorkspaceDocument,
  forum: Forum,
  query: FindQuery,
  space: SearchSpace,
  stakes: Stakes,
  candidates: Candidates,
  index: number,
): FoundSlot {
  const start = candidates.startOf(index)
  const room = candidates.roomOf(index)
  const base = baseZone(forum)
  const cost: SlotCost = {
    day: dayRankOfCode(candidates.valueOf(index, 'day')),
    missing: candidates.valueOf(index, 'missing'),
    worstPain: candidates.valueOf(index, 'worst'),
    weightedPain: candidates.valueOf(index, 'weighted'),
    debt: candidates.valueOf(index, 'debt'),
    changes: candidates.valueOf(index, 'changes'),
  }
  const end = addMinutes(start, space.minutes)
  const zones = zonesOf(forum, stakes).map((zone) => inZone(document, zone, start, end))
  const place = { start, end, roomId: room?.id ?? null }
  const slots = space.parts.flatMap(({ session, offset }) => {
    if (!session) return []
    const { date, time } = localTimeAt(addMinutes(start, offset), base)
    const pinned = session.slot?.pinned ?? false
    return [{ sessionId: session.id, slot: { date, start: time, roomId: place.roomId, pinned } }]
  })
  const expected = expectedOf(space, forum)
  const tooSmall =
    room && room.kind !== 'online' && room.capacity !== null && expected !== null && room.capacity < expected
      ? [{ kind: 'room-too-small' as const, roomId: room.id, capacity: room.capacity, expected }]
      : []
  const reasons: Reason[] = [
    ...dayReasons(stakes.days, stakes.calendar, start, end),
    ...hourReasons(document, zones, start, end),
    ...missingReasons(stakes, start),
    ...releaseReasons(query, slots.length, cost.changes),
    ...spareReasons(query, zones),
    ...tooSmall,
  ]
  return { ...place, slots, zones, cost, reasons }
}

function missingReasons({ attendees }: Stakes, start: Instant): Reason[] {
  return attendees.flatMap((one): Reason[] => {
    const { presence, owner, from, to } = one
    if (presence === 'must') return []
    const [why] = blockersIn(one, addMinutes(start, from), addMinutes(start, to))
    return why ? [{ kind: 'missing', owner, presence, why }] : []
  })
}

function releaseReasons({ released }: FindQuery, sessions: number, changes: number): Reason[] {
  if (!released || sessions === 0) return []
  return [changes === 0 ? { kind: 'as-released' } : { kind: 'changed-since-release', changes }]
}

/** The zone that bore most in earlier editions, when this slot asks nothing of it but something of another. */
function spareReasons({ borne }: FindQuery, zones: readonly InZone[]): Reason[] {
  const [most] = [...borne].sort((a, b) => b[1] - a[1])
  if (!most || most[1] <= 0) return []
  const [zone, pain] = most
  const isSpared = zones.some((one) => one.zone === zone && one.pain === 0) && zones.some((one) => one.pain > 0)
  return isSpared ? [{ kind: 'spares', zone, borne: pain }] : []
}

/** What stands in the way of a slot; each blocker once. */
function blockersOf(
  document: WorkspaceDocument,
  forum: Forum,
  space: SearchSpace,
  stakes: Stakes,
  { start, end, roomId }: FoundSlot,
): Blocker[] {
  const at = (minutes: number) => addMinutes(start, minutes)
  const found: Blocker[] = []
  for (const { session, offset } of space.parts) {
    if (!session?.slot?.pinned) continue
    const { slot } = session
    const isThere = slotStart(slot, baseZone(forum)).moment === at(offset) && slot.roomId === roomId
    if (!isThere) found.push({ kind: 'pinned', sessionId: session.id })
  }
  for (const one of stakes.attendees) {
    if (one.presence === 'must') found.push(...blockersIn(one, at(one.from), at(one.to)))
  }
  const impeded = stakes.rooms[space.rooms.findIndex(({ id }) => id === roomId)]
  if (impeded) found.push(...blockersIn(impeded, start, end))
  for (const [zone, hours] of Map.groupBy(stakes.hours, (stake) => stake.zone)) {
    const nights = hours.map(({ isHard, first, last }) => {
      const bands = isHard ? bandMinutes(document, zone, at(first * stepMinutes), at(last * stepMinutes)) : []
      return bands.find(({ band }) => band === 'night')?.minutes ?? 0
    })
    const minutes = Math.max(...nights)
    if (minutes > 0) found.push({ kind: 'night', zone, minutes })
  }
  return [...new Map(found.map((blocker) => [JSON.stringify(blocker), blocker])).values()]
}

/** The forum's zones in their order, then others in which somebody attends. */
function zonesOf(forum: Forum, { hours }: Stakes): Zone[] {
  return [...new Set([...forum.zones, ...hours.map(({ zone }) => zone)])]
}
