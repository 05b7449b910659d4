import { type ReactNode, useState } from 'react'
import type { EngagementId, Forum, OrganizationId } from '../../../core/document/rows.ts'
import { priorities, stages } from '../../../core/document/vocabulary.ts'
import {
  deleteEngagements,
  editEngagements,
  setStages,
  tagOrganizations,
} from '../../../core/outreach/bulk-commands.ts'
import { type OutreachRow, ownersOf } from '../../../core/outreach/outreach-list.ts'
import type { CalendarDate } from '../../../core/time/calendar-date.ts'
import { useOfferActions } from '../../app/offered-actions.ts'
import { useWords } from '../../i18n/language-context.tsx'
import { useAct, useDocument } from '../../state/app-context.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { DateWordsField, noDateWords } from '../../ui/DateWordsField.tsx'
import { Disc } from '../../ui/Disc.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { WordMenu } from '../../ui/WordMenu.tsx'
import { useStageWords } from '../use-stage-words.ts'
import styles from './BulkBar.module.css'

interface Props {
  readonly forum: Forum
  readonly today: CalendarDate
  readonly rows: readonly OutreachRow[]
  readonly onClear: () => void
}

/** What can be done with all that are marked, each as one step. */
export function BulkBar({ forum, today, rows, onClear }: Props) {
  const document = useDocument()
  const act = useAct()
  const t = useWords()
  const stageWords = useStageWords(forum)
  const [asked, setAsked] = useState<'owner' | 'followUp' | 'tag' | null>(null)
  const ids: readonly EngagementId[] = rows.map(({ engagement }) => engagement.id)
  const organizationIds: readonly OrganizationId[] = rows.map(({ organization }) => organization.id)
  const loud = { quietly: false }
  const close = () => setAsked(null)
  const stageActions = stages.map((stage) => ({
    key: stage,
    words: stageWords(stage),
    mark: <Disc shape={stage} />,
    act: () => act(setStages(ids, stage), loud),
  }))
  const priorityActions = priorities.map((priority) => ({
    key: priority,
    words: t(`priority.${priority}`),
    act: () => act(editEngagements(ids, { priority }), loud),
  }))
  const takeOff = () => {
    if (act(deleteEngagements(ids), loud)) onClear()
  }
  useOfferActions(() => ({
    subject: t('list.selected', { count: ids.length }),
    icon: 'check',
    actions: [
      ...stageActions.map((one) => ({ ...one, words: t('app.pair', { name: t('list.setStage'), value: one.words }) })),
      { key: 'owner', words: t('list.setOwner'), act: () => setAsked('owner') },
      { key: 'followUp', words: t('list.setFollowUp'), act: () => setAsked('followUp') },
      { key: 'tag', words: t('list.setTag'), act: () => setAsked('tag') },
      ...priorityActions.map((one) => ({
        ...one,
        words: t('app.pair', { name: t('list.setPriority'), value: one.words }),
      })),
      { key: 'off', words: t('list.takeOff'), act: takeOff },
      { key: 'clear', words: t('list.clearSelection'), act: onClear },
    ],
  }))
  return (
    <section className={styles.bar} data-foot-bar aria-label={t('list.bulk')}>
      <span className={styles.count} role="status">
        {t('list.selected', { count: ids.length })}
      </span>
      <WordMenu words={t('list.setStage')} actions={stageActions} />
      <Button look="quiet" onPress={() => setAsked('owner')}>
        {t('list.setOwner')}
      </Button>
      <Button look="quiet" onPress={() => setAsked('followUp')}>
        {t('list.setFollowUp')}
      </Button>
      <Button look="quiet" onPress={() => setAsked('tag')}>
        {t('list.setTag')}
      </Button>
      <WordMenu words={t('list.setPriority')} actions={priorityActions} />
      <Button look="quiet" icon="trash" onPress={takeOff}>
        {t('list.takeOff')}
      </Button>
      <span className={styles.grow} />
      <IconButton icon="close" label={t('list.clearSelection')} onPress={onClear} />
      {asked === 'owner' && (
        <AskText
          title={t('list.ownerForAll', { count: ids.length })}
          label={t('outreach.owner')}
          suggestions={ownersOf(document, forum.id)}
          onClose={close}
          actions={(typed) => [
            { key: 'apply', words: t('list.apply'), act: () => act(editEngagements(ids, { owner: typed }), loud) },
          ]}
        />
      )}
      {asked === 'tag' && (
        <AskText
          title={t('list.tagForAll', { count: new Set(organizationIds).size })}
          label={t('list.tag')}
          missing={t('list.tagMissing')}
          onClose={close}
          actions={(typed) => [
            {
              key: 'remove',
              words: t('list.removeTag'),
              act: () => act(tagOrganizations(organizationIds, typed, 'remove'), loud),
            },
            {
              key: 'add',
              words: t('list.addTag'),
              act: () => act(tagOrganizations(organizationIds, typed, 'add'), loud),
            },
          ]}
        />
      )}
      {asked === 'followUp' && <AskFollowUp ids={ids} today={today} onClose={close} />}
    </section>
  )
}

