import type { Language } from '../document/language.ts'
import type { LocalizedText } from '../document/localized-text.ts'
import type { Hours, Owner } from '../document/planning-rows.ts'
import type { OrganizationId, PersonId, RoomId, SessionId, TrackId } from '../document/rows.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { InstantText } from '../time/instant.ts'
import type { WallTime } from '../time/wall-time.ts'
import type { Zone } from '../time/zone.ts'

/** How much a conflict matters: a fatal one cannot happen as planned, a warning is doubtful, an info is incomplete. */
export type Severity = 'fatal' | 'warning' | 'info'

/** A stretch of a session on the clocks of one zone. The end may be on the next day. */
interface HoursInZone {
  readonly zone: Zone
  readonly start: WallTime
  readonly end: WallTime
}

/** A session, from start to end, that leaves the hours in which people of its zone work. */
export interface OutsideWork extends HoursInZone {
  readonly work: Hours
}

/** The part of a session, from start to end, that lies in the lunch of people of its zone. */
export interface InLunch extends HoursInZone {
  readonly lunch: Hours
}

/** What is wrong, with the facts that its sentence needs. */
export type ConflictFacts =
  /** Two sessions stand in one room at once. */
  | { readonly kind: 'room-taken'; readonly roomId: RoomId }
  /** A person has roles in two sessions at once. */
  | { readonly kind: 'person-twice'; readonly personId: PersonId }
  /** Two sessions at once need the host account of their rooms, which can hold one meeting at a time. */
  | { readonly kind: 'host-account-twice'; readonly hostAccount: string }
  /** Two sessions at once, in different rooms, would be joined by one link. */
  | { readonly kind: 'link-twice'; readonly joinUrl: string }
  /** The session's day is not one of the forum's. */
  | { readonly kind: 'outside-forum-days'; readonly date: CalendarDate }
  /** The base zone's clocks skip this time. */
  | { readonly kind: 'time-does-not-exist'; readonly time: WallTime; readonly zone: Zone }
  /** An organization that the session requires has declined. */
  | { readonly kind: 'required-role-declined'; readonly organizationId: OrganizationId }
  /** Someone with a role, or the room, is not free for all of the session: not in `[from, to)`, said in `zone`. */
  | {
      readonly kind: 'unavailable'
      readonly owner: Owner
      readonly from: InstantText
      readonly to: InstantText
      readonly note: string
      readonly zone: Zone
    }
  /** An organization has roles in two sessions at once and has named nobody for either: one delegate cannot do both. */
  | { readonly kind: 'organization-twice'; readonly organizationId: OrganizationId }
  /** The session begins before the day opens or ends after it closes. */
  | {
      readonly kind: 'outside-day-window'
      readonly date: CalendarDate
      readonly start: WallTime
      readonly end: WallTime
    }
  /** The base zone's clocks show this time twice; the first is meant. */
  | { readonly kind: 'time-happens-twice'; readonly time: WallTime; readonly zone: Zone }
  /** Someone with a role, or the room, has said when they are free, and the session does not lie in it. */
  | { readonly kind: 'outside-availability'; readonly owner: Owner }
  /** People of these zones of the forum would work outside their hours. */
  | { readonly kind: 'outside-working-hours'; readonly zones: readonly OutsideWork[] }
  /** People of these zones of the forum would miss lunch. */
  | { readonly kind: 'in-lunch'; readonly zones: readonly InLunch[] }
  /** A person has fewer minutes to get from one room to another than the forum wants between two sessions. */
  | {
      readonly kind: 'buffer-too-short'
      readonly personId: PersonId
      readonly minutes: number
      readonly needed: number
    }
  /** More people are expected than the room holds. */
  | {
      readonly kind: 'capacity-too-small'
      readonly roomId: RoomId
      readonly capacity: number
      readonly expected: number
    }
  /** An organization that the session requires owes its answer since this day; said while the forum is planned. */
  | { readonly kind: 'answer-overdue'; readonly organizationId: OrganizationId; readonly dueOn: CalendarDate }
  /** An organization has a required role, the forum is near, and it has not named a person; said while it is planned. */
  | { readonly kind: 'nobody-named'; readonly organizationId: OrganizationId; readonly opensOn: CalendarDate }
  /** A required role has nobody yet. */
  | { readonly kind: 'required-role-empty' }
  /** The room is joined online and has no link to join by; said while the forum is planned. */
  | { readonly kind: 'no-link'; readonly roomId: RoomId }
  /** The session is interpreted and nobody interprets from these languages of its floor; said while the forum is planned. */
  | { readonly kind: 'no-interpreter'; readonly languages: readonly Language[] }
  /** The run of show is planned for more minutes than the session has. */
  | { readonly kind: 'run-too-long'; readonly planned: number; readonly minutes: number }
  /** A confirmed session has no slot. */
  | { readonly kind: 'confirmed-without-slot' }
  /** The title is missing in languages of the forum. */
  | { readonly kind: 'title-missing'; readonly languages: readonly Language[] }
  /** Another session of the track is still running. */
  | { readonly kind: 'track-twice'; readonly trackId: TrackId }
  /** A day of the forum is a holiday in a country of its zones; said while the forum is planned. */
  | {
      readonly kind: 'holiday'
      readonly country: string
      readonly date: CalendarDate
      readonly names: LocalizedText
    }
  /** A day of the forum is a weekend in these countries of its zones; said while the forum is planned. */
  | { readonly kind: 'not-a-working-day'; readonly date: CalendarDate; readonly countries: readonly string[] }
  /** The holidays of a year are not decreed yet in a country of the forum's zones; said while the forum is planned. */
  | { readonly kind: 'calendar-not-decreed'; readonly country: string; readonly year: number }
  /** The room stands empty between two sessions of a day for this long, lunch not counted. */
  | { readonly kind: 'unusual-gap'; readonly roomId: RoomId; readonly minutes: number }

