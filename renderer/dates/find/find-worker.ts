import { emptyDocument, type TableName, type WorkspaceDocument } from '../../../core/document/document.ts'
import type { Forum, ForumId } from '../../../core/document/rows.ts'
import { painBorne } from '../../../core/finding/fairness.ts'
import { findSlots } from '../../../core/finding/find-slots.ts'
import { planTray } from '../../../core/finding/place-tray.ts'
import type { Answers, FromWorker, Question, ToWorker } from './find-question.ts'

/*
 * Looks for times away from the window.
 */

/** A few seconds for a thousand sessions that are too many for their rooms. */
const mostTries = 6_000

let document: WorkspaceDocument = emptyDocument

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'rows') {
    keep(data.table, data.isFirst, data.rows as readonly { readonly id: string }[])
    return
  }
  try {
    send({ kind: 'answer', id: data.id, answer: answer(data.id, data.question) })
  } catch (error) {
    send({ kind: 'failed', id: data.id, message: error instanceof Error ? error.message : String(error) })
  }
}

function answer(id: number, question: Question): Answers[keyof Answers] {
  const forum = forumOf(question.forumId)
  if (question.kind === 'find') {
    return findSlots(document, forum, { ...question.query, borne: painBorne(document, forum) })
  }
  return planTray(document, forum, {
    packs: question.packs,
    isMinimal: question.isMinimal,
    mostTries,
    mayGoOn(done, all) {
      send({ kind: 'progress', id, done, all })
      return true
    },
  })
}

/** The rows came from the page's own document, which was checked when it was opened. */
function keep(table: TableName, isFirst: boolean, rows: readonly { readonly id: string }[]): void {
  const before = isFirst ? {} : document[table]
  document = { ...document, [table]: { ...before, ...Object.fromEntries(rows.map((row) => [row.id, row])) } }
}

function forumOf(id: ForumId): Forum {
  const forum = document.forums[id]
  if (!forum) throw new Error('find-worker: the forum was not sent')
  return forum
}

function send(message: FromWorker): void {
  self.postMessage(message)
}
