import { rowsOf } from '../../core/document/document.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Engagement } from '../../core/document/outreach-rows.ts'
import type { Forum } from '../../core/document/rows.ts'
import { isClosedStage, priorities, purposes, stages } from '../../core/document/vocabulary.ts'
import { editEngagement, setStage } from '../../core/outreach/engagement-commands.ts'
import { ownersOf } from '../../core/outreach/outreach-list.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useAct, useApp, useDocument, useDocumentPart, useRun } from '../state/app-context.tsx'
import { Choice } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Disc } from '../ui/Disc.tsx'
import { PanelGroup } from '../ui/Panel.tsx'
import { TextField } from '../ui/TextField.tsx'
import { ContactForm } from './ContactForm.tsx'
import styles from './EngagementPanel.module.css'
import { InteractionList } from './InteractionList.tsx'
import { OfferList } from './OfferList.tsx'
import { useStageWords } from './use-stage-words.ts'

/** Where the outreach stands, what comes next, what it holds in the programme, and every contact. */
export function EngagementFields({ engagement, forum }: { readonly engagement: Engagement; readonly forum: Forum }) {
  const act = useAct()
  const run = useRun()
  const t = useWords()
  const stageWords = useStageWords(forum)
  const owners = useDocumentPart((document) => ownersOf(document, forum.id))
  const { id, stage } = engagement
  const isClosed = isClosedStage(stage)
  return (
    <>
      <Choice
        label={t('engagement.stage')}
        value={stage}
        options={stages.map((key) => ({ key, words: stageWords(key), mark: <Disc shape={key} /> }))}
        onChange={(key) => act(setStage(id, key))}
      />
      {isClosed && (
        <TextField
          label={t('engagement.closedReason')}
          value={engagement.closedReason}
          onChange={(closedReason) => run(editEngagement(id, { closedReason }))}
        />
      )}
      <Choice
        label={t('engagement.purpose')}
        value={engagement.purpose}
        options={purposes.map((key) => ({ key, words: t(`purpose.${key}`) }))}
        onChange={(purpose) => act(editEngagement(id, { purpose }))}
      />
      <TextField
        label={t('engagement.owner')}
        value={engagement.owner}
        suggestions={owners}
        onChange={(owner) => run(editEngagement(id, { owner }))}
      />
      <Choice
        label={t('engagement.priority')}
        value={engagement.priority}
        options={priorities.map((key) => ({ key, words: t(`priority.${key}`) }))}
        onChange={(priority) => act(editEngagement(id, { priority }))}
      />
      {!isClosed && (
        <>
          <DateField
            label={t('engagement.answerDue')}
            value={engagement.answerDueOn}
            clearLabel={t('engagement.clearDate')}
            onChange={(answerDueOn) => act(editEngagement(id, { answerDueOn }))}
          />
          <DateField
            label={t('engagement.followUp')}
            value={engagement.nextFollowUpOn}
            clearLabel={t('engagement.clearDate')}
            onChange={(nextFollowUpOn) => act(editEngagement(id, { nextFollowUpOn }))}
          />
          <TextField
            label={t('engagement.nextStep')}
            value={engagement.nextStep}
            onChange={(nextStep) => run(editEngagement(id, { nextStep }))}
          />
        </>
      )}
      <HeldRoles engagement={engagement} forum={forum} />
      <OfferList engagement={engagement} forum={forum} />
      <section className={styles.log} aria-label={t('engagement.log')}>
        <h3 className={styles.logTitle}>{t('engagement.log')}</h3>
        <ContactForm key={id} forum={forum} engagement={engagement} />
      </section>
      <PanelGroup title={t('engagement.history')}>
        <InteractionList engagement={engagement} />
      </PanelGroup>
    </>
  )
}

/** The sessions in which the organization has a role, each the way to it. */
function HeldRoles({ engagement, forum }: { readonly engagement: Engagement; readonly forum: Forum }) {
  const { show } = useApp()
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const held = rowsOf(document, 'participations')
    .filter(({ organizationId }) => organizationId === engagement.organizationId)
    .flatMap((participation) => {
      const session = document.sessions[participation.sessionId]
      return session?.forumId === forum.id ? [{ participation, session }] : []
    })
  return (
    <PanelGroup title={t('engagement.slots')}>
      {held.length === 0 && <p className={styles.quiet}>{t('engagement.noSlots')}</p>}
      {held.map(({ participation, session }) => (
        <button
          key={participation.id}
          type="button"
          className={styles.held}
          onClick={() => show({ screen: 'programme', sessionId: session.id })}
        >
          <span className="cut">{wordsFor(session.title, language)}</span>
          <span className={styles.quiet}>{t(`role.${participation.role}`)}</span>
          <span className="numeric">{session.slot ? session.slot.start : '—'}</span>
        </button>
      ))}
    </PanelGroup>
  )
}
