/**
 * What an edit, a start and the read models cost with 1,000 sessions and 10,000 organizations.
 * Run: node bench/document.bench.ts
 */
import { changeSetBetween } from '../core/document/changes.ts'
import { rowsOf, type WorkspaceDocument } from '../core/document/document.ts'
import { documentOfOwn, type OwnWorkspace, readWorkspace, writeWorkspace } from '../core/document/workspace-file.ts'
import { generateWorkspace } from '../core/generate/generate-workspace.ts'
import { editEngagement } from '../core/outreach/engagement-commands.ts'
import { outreachOf } from '../core/outreach/outreach-list.ts'
import { agendaOf } from '../core/programme/agenda.ts'
import { findConflicts } from '../core/programme/find-conflicts.ts'
import { editSession } from '../core/programme/session-commands.ts'
import { instant } from '../core/time/instant.ts'

const rounds = 15
const context = { now: instant(1_612_000_000_000), newId: () => '' }
const size = { sessions: 1000, rooms: 20, organizations: 10_000, days: 5, seed: 1 }

const generated = measure('generate', 1, () => generateWorkspace(size))
const text = measure('write as text', 3, () => writeWorkspace(generated, 'compact'))
console.log(`${(text.length / 1e6).toFixed(1)} million characters`)
measure('read and check a foreign file', 3, () => readWorkspace(text))
const json = measure('parse our own', 5, () => JSON.parse(text) as OwnWorkspace)
let document = measure('tables of our own', 5, () => documentOfOwn(json))

const [forum] = rowsOf(document, 'forums')
const [session] = rowsOf(document, 'sessions')
const [engagement] = rowsOf(document, 'engagements')
if (!forum || !session || !engagement) throw new Error('The generated workspace is empty')

const edits = {
  'edit a session': (round: number) => editSession(session.id, { notes: `Round ${round}` }),
  'edit an engagement': (round: number) => editEngagement(engagement.id, { owner: `Owner ${round}` }),
}
for (const [name, edit] of Object.entries(edits)) {
  let before: WorkspaceDocument = document
  measure(name, rounds, (round) => {
    const outcome = edit(round).apply(document, context)
    if (!outcome.ok) throw new Error(outcome.failure.kind)
    before = document
    document = outcome.value.document
  })
  measure('  its rows for a save', rounds, () => changeSetBetween(before, document))
  measure('  agenda after it', 1, () => agendaOf(document, forum))
  measure('  conflicts after it', 1, () => findConflicts(document, forum))
  measure('  outreach list after it', 1, () => outreachOf(document, forum.id))
}

/** Runs `work` and prints the median of its times; answers its last outcome. */
function measure<Outcome>(name: string, times: number, work: (round: number) => Outcome): Outcome {
  const taken: number[] = []
  let outcome: Outcome | undefined
  for (let round = 0; round < times; round++) {
    const start = performance.now()
    outcome = work(round)
    taken.push(performance.now() - start)
  }
  const median = taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0
  console.log(`${name.padEnd(34)} ${median.toFixed(1).padStart(8)} ms`)
  return outcome as Outcome
}
