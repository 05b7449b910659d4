import type { Language } from '../../document/language.ts'
import type { Instant } from '../../time/instant.ts'
import type { Interval } from '../../time/interval.ts'

/** An event of somebody else's calendar, as far as a forum can use it. It takes `[start, end)`. */
export interface ImportedEvent {
  /** Its UID; of an event that has none, its number in the file: `#3`. */
  readonly uid: string
  readonly sequence: number
  /** DTSTAMP; null where the event has none. */
  readonly stamp: Instant | null
  readonly start: Instant
  readonly end: Instant
  /** Whether it was given as days rather than moments; days begin and end in the reader's zone. */
  readonly isAllDay: boolean
  readonly summary: string
  /** The language that the summary says it is in; null where it says none of ours. */
  readonly language: Language | null
  readonly description: string
  readonly isCancelled: boolean
  /** Whether its owner is free meanwhile (TRANSP:TRANSPARENT). */
  readonly isFree: boolean
  /** Whether it comes again and again; `start` and `end` are those of its first time. */
  readonly recurs: boolean
  /** Where a window was asked for: the times of a recurring event in it; null where there were too many to be found. */
  readonly times: readonly Interval[] | null
}

/** Why one event was left out, or read only in part. */
export type EventProblem =
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'no-start' }
  | { readonly kind: 'no-end' }
  | { readonly kind: 'ends-before-start' }
  /** A DURATION of more than seven digits. */
  | { readonly kind: 'absurd-duration' }
  /** A TZID that no VTIMEZONE, no IANA zone and no name of Windows explains; `zone` is to be asked about. */
  | { readonly kind: 'unknown-zone'; readonly zone: string }
  /** One time of a recurring event that was moved by itself, where the other times are not read; or all from one on. */
  | { readonly kind: 'exception' }
  /** Another event of the same UID is newer, by SEQUENCE, then by DTSTAMP. */
  | { readonly kind: 'superseded' }

/** What was wrong with one event. */
export interface ImportProblem {
  /** Which event of the file, counted from 1. */
  readonly number: number
  readonly uid: string
  readonly summary: string
  readonly problem: EventProblem
}

/** Why a file was not read at all. */
export type ImportFailure =
  | { readonly kind: 'too-large'; readonly megabytes: number }
  | { readonly kind: 'too-many-events'; readonly count: number }
  | { readonly kind: 'not-a-calendar' }

/** What was read of a file: one bad event costs only itself. */
export interface ImportedCalendar {
  readonly name: string
  readonly events: readonly ImportedEvent[]
  readonly problems: readonly ImportProblem[]
}

/** The most that is read of one file. */
export const importLimits = { octets: 10_000_000, events: 20_000 } as const
