import { cleanLine } from '../../core/calendar/content-line.ts'
import { workspacePacks } from '../../core/dates/workspace-packs.ts'
import { rowsOf, type WorkspaceDocument } from '../../core/document/document.ts'
import type { Forum, RoomId, SessionId } from '../../core/document/rows.ts'
import { painBorne } from '../../core/finding/fairness.ts'
import type { FindQuery, FoundSlot, NearMiss, Presence, Wanted } from '../../core/finding/find-query.ts'
import { findSlots } from '../../core/finding/find-slots.ts'
import { mostDays } from '../../core/finding/search-space.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { releasedSlots } from '../../core/release/released-slots.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { instantToText } from '../../core/time/instant.ts'
import { readFailureWords } from './failure-words.ts'
import { findForum } from './find-forum.ts'
import { blockerWords, findFailureWords, reasonWords, roomWords, zoneWords } from './find-words.ts'
import { packOption, readPacks, readRange } from './read-packs.ts'
import { readWorkspaceFile } from './read-workspace-file.ts'
import { defineVerb, exitCodes } from './verb.ts'

const mostBest = 100
/** Suggestions that differ by minutes only are one suggestion to a reader. */
const apartMinutes = 30

interface Given {
  readonly session: string | null
  readonly minutes: string | null
  readonly from: string | null
  readonly to: string | null
  readonly best: string | null
  readonly rooms: string | null
  readonly must: string | null
  readonly should: string | null
  readonly may: string | null
}

const ids = (says: string) => ({ kind: 'text', value: 'ID,ID', required: false, says }) as const

/** `forum find`: the best times for a session, several in a row, or so many minutes. */
export const findVerb = defineVerb({
  name: 'find',
  usage:
    'find FILE --forum ID (--session ID | --minutes N) [--from DATE --to DATE] [--rooms ID,ID] [--must ID,ID] [--should ID,ID] [--may ID,ID] [--best K] [--pack [CC=]FILE] [--json]',
  summary: 'Suggest times with their reasons, and say what blocks those that nearly fit.',
  options: {
    file: { kind: 'operand', value: 'FILE', required: true, says: 'the workspace to read' },
    forum: { kind: 'text', value: 'ID', required: true, says: 'the forum' },
    session: ids('the session to place; several follow one another in one room'),
    minutes: { kind: 'text', value: 'N', required: false, says: 'so many minutes instead of a session, 5 to 1440' },
    from: { kind: 'text', value: 'DATE', required: false, says: 'the first day, on the calendar of the base zone' },
    to: { kind: 'text', value: 'DATE', required: false, says: `the last day, up to ${mostDays} in all` },
    rooms: ids('only these rooms; minutes need none when left out, sessions any of the forum'),
    must: ids('persons or organizations without whom there is no meeting'),
    should: ids('persons or organizations who are missed'),
    may: ids('persons or organizations whose absence is only said, whatever their role says'),
    best: {
      kind: 'text',
      value: 'K',
      required: false,
      says: `the most suggestions, 1 to ${mostBest} (5 when left out)`,
    },
    pack: packOption,
    json: { kind: 'flag', says: 'print {forum, base, looked, possible, suggestions, nearMisses}' },
  },
  async run({ file, forum: forumId, pack, json, ...given }, io) {
    const refuse = (line: string) => {
      io.err(`forum find: ${line}`)
      return exitCodes.unusable
    }
    const read = await readWorkspaceFile(io.resolve(file), file)
    if (!read.ok) return refuse(readFailureWords(read.failure))
    const document = read.value
    const sought = findForum(document, forumId, file)
    if (!sought.ok) return refuse(sought.failure)
    const forum = sought.value
    const packs = await readPacks(pack, io, workspacePacks(document))
    if (!packs.ok) return refuse(packs.failure)
    const query = readQuery(document, forum, given)
    if (!query.ok) return refuse(query.failure)
    const found = findSlots(document, forum, { ...query.value, packs: packs.value })
    if (!found.ok) return refuse(cleanLine(findFailureWords(found.failure)))
    const { suggestions, nearMisses, looked, possible } = found.value
    if (json) {
      const base = baseZone(forum)
      const facts = { forum: forum.id, base, looked, possible }
      io.out(
        JSON.stringify(
          { ...facts, suggestions: suggestions.map(slotFacts), nearMisses: nearMisses.map(slotFacts) },
          null,
          1,
        ),
      )
    } else {
      for (const [i, slot] of suggestions.entries())
        for (const line of slotLines(slot, `${i + 1}.`, document)) io.out(line)
      if (nearMisses.length > 0) io.out('Nearly:')
      for (const near of nearMisses) for (const line of slotLines(near, '-', document)) io.out(line)
      io.out(`${possible} of ${looked} starts are possible`)
    }
    return suggestions.length > 0 ? exitCodes.done : exitCodes.troubled
  },
})

