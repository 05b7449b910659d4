import { cleanLine } from '../../core/calendar/content-line.ts'
import { type CalendarFile, exportForumCalendar } from '../../core/calendar/export-calendar.ts'
import { languages } from '../../core/document/language.ts'
import { releaseCalendars, releaseOptions } from './export-release.ts'
import { calendarFailureWords, readFailureWords } from './failure-words.ts'
import { findForum } from './find-forum.ts'
import { forumName, forumsByDay } from './forum-order.ts'
import { readWorkspaceFile } from './read-workspace-file.ts'
import { defineVerb, exitCodes } from './verb.ts'
import { writeCalendars } from './write-calendars.ts'

/**
 * `forum export`: calendar files of the draft, one a forum, or of a release, one a recipient. Nothing is written before
 * all of them are made.
 */
export const exportVerb = defineVerb({
  name: 'export',
  usage:
    'export FILE --out DIR [--forum ID] [--release N] [--recipient WHO] [--since N] [--session ID] [--mail] [--mode zoned|utc] [--lang en|zh|ja|ko]',
  summary: 'Write calendar files (.ics) of the draft, or of a release for its recipients, and print the names.',
  options: {
    file: { kind: 'operand', value: 'FILE', required: true, says: 'the workspace to read' },
    out: {
      kind: 'text',
      value: 'DIR',
      required: true,
      says: 'the folder for the files; it is made if it is not there',
    },
    forum: { kind: 'text', value: 'ID', required: false, says: 'only the forum with this id' },
    release: {
      kind: 'text',
      value: 'N',
      required: false,
      says: 'a release of the forum, by number or name; without it the draft is written',
    },
    recipient: {
      kind: 'text',
      value: 'WHO',
      required: false,
      says: 'all, organization:ID, track:ID, country:CC, or every for a file each (all when left out)',
    },
    since: {
      kind: 'text',
      value: 'N',
      required: false,
      says: 'only what changed since this release, for those who hold it',
    },
    session: { kind: 'text', value: 'ID', required: false, says: 'only this session, to go with a mail' },
    mail: { kind: 'flag', says: 'beside each file of a release, the message that goes with it (.eml)' },
    mode: {
      kind: 'choice',
      choices: ['zoned', 'utc'],
      otherwise: null,
      says: 'times in the zone of the forum, or in UTC for programs that do not know zones (as the recipient is set, or zoned)',
    },
    lang: {
      kind: 'choice',
      choices: languages,
      otherwise: null,
      says: 'the language of the text (the recipient’s, or en)',
    },
  },
  async run(given, io) {
    const { file, out, forum: wanted, mode, lang } = given
    const say = (line: string) => io.err(`forum export: ${line}`)
    const read = await readWorkspaceFile(io.resolve(file), file)
    if (!read.ok) {
      say(readFailureWords(read.failure))
      return exitCodes.unusable
    }
    const forums = forumsByDay(read.value)
    const released = releaseOptions(given)
    if (released !== null) {
      const made = released.ok ? releaseCalendars(read.value, { ...given, ...released.value }) : released
      if (!made.ok) {
        say(made.failure)
        return exitCodes.unusable
      }
      for (const line of made.value.leftOut) say(line)
      if (made.value.files.length === 0) return exitCodes.troubled
      const problem = await writeCalendars(made.value.files, io.resolve(out), out, io.out)
      if (problem === null) return exitCodes.done
      say(problem)
      return exitCodes.unusable
    }
    const sought = wanted === null ? null : findForum(read.value, wanted, file)
    if (sought && !sought.ok) {
      say(sought.failure)
      return exitCodes.unusable
    }
    const chosen = sought ? [sought.value] : forums
    const calendars: CalendarFile[] = []
    let isWhole = true
    for (const forum of chosen) {
      const made = exportForumCalendar(read.value, forum.id, { language: lang ?? 'en', mode: mode ?? 'zoned' })
      if (made.ok) calendars.push(made.value)
      else {
        say(`${cleanLine(file)}: ${forumName(forum)} (${forum.id}) is left out: ${calendarFailureWords(made.failure)}`)
        isWhole &&= made.failure.kind === 'nothing-to-publish'
      }
    }
    if (calendars.length === 0) {
      if (chosen.length === 0) say(`${cleanLine(file)}: it has no forum; nothing was written.`)
      return exitCodes.troubled
    }
    const problem = await writeCalendars(calendars, io.resolve(out), out, io.out)
    if (problem === null) return isWhole ? exitCodes.done : exitCodes.troubled
    say(problem)
    return exitCodes.unusable
  },
})
