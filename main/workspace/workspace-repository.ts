import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Notice, StoredWorkspace } from '../../core/bridge/contract.ts'
import { applyChangeSet, type ChangeSet } from '../../core/document/changes.ts'
import { emptyDocument, type WorkspaceDocument } from '../../core/document/document.ts'
import { currentSchemaVersion } from '../../core/document/migrations.ts'
import {
  documentOfOwn,
  type OwnWorkspace,
  readWorkspaceJson,
  writeWorkspace,
} from '../../core/document/workspace-file.ts'
import { Backups } from './backups.ts'
import { checksum, type FoundJournal, Journal } from './journal.ts'
import { rawWorkspace } from './raw-workspace.ts'
import { SnapshotStore } from './snapshot-store.ts'

/** A journal of this size is folded into the snapshot at once; a smaller one waits for an idle moment. */
const largestJournal = 4_000_000

/**
 * The workspace on the disk: a snapshot and a journal of what was saved since. A save costs what changed. At the
 * start a workspace that we wrote ourselves, known by its checksum, is served without being parsed.
 */
export class WorkspaceRepository {
  readonly backups: Backups
  readonly #snapshots: SnapshotStore
  readonly #journal: Journal
  readonly #journalPath: string
  readonly #now: () => string
  #snapshot: string | null = null
  #entries: string[] = []
  #revision = 0
  #exists = false
  #refused: StoredWorkspace | null = null

  /** `now` answers the moment as ISO text. */
  constructor(folder: string, now: () => string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    this.backups = new Backups(join(folder, 'backups'))
    this.#journalPath = join(folder, 'workspace.journal')
    this.#journal = new Journal(this.#journalPath)
    this.#snapshots = new SnapshotStore(folder)
    this.#now = now
  }

