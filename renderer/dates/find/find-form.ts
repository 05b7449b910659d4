import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { HolidayPack } from '../../../core/document/holiday-rows.ts'
import type { Hours } from '../../../core/document/planning-rows.ts'
import type { Forum, ForumId, RoomId, SessionId } from '../../../core/document/rows.ts'
import type { Wanted } from '../../../core/finding/find-query.ts'
import { mostDays } from '../../../core/finding/search-space.ts'
import { readDateRange } from '../../../core/outreach/read-date-range.ts'
import { releasedSlots } from '../../../core/release/released-slots.ts'
import { fail, ok, type Result } from '../../../core/result.ts'
import { type CalendarDate, daysBetween } from '../../../core/time/calendar-date.ts'
import type { DateRange } from '../../../core/time/date-range.ts'
import { wallTime } from '../../../core/time/wall-time.ts'
import type { AskedQuery } from './find-question.ts'

/** The parts of a day that can be asked for. */
export const dayParts = ['any', 'morning', 'afternoon'] as const

/** See dayParts. */
export type DayPart = (typeof dayParts)[number]

/** On the clocks of the base zone. */
const hoursOfPart: { readonly [P in DayPart]: Hours | null } = {
  any: null,
  morning: { start: wallTime('06:00'), end: wallTime('12:00') },
  afternoon: { start: wallTime('12:00'), end: wallTime('18:00') },
}

/** What is asked for, as it was typed and chosen. It stays while other screens are looked at. */
export interface FindForm {
  readonly forumId: ForumId
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
  readonly wanted: readonly Wanted[]
}

/** The most sessions that are looked for at once. */
export const mostSessions = 12

/** How many suggestions, and how many near-misses. */
const best = 5

/** What a form begins with: one new session, or those in hand. */
export function emptyForm(forum: Forum, sessionIds: readonly SessionId[]): FindForm {
  return {
    forumId: forum.id,
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

/** The query of a form, or why there is none yet. */
export function queryOf(
  form: FindForm,
  document: WorkspaceDocument,
  forum: Forum,
  packs: readonly HolidayPack[],
  today: CalendarDate,
): Result<AskedQuery, FormProblem> {
  const days = daysOf(form, today)
  if (!days.ok) return days
  if (days.value === null && forum.days.length === 0) return fail({ kind: 'no-forum-days' })
  const ids = sessionsOfForm(form, document)
  if (form.what === 'sessions' && ids.length === 0) return fail({ kind: 'no-sessions' })
  const last = offsetsOf(form).at(-1) ?? 0
  const count = days.value ? daysBetween(days.value.from, days.value.to) + 1 : forum.days.length
  return ok({
    what:
      form.what === 'sessions'
        ? { kind: 'sessions', ids, gapMinutes: form.gap }
        : { kind: 'minutes', minutes: last + form.minutes },
    wanted: form.wanted.filter(({ owner }) =>
      owner.kind === 'person' ? document.persons[owner.id] : document.organizations[owner.id],
    ),
    days: days.value,
    isAnyDay: days.value !== null,
    hours: hoursOfPart[form.part],
    roomIds: form.room === 'any' ? null : form.room === 'none' ? [] : [form.room],
    packs,
    released: releasedSlots(document, forum),
    best,
    // Of a long range one time a day is shown, so that the days can be compared.
    apartMinutes: count > best ? 720 : 30,
  })
}
