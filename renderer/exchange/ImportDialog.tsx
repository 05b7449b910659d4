import { useEffect, useRef, useState } from 'react'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Forum } from '../../core/document/rows.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { stepWords } from '../i18n/sentences.ts'
import { useApp } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Modal } from '../ui/Modal.tsx'
import { ColumnsStep } from './ColumnsStep.tsx'
import { FileStep } from './FileStep.tsx'
import styles from './Import.module.css'
import { Progress } from './Progress.tsx'
import { ResultStep } from './ResultStep.tsx'
import { RowsStep } from './RowsStep.tsx'
import { useImport } from './use-import.ts'
import { ValuesStep } from './ValuesStep.tsx'

/** Takes over a list of organizations, or cards of people, step by step; nothing is changed before the last. */
export function ImportDialog({ forum }: { readonly forum: Forum }) {
  const { view, show, say, store } = useApp()
  const language = useLanguage()
  const t = useWords()
  const model = useImport(forum, view.importFile)
  const { step, steps, busy, plan, read, failure, mapping, imported, problem } = model
  const body = useRef<HTMLDivElement>(null)
  const done = useRef<HTMLButtonElement>(null)
  const [isLeaving, setLeaving] = useState(false)
  const at = steps.indexOf(step)
  const isImporting = typeof busy === 'object' && busy !== null
  const shownStep = useRef(step)
  // The buttons at the foot change their meaning: whoever works by keyboard goes on at the top of the new step,
  // and after the last is done with one key.
  useEffect(() => {
    if (shownStep.current === step) return
    shownStep.current = step
    if (step === 'result') done.current?.focus()
    else body.current?.focus()
  }, [step])

  const close = () => {
    model.cancel()
    if (imported && imported.count > 0) {
      const last = store.history.past.at(-1)
      if (last?.label.step.startsWith('import-'))
        say({
          words: (t, language) => t('toast.done', { step: stepWords(last.label, t, language) }),
          kind: 'done',
          undoes: last,
        })
    }
    show({ overlay: null, importFile: null })
  }
  const hasChoices = read !== null && step !== 'file' && step !== 'result'
  const showNew = () => {
    const [first] = imported?.changes.put.engagements ?? []
    close()
    show({ screen: 'outreach', ...(first ? { engagementId: first.id } : {}) })
  }
  const hasName =
    read?.kind === 'cards' || mapping.some((field) => field === 'name' || (field?.startsWith('name') ?? false))
  const willImport = plan ? plan.counts.add + plan.counts.merge : 0
  const next = steps[at + 1]
  return (
    <Modal
      title={t('exchange.title')}
      isWide
      isAlert
      onClose={() => (hasChoices && !isLeaving ? setLeaving(true) : isLeaving ? setLeaving(false) : close())}
      actions={
        isLeaving ? (
          <>
            <span className={styles.busy} role="alert">
              {t('exchange.leave')}
            </span>
            <Button onPress={close}>{t('exchange.leaveAnyway')}</Button>
            <Button key="stay" look="primary" autoFocus onPress={() => setLeaving(false)}>
              {t('exchange.stay')}
            </Button>
          </>
        ) : step === 'result' ? (
          <>
            {imported?.changes.put.engagements && <Button onPress={showNew}>{t('exchange.showNew')}</Button>}
            <Button ref={done} look="primary" onPress={close}>
              {t('exchange.close')}
            </Button>
          </>
        ) : (
          <>
            {isImporting && <Progress done={busy.done} all={busy.all} label={t('exchange.importing')} />}
            {(busy === 'reading' || busy === 'comparing') && (
              <span className={styles.busy} role="status">
                {t(`exchange.${busy}`)}
              </span>
            )}
            {busy ? (
              <Button onPress={model.cancel}>{t('app.cancel')}</Button>
            ) : (
              at > 0 && <Button onPress={() => void model.go(steps[at - 1] ?? 'file')}>{t('exchange.back')}</Button>
            )}
            {step === 'rows' ? (
              <Button look="primary" isDisabled={busy !== null || willImport === 0} onPress={() => void model.run()}>
                {t('exchange.import', { count: willImport })}
              </Button>
            ) : (
              <Button
                look="primary"
                isDisabled={
                  busy !== null || !read || failure !== null || read.rowCount === 0 || (step === 'columns' && !hasName)
                }
                onPress={() => next && void model.go(next)}
              >
                {t('exchange.next')}
              </Button>
            )}
          </>
        )
      }
    >
      <ol className={styles.steps} aria-label={t('exchange.steps')}>
        {steps.map((one, index) => (
          <li key={one} aria-current={one === step ? 'step' : undefined} data-done={index < at || undefined}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            {t(`exchange.step.${one}`)}
          </li>
        ))}
      </ol>
      <section ref={body} tabIndex={-1} className={styles.step} aria-label={t(`exchange.step.${step}`)}>
        {problem && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        {step === 'file' && <FileStep model={model} />}
        {step === 'columns' && <ColumnsStep model={model} hasName={hasName} />}
        {step === 'values' && <ValuesStep model={model} forum={forum} />}
        {step === 'rows' && <RowsStep model={model} />}
        {step === 'result' && <ResultStep model={model} forumName={wordsFor(forum.name, language)} />}
      </section>
    </Modal>
  )
}
