import { useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { Release } from '../../../core/document/release-rows.ts'
import type { Forum } from '../../../core/document/rows.ts'
import type { WantedFiles } from '../../../core/release/handout-files.ts'
import { needsFile } from '../../../core/release/recipient-overview.ts'
import { Progress } from '../../exchange/Progress.tsx'
import { useWords } from '../../i18n/language-context.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { Check } from '../../ui/Toggles.tsx'
import styles from './ExportDialog.module.css'
import { HandedOutReport } from './HandedOutReport.tsx'
import { TakenQuestion } from './TakenQuestion.tsx'
import { useHandingOut } from './use-handing-out.ts'
import type { ListedRecipient } from './use-recipients.ts'

interface Props {
  readonly forum: Forum
  readonly release: Release
  readonly recipients: readonly ListedRecipient[]
  readonly marked: ReadonlySet<string>
  /** Whether only messages are saved, each with its file attached. */
  readonly onlyMails: boolean
  readonly onClose: () => void
}

type Who = 'marked' | 'need' | 'all'

/** Asks for whom and which files, then for a folder, and writes them there. What was chosen stays when it fails. */
export function ExportDialog({ forum, release, recipients, marked, onlyMails, onClose }: Props) {
  const { say, store } = useApp()
  const t = useWords()
  const { phase, start, cancel, again } = useHandingOut(forum, release)
  const groups: { readonly [W in Who]: readonly ListedRecipient[] } = {
    marked: recipients.filter(({ key }) => marked.has(key)),
    need: recipients.filter(({ row }) => needsFile(row)),
    all: recipients,
  }
  const offered = (['marked', 'need', 'all'] as const).filter((one) => groups[one].length > 0)
  // The rows change while files are handed out; what was chosen does not.
  const [who, setWho] = useState<Who>(offered[0] ?? 'all')
  const [wanted, setWanted] = useState<WantedFiles>({ extent: 'full', sessions: false, mail: onlyMails })
  const run = async () => {
    const result = await start({ recipients: groups[who], wanted, onlyMails })
    if (result?.outcome !== 'done' || result.leftOut.length > 0 || result.notRecorded) return
    say({
      words: (t) =>
        t('recipients.export.done', {
          files: result.written.length,
          recipients: result.recipients,
          folder: result.folder,
        }),
      kind: 'done',
      undoes: result.noted > 0 ? (store.history.past.at(-1) ?? null) : null,
    })
    onClose()
  }
  const isBusy = phase.kind === 'making' || phase.kind === 'writing'
  const leave = phase.kind === 'choosing' || phase.kind === 'ended' || phase.kind === 'broken' ? onClose : cancel
  const title = t(onlyMails ? 'recipients.export.messagesTitle' : 'recipients.export.title')

  if (phase.kind === 'asking') return <TakenQuestion {...phase} onCancel={cancel} />
  if (phase.kind === 'ended' || phase.kind === 'broken') {
    const isDone = phase.kind === 'ended' && phase.result.outcome === 'done'
    return (
      <Modal
        title={title}
        onClose={onClose}
        actions={
          <>
            {!isDone && <Button onPress={again}>{t('app.tryAgain')}</Button>}
            <Button look="primary" autoFocus onPress={onClose}>
              {t('recipients.export.close')}
            </Button>
          </>
        }
      >
        {phase.kind === 'ended' ? (
          <HandedOutReport result={phase.result} />
        ) : (
          <p role="alert" className={`${styles.problem} selectable`}>
            {t('recipients.export.broke', { detail: phase.detail })}
          </p>
        )}
      </Modal>
    )
  }
  return (
    <Modal
      title={title}
      onClose={leave}
      isAlert={isBusy}
      actions={
        <>
          {isBusy && <Progress done={phase.done} all={phase.all} label={t(`recipients.export.${phase.kind}`)} />}
          <Button onPress={leave}>{t('app.cancel')}</Button>
          {!isBusy && (
            <Button look="primary" isDisabled={groups[who].length === 0} onPress={() => void run()}>
              {t('recipients.export.choose')}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.lead}>
        {onlyMails
          ? t('recipients.export.messagesLead')
          : t('recipients.export.lead', { number: release.number, name: release.name })}
      </p>
      <Question label={t('recipients.export.who')} value={who} onChange={setWho} isDisabled={isBusy}>
        {offered.map((one) => ({ key: one, words: t(`recipients.export.${one}`, { count: groups[one].length }) }))}
      </Question>
      <Question
        label={t('recipients.export.what')}
        value={wanted.extent}
        onChange={(extent) => setWanted({ ...wanted, extent })}
        isDisabled={isBusy}
        hint={wanted.extent === 'full' ? '' : t('recipients.export.changesHint')}
      >
        {(['full', 'changes', ...(onlyMails ? [] : (['both'] as const))] as const).map((extent) => ({
          key: extent,
          words: t(`recipients.export.${extent}`),
        }))}
      </Question>
      {!onlyMails && (
        <>
          <div className={styles.checks}>
            {(['mail', 'sessions'] as const).map((one) => (
              <Check
                key={one}
                label={t(`recipients.export.${one}`)}
                value={wanted[one]}
                onChange={(value) => setWanted({ ...wanted, [one]: value })}
              />
            ))}
          </div>
          <p className={styles.hint}>{t('recipients.export.index')}</p>
        </>
      )}
      <p role="status" className="hidden-visually">
        {isBusy && t(`recipients.export.${phase.kind}`)}
      </p>
    </Modal>
  )
}

interface QuestionProps<K extends string> {
  readonly label: string
  readonly value: K
  readonly onChange: (key: K) => void
  readonly isDisabled: boolean
  readonly hint?: string
  readonly children: readonly { readonly key: K; readonly words: string }[]
}

function Question<K extends string>({ label, value, onChange, isDisabled, hint, children }: QuestionProps<K>) {
  return (
    <RadioGroup
      className={styles.question ?? ''}
      value={value}
      isDisabled={isDisabled}
      onChange={(key) => onChange(key as K)}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.options}>
        {children.map(({ key, words }) => (
          <Radio key={key} value={key} className={styles.radio ?? ''}>
            <span className={styles.dot} />
            {words}
          </Radio>
        ))}
        {hint && <p className={styles.hint}>{hint}</p>}
      </div>
    </RadioGroup>
  )
}
