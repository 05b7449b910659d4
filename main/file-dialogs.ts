import { extname, join } from 'node:path'
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron'
import type { WriteFailure } from '../core/bridge/failure.ts'
import { ok, type Result } from '../core/result.ts'
import { writeWholeFile } from './write-whole-file.ts'

const filters: { readonly [kind in 'forum' | 'ics' | 'csv' | 'xlsx' | 'vcf' | 'eml']: FileFilter } = {
  forum: { name: 'Forum Planner', extensions: ['forum'] },
  ics: { name: 'iCalendar', extensions: ['ics'] },
  csv: { name: 'CSV', extensions: ['csv'] },
  xlsx: { name: 'Excel', extensions: ['xlsx'] },
  vcf: { name: 'vCard', extensions: ['vcf'] },
  eml: { name: 'EML', extensions: ['eml'] },
}

/** Asks which workspace file to open; null when the person cancels. */
export async function askForForumFile(window: BrowserWindow, title: string, folder: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    defaultPath: folder,
    properties: ['openFile'],
    filters: [filters.forum, { name: '*', extensions: ['*'] }],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Asks for a folder to write into; null when the person cancels. */
export async function askForFolder(window: BrowserWindow, title: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Asks where to write and writes, in one step: a file that is there stays whole until the new one is. */
export async function saveAs(
  window: BrowserWindow,
  options: {
    readonly title: string
    readonly suggestedName: string
    readonly kind: keyof typeof filters
    readonly content: string | Uint8Array
  },
): Promise<Result<{ readonly path: string } | null, WriteFailure>> {
  const { title, suggestedName, kind, content } = options
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [filters[kind]],
  })
  if (canceled || !filePath) return ok(null)
  const path = extname(filePath) === '' ? `${filePath}.${kind}` : filePath
  const written = await writeWholeFile(path, content)
  return written.ok ? ok({ path }) : written
}
