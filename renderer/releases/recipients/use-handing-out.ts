import { useEffect, useRef, useState } from 'react'
import type { WriteFailure } from '../../../core/bridge/failure.ts'
import { freeFileName } from '../../../core/calendar/file-name.ts'
import type { Handout, Release } from '../../../core/document/release-rows.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { writeCsv } from '../../../core/exchange/write-csv.ts'
import {
  folderIndexPage,
  folderIndexRows,
  type IndexedFile,
  type IndexedRecipient,
} from '../../../core/release/folder-index.ts'
import type { HandoutFile, WantedFiles } from '../../../core/release/handout-files.ts'
import { recordHandouts } from '../../../core/release/handouts.ts'
import { recipientAddresses } from '../../../core/release/recipient-addresses.ts'
import type { RecipientFileFailure } from '../../../core/release/recipient-file.ts'
import { instant } from '../../../core/time/instant.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { refusalSentence } from '../../i18n/sentences.ts'
import { useApp } from '../../state/app-context.tsx'
import { bridge } from '../../state/bridge.ts'
import { HandoutClient } from './handout-client.ts'
import { indexWords } from './index-words.ts'
import type { ListedRecipient } from './use-recipients.ts'
import { namesBeside, takenNames } from './write-folder.ts'

const indexNames = ['index.html', 'index.csv'] as const
const progressMs = 60

/** A recipient whose files are not in the folder. */
export interface LeftOut {
  readonly name: string
  readonly failure: RecipientFileFailure
}

/** What came of handing out. */
export interface HandedOut {
  readonly outcome: 'done' | 'cancelled' | 'stopped'
  readonly folder: string
  /** The names of the files that are in the folder, each of them whole. */
  readonly written: readonly string[]
  /** How many recipients have all of their files, and how many of them are noted as having them. */
  readonly recipients: number
  readonly noted: number
  readonly leftOut: readonly LeftOut[]
  /** The file at which it stopped; `name` is the recipient's, or null for the index. */
  readonly failed: { readonly file: string; readonly name: string | null; readonly failure: WriteFailure } | null
  /** Why nothing was noted; null when it was. */
  readonly notRecorded: string | null
}

/** Where handing out stands. */
export type Phase =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'making' | 'writing'; readonly done: number; readonly all: number }
  | {
      readonly kind: 'asking'
      readonly folder: string
      readonly taken: readonly string[]
      readonly all: number
      answer(answer: Answer): void
    }
  | { readonly kind: 'ended'; readonly result: HandedOut }
  | { readonly kind: 'broken'; readonly detail: string }

type Answer = 'replace' | 'number' | 'cancel'

interface Made {
  readonly recipient: ListedRecipient
  readonly files: readonly (HandoutFile & { readonly name: string })[]
  readonly kind: Handout['kind']
  readonly changes: string
}

/** What is to be handed out. */
export interface HandingOut {
  readonly recipients: readonly ListedRecipient[]
  readonly wanted: WantedFiles
  /** Only messages, each with its file attached, and no index. */
  readonly onlyMails: boolean
}

/**
 * Hands files out into a folder: asks for it, makes all files in a worker, asks about those that are there already, writes
 * one after another, and notes who has which, as one step. Can be cancelled at any time; no file is ever left half.
 */
