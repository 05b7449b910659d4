import { v7 as newId } from 'uuid'
import { emptyDocument, type TableName, tableNames, type WorkspaceDocument } from '../../core/document/document.ts'
import { buildImport } from '../../core/exchange/build-import.ts'
import { decodeText } from '../../core/exchange/decode-text.ts'
import { isRefused, type RowDraft } from '../../core/exchange/draft-rows.ts'
import type { Decode } from '../../core/exchange/encoding.ts'
import { findMatches, type Match } from '../../core/exchange/find-duplicates.ts'
import { type ImportPlan, planImport } from '../../core/exchange/plan-import.ts'
import { readTable } from '../../core/exchange/read-table.ts'
import { isVCardText, readVCards } from '../../core/exchange/read-vcards.ts'
import { largestTableFile, mostTableRows, type Table, type TableFailure } from '../../core/exchange/table.ts'
import { type HeadedTable, headTable, understandTable } from '../../core/exchange/understand-table.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import type {
  Answers,
  FromWorker,
  MatchedRow,
  Meaning,
  PlanAnswer,
  Question,
  ReadAnswer,
  Reading,
  ToWorker,
} from './import-question.ts'

/*
 * Reads lists away from the window. What was read last is kept, since the next question is mostly about the same.
 */

const shownRows = 12
const piece = 1000

const decode: Decode = (bytes, encoding) => new TextDecoder(encoding).decode(bytes)

let file: File | null = null
let bytes: Uint8Array | null = null
let rowsByTable = new Map<TableName, Record<string, unknown>>()
let lastRead: { readonly key: string; readonly read: Promise<Result<ReadFile, TableFailure>> } | null = null
let lastDrafts: { readonly key: string; readonly drafts: readonly RowDraft[] } | null = null
let lastMatches: { readonly drafts: readonly RowDraft[]; readonly matches: ReadonlyMap<number, Match> } | null = null

type Decoded = Extract<ReadAnswer, { kind: 'cards' }>['decoded']
type ReadFile =
  | { readonly kind: 'table'; readonly table: Table; readonly headed: HeadedTable; readonly decoded: Decoded | null }
  | { readonly kind: 'cards'; readonly drafts: readonly RowDraft[]; readonly decoded: Decoded }

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'file':
      file = data.file
      bytes = null
      lastRead = null
      lastDrafts = null
      return
    case 'workspace':
      rowsByTable = new Map()
      lastMatches = null
      return
    case 'rows': {
      const rows = rowsByTable.get(data.table) ?? {}
      for (const row of data.rows) rows[row.id] = row
      rowsByTable.set(data.table, rows)
      return
    }
    case 'ask':
      answer(data.id, data.question).then(
        (given) => send({ kind: 'answer', id: data.id, answer: given }),
        (error: unknown) =>
          send({ kind: 'failed', id: data.id, message: error instanceof Error ? error.message : String(error) }),
      )
  }
}

function send(message: FromWorker): void {
  self.postMessage(message)
}

async function answer(id: number, question: Question): Promise<Answers[keyof Answers]> {
  switch (question.kind) {
    case 'read': {
      const read = await readFile(question.reading)
      return read.ok ? ok(readAnswer(read.value)) : read
    }
    case 'unknown': {
      const read = await readFile(question.meaning.reading)
      if (!read.ok) return read
      if (read.value.kind === 'cards') return ok([])
      const { headed, table } = read.value
      const { mapping, values } = question.meaning
      return ok(understandTable(headed, mapping, values, question.forum, table.delimiter !== null).unknown)
    }
    case 'plan': {
      const read = await readFile(question.meaning.reading)
      if (!read.ok) return read
      const drafts = draftsOf(read.value, question.meaning, question.forum)
      const plan = planOf(drafts, question)
      return ok(planAnswer(plan, drafts, read.value))
    }
    case 'build': {
      const read = await readFile(question.meaning.reading)
      if (!read.ok) throw new Error(`import-worker: the file cannot be read any more: ${read.failure.kind}`)
      return build(id, planOf(draftsOf(read.value, question.meaning, question.forum), question), question)
    }
  }
}

async function readFile(reading: Reading): Promise<Result<ReadFile, TableFailure>> {
  const key = JSON.stringify([reading, reading.headRow === undefined])
  if (lastRead?.key !== key) lastRead = { key, read: readAgain(reading) }
  return lastRead.read
}

