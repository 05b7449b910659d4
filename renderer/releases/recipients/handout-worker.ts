import { emptyDocument, findRow, type WorkspaceDocument } from '../../../core/document/document.ts'
import { handoutFiles } from '../../../core/release/handout-files.ts'
import type { FromWorker, ToWorker } from './handout-question.ts'

/*
 * Makes calendar files away from the window: the first one of a large forum takes longer than a frame. Events that one file
 * has are not made again for the next.
 */

const rowsByTable = new Map<string, Record<string, unknown>>()
let document: WorkspaceDocument | null = null

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'rows') {
    const rows = rowsByTable.get(data.table) ?? {}
    for (const row of data.rows) rows[row.id] = row
    rowsByTable.set(data.table, rows)
    document = null
    return
  }
  const { id, releaseId, order } = data
  try {
    // The page is our own: it sends rows of its document as they are.
    document ??= { ...emptyDocument, ...Object.fromEntries(rowsByTable) } as WorkspaceDocument
    const release = findRow(document, 'releases', releaseId)
    if (!release) throw new Error(`the release ${releaseId} is not there`)
    send({ kind: 'answer', id, answer: handoutFiles(document, release, order) })
  } catch (error) {
    send({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) })
  }
}

function send(message: FromWorker): void {
  self.postMessage(message)
}
