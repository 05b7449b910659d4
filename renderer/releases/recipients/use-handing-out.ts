import { useEffect, useRef, useState } from 'react'
import type { WriteFailure } from '../../../core/bridge/failure.ts'
import type { Release } from '../../../core/document/release-rows.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { recordHandouts } from '../../../core/release/handouts.ts'
import { isNewHandout } from '../../../core/release/recipient-overview.ts'
import { ok } from '../../../core/result.ts'
import { instant } from '../../../core/time/instant.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { refusalSentence } from '../../i18n/sentences.ts'
import { useApp } from '../../state/app-context.tsx'
import { bridge } from '../../state/bridge.ts'
import { HandoutClient } from './handout-client.ts'
import { indexWords } from './index-words.ts'
import { type HandingOut, type LeftOut, type Made, makeHandouts } from './make-handouts.ts'
import { namesBeside, takenNames } from './write-folder.ts'
import { indexNames, type Written, writeHandouts } from './write-handouts.ts'

const progressMs = 60

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
  /** The file, or the folder, at which it stopped. */
  readonly failed: Written['failed']
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

  /** Notes whose files are there; a message to someone who has the latest already, as wanted, is no new handout. */
  const note = (complete: readonly Made[], onlyMails: boolean) => {
    const given = complete.filter(({ recipient }) => !onlyMails || isNewHandout(recipient.row, release))
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

  const ask = (folder: string, taken: readonly string[], all: number) =>
    new Promise<Answer>((resolve) => {
      asked.current = resolve
      setPhase({ kind: 'asking', folder, taken, all, answer: resolve })
    })

  const run = async (order: HandingOut): Promise<HandedOut | null> => {
    cancelled.current = false
    const title = t(order.onlyMails ? 'recipients.export.messagesTitle' : 'recipients.export.title')
    const chosen = await bridge.chooseFolder({ title })
    if (!chosen) return null
    const { token, path: folder } = chosen
    const report = throttled((kind: 'making' | 'writing', done: number, all: number) => setPhase({ kind, done, all }))

    const { document } = store
    const { length } = order.recipients
    setPhase({ kind: 'making', done: 0, all: length })
    client.current = new HandoutClient(document, release)
    const { made, leftOut } = await makeHandouts(client.current, document, order, instant(Date.now()), (done) =>
      report('making', done, length),
    )
    const stopped = (failure: WriteFailure | null): HandedOut => {
      const failed = failure && { file: folder, name: null, failure }
      const nothing = { written: [], recipients: 0, noted: 0, notRecorded: null }
      return { outcome: 'stopped', folder, leftOut, failed, ...nothing }
    }
    if (made.length === 0) return stopped(null)

    const wished = [
      ...made.flatMap(({ files }) => files.map(({ name }) => name)),
      ...(order.onlyMails ? [] : indexNames),
    ]
    const taken = await takenNames(bridge, token, wished)
    if (!taken.ok) return stopped(taken.failure)
    const answer = taken.value.size === 0 ? 'number' : await ask(folder, [...taken.value], wished.length)
    if (answer === 'cancel') return null
    const names = answer === 'number' ? await namesBeside(bridge, token, wished, taken.value) : ok(wished)
    if (!names.ok) return stopped(names.failure)

    setPhase({ kind: 'writing', done: 0, all: wished.length })
    const index = order.onlyMails ? null : indexWords(release, language, t)
    const written = await writeHandouts(
      bridge,
      { token, made, names: names.value, replaces: answer === 'replace', index },
      () => cancelled.current,
      (done) => report('writing', done, wished.length),
    )
    const { complete, failed } = written
    const outcome = failed ? 'stopped' : written.names.length < wished.length ? 'cancelled' : 'done'
    const recipients = complete.length
    return { outcome, folder, written: written.names, recipients, leftOut, failed, ...note(complete, order.onlyMails) }
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
