/**
 * What the conflicts of a forum of 1,000 sessions, 50 rooms, 600 people and 6 zones cost: at first, after an edit, and
 * while a board goes to and fro between the programme and a preview of it.
 * Run: node bench/conflicts.bench.ts
 */

import type { Command } from '../core/document/command.ts'
import { rowsOf, type WorkspaceDocument } from '../core/document/document.ts'
import type { Forum, Session } from '../core/document/rows.ts'
import { readWorkspace, writeWorkspace } from '../core/document/workspace-file.ts'
import { generateWorkspace } from '../core/generate/generate-workspace.ts'
import { findConflicts } from '../core/programme/find-conflicts.ts'
import { editForum } from '../core/programme/forum-commands.ts'
import { editRole } from '../core/programme/role-commands.ts'
import { editSession, moveSession } from '../core/programme/session-commands.ts'
import { instant } from '../core/time/instant.ts'
import { wallTimeOfMinutes } from '../core/time/wall-time.ts'

const rounds = 25
const context = { now: instant(1_800_000_000_000), newId: () => '' }
const zones = ['Asia/Tokyo', 'Asia/Shanghai', 'Asia/Seoul', 'Asia/Kathmandu', 'Europe/Paris', 'America/New_York']
const made = generateWorkspace({ sessions: 1000, rooms: 50, organizations: 3000, days: 5, seed: 1, zones })
const text = writeWorkspace(made, 'compact')
console.log(`${rowsOf(made, 'persons').length} people, ${rowsOf(made, 'participations').length} roles`)

let document = made
measure('cold: every row is new', 7, () => {
  const fresh = freshRows()
  return { work: () => findConflicts(fresh, forumOf(fresh)) }
})
const found = findConflicts(document, forumOf(document))
const byKind = Map.groupBy(found, ({ facts }) => facts.kind)
console.log([...byKind].map(([kind, list]) => `${kind} ${list.length}`).join(', '))

const session = rowsOf(document, 'sessions').find(({ slot }) => slot) as Session
const role = rowsOf(document, 'participations')[0]
if (!role) throw new Error('The generated workspace has no role')
const edits: { readonly [name: string]: (round: number) => Command } = {
  'after moving a session': (round) => moveSession(session.id, slotAt(round)),
  'after typing in a session': (round) => editSession(session.id, { notes: `Round ${round}` }),
  'after editing a role': (round) => editRole(role.id, { required: round % 2 === 0 }),
  'after typing in the forum': (round) => editForum(forumOf(document).id, { notes: `Round ${round}` }),
}
for (const [name, edit] of Object.entries(edits)) {
  measure(name, rounds, (round) => {
    document = after(document, edit(round))
    return { work: () => findConflicts(document, forumOf(document)) }
  })
}
measure('a preview, then the programme', rounds, (round) => {
  const preview = after(document, moveSession(session.id, slotAt(round + 100)))
  return {
    work: () => {
      findConflicts(preview, forumOf(preview))
      findConflicts(document, forumOf(document))
    },
  }
})

function slotAt(round: number): NonNullable<Session['slot']> {
  if (!session.slot) throw new Error('The session has no slot')
  return { ...session.slot, start: wallTimeOfMinutes(540 + (round % 90) * 5) }
}

function freshRows(): WorkspaceDocument {
  const read = readWorkspace(text)
  if (!read.ok) throw new Error(`The generated workspace does not read: ${read.failure.kind}`)
  return read.value.document
}

function after(before: WorkspaceDocument, command: Command): WorkspaceDocument {
  const outcome = command.apply(before, context)
  if (!outcome.ok) throw new Error(`${command.step}: ${outcome.failure.kind}`)
  return outcome.value.document
}

function forumOf(of: WorkspaceDocument): Forum {
  const [forum] = rowsOf(of, 'forums')
  if (!forum) throw new Error('The generated workspace is empty')
  return forum
}

/** Prints the shortest, the median and the longest time of `work`; what comes before it in a round is not counted. */
function measure(name: string, times: number, round: (number: number) => { readonly work: () => unknown }): void {
  const taken: number[] = []
  for (let number = 0; number < times; number++) {
    const { work } = round(number)
    const start = performance.now()
    work()
    taken.push(performance.now() - start)
  }
  taken.sort((a, b) => a - b)
  const median = taken[Math.floor(taken.length / 2)] ?? 0
  const [least, most] = [taken[0] ?? 0, taken.at(-1) ?? 0]
  console.log(`${name.padEnd(34)} ${median.toFixed(1).padStart(8)} ms (${least.toFixed(1)} to ${most.toFixed(1)} ms)`)
}
