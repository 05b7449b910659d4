import type { OpenFailure, WriteFailure } from '../../core/bridge/failure.ts'
import type { CalendarFailure } from '../../core/calendar/calendar-failure.ts'
import { cleanLine } from '../../core/calendar/content-line.ts'
import type { JsonFault } from './json-fault.ts'

/** Why a file was not read as a workspace: as when it is opened in a window, with the place of a fault in its JSON. */
export type ReadFailure =
  | Exclude<OpenFailure, { readonly kind: 'not-json' }>
  | { readonly kind: 'not-json'; readonly name: string; readonly fault: JsonFault | null }
  | { readonly kind: 'not-utf-8'; readonly name: string }

const earlierCopy = 'or take an earlier copy (the backups folder of the program has some)'

/** What happened to which file, where in it, and what to do; one line. */
export function readFailureWords(failure: ReadFailure): string {
  const name = cleanLine(failure.name)
  switch (failure.kind) {
    case 'unreadable':
      return `${name}: ${unreadableWords(failure.code)}`
    case 'too-large':
      return `${name}: is too large for a workspace (${failure.megabytes} MB); check that it is the right file.`
    case 'not-utf-8':
      return `${name}: is not text in UTF-8; check that it is the right file, ${earlierCopy}.`
    case 'not-json': {
      const { fault } = failure
      const place = fault ? ` at line ${fault.line}, column ${fault.column}: expected ${fault.expected}` : ''
      return `${name}: is not valid JSON${place}. Correct it there, ${earlierCopy}.`
    }
    case 'not-a-workspace':
      return `${name}: is not a workspace of Forum Planner (no "format": "forum-planner" with a version); check that it is the right file.`
    case 'newer-version':
      return `${name}: schemaVersion ${failure.found} is newer than this program reads (${failure.supported}); open it with a newer Forum Planner. Nothing was changed.`
    case 'invalid': {
      const [first] = failure.problems
      const more = failure.count > 1 ? ` (and ${failure.count - 1} more)` : ''
      return cleanLine(`${name}: ${first?.path}: ${first?.problem}${more}. Correct it there, ${earlierCopy}.`)
    }
  }
}

/** Why a file was not written and what to do; one line. */
export function writeFailureWords(failure: WriteFailure, name: string): string {
  const path = cleanLine(name)
  switch (failure.kind) {
    case 'disk-full':
      return `${path}: the disk is full; free some space or write to another disk.`
    case 'no-permission':
      return `${path}: no permission to write there; choose another folder.`
    case 'read-only':
      return `${path}: the disk is read-only; choose another folder.`
    case 'folder-missing':
      return `${path}: its folder does not exist; make it first or choose another.`
    case 'write-failed':
      return failure.code === 'EEXIST' || failure.code === 'EISDIR'
        ? `${path}: something else of that name stands there; choose another name.`
        : `${path}: could not be written (${failure.code}); choose another place.`
  }
}

/** Why no calendar was made of a forum, to follow its name; one line. */
export function calendarFailureWords(failure: CalendarFailure): string {
  switch (failure.kind) {
    case 'no-such-forum':
      return 'there is no such forum.'
    case 'nothing-to-publish':
      return 'no session to publish; give a session that is not a blocker a slot.'
    case 'invalid-event':
      return `“${failure.title}” (${failure.uid}) cannot be an event: ${cleanLine(failure.problem)}. Correct the session.`
    case 'not-conforming': {
      const [first] = failure.problems
      return cleanLine(
        `the calendar failed its own check (${first?.path}: ${first?.problem}). Nothing was written; please report this.`,
      )
    }
  }
}

/** Why a file could not be read, to follow its name; `wanted` says what it should be. One line. */
export function unreadableWords(code: string, wanted = 'a .forum file'): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file; check the path.'
    case 'EISDIR':
      return `is a folder; name ${wanted}.`
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read it; change that, or copy the file to a place of your own.'
    default:
      return `could not be read (${code}); check the disk and try again.`
  }
}
