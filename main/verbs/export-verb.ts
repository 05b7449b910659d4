import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { cleanLine } from '../../core/calendar/content-line.ts'
import { type CalendarFile, exportForumCalendar } from '../../core/calendar/export-calendar.ts'
import { languages } from '../../core/document/language.ts'
import { writeFailure } from '../write-failure.ts'
import { writeWholeFile } from '../write-whole-file.ts'
import { calendarFailureWords, readFailureWords, writeFailureWords } from './failure-words.ts'
import { forumName, forumsByDay } from './forum-order.ts'
import { readWorkspaceFile } from './read-workspace-file.ts'
import { defineVerb, exitCodes } from './verb.ts'

/** `forum export`: calendar files, one a forum. Nothing is written before all of them are made. */
export const exportVerb = defineVerb({
  name: 'export',
  usage: 'export FILE --out DIR [--forum ID] [--mode zoned|utc] [--lang en|zh|ja|ko]',
  summary: 'Write a calendar file (.ics) of each forum, or of one, and print the names.',
  options: {
    file: { kind: 'operand', value: 'FILE', required: true, says: 'the workspace to read' },
    out: {
      kind: 'text',
      value: 'DIR',
      required: true,
      says: 'the folder for the files; it is made if it is not there',
    },
    forum: { kind: 'text', value: 'ID', required: false, says: 'only the forum with this id' },
    mode: {
      kind: 'choice',
      choices: ['zoned', 'utc'],
      otherwise: 'zoned',
      says: 'times in the zone of the forum, or in UTC for programs that do not know zones',
    },
    lang: { kind: 'choice', choices: languages, otherwise: 'en', says: 'the language of the text' },
  },
  async run({ file, out, forum: wanted, mode, lang }, io) {
    const say = (line: string) => io.err(`forum export: ${line}`)
    const read = await readWorkspaceFile(io.resolve(file), file)
    if (!read.ok) {
      say(readFailureWords(read.failure))
      return exitCodes.unusable
    }
    const forums = forumsByDay(read.value)
    const chosen = wanted === null ? forums : forums.filter(({ id }) => id === wanted)
    if (wanted !== null && chosen.length === 0) {
      const known = forums.map((forum) => `${forum.id} (${forumName(forum)})`).join(', ')
      say(`${cleanLine(file)}: there is no forum ${cleanLine(wanted)}; it has ${known || 'no forum at all'}.`)
      return exitCodes.unusable
    }
    const calendars: CalendarFile[] = []
    let isWhole = true
    for (const forum of chosen) {
      const made = exportForumCalendar(read.value, forum.id, { language: lang, mode })
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

/** Writes the files into a folder, naming each to `written`. Answers what went wrong, or null. */
async function writeCalendars(
  calendars: readonly CalendarFile[],
  folder: string,
  folderName: string,
  written: (name: string) => void,
): Promise<string | null> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return writeFailureWords(writeFailure(error, folder), folderName)
  }
  const names = new Set<string>()
  for (const { fileName, text } of calendars) {
    const name = freeName(fileName, names)
    names.add(name)
    const result = await writeWholeFile(join(folder, name), text)
    if (!result.ok) return writeFailureWords(result.failure, join(folderName, name))
    written(name)
  }
  return null
}

/** Forums of one name and first day get a number each: `forum-2027-05-17-en-2.ics`. */
function freeName(fileName: string, taken: ReadonlySet<string>): string {
  let name = fileName
  for (let number = 2; taken.has(name); number += 1) name = fileName.replace(/\.ics$/, `-${number}.ics`)
  return name
}
