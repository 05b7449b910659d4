import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { applyChangeSet, type ChangeSet } from '../../core/document/changes.ts'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import { emptyDocument } from '../../core/document/document.ts'
import { documentOfOwn, type OwnWorkspace } from '../../core/document/workspace-file.ts'
import { WorkspaceRepository } from '../../main/workspace/workspace-repository.ts'

/** A new folder of the real file system, gone when the test is over. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'forum-planner-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Moments a minute apart, from 15 July 2020 on. */
export function aClock(start = '2020-07-15T03:00:00.000Z'): () => string {
  let moment = Date.parse(start) - 60_000
  return () => new Date((moment += 60_000)).toISOString()
}

/** A repository over the folder, opened as at the start of the app. */
export function opened(folder: string, now = aClock()) {
  const repository = new WorkspaceRepository(folder, now)
  return { repository, ...repository.open() }
}

/** The two files of a workspace and its backups. */
export function pathsIn(folder: string) {
  return {
    snapshot: join(folder, 'workspace.json'),
    journal: join(folder, 'workspace.journal'),
    backups: join(folder, 'backups'),
  }
}

/** Every file below the folder by its path, byte for byte, as text. */
export function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  )
}

/** The document that the page builds from what it fetches. */
export function documentOfText(text: string): WorkspaceDocument {
  const { snapshot, journal } = JSON.parse(text) as { snapshot: OwnWorkspace | null; journal: ChangeSet[] }
  return journal.reduce(applyChangeSet, snapshot ? documentOfOwn(snapshot) : emptyDocument)
}
