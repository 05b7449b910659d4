import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { HolidayPack } from '../../../core/document/holiday-rows.ts'
import type { Hours } from '../../../core/document/planning-rows.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { releasedSlots } from '../../../core/release/released-slots.ts'
import { fail, ok, type Result } from '../../../core/result.ts'
import { type CalendarDate, daysBetween } from '../../../core/time/calendar-date.ts'
import { wallTime } from '../../../core/time/wall-time.ts'
import { type DayPart, daysOf, type FindForm, type FormProblem, offsetsOf, sessionsOfForm } from './find-form.ts'
import type { AskedQuery } from './find-question.ts'
import { wantedOfForm } from './form-people.ts'

/** How many suggestions, and how many near-misses. */
const best = 5

/** On the clocks of the base zone. */
const hoursOfPart: { readonly [P in DayPart]: Hours | null } = {
  any: null,
  morning: { start: wallTime('06:00'), end: wallTime('12:00') },
  afternoon: { start: wallTime('12:00'), end: wallTime('18:00') },
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
    wanted: wantedOfForm(form, document),
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
