import type { WorkspaceDocument } from '../document/document.ts'
import type { Forum, Room } from '../document/rows.ts'
import { expectedAt } from '../programme/conflicts/content-conflicts.ts'
import type { SearchSpace } from './search-space.ts'
import type { Stakes } from './stakes.ts'

/** A room that a block may stand in, and when it cannot; `room` is null where there are none. */
export interface RoomChoice {
  readonly room: Room | null
  readonly isFree: (start: number, end: number) => boolean
}

/** Where there are no rooms. */
export const noRoom: RoomChoice = { room: null, isFree: () => true }

/** Rooms by how well they fit: large enough ones first, the smallest of them first, those without a number last. */
export function roomChoices(
  document: WorkspaceDocument,
  forum: Forum,
  space: SearchSpace,
  stakes: Stakes,
): RoomChoice[] {
  const pinned = space.parts.find(({ session }) => session?.slot?.pinned)?.session?.slot
  const expected = expectedOf(space, forum)
  const all = space.rooms.map((room, i) => ({
    room,
    isFree: (start: number, end: number) => stakes.rooms[i]?.busy.isFree(start, end) ?? true,
  }))
  const allowed = pinned ? all.filter(({ room }) => room.id === pinned.roomId) : all
  if (allowed.length === 0) {
    const room = (pinned?.roomId && document.rooms[pinned.roomId]) || null
    return [{ room, isFree: () => true }]
  }
  const size = ({ room }: { readonly room: Room }) => (holds(room) ? (room.capacity ?? 0) : Number.MAX_SAFE_INTEGER)
  const holds = ({ kind, capacity }: Room) => kind !== 'online' && capacity !== null
  const isTooSmall = ({ room }: { readonly room: Room }) =>
    holds(room) && expected !== null && (room.capacity ?? 0) < expected ? 1 : 0
  return allowed.sort((a, b) => isTooSmall(a) - isTooSmall(b) || size(a) - size(b))
}

/** How many people the block's rooms must hold; null where nobody said. */
export function expectedOf({ parts }: SearchSpace, forum: Forum): number | null {
  const numbers = parts.flatMap(({ session }) => (session ? (expectedAt(session, forum) ?? []) : []))
  return numbers.length > 0 ? Math.max(...numbers) : null
}
