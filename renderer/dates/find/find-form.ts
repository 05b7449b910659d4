import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { Forum, RoomId, SessionId } from '../../../core/document/rows.ts'
import type { Wanted } from '../../../core/finding/find-query.ts'
import { mostDays } from '../../../core/finding/search-space.ts'
import { readDateRange } from '../../../core/outreach/read-date-range.ts'
import { fail, ok, type Result } from '../../../core/result.ts'
import { type CalendarDate, daysBetween } from '../../../core/time/calendar-date.ts'
import type { DateRange } from '../../../core/time/date-range.ts'

/** The parts of a day that can be asked for. */
export const dayParts = ['any', 'morning', 'afternoon'] as const

/** See dayParts. */
export type DayPart = (typeof dayParts)[number]

/** What is asked for, as it was typed and chosen. It stays while other screens are looked at. */
export interface FindForm {
  /** Sessions of the forum, or so many new ones. */
  readonly what: 'new' | 'sessions'
  readonly sessionIds: readonly SessionId[]
  readonly count: number
  readonly minutes: number
  /** Between one session and the next. */
  readonly gap: number
  /** As typed; empty for the days of the forum. */
  readonly days: string
  readonly part: DayPart
  /** Any room, none, or that one. */
  readonly room: 'any' | 'none' | RoomId
  readonly wanted: readonly Named[]
}

/** Somebody whom the form names. */
export interface Named extends Wanted {
  /** Whether this only says otherwise than a role: it is nothing without the role. */
  readonly isOfRole: boolean
}

/** The most sessions that are looked for at once. */
export const mostSessions = 12

/** What a form begins with: one new session, or those in hand. */
export function emptyForm(forum: Forum, sessionIds: readonly SessionId[]): FindForm {
  return {
    what: sessionIds.length > 0 ? 'sessions' : 'new',
    sessionIds,
    count: 1,
    minutes: 60,
    gap: forum.bufferMinutes,
    days: '',
    part: 'any',
    room: 'any',
    wanted: [],
  }
}

/** Why a form asks for nothing yet. */
export type FormProblem =
  | { readonly kind: 'days-not-read' }
  | { readonly kind: 'too-many-days'; readonly most: number }
  | { readonly kind: 'no-sessions' }
  | { readonly kind: 'no-forum-days' }

/** The days that a form asks for; null for those of the forum. */
export function daysOf({ days }: FindForm, today: CalendarDate): Result<DateRange | null, FormProblem> {
  if (days.trim() === '') return ok(null)
  const range = readDateRange(days, today)
  if (!range) return fail({ kind: 'days-not-read' })
  return daysBetween(range.from, range.to) >= mostDays ? fail({ kind: 'too-many-days', most: mostDays }) : ok(range)
}

/** The sessions of a form that are still there and can take place, in the order in which they were chosen. */
export function sessionsOfForm({ what, sessionIds }: FindForm, document: WorkspaceDocument): SessionId[] {
  if (what === 'new') return []
  return sessionIds.filter((id) => document.sessions[id] && document.sessions[id].state !== 'cancelled')
}

/** The offset of each new session from the start of the block, in minutes. */
export function offsetsOf({ count, minutes, gap }: FindForm): number[] {
  return Array.from({ length: count }, (_, i) => i * (minutes + gap))
}
