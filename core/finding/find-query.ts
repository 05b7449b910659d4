import type { DayRank } from '../dates/common-days.ts'
import type { DayStatus } from '../dates/holiday-calendar.ts'
import type { HolidayPack } from '../document/holiday-rows.ts'
import type { Hours, Owner } from '../document/planning-rows.ts'
import type { RoomId, SessionId, Slot } from '../document/rows.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { Instant } from '../time/instant.ts'
import type { Interval } from '../time/interval.ts'
import type { LocalTime } from '../time/local-time.ts'
import type { Zone } from '../time/zone.ts'
import type { HourBand } from './hour-cost.ts'

/**
 * Who is wanted: without one who `must`, there is no meeting; one who `should` is counted as missing; whether one who `may`
 * comes is only said.
 */
export type Presence = 'must' | 'should' | 'may'

/** Somebody whom a query itself names. */
export interface Wanted {
  readonly owner: Exclude<Owner, { readonly kind: 'room' }>
  readonly presence: Presence
}

/** What a slot is looked for. */
export interface FindQuery {
  /** One session, several that follow one another in this order in one room, or so many minutes. */
  readonly what:
    | {
        readonly kind: 'sessions'
        readonly ids: readonly SessionId[]
        /** Minutes between one and the next; 0 when left out. */
        readonly gapMinutes?: number
      }
    | { readonly kind: 'minutes'; readonly minutes: number }
  /**
   * Those with roles in the sessions are wanted in these by their roles (required: must; others: should). Whom the query
   * names is wanted as it says: who has a role in place of what the role says, anybody else all through. Conflicts go by
   * the roles alone.
   */
  readonly wanted: readonly Wanted[]
  /** The first and last day, on the calendar of the base zone. Null: the days of the forum. */
  readonly days: { readonly from: CalendarDate; readonly to: CalendarDate } | null
  /** Whether days of the range that are not the forum's are looked at too, all round the clock; the forum's have their hours. */
  readonly isAnyDay: boolean
  /** Only within these hours of each day, on the clocks of the base zone. Null: at any. */
  readonly hours: Hours | null
  /** Null: any room of the forum. */
  readonly roomIds: readonly RoomId[] | null
  readonly packs: readonly HolidayPack[]
  /** The slots of the last release; null where there was none. */
  readonly released: ReadonlyMap<SessionId, Slot> | null
  /** The pain that each zone bore in earlier editions. */
  readonly borne: ReadonlyMap<Zone, number>
  /** How many suggestions, and how many near-misses, to answer at most. */
  readonly best: number
  /** No two suggestions start closer to one another than this; nor do two near-misses. */
  readonly apartMinutes: number
}

/** What a slot costs. Slots compare by these in this order, the lower being better; then the earlier, then the better room. */
export interface SlotCost {
  readonly day: DayRank
  /** How many of those who should attend cannot. */
  readonly missing: number
  /** The most pain in one zone, in costs of five minutes (hour-cost). */
  readonly worstPain: number
  /** The pain of all, each by the weight of what they do. */
  readonly weightedPain: number
  /** Pain by zone, times what the zone bore in earlier editions. */
  readonly debt: number
  /** Times and rooms that are not those of the last release. */
  readonly changes: number
}

/** Why a slot is good, or what is to be known of it. */
export type Reason =
  | { readonly kind: 'all-work' }
  | { readonly kind: 'day'; readonly day: DayStatus }
  | { readonly kind: 'all-in-core-hours' }
  | { readonly kind: 'hours'; readonly zone: Zone; readonly bands: readonly BandMinutes[] }
  | { readonly kind: 'missing'; readonly owner: Owner; readonly presence: 'should' | 'may'; readonly why: Blocker }
  | { readonly kind: 'as-released' }
  | { readonly kind: 'changed-since-release'; readonly changes: number }
  | { readonly kind: 'spares'; readonly zone: Zone; readonly borne: number }
  | { readonly kind: 'room-too-small'; readonly roomId: RoomId; readonly capacity: number; readonly expected: number }

/** So many minutes in hours other than the core ones. */
export interface BandMinutes {
  readonly band: HourBand
  readonly minutes: number
}

/** What makes a slot impossible. */
export type Blocker =
  | { readonly kind: 'room-taken'; readonly roomId: RoomId; readonly sessionId: SessionId }
  | { readonly kind: 'link-taken'; readonly roomId: RoomId; readonly sessionId: SessionId }
  | { readonly kind: 'busy'; readonly owner: Owner; readonly sessionId: SessionId }
  | { readonly kind: 'unavailable'; readonly owner: Owner; readonly note: string }
  | { readonly kind: 'outside-availability'; readonly owner: Owner }
  | { readonly kind: 'night'; readonly zone: Zone; readonly minutes: number }
  | { readonly kind: 'pinned'; readonly sessionId: SessionId }

/** A slot as one zone sees it. */
export interface InZone {
  readonly zone: Zone
  readonly start: LocalTime
  readonly end: LocalTime
  readonly pain: number
}

/** A place in time and, where there are rooms, in one of them. */
export interface FoundSlot extends Interval {
  readonly start: Instant
  readonly roomId: RoomId | null
  /** Where each session would stand: wall time of the forum's base zone. Empty for bare minutes. */
  readonly slots: readonly { readonly sessionId: SessionId; readonly slot: Slot }[]
  /** In the order of the forum's zones, then those of attendees elsewhere. */
  readonly zones: readonly InZone[]
  readonly cost: SlotCost
  readonly reasons: readonly Reason[]
}

/** A slot that would be next if it were not for these blockers. */
export interface NearMiss extends FoundSlot {
  /** At least one. */
  readonly blockers: readonly Blocker[]
}

/** The answer to a query. */
export interface FoundSlots {
  /** The best first. */
  readonly suggestions: readonly FoundSlot[]
  /** Those with the fewest blockers first, then the best. */
  readonly nearMisses: readonly NearMiss[]
  /** How many starts were looked at, and how many of them are possible. */
  readonly looked: number
  readonly possible: number
}

/** Why there is nothing to look at. */
export type FindFailure =
  | { readonly kind: 'no-such-session'; readonly id: string }
  | { readonly kind: 'nothing-to-place' }
  | { readonly kind: 'no-days' }
  /** The sessions are longer than a day can hold. */
  | { readonly kind: 'too-long'; readonly minutes: number }
