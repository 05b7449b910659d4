import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { Session } from '../../../core/document/rows.ts'
import { readWorkspaceJson, writeWorkspace } from '../../../core/document/workspace-file.ts'
import { Journal } from '../../../main/workspace/journal.ts'
import { rawWorkspace } from '../../../main/workspace/raw-workspace.ts'
import { expect, saved } from './app.ts'

/** The workspace on the disk, snapshot and journal put together. */
export function storedDocument(userData: string): WorkspaceDocument {
  const snapshot = readFileSync(join(userData, 'workspace.json'), 'utf8')
  const raw = rawWorkspace(snapshot, new Journal(join(userData, 'workspace.journal')).read())
  const read = raw.ok ? readWorkspaceJson(raw.value) : raw
  if (!read.ok) throw new Error(`storedDocument: ${JSON.stringify(read.failure)}`)
  return read.value.document
}

/** Puts a workspace on the disk, for the next start to find. */
export function storeDocument(userData: string, document: WorkspaceDocument): void {
  writeFileSync(join(userData, 'workspace.json'), writeWorkspace(document, 'compact'))
}

/** The session of that English title, as it is on the disk. */
export function storedSession(userData: string, title: string): Session {
  const found = Object.values(storedDocument(userData).sessions).filter((session) => session.title.en === title)
  const [session, ...others] = found
  if (!session || others.length > 0) throw new Error(`storedSession: ${found.length} sessions are called “${title}”`)
  return session
}

/**
 * Does an edit, takes it back and does it again: one step leads to the very workspace that was there before, and another to
 * the one after. `edit` has to wait until what it did can be seen.
 */
export async function isUndoneAndRedone(page: Page, userData: string, edit: () => Promise<void>): Promise<void> {
  await saved(page)
  const before = storedDocument(userData)
  await edit()
  await saved(page)
  const after = storedDocument(userData)
  expect(after, 'the edit changed the workspace').not.toEqual(before)
  await page.keyboard.press('Control+z')
  await isStored(page, userData, before, 'one step of undo leads back to the workspace before')
  await page.keyboard.press('Control+Shift+z')
  await isStored(page, userData, after, 'redo leads to the same workspace again')
}

/** Waits until the disk holds just that. */
async function isStored(page: Page, userData: string, document: WorkspaceDocument, words: string): Promise<void> {
  await expect(async () => {
    await saved(page)
    expect(storedDocument(userData), words).toEqual(document)
  }).toPass({ timeout: 5000 })
}
