import { cleanLine } from '../../core/calendar/content-line.ts'
import type { ImportProblem } from '../../core/calendar/import/imported-event.ts'
import { rowsOf, type WorkspaceDocument } from '../../core/document/document.ts'
import { type Owner, ownerSchema } from '../../core/document/planning-rows.ts'
import type { Forum } from '../../core/document/rows.ts'
import { writeWorkspace } from '../../core/document/workspace-file.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { importCalendar } from '../../core/release/import-calendar.ts'
import {
  changesSomething,
  type ImportItem,
  type ImportTarget,
  importWindow,
  planImport,
} from '../../core/release/plan-import.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { instant, instantToText } from '../../core/time/instant.ts'
import { isZone, type Zone } from '../../core/time/zone.ts'
import { writeWholeFile } from '../write-whole-file.ts'
import { countedIds } from './counted-ids.ts'
import { readFailureWords, writeFailureWords } from './failure-words.ts'
import { findForum } from './find-forum.ts'
import { forumName, forumsByDay } from './forum-order.ts'
import { calendarBytesWords, calendarReadWords, eventProblemWords } from './import-calendar-words.ts'
import { readCalendarApart } from './read-calendar-apart.ts'
import { calendarEncodings, readCalendarBytes } from './read-calendar-bytes.ts'
import { readWorkspaceFile } from './read-workspace-file.ts'
import { refusalWords } from './refusal-words.ts'
import { defineVerb, exitCodes } from './verb.ts'
import { countWords } from './workspace-words.ts'

/** `forum import-calendar`: takes the events of somebody else's calendar into a workspace. */
export const importCalendarVerb = defineVerb({
  name: 'import-calendar',
  usage:
    'import-calendar FILE.ics --into FILE.forum [--forum ID] [--busy OWNER] [--encoding utf-8|gb18030|shift_jis|euc-kr] [--zone ZONE] [--dry-run] [--json]',
  summary: 'Take over counter-proposals, sessions or busy times of a calendar file (.ics).',
  options: {
    file: { kind: 'operand', value: 'FILE.ics', required: true, says: 'the calendar to read' },
    into: { kind: 'text', value: 'FILE.forum', required: true, says: 'the workspace to change' },
    forum: {
      kind: 'text',
      value: 'ID',
      required: false,
      says: 'the forum; needed where the workspace has several and the calendar has sessions of none or many',
    },
    busy: {
      kind: 'text',
      value: 'OWNER',
      required: false,
      says: 'the events are busy times of person:ID, organization:ID or room:ID',
    },
    encoding: { kind: 'choice', choices: calendarEncodings, otherwise: 'utf-8', says: 'how the calendar is encoded' },
    zone: { kind: 'text', value: 'ZONE', required: false, says: 'the IANA zone of times whose zone nothing explains' },
    'dry-run': { kind: 'flag', says: 'only say what would change' },
    json: { kind: 'flag', says: 'print {calendar, forum, written, items, problems}' },
  },
  async run({ file, into, forum: wanted, busy, encoding, zone, 'dry-run': isDry, json }, io) {
    const say = (line: string) => io.err(`forum import-calendar: ${line}`)
    const unusable = (line: string) => {
      say(line)
      return exitCodes.unusable
    }
    if (zone !== null && !isZone(zone)) return unusable(`“${cleanLine(zone)}” is not a zone; write it like Asia/Seoul.`)
    const workspace = await readWorkspaceFile(io.resolve(into), into)
    if (!workspace.ok) return unusable(readFailureWords(workspace.failure))
    const document = workspace.value
    const text = await readCalendarBytes(io.resolve(file), encoding)
    if (!text.ok) return unusable(`${cleanLine(file)}: ${calendarBytesWords(text.failure)}`)
    const forum = chooseForum(document, wanted, text.value, into)
    if (!forum.ok) return unusable(forum.failure)
    const target = targetOf(document, busy)
    if (!target.ok) return unusable(target.failure)
    const read = await readWithZone(text.value, forum.value, zone)
    if (!read.ok) return unusable(`${cleanLine(file)}: ${calendarReadWords(read.failure)}`)
    const { events, problems, name } = read.value
    const items = planImport(document, forum.value, events, target.value)
    const changes = items.filter(changesSomething).length
    if (changes > 0 && !isDry) {
      const now = instant(Date.now())
      const context = { now, newId: countedIds(now, `import ${forum.value.id} ${file}`) }
      const done = importCalendar(forum.value.id, events, target.value).apply(document, context)
      if (!done.ok) return unusable(`${cleanLine(into)}: ${refusalWords(done.failure)}`)
      const written = await writeWholeFile(io.resolve(into), writeWorkspace(done.value.document))
      if (!written.ok) return unusable(writeFailureWords(written.failure, into))
    }
    if (json) {
      const answer = { calendar: name, forum: forum.value.id, written: changes > 0 && !isDry }
      io.out(JSON.stringify({ ...answer, items: items.map(itemObject), problems }, null, 1))
    } else {
      for (const item of items) io.out(itemWords(item))
      for (const problem of problems) say(problemWords(problem))
      const verdict = isDry ? 'would be' : 'were'
      io.out(`${countWords(events.length, 'event')} read, ${countWords(changes, 'change')} ${verdict} made`)
    }
    return events.length === 0 ? exitCodes.troubled : exitCodes.done
  },
})