interface AskProps {
  readonly title: string
  readonly label: string
  /** Said when nothing was typed; left out where nothing is a fine answer. */
  readonly missing?: string
  readonly suggestions?: readonly string[]
  readonly onClose: () => void
  /** The last one is what Enter does. */
  readonly actions: (
    typed: string,
  ) => readonly { readonly key: string; readonly words: string; readonly act: () => unknown }[]
}

function AskText({ title, label, missing, suggestions, onClose, actions }: AskProps) {
  const t = useWords()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const offered = actions(typed.trim())
  const run = (act: () => unknown) => {
    if (missing && typed.trim() === '') return setProblem(missing)
    if (act()) onClose()
  }
  const buttons: ReactNode = offered.map(({ key, words, act }, i) => (
    <Button key={key} look={i === offered.length - 1 ? 'primary' : 'normal'} onPress={() => run(act)}>
      {words}
    </Button>
  ))
  return (
    <Modal
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          {buttons}
        </>
      }
    >
      <TextField
        label={label}
        autoFocus
        {...(suggestions ? { suggestions } : {})}
        value={typed}
        onEnter={() => run(offered.at(-1)?.act ?? onClose)}
        onChange={(text) => {
          setTyped(text)
          setProblem(null)
          return null
        }}
      />
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </Modal>
  )
}

function AskFollowUp({
  ids,
  today,
  onClose,
}: {
  readonly ids: readonly EngagementId[]
  readonly today: CalendarDate
  readonly onClose: () => void
}) {
  const act = useAct()
  const t = useWords()
  const [when, setWhen] = useState(noDateWords)
  const [refusals, setRefusals] = useState(0)
  const [nextStep, setNextStep] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const apply = () => {
    if (when.typed.trim() === '') return setProblem(t('contact.whenMissing'))
    if (!when.date) return setRefusals(refusals + 1)
    const fields = { nextFollowUpOn: when.date, ...(nextStep.trim() ? { nextStep: nextStep.trim() } : {}) }
    if (act(editEngagements(ids, fields), { quietly: false })) onClose()
  }
  const clear = () => {
    if (act(editEngagements(ids, { nextFollowUpOn: null, nextStep: '' }), { quietly: false })) onClose()
  }
  return (
    <Modal
      title={t('list.followUpForAll', { count: ids.length })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button onPress={clear}>{t('list.noFollowUp')}</Button>
          <Button look="primary" onPress={apply}>
            {t('list.apply')}
          </Button>
        </>
      }
    >
      <DateWordsField
        label={t('contact.when')}
        autoFocus
        value={when}
        today={today}
        refusals={refusals}
        onEnter={apply}
        onChange={(next) => {
          setWhen(next)
          setProblem(null)
        }}
      />
      <TextField
        label={t('contact.nextStep')}
        placeholder={t('contact.nextStepHint')}
        value={nextStep}
        onEnter={apply}
        onChange={(text) => {
          setNextStep(text)
          return null
        }}
      />
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </Modal>
  )
}
