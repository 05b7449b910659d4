import { cleanLine } from '../../core/calendar/content-line.ts'
import { rowById, type WorkspaceDocument } from '../../core/document/document.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Forum, SessionId } from '../../core/document/rows.ts'
import type { Conflict, Severity } from '../../core/programme/conflict.ts'
import { findConflicts } from '../../core/programme/find-conflicts.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { isCalendarDate } from '../../core/time/calendar-date.ts'
import { instant } from '../../core/time/instant.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import { conflictWords } from './conflict-words.ts'
import { readFailureWords } from './failure-words.ts'
import { forumName, forumsByDay } from './forum-order.ts'
import { readWorkspaceFile } from './read-workspace-file.ts'
import { defineVerb, exitCodes } from './verb.ts'
import { countWords } from './workspace-words.ts'

/** `forum check`: whether a file is a valid workspace, and what is wrong with its programmes. */
export const checkVerb = defineVerb({
  name: 'check',
  usage: 'check FILE [--today DATE] [--json]',
  summary: 'Validate a workspace and list the conflicts of its forums.',
  options: {
    file: { kind: 'operand', value: 'FILE', required: true, says: 'the workspace to check' },
    today: {
      kind: 'text',
      value: 'DATE',
      required: false,
      says: 'the day, YYYY-MM-DD, on which answers are late and names are missing; the present one when left out',
    },
    json: { kind: 'flag', says: 'print a list of {key, severity, kind, sessions, facts, message}' },
  },
  async run({ file, today, json }, io) {
    if (today !== null && !isCalendarDate(today)) {
      io.err(`forum check: “${cleanLine(today)}” is not a day. Write it YYYY-MM-DD.`)
      return exitCodes.unusable
    }
    const read = await readWorkspaceFile(io.resolve(file), file)
    if (!read.ok) {
      io.err(`forum check: ${readFailureWords(read.failure)}`)
      return exitCodes.unusable
    }
    const document = read.value
    const checked = forumsByDay(document).map((forum) => {
      const day = today ?? localTimeAt(instant(Date.now()), baseZone(forum)).date
      return { forum, conflicts: findConflicts(document, forum, day) }
    })
    const conflicts = checked.flatMap((one) => one.conflicts)
    if (json) {
      const list = conflicts.map((conflict) => conflictObject(conflict, document))
      io.out(JSON.stringify(list, null, 1))
    } else {
      for (const one of checked) for (const line of forumLines(one.forum, one.conflicts, document)) io.out(line)
      io.out(countLine(checked.length, conflicts))
    }
    return conflicts.some(({ severity }) => severity === 'fatal') ? exitCodes.troubled : exitCodes.done
  },
})

function conflictObject({ key, severity, sessions, facts }: Conflict, document: WorkspaceDocument): object {
  const { kind, ...rest } = facts
  return { key, severity, kind, sessions, facts: rest, message: conflictWords(facts, document) }
}

function forumLines(forum: Forum, conflicts: readonly Conflict[], document: WorkspaceDocument): string[] {
  return [
    `${forumName(forum)}${forum.days[0] ? ` (${forum.days[0].date})` : ''}`,
    ...(conflicts.length === 0 ? ['  no conflicts'] : []),
    ...conflicts.map(({ severity, facts, sessions }) => {
      const titles = sessions.map((id) => sessionWords(id, document)).join(' and ')
      return `  ${severity.padEnd(7)}  ${cleanLine(conflictWords(facts, document))} ${titles}`
    }),
    '',
  ]
}

/** The title in quotes, and when the session starts in the forum's base zone. */
function sessionWords(id: SessionId, document: WorkspaceDocument): string {
  const { title, slot } = rowById(document, 'sessions', id)
  return `“${cleanLine(wordsFor(title, 'en'))}”${slot ? ` (${slot.date} ${slot.start})` : ''}`
}

function countLine(forums: number, conflicts: readonly Conflict[]): string {
  const count = (wanted: Severity) => conflicts.filter(({ severity }) => severity === wanted).length
  return `${countWords(forums, 'forum')}: ${count('fatal')} fatal, ${countWords(count('warning'), 'warning')}, ${count('info')} info`
}