/** Zones that nothing explains are asked about once: `--zone` answers for all of them. */
async function readWithZone(text: string, forum: Forum, answer: Zone | null) {
  const read = await readCalendarApart(text, baseZone(forum), [], importWindow(forum))
  if (!read.ok || answer === null) return read
  const unknown = new Set(
    read.value.problems.flatMap(({ problem }) => (problem.kind === 'unknown-zone' ? [problem.zone] : [])),
  )
  if (unknown.size === 0) return read
  return readCalendarApart(
    text,
    baseZone(forum),
    [...unknown].map((name) => [name, answer] as const),
    importWindow(forum),
  )
}

/** The forum asked for, the only one, or the only one whose sessions the calendar names. */
function chooseForum(
  document: WorkspaceDocument,
  wanted: string | null,
  text: string,
  file: string,
): Result<Forum, string> {
  if (wanted !== null) return findForum(document, wanted, file)
  const forums = forumsByDay(document)
  const named = new Set(rowsOf(document, 'sessions').flatMap(({ id, forumId }) => (text.includes(id) ? [forumId] : [])))
  const fitting = forums.length === 1 ? forums : forums.filter(({ id }) => named.has(id))
  if (fitting.length === 1 && fitting[0]) return ok(fitting[0])
  const known = forums.map((one) => `${one.id} (${forumName(one)})`).join(', ')
  return fail(`${cleanLine(file)}: say with --forum which forum is meant; it has ${known || 'no forum at all'}.`)
}

const ownerTables = { person: 'persons', organization: 'organizations', room: 'rooms' } as const

function targetOf(document: WorkspaceDocument, busy: string | null): Result<ImportTarget, string> {
  if (busy === null) return ok({ kind: 'programme' })
  const [kind, id] = busy.split(':')
  const parsed = ownerSchema.safeParse({ kind, id })
  if (parsed.success && isKnown(document, parsed.data)) return ok({ kind: 'busy', owner: parsed.data })
  return fail(`there is no ${cleanLine(busy)}; write person:ID, organization:ID or room:ID.`)
}

function isKnown(document: WorkspaceDocument, owner: Owner): boolean {
  return Object.hasOwn(document[ownerTables[owner.kind]], owner.id)
}

function itemObject(item: ImportItem): object {
  const { event, ...rest } = item
  const { uid, summary, start, end } = event
  const said = { uid, summary, start: instantToText(start), end: instantToText(end) }
  if (!('session' in rest)) return { ...said, ...rest }
  const { session, ...more } = rest
  return { ...said, ...more, session: session.id }
}

function itemWords(item: ImportItem): string {
  const { event } = item
  const detail =
    item.kind === 'update'
      ? ` (${Object.keys(item.fields).join(', ')})`
      : item.kind === 'unusable'
        ? ` (${item.why})`
        : ''
  return `${item.kind}${detail}: ${event.summary || event.uid}, ${instantToText(event.start)}`
}

function problemWords({ number, uid, summary, problem }: ImportProblem): string {
  return cleanLine(`event ${number} (${summary || uid || 'without a name'}): ${eventProblemWords(problem)}`)
}