async function readAgain({ headRow, ...choices }: Reading): Promise<Result<ReadFile, TableFailure>> {
  if (!file) throw new Error('import-worker: no file was given')
  if (file.size > largestTableFile) return fail({ kind: 'file-too-large', most: largestTableFile })
  bytes ??= new Uint8Array(await file.arrayBuffer())
  if (/\.vcf$/i.test(file.name) || isVCardText(new TextDecoder().decode(bytes.subarray(0, 2000)))) {
    const { text, ...decoded } = decodeText(bytes, decode, choices.encoding)
    const drafts = readVCards(text)
    if (drafts.length === 0) return fail({ kind: 'nothing-in-it' })
    if (drafts.length > mostTableRows) return fail({ kind: 'too-many-rows', most: mostTableRows })
    return ok({ kind: 'cards', drafts, decoded })
  }
  const read = await readTable(bytes, choices, decode)
  if (!read.ok) return read
  return ok({ kind: 'table', ...read.value, headed: headTable(read.value.table, headRow) })
}

function readAnswer(read: ReadFile): ReadAnswer {
  if (read.kind === 'cards') return { kind: 'cards', rowCount: read.drafts.length, decoded: read.decoded }
  const { table, headed, decoded } = read
  const { heads, headRow, proposed, key, rows } = headed
  const { delimiter, sheets, sheet } = table
  return {
    ...{ kind: 'table', heads, headRow, proposed, key, delimiter, sheets, sheet, decoded },
    rowCount: rows.length,
    first: table.rows.slice(0, shownRows),
    examples: rows.slice(0, shownRows),
  }
}

function draftsOf(read: ReadFile, meaning: Meaning, forum: Parameters<typeof understandTable>[3]): readonly RowDraft[] {
  if (read.kind === 'cards') return read.drafts
  const key = JSON.stringify([meaning, forum?.stageLabels])
  if (lastDrafts?.key !== key) {
    const { mapping, values } = meaning
    const isText = read.table.delimiter !== null
    lastDrafts = { key, drafts: understandTable(read.headed, mapping, values, forum, isText).drafts }
  }
  return lastDrafts.drafts
}

function planOf(drafts: readonly RowDraft[], { deciding }: Extract<Question, { kind: 'plan' | 'build' }>): ImportPlan {
  if (lastMatches?.drafts !== drafts) lastMatches = { drafts, matches: findMatches(workspace(), drafts) }
  return planImport(drafts, lastMatches.matches, { all: deciding.all, rows: new Map(deciding.rows) })
}

function planAnswer(plan: ImportPlan, drafts: readonly RowDraft[], read: ReadFile): PlanAnswer {
  const byRow = new Map(drafts.map((draft) => [draft.row, draft]))
  const { organizations } = workspace()
  const cells =
    read.kind === 'table'
      ? new Map(read.headed.rows.map((row) => [row.number, row.cells]))
      : new Map<number, string[]>()
  return {
    counts: plan.counts,
    heads: read.kind === 'table' ? read.headed.heads : [],
    matched: plan.rows.flatMap((planned): MatchedRow[] => {
      if (!planned.match) return []
      const { action, draft, match } = planned
      const { target } = match
      const same = target.kind === 'row' ? byRow.get(target.row)?.names : organizations[target.id]?.names
      return [
        {
          ...{ row: draft.row, names: draft.names, person: draft.person?.nativeName ?? '', action },
          ...{
            same: same ?? {},
            sameRow: target.kind === 'row' ? target.row : null,
            reasons: match.reasons,
            isOtherCountry: match.isOtherCountry,
            isOtherName: match.isOtherName,
          },
        },
      ]
    }),
    troubled: drafts.flatMap((draft) =>
      draft.problems.length === 0
        ? []
        : [
            {
              row: draft.row,
              // A cell of a million characters is not shown, and a list of them would be slow.
              cells: (cells.get(draft.row) ?? []).map((cell) => cell.slice(0, 32_000)),
              problems: draft.problems,
              isRefused: isRefused(draft),
            },
          ],
    ),
  }
}

async function build(
  id: number,
  plan: ImportPlan,
  { forum, options, now }: Extract<Question, { kind: 'build' }>,
): Promise<Answers['build']> {
  const steps = buildImport(workspace(), forum.id, plan, options, { now, newId })
  for (;;) {
    const step = steps.next()
    if (!step.done) {
      send({ kind: 'progress', id, done: step.value, all: plan.rows.length })
      continue
    }
    if (!step.value.ok) return step.value
    const { changes, ...rest } = step.value.value
    for (const table of tableNames) {
      const rows = changes.put[table] ?? []
      for (let at = 0; at < rows.length; at += piece) {
        send({ kind: 'rows', id, table, rows: rows.slice(at, at + piece) })
      }
    }
    return ok(rest)
  }
}

/** The rows came from the page's own document, which was checked when it was opened. */
function workspace(): WorkspaceDocument {
  return { ...emptyDocument, ...Object.fromEntries(rowsByTable) } as WorkspaceDocument
}