/** What kinds of trouble there are. */
export type ConflictKind = ConflictFacts['kind']

/** One thing that is wrong or doubtful, and the sessions it is about. */
export interface Conflict {
  /** The same for the same trouble of the same sessions, however often it is computed. */
  readonly key: string
  readonly severity: Severity
  readonly sessions: readonly SessionId[]
  readonly facts: ConflictFacts
}

/** The severity of each kind, the worst first. */
export const severityOf: { readonly [K in ConflictKind]: Severity } = {
  'room-taken': 'fatal',
  'person-twice': 'fatal',
  'host-account-twice': 'fatal',
  'link-twice': 'fatal',
  'outside-forum-days': 'fatal',
  'time-does-not-exist': 'fatal',
  'required-role-declined': 'fatal',
  unavailable: 'fatal',
  'organization-twice': 'warning',
  'outside-day-window': 'warning',
  'time-happens-twice': 'warning',
  'outside-availability': 'warning',
  'outside-working-hours': 'warning',
  'in-lunch': 'warning',
  'buffer-too-short': 'warning',
  'capacity-too-small': 'warning',
  'answer-overdue': 'warning',
  'nobody-named': 'warning',
  'required-role-empty': 'warning',
  'no-link': 'warning',
  'no-interpreter': 'warning',
  'run-too-long': 'warning',
  'confirmed-without-slot': 'warning',
  holiday: 'warning',
  'not-a-working-day': 'info',
  'calendar-not-decreed': 'info',
  'title-missing': 'info',
  'track-twice': 'info',
  'unusual-gap': 'info',
}

const timeless: ReadonlySet<ConflictKind> = new Set<ConflictKind>([
  'required-role-declined',
  'answer-overdue',
  'nobody-named',
  'required-role-empty',
  'capacity-too-small',
  'no-link',
  'no-interpreter',
  'run-too-long',
  'confirmed-without-slot',
  'title-missing',
  'holiday',
  'not-a-working-day',
  'calendar-not-decreed',
])

/** Whether a kind of trouble comes from where the sessions stand: another slot makes it another conflict. */
export function dependsOnSlot(kind: ConflictKind): boolean {
  return !timeless.has(kind)
}
