import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { Forum, RoomId, Session, Slot } from '../../../core/document/rows.ts'
import type { NewPlace } from '../../../core/programme/place-sessions.ts'
import { planShift, type TargetColumn } from '../../../core/programme/plan-places.ts'
import { roomsOf } from '../../../core/programme/session-rows.ts'

/** Where something is put that comes from the clipboard or is new. */
export interface Spot {
  readonly slot: Slot
  readonly target: TargetColumn
}

/**
 * Where sessions of the clipboard are put: the first at the spot, the others at their distance from it, those of the tray one
 * after the other; without a spot, in the tray. What stood in the first one's room, or track, comes to that of the spot. Other
 * rooms stay; those of another forum are this forum's at the same distance, or none where it has fewer.
 */
export function pastedPlaces(
  document: WorkspaceDocument,
  forum: Forum,
  sessions: readonly Session[],
  spot: Spot | null,
): Omit<NewPlace, 'id'>[] {
  const [first] = sessions
  if (!spot || !first) return sessions.map(() => ({ slot: null }))
  const base = { ...first, slot: { ...spot.slot, pinned: false } }
  const anchor = first.slot
  let following = 0
  const slotOf = (session: Session): Slot | null => {
    if (anchor && session.slot) {
      const [shifted] = planShift([base], minutesBetween(anchor, session.slot))
      return shifted?.slot ? { ...shifted.slot, roomId: roomFor(session.slot.roomId) } : null
    }
    const [shifted] = planShift([base], following)
    following += session.durationMinutes
    return shifted?.slot ?? null
  }
  const roomFor = (id: RoomId | null): RoomId | null => {
    if (id === (anchor?.roomId ?? null)) return spot.slot.roomId
    if (id === null || document.rooms[id]?.forumId === forum.id) return id
    const theirs = roomsOf(document, first.forumId).map((room): RoomId | null => room.id)
    const ours = roomsOf(document, forum.id).map((room): RoomId | null => room.id)
    const distance = theirs.indexOf(id) - theirs.indexOf(anchor?.roomId ?? null)
    return ours[ours.indexOf(spot.slot.roomId) + distance] ?? null
  }
  const { trackId } = spot.target
  return sessions.map((session) => ({
    slot: slotOf(session),
    ...(trackId !== undefined && session.trackId === first.trackId ? { trackId } : {}),
  }))
}

function minutesBetween(a: Slot, b: Slot): number {
  return (Date.parse(`${b.date}T${b.start}Z`) - Date.parse(`${a.date}T${a.start}Z`)) / 60_000
}
