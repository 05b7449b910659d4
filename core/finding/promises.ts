import type { RoomId, SessionId, Slot } from '../document/rows.ts'
import { slotStart } from '../programme/session-time.ts'
import type { Zone } from '../time/zone.ts'
import type { Part } from './search-space.ts'

const minuteMs = 60_000

/** Where the sessions of a search were promised to be: by a pin, or by the last release. */
export class Promises {
  /** The starts of the whole search at which each pinned, or released, session is where it was promised. */
  readonly #pins: readonly { readonly start: number; readonly roomId: RoomId | null }[]
  readonly #starts: readonly number[]
  readonly #rooms: readonly (RoomId | null)[]

  /** `released` has the slots of the last release; null where there is none. `base` is the zone of all slots. */
  constructor(parts: readonly Part[], released: ReadonlyMap<SessionId, Slot> | null, base: Zone) {
    const startOfAll = (slot: Slot, offset: number) => slotStart(slot, base).moment - offset * minuteMs
    const given = parts.flatMap(({ session, offset }) => {
      const slot = session ? released?.get(session.id) : undefined
      return slot ? [{ slot, offset }] : []
    })
    this.#starts = given.map(({ slot, offset }) => startOfAll(slot, offset))
    this.#rooms = given.map(({ slot }) => slot.roomId)
    this.#pins = parts.flatMap(({ session, offset }) =>
      session?.slot?.pinned ? [{ start: startOfAll(session.slot, offset), roomId: session.slot.roomId }] : [],
    )
  }

  get hasPins(): boolean {
    return this.#pins.length > 0
  }

  /** How many pinned sessions would move, to another time or to another room. */
  pinsBroken(start: number, roomId: RoomId | null): number {
    return this.#pins.filter((pin) => pin.start !== start || pin.roomId !== roomId).length
  }

  /** How many sessions would be at another time than was released. */
  timeChanges(start: number): number {
    return others(this.#starts, start)
  }

  /** How many sessions would be in another room than was released. */
  roomChanges(roomId: RoomId | null): number {
    return others(this.#rooms, roomId)
  }
}

function others<Value>(promised: readonly Value[], value: Value): number {
  let count = 0
  for (const one of promised) if (one !== value) count += 1
  return count
}
