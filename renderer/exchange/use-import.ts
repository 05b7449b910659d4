import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { mostImportMappings } from '../../core/bridge/preferences.ts'
import type { ChangeSet } from '../../core/document/changes.ts'
import type { Forum } from '../../core/document/rows.ts'
import { usualImport } from '../../core/exchange/build-import.ts'
import { recallColumns, rememberColumns } from '../../core/exchange/column-mapping.ts'
import { applyImport } from '../../core/exchange/import-command.ts'
import type { ColumnMapping } from '../../core/exchange/import-field.ts'
import { firstReading } from '../../core/exchange/reading-choices.ts'
import type { TableFailure } from '../../core/exchange/table.ts'
import type { UnknownValue, ValueMapping } from '../../core/exchange/value-mapping.ts'
import { instant } from '../../core/time/instant.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { refusalSentence } from '../i18n/sentences.ts'
import { useApp } from '../state/app-context.tsx'
import { Cancelled } from '../state/worker-client.ts'
import { ImportClient } from './import-client.ts'
import type { BuildAnswer, Deciding, Meaning, PlanAnswer, ReadAnswer, Reading } from './import-question.ts'

/** The steps of an import, in their order. */
export const importSteps = ['file', 'columns', 'values', 'rows', 'result'] as const

/** See importSteps. */
export type ImportStep = (typeof importSteps)[number]

const progressMs = 100

/** What came of an import. */
export interface Imported {
  readonly count: number
  readonly added: number
  readonly merged: number
  readonly kept: Extract<BuildAnswer, { ok: true }>['value']['kept']
  readonly changes: ChangeSet
}

/** All that was chosen, and what is known about the file by it. Choices stay when a step is gone back. */
export function useImport(forum: Forum, firstFile: File | null) {
  const { store, preferences, setPreferences } = useApp()
  const language = useLanguage()
  const t = useWords()
  const [file, setFile] = useState(firstFile)
  const client = useMemo(() => (file ? new ImportClient(file) : null), [file])
  const [reading, setReading] = useState<Reading>({ ...firstReading, headRow: undefined })
  const [read, setRead] = useState<ReadAnswer | null>(null)
  const [failure, setFailure] = useState<TableFailure | null>(null)
  const [mapping, setMapping] = useState<ColumnMapping>([])
  const [isRecalled, setRecalled] = useState(false)
  const [values, setValues] = useState<ValueMapping>({})
  const [unknown, setUnknown] = useState<readonly UnknownValue[]>([])
  const [deciding, setDeciding] = useState<Deciding>({ all: null, rows: [] })
  const [plan, setPlan] = useState<PlanAnswer | null>(null)
  const [options, setOptions] = useState(usualImport)
  const [step, setStep] = useState<ImportStep>('file')
  const [busy, setBusy] = useState<'reading' | 'comparing' | { readonly done: number; readonly all: number } | null>(
    null,
  )
  const [problem, setProblem] = useState<string | null>(null)
  const [imported, setImported] = useState<Imported | null>(null)
  const latest = useRef({ preferences, mapping })
  useEffect(() => {
    latest.current = { preferences, mapping }
  })
  const meaning = useMemo<Meaning>(() => ({ reading, mapping, values }), [reading, mapping, values])

  // A worker that nobody waits for any more is ended.
  useEffect(() => () => client?.cancel(), [client])

  const attempt = useCallback(
    async (what: NonNullable<typeof busy>, work: () => Promise<void>): Promise<boolean> => {
      setBusy(what)
      setProblem(null)
      try {
        await work()
        return true
      } catch (error) {
        if (!(error instanceof Cancelled)) setProblem(t('exchange.workerFailed', { detail: String(error) }))
        return false
      } finally {
        setBusy(null)
      }
    },
    [t],
  )

  useEffect(() => {
    if (!client) return
    let isWanted = true
    void attempt('reading', async () => {
      const answer = await client.ask({ kind: 'read', reading })
      if (!isWanted) return
      setFailure(answer.ok ? null : answer.failure)
      // What was read before stays in sight, so that the choice that failed can be taken back.
      if (!answer.ok) return
      setRead(answer.value)
      if (answer.value.kind === 'cards') return
      const { heads, key, proposed } = answer.value
      const known = latest.current.preferences.importMappings.find((one) => one.heads === key && key !== '')
      setRecalled(known !== undefined)
      setMapping(known ? recallColumns(heads, known.columns) : proposed.map(({ field }) => field))
      setDeciding({ all: null, rows: [] })
    })
    return () => {
      isWanted = false
    }
  }, [client, reading, attempt])

  const steps = importSteps.filter((one) => one !== 'columns' || read?.kind !== 'cards')

  const makePlan = (next: Deciding) =>
    client
      ? attempt('comparing', async () => {
          const answer = await client.plan({ kind: 'plan', meaning, forum, deciding: next }, store.document)
          if (answer.ok) setPlan(answer.value)
          else setFailure(answer.failure)
        })
      : Promise.resolve(false)

  const findUnknown = async () => {
    if (!client) return
    await attempt('reading', async () => {
      const answer = await client.ask({ kind: 'unknown', meaning: { ...meaning, values: {} }, forum })
      if (answer.ok) setUnknown(answer.value)
    })
  }

  /** Goes to a step, finding out first what it shows. */
  const go = async (next: ImportStep) => {
    setProblem(null)
    if (next === 'values') await findUnknown()
    if (next === 'rows' && !(await makePlan(deciding))) return
    setStep(next)
  }

  const run = async () => {
    if (!client) return
    const isCards = read?.kind === 'cards'
    await attempt({ done: 0, all: plan?.counts.add ?? 0 }, async () => {
      const base = store.document
      const question = { kind: 'build', meaning, forum, deciding, options, now: instant(Date.now()) } as const
      let shownAt = 0
      const progress = (done: number, all: number) => {
        // Drawn for every hundred rows, the progress would cost more than the work that the window has.
        if (performance.now() - shownAt < progressMs) return
        shownAt = performance.now()
        setBusy({ done, all })
      }
      const { answer, changes } = await client.build(question, base, progress)
      if (!answer.ok) return setProblem(refusalSentence(answer.failure, t, language))
      const { count, added, merged, kept } = answer.value
      const command = applyImport(isCards ? 'import-people' : 'import-organizations', base, changes, count)
      const outcome = store.run(command)
      if (!outcome.ok) return setProblem(refusalSentence(outcome.failure, t, language))
      if (read?.kind === 'table' && read.key !== '') {
        const remembered = { heads: read.key, columns: rememberColumns(read.heads, latest.current.mapping) }
        const others = latest.current.preferences.importMappings.filter(({ heads }) => heads !== read.key)
        setPreferences({ importMappings: [remembered, ...others].slice(0, mostImportMappings) })
      }
      setImported({ count, added, merged, kept, changes })
      setStep('result')
    })
  }

  return {
    ...{ file, read, failure, reading, mapping, isRecalled, values, unknown, deciding, plan, options, step, steps },
    ...{ busy, problem, imported, setReading, setMapping, setValues, setOptions, go, run },
    setFile(next: File) {
      setFile(next)
      setRead(null)
      setFailure(null)
      setValues({})
      setReading({ ...firstReading, headRow: undefined })
    },
    decide(next: Deciding) {
      setDeciding(next)
      void makePlan(next)
    },
    cancel() {
      client?.cancel()
    },
  }
}

/** See useImport. */
export type ImportModel = ReturnType<typeof useImport>