function readQuery(document: WorkspaceDocument, forum: Forum, given: Given): Result<Omit<FindQuery, 'packs'>, string> {
  const what = readWhat(given)
  if (!what.ok) return what
  if ((given.from === null) !== (given.to === null)) return fail('--from and --to go together.')
  const days = given.from !== null && given.to !== null ? readRange(given.from, given.to, mostDays) : ok(null)
  if (!days.ok) return days
  const best = readNumber(given.best ?? '5', 1, mostBest)
  if (best === null) {
    return fail(`--best is “${cleanLine(given.best ?? '')}”; it must be a whole number from 1 to ${mostBest}.`)
  }
  const rooms = given.rooms?.split(',') ?? null
  const unknownRoom = rooms?.find((id) => document.rooms[id as RoomId]?.forumId !== forum.id)
  if (unknownRoom !== undefined) return fail(`the forum has no room ${cleanLine(unknownRoom)}.`)
  const wanted: Wanted[] = []
  for (const presence of ['must', 'should', 'may'] as const) {
    for (const id of given[presence]?.split(',') ?? []) {
      const one = wantedOf(document, id, presence)
      if (!one) return fail(`--${presence} names ${cleanLine(id)}, which is neither a person nor an organization.`)
      wanted.push(one)
    }
  }
  return ok({
    what: what.value,
    wanted,
    days: days.value,
    // A session needs a day of the forum; bare minutes may be what a forum is yet to be made of.
    isAnyDay: what.value.kind === 'minutes',
    hours: null,
    roomIds: rooms ? (rooms as RoomId[]) : what.value.kind === 'minutes' ? [] : null,
    released: releasedSlots(document, forum),
    borne: painBorne(document, forum),
    best,
    apartMinutes,
  })
}

function readWhat({ session, minutes }: Given): Result<FindQuery['what'], string> {
  if ((session === null) === (minutes === null)) return fail('give either --session or --minutes.')
  if (session !== null) return ok({ kind: 'sessions', ids: session.split(',') as SessionId[] })
  const number = readNumber(minutes ?? '', 5, 1440)
  return number === null
    ? fail(`--minutes is “${cleanLine(minutes ?? '')}”; it must be a whole number from 5 to 1440.`)
    : ok({ kind: 'minutes', minutes: number })
}

function readNumber(text: string, least: number, most: number): number | null {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
  return number >= least && number <= most ? number : null
}

function wantedOf(document: WorkspaceDocument, id: string, presence: Presence): Wanted | null {
  const person = rowsOf(document, 'persons').find((row) => row.id === id)
  if (person) return { owner: { kind: 'person', id: person.id }, presence }
  const organization = rowsOf(document, 'organizations').find((row) => row.id === id)
  return organization ? { owner: { kind: 'organization', id: organization.id }, presence } : null
}

function slotFacts({ start, end, ...rest }: FoundSlot | NearMiss): object {
  return { start: instantToText(start), end: instantToText(end), ...rest }
}

function slotLines(slot: FoundSlot | NearMiss, mark: string, document: WorkspaceDocument): string[] {
  const room = slot.roomId ? `; ${roomWords(slot.roomId, document)}` : ''
  const blockers = 'blockers' in slot ? slot.blockers.map((one) => `blocked: ${blockerWords(one, document)}`) : []
  const reasons = slot.reasons.map((one) => reasonWords(one, document))
  return [
    cleanLine(`${mark} ${slot.zones.map(zoneWords).join('; ')}${room}`),
    ...[...blockers, ...reasons].map((words) => `   ${cleanLine(words)}`),
  ]
}
