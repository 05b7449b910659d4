import type { Language } from '../document/language.ts'
import type { OrganizationId, PersonId, RoomId, SessionId } from '../document/rows.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { WallTime } from '../time/wall-time.ts'
import type { Zone } from '../time/zone.ts'

/** How much a conflict matters: a fatal one cannot happen as planned, a warning is doubtful, an info is incomplete. */
export type Severity = 'fatal' | 'warning' | 'info'

/** What is wrong, with the facts that its sentence needs. */
export type ConflictFacts =
  /** Two sessions stand in one room at once. */
  | { readonly kind: 'room-taken'; readonly roomId: RoomId }
  /** A person has roles in two sessions at once. */
  | { readonly kind: 'person-twice'; readonly personId: PersonId }
  /** The session's day is not one of the forum's. */
  | { readonly kind: 'outside-forum-days'; readonly date: CalendarDate }
  /** The session begins before the day opens or ends after it closes. */
  | {
      readonly kind: 'outside-day-window'
      readonly date: CalendarDate
      readonly start: WallTime
      readonly end: WallTime
    }
  /** The base zone's clocks skip this time. */
  | { readonly kind: 'time-does-not-exist'; readonly time: WallTime; readonly zone: Zone }
  /** The base zone's clocks show this time twice; the first is meant. */
  | { readonly kind: 'time-happens-twice'; readonly time: WallTime; readonly zone: Zone }
  /** An organization that the session requires has declined. */
  | { readonly kind: 'required-role-declined'; readonly organizationId: OrganizationId }
  /** A required role has nobody yet. */
  | { readonly kind: 'required-role-empty' }
  /** A confirmed session has no slot. */
  | { readonly kind: 'confirmed-without-slot' }
  /** The title is missing in languages of the forum. */
  | { readonly kind: 'title-missing'; readonly languages: readonly Language[] }

/** One thing that is wrong or doubtful, and the sessions it is about. */
export interface Conflict {
  /** The same for the same trouble of the same sessions, however often it is computed. */
  readonly key: string
  readonly severity: Severity
  readonly sessions: readonly SessionId[]
  readonly facts: ConflictFacts
}

/** The severity of each kind. */
export const severityOf: { readonly [K in ConflictFacts['kind']]: Severity } = {
  'room-taken': 'fatal',
  'person-twice': 'fatal',
  'outside-forum-days': 'fatal',
  'outside-day-window': 'warning',
  'time-does-not-exist': 'fatal',
  'time-happens-twice': 'warning',
  'required-role-declined': 'fatal',
  'required-role-empty': 'warning',
  'confirmed-without-slot': 'warning',
  'title-missing': 'info',
}
