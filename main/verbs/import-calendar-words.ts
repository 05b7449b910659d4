import type { EventProblem, ImportFailure } from '../../core/calendar/import/imported-event.ts'
import { importLimits } from '../../core/calendar/import/imported-event.ts'
import type { CalendarBytesFailure } from './read-calendar-bytes.ts'

/** Why a calendar file gave no text and what to do; to follow its name. */
export function calendarBytesWords(failure: CalendarBytesFailure): string {
  switch (failure.kind) {
    case 'unreadable':
      return failure.code === 'ENOENT'
        ? 'there is no such file; check the path.'
        : `could not be read (${failure.code}).`
    case 'too-large':
      return `has ${failure.megabytes} MB; at most ${importLimits.octets / 1e6} MB are read.`
    case 'wrong-encoding':
      return failure.fitting.length === 0
        ? `is not text in ${failure.encoding}, nor in any other encoding that is known here.`
        : `is not text in ${failure.encoding}; try --encoding ${failure.fitting.join(' or ')}, and look at the titles first with --dry-run.`
  }
}

/** Why a calendar was not read; to follow its name. */
export function calendarReadWords(failure: ImportFailure | { readonly kind: 'too-slow' }): string {
  switch (failure.kind) {
    case 'too-large':
      return `has ${failure.megabytes} MB; at most ${importLimits.octets / 1e6} MB are read.`
    case 'too-many-events':
      return `has ${failure.count} events; at most ${importLimits.events} are read.`
    case 'not-a-calendar':
      return 'is not a calendar (no BEGIN:VCALENDAR); check that it is the right file.'
    case 'too-slow':
      return 'takes too long to read; nothing was changed.'
  }
}

/** Why one event was left out. */
export function eventProblemWords(problem: EventProblem): string {
  switch (problem.kind) {
    case 'unreadable':
      return `cannot be read: ${problem.detail}`
    case 'no-start':
      return 'has no start'
    case 'no-end':
      return 'has no end'
    case 'ends-before-start':
      return 'ends before it starts'
    case 'absurd-duration':
      return 'has a duration that cannot be meant'
    case 'unknown-zone':
      return `is in the zone “${problem.zone}”, which nothing explains; say with --zone which is meant`
    case 'exception':
      return 'is one time of a recurring event'
    case 'superseded':
      return 'stands in the file again, newer'
  }
}
