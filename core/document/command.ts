import { fail, ok, type Result } from '../result.ts'
import { type Instant, instantToText } from '../time/instant.ts'
import { applyChangeSet, type ChangeSet, sameValue } from './changes.ts'
import { findRow, type Row, type RowId, rowSchemas, type TableName, type WorkspaceDocument } from './document.ts'
import { references } from './integrity.ts'
import type { LocalizedText } from './localized-text.ts'
import type { Refusal } from './refusal.ts'
import type { StepName } from './step-name.ts'

/** What a command may know beyond the document: everything that changes from one run to the next. */
export interface CommandContext {
  readonly now: Instant
  /** A new UUID version 7, in text. */
  newId(): string
}

/** An edit of the workspace. It never changes the document it is given. */
export interface Command {
  /** What the step is called in the history. */
  readonly step: StepName
  /** Commands with the same key that follow closely are one step of the history; null stands alone. */
  readonly mergeKey: string | null
  apply(document: WorkspaceDocument, context: CommandContext): Result<Applied, Refusal>
}

/** What a command made: the new document and the name of the thing it was about, if it has one. */
export interface Applied {
  readonly document: WorkspaceDocument
  readonly subject: LocalizedText | null
  /** How many things it was about, where a command can be about several; otherwise one. */
  readonly count?: number
}

/** Tables whose rows are written once. */
const fixedTables: ReadonlySet<TableName> = new Set(['releases', 'releasedSessions'])

/**
 * Collects the row edits of one command. Each row is checked against its schema and gets the moment of the edit;
 * a table is copied once however many of its rows change; rows that stay equal stay the very same.
 */
export class RowEditor {
  readonly #document: WorkspaceDocument
  readonly #now: Instant
  readonly #put = new Map<TableName, Map<string, Row<TableName>>>()
  readonly #removed = new Map<TableName, Set<string>>()
  #refusal: Refusal | null = null

  constructor(document: WorkspaceDocument, context: CommandContext) {
    this.#document = document
    this.#now = context.now
  }

  /** The row as it stands after the edits so far. */
  find<T extends TableName>(table: T, id: RowId<T>): Row<T> | undefined {
    if (this.#removed.get(table)?.has(id)) return undefined
    return (this.#put.get(table)?.get(id) as Row<T> | undefined) ?? findRow(this.#document, table, id)
  }

  /** Writes a whole row. Answers it, or null when it was refused. */
  put<T extends TableName>(table: T, row: Omit<Row<T>, 'updatedAt'>): Row<T> | null {
    const parsed = rowSchemas[table].safeParse({ ...row, updatedAt: instantToText(this.#now) })
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      this.refuse({
        kind: 'invalid-field',
        table,
        id: String(row.id),
        field: issue?.path.map(String).join('.') ?? '',
        problem: issue?.message ?? '',
      })
      return null
    }
    if (fixedTables.has(table) && findRow(this.#document, table, row.id)) this.refuse({ kind: 'release-is-fixed' })
    const written = parsed.data as Row<T>
    const rows = this.#put.get(table) ?? new Map<string, Row<TableName>>()
    this.#put.set(table, rows.set(written.id, written))
    this.#removed.get(table)?.delete(written.id)
    return written
  }

  /** Replaces some fields of a row; equal values change nothing. */
  update<T extends TableName>(
    table: T,
    id: RowId<T>,
    fields: Partial<Omit<Row<T>, 'id' | 'updatedAt'>>,
  ): Row<T> | null {
    const row = this.find(table, id)
    if (!row) {
      this.refuse({ kind: 'missing-row', table, id })
      return null
    }
    const same = Object.entries(fields).every(([field, value]) =>
      sameValue((row as Readonly<Record<string, unknown>>)[field], value),
    )
    return same ? row : this.put(table, { ...row, ...fields })
  }

  /** Takes a row away. What refers to it must be seen to by the command. */
  remove<T extends TableName>(table: T, id: RowId<T>): void {
    if (!this.find(table, id)) {
      this.refuse({ kind: 'missing-row', table, id })
      return
    }
    this.#put.get(table)?.delete(id)
    this.#removed.set(table, (this.#removed.get(table) ?? new Set()).add(id))
  }

  /** Refuses the whole command; the first reason counts. */
  refuse(refusal: Refusal): void {
    this.#refusal ??= refusal
  }

  /** The document after all edits, or the first refusal. */
  done(subject: LocalizedText | null, count = 1): Result<Applied, Refusal> {
    if (this.#refusal) return fail(this.#refusal)
    const after = applyChangeSet(this.#document, this.#changes())
    if (this.#removesRelease(after)) return fail({ kind: 'release-is-fixed' })
    for (const [table, ids] of this.#removed) {
      const dangling = this.#findUseOf(table, ids, after)
      if (dangling) return fail(dangling)
    }
    const missing = this.#findMissing(after)
    return missing ? fail(missing) : ok({ document: after, subject, count })
  }

  /** What was released goes with its forum alone. */
  #removesRelease(after: WorkspaceDocument): boolean {
    return (['releases', 'releasedSessions'] as const).some((table) =>
      [...(this.#removed.get(table) ?? [])].some((id) => {
        const row = findRow(this.#document, table, id as RowId<typeof table>)
        return row !== undefined && Object.hasOwn(after.forums, row.forumId)
      }),
    )
  }

  #changes(): ChangeSet {
    return {
      put: Object.fromEntries([...this.#put].map(([table, rows]) => [table, [...rows.values()]])),
      remove: Object.fromEntries([...this.#removed].map(([table, ids]) => [table, [...ids]])),
    } as unknown as ChangeSet
  }

  /** What a written row refers to may be gone, for example undone in the meantime. */
  #findMissing(after: WorkspaceDocument): Refusal | null {
    for (const { table, target, read } of references) {
      for (const row of this.#put.get(table)?.values() ?? []) {
        const id = read(row as never)
        if (id !== null && !Object.hasOwn(after[target], id)) return { kind: 'missing-row', table: target, id }
      }
    }
    return null
  }

  #findUseOf(table: TableName, ids: ReadonlySet<string>, after: WorkspaceDocument): Refusal | null {
    for (const { table: user, target, read } of references) {
      if (target !== table) continue
      const users = Object.values(after[user]).filter((row) => ids.has(read(row as never) ?? ''))
      if (users.length > 0) {
        const id = [...ids][0] ?? ''
        return { kind: 'in-use', table, id, by: user, count: users.length }
      }
    }
    return null
  }
}
