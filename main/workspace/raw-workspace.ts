import { emptyDocument, tableNames } from '../../core/document/document.ts'
import { currentSchemaVersion } from '../../core/document/migrations.ts'
import { type WorkspaceFailure, writeWorkspace } from '../../core/document/workspace-file.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import type { FoundJournal } from './journal.ts'

type RawRow = { readonly id?: unknown }
type RawChanges = { readonly put?: Record<string, RawRow[]>; readonly remove?: Record<string, string[]> }

/**
 * Snapshot and journal put together as JSON before any row is checked, so that rows of an older program take part
 * in its migration. Doing a journal again over a snapshot that holds it already changes nothing.
 */
export function rawWorkspace(snapshot: string | null, journal: FoundJournal | null): Result<unknown, WorkspaceFailure> {
  if (journal && journal.base.schemaVersion > currentSchemaVersion) {
    return fail({ kind: 'newer-version', found: journal.base.schemaVersion, supported: currentSchemaVersion })
  }
  // A journal is worth nothing without the snapshot that it goes on from.
  if (snapshot === null && journal?.base.snapshot !== null) return fail({ kind: 'not-a-workspace' })
  let base: Record<string, unknown>
  try {
    base = JSON.parse(snapshot ?? writeWorkspace(emptyDocument)) as Record<string, unknown>
  } catch (error) {
    return fail({ kind: 'not-json', detail: error instanceof Error ? error.message : String(error) })
  }
  if (typeof base !== 'object' || base === null) return fail({ kind: 'not-a-workspace' })
  if (!journal) return ok(base)
  const { schemaVersion } = journal.base
  if (snapshot === null) base = { ...base, schemaVersion }
  // Migrated, and cut short before the journal was begun anew: the snapshot holds the journal already.
  if (typeof base['schemaVersion'] === 'number' && schemaVersion < base['schemaVersion']) return ok(base)
  return ok(journal.entries.reduce((raw, entry) => applyRaw(raw, JSON.parse(entry) as RawChanges), base))
}

function applyRaw(raw: Record<string, unknown>, { put = {}, remove = {} }: RawChanges): Record<string, unknown> {
  const next = { ...raw }
  for (const table of new Set<string>([...tableNames, ...Object.keys(put), ...Object.keys(remove)])) {
    const gone = new Set<unknown>([...(remove[table] ?? []), ...(put[table] ?? []).map(({ id }) => id)])
    if (gone.size === 0) continue
    const rows = Array.isArray(raw[table]) ? (raw[table] as RawRow[]) : []
    next[table] = [...rows.filter(({ id }) => !gone.has(id)), ...(put[table] ?? [])]
  }
  return next
}