  /** Finds out what is stored. Nothing that cannot be read, or is newer than this program, is ever written over. */
  open(): { readonly workspace: StoredWorkspace; readonly notices: readonly Notice[] } {
    const snapshot = this.#snapshots.read()
    const journal = this.#journal.read()
    if (snapshot === null && journal === null && !existsSync(this.#journalPath)) {
      return { workspace: { kind: 'none' }, notices: [] }
    }
    const isOurs =
      journal !== null &&
      journal.base.schemaVersion === currentSchemaVersion &&
      journal.base.snapshot === (snapshot === null ? null : checksum(snapshot))
    return isOurs ? this.#openTrusted(snapshot, journal) : this.#openChecked(snapshot, journal)
  }

  /** What is stored now, for a page that starts or is loaded again. */
  get stored(): StoredWorkspace {
    if (this.#refused) return this.#refused
    return this.#exists ? { kind: 'ready', revision: this.#revision } : { kind: 'none' }
  }

  /** The stored workspace as JSON text, put together without parsing: `{revision, snapshot, journal}`. */
  text(): string {
    return `{"revision":${this.#revision},"snapshot":${this.#snapshot ?? 'null'},"journal":[${this.#entries.join()}]}`
  }

  /** Writes a save. When it returns, the rows are on the disk. Throws the system's error when they are not. */
  save(revision: number, changes: ChangeSet): void {
    this.#assertNext(revision)
    if (!this.#exists) this.#begin(null, [])
    this.#journal.append(changes)
    this.#entries.push(JSON.stringify(changes))
    this.#revision = revision
    if (this.#journal.bytes > largestJournal) this.#tryToCompact()
  }

  /** Makes `document` the stored workspace. What was stored is kept as a backup. */
  replace(revision: number, document: WorkspaceDocument): void {
    this.#assertNext(revision)
    if (this.#exists) this.backups.keep(writeWorkspace(this.document()), 'before-opening', this.#now())
    // A crash between the new snapshot and the new journal must not put the old journal's rows over the new snapshot.
    this.compact()
    this.#writeSnapshot(document, revision)
    this.#revision = revision
  }

  /** Folds the journal into the snapshot; costs the whole workspace, so for idle moments and the end. */
  compact(): void {
    if (!this.#exists || this.#entries.length === 0) return
    const document = this.document()
    if (!this.backups.hasFromDay('daily', this.#now())) {
      this.backups.keep(writeWorkspace(document), 'daily', this.#now())
    }
    this.#writeSnapshot(document)
  }

  /** The stored document, parsed. */
  document(): WorkspaceDocument {
    const base = this.#snapshot === null ? emptyDocument : documentOfOwn(JSON.parse(this.#snapshot) as OwnWorkspace)
    return this.#entries.reduce((document, entry) => applyChangeSet(document, JSON.parse(entry) as ChangeSet), base)
  }

  close(): void {
    this.#tryToCompact()
    this.#journal.close()
  }

  /** The save before it is on the disk, whether or not this succeeds; the journal only stays long. */
  #tryToCompact(): void {
    try {
      this.compact()
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
    }
  }

  #openTrusted(snapshot: string | null, journal: FoundJournal): ReturnType<WorkspaceRepository['open']> {
    this.#snapshot = snapshot
    this.#revision = journal.base.revision + journal.entries.length
    const notices = this.#journalNotices(journal)
    if (journal.isClean) {
      this.#journal.resume(journal.entries)
      this.#entries = [...journal.entries]
      this.#exists = true
    } else {
      // Written anew, so that what is left of the bad line is gone before anything is added behind it.
      this.#begin(snapshot, journal.entries, journal.base.revision)
    }
    return { workspace: { kind: 'ready', revision: this.#revision }, notices }
  }

  #openChecked(snapshot: string | null, journal: FoundJournal | null): ReturnType<WorkspaceRepository['open']> {
    const raw = rawWorkspace(snapshot, journal)
    const read = raw.ok ? readWorkspaceJson(raw.value) : raw
    if (read.ok) {
      const notices = this.#journalNotices(journal)
      if (read.value.writtenWith !== currentSchemaVersion && raw.ok) {
        const backup = this.backups.keep(JSON.stringify(raw.value), 'before-migration', this.#now())
        notices.push({ kind: 'migrated', from: read.value.writtenWith, backup })
      }
      this.#writeSnapshot(read.value.document)
      return { workspace: { kind: 'ready', revision: this.#revision }, notices }
    }
    if (read.failure.kind === 'newer-version') {
      const { found, supported } = read.failure
      this.#refused = { kind: 'newer-version', found, supported, path: this.#snapshots.path }
      return { workspace: this.#refused, notices: [] }
    }
    const folder = this.backups.moveAside([this.#snapshots.path, this.#journalPath], this.#now())
    const detail = read.failure.kind === 'invalid' ? describe(read.failure.problems[0]) : read.failure.kind
    return { workspace: { kind: 'none' }, notices: [{ kind: 'moved-aside', folder, detail }] }
  }

  /** What is wrong with the journal. One that is damaged, not just torn, is copied before it is written anew. */
  #journalNotices(journal: FoundJournal | null): Notice[] {
    if (journal?.torn) return [{ kind: 'torn-journal' }]
    if (journal ? !journal.damaged : !existsSync(this.#journalPath)) return []
    const folder = this.backups.copyAside(this.#journalPath, this.#now())
    return [{ kind: 'damaged-journal', folder }]
  }

  #writeSnapshot(document: WorkspaceDocument, revision = this.#revision): void {
    const text = writeWorkspace(document, 'compact')
    this.#snapshots.write(text)
    this.#begin(text, [], revision)
  }

  #begin(snapshot: string | null, entries: readonly string[], revision = this.#revision): void {
    this.#journal.begin(
      { snapshot: snapshot === null ? null : checksum(snapshot), schemaVersion: currentSchemaVersion, revision },
      entries,
    )
    this.#snapshot = snapshot
    this.#entries = [...entries]
    this.#exists = true
  }

  #assertNext(revision: number): void {
    if (this.#refused) throw new Error('WorkspaceRepository: a workspace of a newer program must not be written')
    if (revision !== this.#revision + 1) {
      throw new Error(`WorkspaceRepository: revision ${revision} does not follow ${this.#revision}`)
    }
  }
}

function describe(problem: { readonly path: string; readonly problem: string } | undefined): string {
  return problem ? `${problem.path}: ${problem.problem}` : ''
}
