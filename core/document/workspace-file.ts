import type { z } from 'zod'
import { fail, ok, type Result } from '../result.ts'
import { type Row, rowSchemas, rowsOf, type TableName, tableNames, type WorkspaceDocument } from './document.ts'
import { findIntegrityProblems, type Problem } from './integrity.ts'
import {
  currentSchemaVersion,
  type Migration,
  migrate,
  migrations,
  type RawWorkspace,
  versionAfter,
} from './migrations.ts'

/** Why a text is not a workspace of this program. */
export type WorkspaceFailure =
  | { readonly kind: 'not-json'; readonly detail: string }
  | { readonly kind: 'not-a-workspace' }
  | { readonly kind: 'newer-version'; readonly found: number; readonly supported: number }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[]; readonly count: number }

/** A workspace that was read, and the version it was written with. */
export interface ReadWorkspace {
  readonly document: WorkspaceDocument
  readonly writtenWith: number
}

/** Marks our files, so that any other JSON is refused with the right words. */
const format = 'forum-planner'
const mostProblemsNamed = 20

/**
 * Writes a workspace: JSON, tables in fixed order, rows by id. Equal documents give equal text.
 * `readable` puts one field on a line, so that two versions compare well in any text tool; `compact` is for our own disk.
 */
export function writeWorkspace(document: WorkspaceDocument, layout: 'readable' | 'compact' = 'readable'): string {
  const tables = Object.fromEntries(tableNames.map((table) => [table, sortedRows(document, table)]))
  const file = { format, schemaVersion: currentSchemaVersion, ...tables }
  return layout === 'compact' ? JSON.stringify(file) : `${JSON.stringify(file, null, 1)}\n`
}

/** Reads a workspace from text that may come from anywhere: migrates it, checks every row and every reference. */
export function readWorkspace(
  text: string,
  ladder: readonly Migration[] = migrations,
): Result<ReadWorkspace, WorkspaceFailure> {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return fail({ kind: 'not-json', detail: error instanceof Error ? error.message : String(error) })
  }
  return readWorkspaceJson(json, ladder)
}

/** As readWorkspace, for JSON that is parsed already. */
export function readWorkspaceJson(
  json: unknown,
  ladder: readonly Migration[] = migrations,
): Result<ReadWorkspace, WorkspaceFailure> {
  const version = versionOf(json)
  if (version === null) return fail({ kind: 'not-a-workspace' })
  const supported = versionAfter(ladder)
  if (version > supported) return fail({ kind: 'newer-version', found: version, supported })
  const raw = migrate(json as RawWorkspace, ladder)
  const problems: Problem[] = []
  const tables = Object.fromEntries(tableNames.map((table) => [table, readTable(table, raw[table], problems)]))
  const unknown = Object.keys(raw).filter(
    (key) => key !== 'format' && key !== 'schemaVersion' && !tableNames.includes(key as TableName),
  )
  problems.push(...unknown.map((key) => ({ path: key, problem: 'no such table' })))
  const document = tables as unknown as WorkspaceDocument
  if (problems.length === 0) problems.push(...findIntegrityProblems(document))
  if (problems.length > 0) {
    return fail({ kind: 'invalid', problems: problems.slice(0, mostProblemsNamed), count: problems.length })
  }
  return ok({ document, writtenWith: version })
}

/** A workspace that this program wrote, as JSON: the shape of the file, not yet of the document. */
export type OwnWorkspace = { readonly [T in TableName]: readonly Row<T>[] }

/** The document of a workspace that this program wrote and whose checksum was compared: no row is checked again. */
export function documentOfOwn(own: OwnWorkspace): WorkspaceDocument {
  const tables: Record<string, Record<string, unknown>> = {}
  for (const table of tableNames) {
    const rows: Record<string, unknown> = {}
    for (const row of own[table]) rows[row.id] = row
    tables[table] = rows
  }
  return tables as unknown as WorkspaceDocument
}

function versionOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== format) return null
  const version = 'schemaVersion' in json ? json.schemaVersion : null
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null
}

function readTable(table: TableName, value: unknown, problems: Problem[]): Record<string, unknown> {
  if (!Array.isArray(value)) {
    problems.push({ path: table, problem: 'not a list of rows' })
    return {}
  }
  const schema: z.ZodType<Row<TableName>> = rowSchemas[table]
  const rows: Record<string, Row<TableName>> = {}
  value.forEach((candidate: unknown, index) => {
    const parsed = schema.safeParse(candidate)
    if (!parsed.success) {
      problems.push(
        ...parsed.error.issues.map((issue) => ({
          path: [`${table}[${index}]`, ...issue.path.map(String)].join('.'),
          problem: issue.message,
        })),
      )
    } else if (Object.hasOwn(rows, parsed.data.id)) {
      problems.push({ path: `${table}[${index}].id`, problem: `a second row ${parsed.data.id}` })
    } else rows[parsed.data.id] = parsed.data
  })
  return rows
}

function sortedRows(document: WorkspaceDocument, table: TableName): unknown[] {
  return rowsOf(document, table)
    .map(withSortedFields)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Fields in the order of the schema, whatever the order in which a command wrote them. */
function withSortedFields<T extends { readonly id: string }>(row: T): T {
  const { id, ...rest } = row
  const sorted = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries([['id', id], ...sorted]) as unknown as T
}
