import { v7 as newId } from 'uuid'
import { cleanLine } from '../../core/calendar/content-line.ts'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import type { Forum } from '../../core/document/rows.ts'
import { writeWorkspace } from '../../core/document/workspace-file.ts'
import { type BuiltImport, buildImport, usualImport } from '../../core/exchange/build-import.ts'
import { encodings, isEncoding } from '../../core/exchange/encoding.ts'
import { findMatches } from '../../core/exchange/find-duplicates.ts'
import { applyImport } from '../../core/exchange/import-command.ts'
import { asProposed, planImport } from '../../core/exchange/plan-import.ts'
import { instant } from '../../core/time/instant.ts'
import { writeWholeFile } from '../write-whole-file.ts'
import { readFailureWords, writeFailureWords } from './failure-words.ts'
import { forumsByDay } from './forum-order.ts'
import { importLines, importObject } from './import-report.ts'
import { readColumnsGiven, readList } from './read-list.ts'
import { readWorkspaceFile } from './read-workspace-file.ts'
import { type ExitCode, exitCodes, type Io } from './verb.ts'

/** What `forum import-organizations` was given. */
interface GivenImport {
  readonly list: string
  readonly into: string
  readonly forum: string | null
  readonly encoding: string | null
  readonly map: string | null
  readonly 'dry-run': boolean
  readonly json: boolean
}

/** Takes over a list into a workspace, and says what became of every row. */
export async function importList(given: GivenImport, io: Io): Promise<ExitCode> {
  const { list, into, forum: wanted, encoding, map, 'dry-run': isDry, json } = given
  const say = (line: string) => io.err(`forum import-organizations: ${line}`)
  const columns = readColumnsGiven(map)
  if (!columns.ok) {
    say(columns.failure)
    return exitCodes.unusable
  }
  if (encoding !== null && !isEncoding(encoding)) {
    say(`--encoding is “${cleanLine(encoding)}”; it must be ${encodings.join(' or ')}.`)
    return exitCodes.unusable
  }
  const workspace = await readWorkspaceFile(io.resolve(into), into)
  if (!workspace.ok) {
    say(readFailureWords(workspace.failure))
    return exitCodes.unusable
  }
  const document = workspace.value
  const forum = chooseForum(document, wanted)
  if (!forum) {
    say(`${cleanLine(into)}: there is no forum ${wanted === null ? 'in it' : cleanLine(wanted)}; nothing was written.`)
    return exitCodes.unusable
  }
  const read = await readList(io.resolve(list), encoding, columns.value, forum)
  if (!read.ok) {
    say(`${cleanLine(list)}: ${read.failure}`)
    return exitCodes.unusable
  }
  const { drafts } = read.value
  const plan = planImport(drafts, findMatches(document, drafts), asProposed)
  const context = { now: instant(Date.now()), newId }
  const built = finish(buildImport(document, forum.id, plan, usualImport, context))
  const applied = applyImport('import-organizations', document, built.changes, built.count).apply(document, context)
  if (!applied.ok) throw new Error(`import-organizations: ${applied.failure.kind}`)
  if (!isDry && built.count > 0) {
    const written = await writeWholeFile(io.resolve(into), writeWorkspace(applied.value.document))
    if (!written.ok) {
      say(writeFailureWords(written.failure, into))
      return exitCodes.unusable
    }
  }
  if (json) io.out(JSON.stringify(importObject(read.value, plan, built), null, 1))
  else for (const line of importLines(read.value, plan, built, forum, isDry)) io.out(line)
  return plan.counts.refuse > 0 ? exitCodes.troubled : exitCodes.done
}

function chooseForum(document: WorkspaceDocument, id: string | null): Forum | undefined {
  const forums = forumsByDay(document)
  if (id !== null) return forums.find((forum) => forum.id === id)
  return forums.findLast(({ status }) => status === 'planning') ?? forums.at(-1)
}

function finish(steps: ReturnType<typeof buildImport>): BuiltImport {
  for (let step = steps.next(); ; step = steps.next()) {
    if (!step.done) continue
    if (!step.value.ok) throw new Error(`import-organizations: ${JSON.stringify(step.value.failure)}`)
    return step.value.value
  }
}
