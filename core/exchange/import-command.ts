import { applyChangeSet, type ChangeSet } from '../document/changes.ts'
import type { Command } from '../document/command.ts'
import { findRow, type Row, rowsOf, type TableName, tableNames, type WorkspaceDocument } from '../document/document.ts'
import type { Refusal } from '../document/refusal.ts'
import type { StepName } from '../document/step-name.ts'
import { fail, ok } from '../result.ts'

/**
 * Applies rows that were worked out and checked before, from a document `base`, as one step about `count` things.
 * Refused (`changed-meanwhile`) when one of the rows that it replaces is another by now, or an engagement that it adds
 * is there already: working it out again then answers rows that fit.
 */
export function applyImport(
  step: Extract<StepName, 'import-organizations' | 'import-people'>,
  base: WorkspaceDocument,
  changes: ChangeSet,
  count: number,
): Command {
  return {
    step,
    mergeKey: null,
    apply(document) {
      const problem = findChange(base, document, changes)
      return problem ? fail(problem) : ok({ document: applyChangeSet(document, changes), subject: null, count })
    },
  }
}

function findChange(base: WorkspaceDocument, document: WorkspaceDocument, changes: ChangeSet): Refusal | null {
  if (document === base) return null
  for (const table of tableNames) {
    for (const { id } of (changes.put[table] ?? []) as readonly Row<TableName>[]) {
      if (findRow(base, table, id) !== findRow(document, table, id)) return { kind: 'changed-meanwhile' }
    }
  }
  const written = new Set((changes.put.engagements ?? []).map(({ id }) => id))
  const added = new Set((changes.put.engagements ?? []).map(engagementKey))
  const clashes = rowsOf(document, 'engagements').some((row) => !written.has(row.id) && added.has(engagementKey(row)))
  // New rows stand on others: what they stand on must still be there.
  const isMissing =
    (changes.put.engagements ?? []).some(({ forumId }) => !Object.hasOwn(document.forums, forumId)) ||
    tablesReferred.some((table) => base[table] !== document[table] && isAnyGone(base, document, table))
  return clashes || isMissing ? { kind: 'changed-meanwhile' } : null
}

const tablesReferred = ['organizations', 'persons'] as const

function isAnyGone(base: WorkspaceDocument, document: WorkspaceDocument, table: 'organizations' | 'persons'): boolean {
  return Object.keys(base[table]).some((id) => !Object.hasOwn(document[table], id))
}

function engagementKey(row: Row<'engagements'>): string {
  return `${row.forumId} ${row.organizationId} ${row.purpose}`
}