export function useHandingOut(forum: Forum, release: Release) {
  const { store } = useApp()
  const language = useLanguage()
  const t = useWords()
  const [phase, setPhase] = useState<Phase>({ kind: 'choosing' })
  const cancelled = useRef(false)
  const client = useRef<HandoutClient | null>(null)
  const asked = useRef<((answer: Answer) => void) | null>(null)
  useEffect(
    () => () => {
      cancelled.current = true
      client.current?.end()
    },
    [],
  )

  const makeAll = async ({ recipients, wanted, onlyMails }: HandingOut, report: (done: number) => void) => {
    const document = store.document
    const worker = new HandoutClient(document, release)
    client.current = worker
    const made: Made[] = []
    const leftOut: LeftOut[] = []
    const names = new Set<string>()
    const at = instant(Date.now())
    for (const [index, recipient] of recipients.entries()) {
      const { row } = recipient
      const to = recipientAddresses(document, row.recipient, row.wishes.language).filter(({ isUsual }) => isUsual)
      const order = { recipient: row.recipient, wishes: row.wishes, since: row.heldBefore, to, wanted, at }
      const answer = await worker.make(order)
      if (answer.ok) {
        const files = answer.value.files
          .filter(({ kind }) => !onlyMails || kind === 'mail')
          .map((file) => {
            const name = freeFileName(file.fileName, (one) => names.has(one))
            names.add(name)
            return { ...file, name }
          })
        made.push({ ...answer.value, recipient, files })
      } else leftOut.push({ name: recipient.name.text, failure: answer.failure })
      report(index + 1)
    }
    return { made, leftOut }
  }

  /** Notes whose files are there; a message to someone who has the latest already is no new handout. */
  const note = (complete: readonly Made[], onlyMails: boolean) => {
    const given = complete.filter(({ recipient }) => !onlyMails || recipient.row.holds !== release.number)
    if (given.length === 0) return { noted: 0, notRecorded: null }
    const outcome = store.run(
      recordHandouts(
        given.map(({ recipient: { row }, kind }) => ({
          ...{ forumId: forum.id, releaseId: release.id, recipient: row.recipient, kind },
          ...{ language: row.wishes.language, mode: row.wishes.mode },
        })),
      ),
    )
    return outcome.ok
      ? { noted: given.length, notRecorded: null }
      : { noted: 0, notRecorded: refusalSentence(outcome.failure, t, language) }
  }

  const run = async (order: HandingOut): Promise<HandedOut | null> => {
    cancelled.current = false
    const title = t(order.onlyMails ? 'recipients.export.messagesTitle' : 'recipients.export.title')
    const folder = await bridge.chooseFolder({ title })
    if (!folder) return null
    const { token, path } = folder
    const nothing = { folder: path, written: [], recipients: 0, noted: 0, failed: null, notRecorded: null }
    const report = throttled((kind: 'making' | 'writing', done: number, all: number) => setPhase({ kind, done, all }))

    setPhase({ kind: 'making', done: 0, all: order.recipients.length })
    const { made, leftOut } = await makeAll(order, (done) => report('making', done, order.recipients.length))
    const files = made.flatMap(({ recipient, files: own }) => own.map((file) => ({ ...file, recipient })))
    if (files.length === 0) return { ...nothing, outcome: 'stopped', leftOut }

    const wantsIndex = !order.onlyMails
    const wished = [...files.map(({ name }) => name), ...(wantsIndex ? indexNames : [])]
    const taken = await takenNames(bridge, token, wished)
    const inFolder = (failure: WriteFailure): HandedOut => {
      return { ...nothing, outcome: 'stopped', leftOut, failed: { file: path, name: null, failure } }
    }
    if (!taken.ok) return inFolder(taken.failure)
    const all = wished.length
    const answer =
      taken.value.size === 0
        ? 'number'
        : await new Promise<Answer>((resolve) => {
            asked.current = resolve
            setPhase({ kind: 'asking', folder: path, taken: [...taken.value], all, answer: resolve })
          })
    if (answer === 'cancel') return null
    const names =
      answer === 'number' ? await namesBeside(bridge, token, wished, taken.value) : { ok: true as const, value: wished }
    if (!names.ok) return inFolder(names.failure)

    const written: string[] = []
    const sums = new Map<string, IndexedFile[]>()
    let failed: HandedOut['failed'] = null
    const write = async (name: string, text: string, of: string | null): Promise<string | null> => {
      const result = await bridge.writeInFolder({ token, name, text, replaces: answer === 'replace' })
      if (result.ok) written.push(name)
      else failed = { file: name, name: of, failure: result.failure }
      report('writing', written.length, all)
      return result.ok ? result.value.sha256 : null
    }
    setPhase({ kind: 'writing', done: 0, all })
    for (const [index, file] of files.entries()) {
      if (cancelled.current) break
      const name = names.value[index] ?? file.name
      const sha256 = await write(name, file.text, file.recipient.name.text)
      if (sha256 === null) break
      const { key } = file.recipient
      sums.set(key, [...(sums.get(key) ?? []), { name, kind: file.kind, events: file.events, sha256 }])
    }
    const complete = made.filter(({ recipient, files: own }) => sums.get(recipient.key)?.length === own.length)
    if (wantsIndex && failed === null && !cancelled.current) {
      const listed = complete.map(
        ({ recipient: { key, name, row }, changes }): IndexedRecipient => ({
          ...{ name: name.text, language: row.wishes.language, files: sums.get(key) ?? [], changes },
        }),
      )
      const words = indexWords(release, language, t)
      const { heads, rows } = folderIndexRows(listed, words)
      const [page = indexNames[0], list = indexNames[1]] = names.value.slice(files.length)
      const csv = writeCsv(
        heads.map((head) => ({ head, kind: 'text' })),
        rows,
      )
      if ((await write(page, folderIndexPage(listed, words), null)) !== null) await write(list, csv, null)
    }
    const outcome = failed ? 'stopped' : cancelled.current && written.length < all ? 'cancelled' : 'done'
    const { noted, notRecorded } = note(complete, order.onlyMails)
    return { outcome, folder: path, written, recipients: complete.length, noted, leftOut, failed, notRecorded }
  }

  const start = async (order: HandingOut): Promise<HandedOut | null> => {
    try {
      const result = await run(order)
      setPhase(result ? { kind: 'ended', result } : { kind: 'choosing' })
      return result
    } catch (error) {
      // Cancelled while files were made: none was written, and what was chosen stays.
      if (cancelled.current) setPhase({ kind: 'choosing' })
      else setPhase({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) })
      return null
    } finally {
      client.current?.end()
      client.current = null
      asked.current = null
    }
  }
  const cancel = () => {
    cancelled.current = true
    client.current?.end()
    asked.current?.('cancel')
  }
  return { phase, start, cancel, again: () => setPhase({ kind: 'choosing' }) }
}

/** Drawn for every file, the progress would cost more than the work that the window has. */
function throttled<Arguments extends readonly unknown[]>(act: (...args: Arguments) => void) {
  let shownAt = 0
  return (...args: Arguments) => {
    if (performance.now() - shownAt < progressMs) return
    shownAt = performance.now()
    act(...args)
  }
}
