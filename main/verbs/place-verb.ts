import { cleanLine } from '../../core/calendar/content-line.ts'
import { workspacePacks } from '../../core/dates/workspace-packs.ts'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import { writeWorkspace } from '../../core/document/workspace-file.ts'
import { planTray, type TrayPlan, type Unplaced } from '../../core/finding/place-tray.ts'
import { type NewPlace, placeSessions } from '../../core/programme/place-sessions.ts'
import { instant } from '../../core/time/instant.ts'
import { writeWholeFile } from '../write-whole-file.ts'
import { readFailureWords, writeFailureWords } from './failure-words.ts'
import { findForum } from './find-forum.ts'
import { roomWords, sessionWords } from './find-words.ts'
import { packOption, readPacks } from './read-packs.ts'
import { readWorkspaceFile } from './read-workspace-file.ts'
import { defineVerb, exitCodes } from './verb.ts'
import { countWords } from './workspace-words.ts'

const mostTries = 5_000

const whyWords: { readonly [W in Unplaced]: string } = {
  'too-long': 'it is longer than any day of the forum',
  people: 'there is no time at which all with a role are free',
  room: 'no room is free when they are',
  stopped: 'it was not come to',
}

/** `forum place`: gives the sessions of the tray their places. */
export const placeVerb = defineVerb({
  name: 'place',
  usage: 'place FILE --forum ID [--minimal] --out FILE [--pack [CC=]FILE] [--json]',
  summary: 'Place the sessions that have no slot, without a fatal conflict, and write the workspace.',
  options: {
    file: { kind: 'operand', value: 'FILE', required: true, says: 'the workspace to read' },
    forum: { kind: 'text', value: 'ID', required: true, says: 'the forum' },
    minimal: { kind: 'flag', says: 'leave everything that has a slot where it is; pinned sessions always stay' },
    out: { kind: 'text', value: 'FILE', required: true, says: 'the workspace to write; one that is there is replaced' },
    pack: packOption,
    json: {
      kind: 'flag',
      says: 'print {forum, placed: [{id, slot}], moved: [{id, slot, before}], unplaced: [{id, why}]}',
    },
  },
  async run({ file, forum: forumId, minimal, out, pack, json }, io) {
    const refuse = (line: string) => {
      io.err(`forum place: ${line}`)
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
    const plan = planTray(document, forum, {
      packs: packs.value,
      isMinimal: minimal,
      mostTries,
      mayGoOn: () => true,
    })
    const placed = placeSessions('place-tray', plan.moves).apply(document, {
      now: instant(Date.now()),
      newId: () => {
        throw new Error('place: placing makes no rows')
      },
    })
    // What is planned is a place of the forum, so a refusal is a bug.
    if (!placed.ok) throw new Error(`place: the plan was refused: ${placed.failure.kind}`)
    const written = await writeWholeFile(io.resolve(out), writeWorkspace(placed.value.document))
    if (!written.ok) return refuse(writeFailureWords(written.failure, out))
    if (json) io.out(JSON.stringify({ forum: forum.id, ...planFacts(plan, document) }, null, 1))
    else for (const line of planLines(plan, document, out)) io.out(line)
    return plan.unplaced.length === 0 ? exitCodes.done : exitCodes.troubled
  },
})

function planFacts({ moves, unplaced }: TrayPlan, document: WorkspaceDocument): object {
  const before = ({ id }: NewPlace) => document.sessions[id]?.slot ?? null
  return {
    placed: moves.filter((move) => before(move) === null).map(({ id, slot }) => ({ id, slot })),
    moved: moves.filter((move) => before(move) !== null).map((move) => ({ ...move, before: before(move) })),
    unplaced: unplaced.map(({ sessionId, why }) => ({ id: sessionId, why })),
  }
}

function planLines({ moves, unplaced }: TrayPlan, document: WorkspaceDocument, out: string): string[] {
  const lines = moves.map(({ id, slot }) => {
    const room = slot?.roomId ? `, ${roomWords(slot.roomId, document)}` : ''
    const isMoved = document.sessions[id]?.slot ? ' (moved)' : ''
    return `${slot?.date} ${slot?.start}  ${sessionWords(id, document)}${room}${isMoved}`
  })
  return [
    ...lines.sort(),
    ...unplaced.map(({ sessionId, why }) => `in the tray       ${sessionWords(sessionId, document)}: ${whyWords[why]}`),
    `${out}: ${countWords(moves.length, 'session')} placed, ${unplaced.length} left in the tray`,
  ].map(cleanLine)
}
