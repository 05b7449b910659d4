import fc from 'fast-check'
import { applyChangeSet } from '../../core/document/changes.ts'
import { type Row, rowsOf, type TableName, tableNames, type WorkspaceDocument } from '../../core/document/document.ts'
import { generateWorkspace } from '../../core/generate/generate-workspace.ts'
import { instantTextSchema } from '../../core/time/instant.ts'
import { idNumber } from './builders.ts'

/*
 * Workspaces and row edits for property tests. The edits keep each row valid and take no heed of references: what
 * compares, stores or carries rows must not care.
 */

/** Workspaces of different sizes and contents. */
export const aWorkspace: fc.Arbitrary<WorkspaceDocument> = fc
  .record({
    sessions: fc.integer({ min: 0, max: 12 }),
    rooms: fc.integer({ min: 0, max: 3 }),
    organizations: fc.integer({ min: 0, max: 8 }),
    days: fc.integer({ min: 1, max: 3 }),
    seed: fc.integer(),
  })
  .map(generateWorkspace)

/** One edit: some row of some table is touched, taken away, or copied under a new id. */
export interface RandomEdit {
  readonly kind: 'touch' | 'remove' | 'copy'
  readonly table: TableName
  /** Which row, counted modulo the rows there are. */
  readonly at: number
  /** Makes the moment of a touch, and the id of a copy, its own. */
  readonly number: number
}

/** Any number of edits, to be made one after the other. */
export const someEdits: fc.Arbitrary<readonly RandomEdit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('touch', 'remove', 'copy'),
    table: fc.constantFrom(...tableNames),
    at: fc.nat({ max: 1000 }),
    number: fc.integer({ min: 1, max: 999_998 }),
  }),
  { maxLength: 25 },
)

/** The document after the edits; edits of an empty table do nothing. */
export function edited(document: WorkspaceDocument, edits: readonly RandomEdit[]): WorkspaceDocument {
  return edits.reduce(editOnce, document)
}

function editOnce(document: WorkspaceDocument, { kind, table, at, number }: RandomEdit): WorkspaceDocument {
  const rows: readonly Row<TableName>[] = rowsOf(document, table)
  const row = rows[at % Math.max(rows.length, 1)]
  if (!row) return document
  if (kind === 'remove') return applyChangeSet(document, { put: {}, remove: { [table]: [row.id] } })
  const updatedAt = instantTextSchema.parse(new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString())
  const put = kind === 'touch' ? { ...row, updatedAt } : { ...row, updatedAt, id: idNumber(number) }
  return applyChangeSet(document, { put: { [table]: [put] }, remove: {} })
}
