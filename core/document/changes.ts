import type { Row, RowId, TableName, WorkspaceDocument } from './document.ts'
import { tableNames } from './document.ts'

/** What happened to one row between two documents: added (before is null), removed (after is null), or changed. */
export type RowChange = {
  readonly [T in TableName]: {
    readonly table: T
    readonly id: RowId<T>
    readonly before: Row<T> | null
    readonly after: Row<T> | null
  }
}[TableName]

/** One field of a changed row, with its value before and after. */
export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** Rows to write and ids to remove, by table: what a save carries, and a line of the journal. */
export interface ChangeSet {
  readonly put: { readonly [T in TableName]?: readonly Row<T>[] }
  readonly remove: { readonly [T in TableName]?: readonly RowId<T>[] }
}

/**
 * The rows that differ. Documents share what they have in common, so identity decides: an unchanged table costs
 * nothing, an unchanged row one comparison. A row that was rebuilt with equal fields counts as changed.
 */
export function changedRows(before: WorkspaceDocument, after: WorkspaceDocument): RowChange[] {
  return tableNames.flatMap((table) => {
    const was = before[table] as Record<string, Row<TableName> | undefined>
    const is = after[table] as Record<string, Row<TableName> | undefined>
    if (was === is) return []
    const changes: RowChange[] = []
    for (const id in is) {
      if (is[id] !== was[id]) changes.push(rowChange(table, id, was[id], is[id]))
    }
    for (const id in was) {
      if (!is[id]) changes.push(rowChange(table, id, was[id], undefined))
    }
    return changes
  })
}

/** The fields that differ in value, without `updatedAt`: the whole of an added or removed row counts. */
export function changedFields(change: RowChange): FieldChange[] {
  const before: Readonly<Record<string, unknown>> = { ...change.before }
  const after: Readonly<Record<string, unknown>> = { ...change.after }
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...fields]
    .filter((field) => field !== 'id' && field !== 'updatedAt')
    .filter((field) => !sameValue(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }))
}

/** What must be written so that a copy of `before` becomes `after`. */
export function changeSetBetween(before: WorkspaceDocument, after: WorkspaceDocument): ChangeSet {
  const changes = changedRows(before, after)
  const put = Map.groupBy(
    changes.filter((change) => change.after !== null),
    ({ table }) => table,
  )
  const remove = Map.groupBy(
    changes.filter((change) => change.after === null),
    ({ table }) => table,
  )
  return {
    put: Object.fromEntries([...put].map(([table, rows]) => [table, rows.map((change) => change.after)])),
    remove: Object.fromEntries([...remove].map(([table, rows]) => [table, rows.map(({ id }) => id)])),
  } as ChangeSet
}

/** Whether a change set says nothing. */
export function isEmptyChangeSet(changes: ChangeSet): boolean {
  return Object.keys(changes.put).length === 0 && Object.keys(changes.remove).length === 0
}

/**
 * The same changes in pieces of at most `most` rows each, in an order in which they can be applied one after the other;
 * one piece where they are few.
 */
export function splitChangeSet(changes: ChangeSet, most: number): ChangeSet[] {
  const pieces: ChangeSet[] = []
  let piece: Record<'put' | 'remove', Record<string, unknown[]>> = { put: {}, remove: {} }
  let count = 0
  for (const way of ['put', 'remove'] as const) {
    for (const table of tableNames) {
      for (const row of changes[way][table] ?? []) {
        if (count === most) {
          pieces.push(piece as unknown as ChangeSet)
          piece = { put: {}, remove: {} }
          count = 0
        }
        const rows = piece[way][table] ?? []
        piece[way][table] = rows
        rows.push(row)
        count += 1
      }
    }
  }
  return [...pieces, piece as unknown as ChangeSet]
}

/** One change set that says what several say, one after the other. */
export function joinChangeSets(sets: readonly ChangeSet[]): ChangeSet {
  const [only] = sets
  if (only && sets.length === 1) return only
  const joined = (way: 'put' | 'remove') =>
    Object.fromEntries(
      tableNames.flatMap((table) => {
        const rows = sets.flatMap((set): readonly unknown[] => set[way][table] ?? [])
        return rows.length > 0 ? [[table, rows]] : []
      }),
    )
  return { put: joined('put'), remove: joined('remove') } as unknown as ChangeSet
}

/** The document after the changes. Putting a row twice or removing what is gone changes nothing more. */
export function applyChangeSet(document: WorkspaceDocument, changes: ChangeSet): WorkspaceDocument {
  if (isEmptyChangeSet(changes)) return document
  const next: Record<string, Record<string, unknown>> = { ...document }
  for (const table of tableNames) {
    const put = changes.put[table] ?? []
    const remove = changes.remove[table] ?? []
    if (put.length === 0 && remove.length === 0) continue
    const rows: Record<string, unknown> = { ...document[table] }
    for (const id of remove) delete rows[id]
    for (const row of put) rows[row.id] = row
    next[table] = rows
  }
  return next as unknown as WorkspaceDocument
}

/** Whether two values of a row are equal by content: the values are JSON. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = a as Record<string, unknown>
  const right = b as Record<string, unknown>
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameValue(left[key], right[key]))
  )
}

function rowChange(
  table: TableName,
  id: string,
  before: Row<TableName> | undefined,
  after: Row<TableName> | undefined,
): RowChange {
  return { table, id, before: before ?? null, after: after ?? null } as unknown as RowChange
}
