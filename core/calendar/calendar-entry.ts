import type { FoundText } from '../document/localized-text.ts'
import type { Instant } from '../time/instant.ts'
import type { LocalTime } from '../time/local-time.ts'
import type { Zone } from '../time/zone.ts'

/** Everything that one VEVENT (RFC 5545 section 3.6.1) says, before it is written in any syntax. */
export interface CalendarEntry {
  /** The session's id: the same in every file, language and release. */
  readonly uid: string
  /** How often a release changed the event, from 0. */
  readonly sequence: number
  /** DTSTAMP and LAST-MODIFIED: the stored moment of the latest change, never a clock; written in whole seconds. */
  readonly stamp: Instant
  /** The session takes `[start, end)`. */
  readonly start: Instant
  readonly end: Instant
  /** The promise that `start` and `end` follow from: what the clocks of the forum's base zone show. */
  readonly wall: { readonly zone: Zone; readonly start: LocalTime; readonly end: LocalTime }
  /** One line. The language is the one the text is really in, which need not be the reader's. */
  readonly summary: FoundText
  /** Lines separated by `\n`, at most `longestDescription` UTF-16 units. */
  readonly description: FoundText
  readonly location: FoundText | null
  readonly categories: readonly FoundText[]
  readonly status: EventStatus
  readonly transparency: 'OPAQUE' | 'TRANSPARENT'
  /** An http or https address in ASCII, as `webAddress` gives it. */
  readonly url: string | null
  /** Where to join from afar (RFC 7986 section 5.11); an address like `url`. */
  readonly conferenceUrl: string | null
  readonly color: CssColor | null
  /** Who publishes it, where that is not the publisher of the calendar. */
  readonly organizer?: CalendarOrganizer
  /** How many minutes before the start a reminder comes; without one there is none. */
  readonly alarmMinutes?: number
}

/** The publisher named by ORGANIZER (RFC 5545 section 3.8.4.3). */
export interface CalendarOrganizer {
  readonly name: string
  /** Null where there is none to give out. */
  readonly email: string | null
}

/** RFC 5545 section 3.8.1.11. */
export const eventStatuses = ['CONFIRMED', 'TENTATIVE', 'CANCELLED'] as const

/** How firm an event is. */
export type EventStatus = (typeof eventStatuses)[number]

/** The extended colour keywords of CSS Color 3 nearest to the six track colours, in their order (RFC 7986 section 5.9). */
export const trackColors = ['midnightblue', 'sienna', 'darkcyan', 'blueviolet', 'chocolate', 'maroon'] as const

/** A colour that a calendar event may have. */
export type CssColor = (typeof trackColors)[number]

/** Longest DESCRIPTION in UTF-16 units: common clients cut or refuse more. */
export const longestDescription = 8000
