import type { CalendarDate } from '../time/calendar-date.ts'
import type { InstantText } from '../time/instant.ts'
import type { WallTime } from '../time/wall-time.ts'
import type { Zone } from '../time/zone.ts'
import type { TableName } from './document.ts'
import type { LocalizedText } from './localized-text.ts'

/** Why a command was not carried out; the document stays as it was. The interface makes the sentence. */
export type Refusal =
  /** The row is gone, for example undone in the meantime. */
  | { readonly kind: 'missing-row'; readonly table: TableName; readonly id: string }
  /** A value that the row's schema does not allow; `problem` is for developers. */
  | {
      readonly kind: 'invalid-field'
      readonly table: TableName
      readonly id: string
      readonly field: string
      readonly problem: string
    }
  /** Rows of table `by` still refer to it. */
  | {
      readonly kind: 'in-use'
      readonly table: TableName
      readonly id: string
      readonly by: TableName
      readonly count: number
    }
  /** The clocks of the base zone are put forward over this time: it does not exist. */
  | { readonly kind: 'time-does-not-exist'; readonly date: CalendarDate; readonly time: WallTime; readonly zone: Zone }
  /** The moment is the second of two at which the clocks of the zone show this time; a slot can only mean the first. */
  | { readonly kind: 'time-happens-twice'; readonly date: CalendarDate; readonly time: WallTime; readonly zone: Zone }
  /** What was typed for another zone is the second of two moments at which the base zone's clocks show this time. */
  | { readonly kind: 'second-of-two-times'; readonly date: CalendarDate; readonly time: WallTime; readonly zone: Zone }
  /** The day is not one of the forum's. */
  | { readonly kind: 'not-a-forum-day'; readonly date: CalendarDate }
  /** The session is pinned to its slot. */
  | { readonly kind: 'pinned'; readonly title: LocalizedText }
  /** A session that is divided needs at least five minutes for each part. */
  | { readonly kind: 'too-short-to-split' }
  /** The session would begin on the next day. */
  | { readonly kind: 'past-midnight' }
  /** That day is one of the forum's already. */
  | { readonly kind: 'day-exists'; readonly date: CalendarDate }
  /** The forum already has an engagement with that organization for that purpose. */
  | { readonly kind: 'engagement-exists'; readonly organizationId: string }
  /** A forum keeps at least one zone. */
  | { readonly kind: 'last-zone' }
  /** What was released stays as it is. */
  | { readonly kind: 'release-is-fixed' }
  /** A release has a name. */
  | { readonly kind: 'release-name-missing' }
  /** No session has a slot, and none was released before. */
  | { readonly kind: 'nothing-to-release' }
  /** A release is later than the one before it: calendars tell the newer event by its moment. */
  | { readonly kind: 'release-too-early'; readonly at: InstantText; readonly previous: InstantText }
  /** A conflict is accepted for a reason. */
  | { readonly kind: 'reason-missing' }
  /** What an import was worked out from is no longer as it was. */
  | { readonly kind: 'changed-meanwhile' }
