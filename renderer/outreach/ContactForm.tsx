import { useState } from 'react'
import { v7 as newId } from 'uuid'
import { rowsOf, type WorkspaceDocument } from '../../core/document/document.ts'
import { languageTag } from '../../core/document/language.ts'
import type { Engagement } from '../../core/document/outreach-rows.ts'
import {
  engagementIdSchema,
  type Forum,
  interactionIdSchema,
  type OrganizationId,
  type PersonId,
} from '../../core/document/rows.ts'
import { type Channel, channels, directions, isClosedStage, stages } from '../../core/document/vocabulary.ts'
import type { AfterContact } from '../../core/outreach/engagement-commands.ts'
import { engagementWith, logContact } from '../../core/outreach/log-contact.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import type { CalendarDate } from '../../core/time/calendar-date.ts'
import { instant, instantToText } from '../../core/time/instant.ts'
import { resolveLocalTime } from '../../core/time/local-time.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { personName } from '../i18n/names.ts'
import { useAct, useApp, useDocument } from '../state/app-context.tsx'
import { todayOf } from '../state/today.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { DateWordsField } from '../ui/DateWordsField.tsx'
import { Disc } from '../ui/Disc.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { OrganizationPicker } from '../ui/OrganizationPicker.tsx'
import { TextField } from '../ui/TextField.tsx'
import { Check } from '../ui/Toggles.tsx'
import { ContactDetails } from './ContactDetails.tsx'
import styles from './ContactForm.module.css'
import { type ContactDraft, draftFor, emptyDraft, keepDraft } from './contact-draft.ts'
import { usualLetter } from './LetterFields.tsx'
import { nearStyle } from './near-style.ts'
import { useStageWords } from './use-stage-words.ts'

const nobody = 'nobody'

interface Props {
  readonly forum: Forum
  /** The engagement in hand that the contact was about; null lets the organization be chosen. */
  readonly engagement: Engagement | null
  /** Where it can be chosen: whom it was probably with. */
  readonly presumed?: OrganizationId | null
  readonly autoFocus?: boolean
  /** Called when it was logged, with the engagement that it belongs to now. */
  readonly onLogged?: (engagement: Engagement) => void
}

/**
 * Records a contact that has just happened, the stage it led to and the next follow-up, in one step. What was written
 * stays until it is logged, also when the form is closed in between.
 */
export function ContactForm({ forum, engagement: fixed, presumed = null, autoFocus = false, onLogged }: Props) {
  const { store, preferences, setPreferences } = useApp()
  const document = useDocument()
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const stageWords = useStageWords(forum)
  const key = fixed?.id ?? 'anybody'
  const first = fixed?.organizationId ?? presumed
  const [draft, setDraft] = useState(() => draftFor(key, first))
  const [problem, setProblem] = useState<string | null>(null)
  const [dateRefusals, setDateRefusals] = useState(0)
  const today = todayOf(forum)
  const { organizationId } = draft
  const engagement = fixed ?? (organizationId ? engagementWith(document, forum.id, organizationId) : undefined)
  const by = preferences.author || (engagement?.owner ?? '')
  const write = (fields: Partial<ContactDraft>) => {
    const next = { ...draft, ...fields }
    setDraft(next)
    keepDraft(key, next)
    setProblem(null)
    return null
  }
  const save = () => {
    if (!organizationId) return setProblem(t('contact.whoMissing'))
    if (draft.subject.trim() === '') return setProblem(t('engagement.subjectMissing'))
    const { typed, date } = draft.followUp
    if (typed.trim() !== '' && !date) return setDateRefusals(dateRefusals + 1)
    const zone = baseZone(forum)
    const newEngagementId = engagementIdSchema.parse(newId())
    const label = act(
      logContact(
        { forumId: forum.id, organizationId, engagementId: fixed?.id ?? null, newEngagementId },
        {
          id: interactionIdSchema.parse(newId()),
          personId: draft.personId,
          at: instantToText(draft.at ? resolveLocalTime(draft.at, zone).moment : instant(Date.now())),
          zone,
          channel: draft.channel,
          direction: draft.direction,
          by,
          subject: draft.subject.trim(),
          body: draft.body.trim(),
          outcome: draft.outcome.trim(),
          letter: draft.letter,
        },
        whatFollows(draft, engagement, today),
      ),
      { quietly: false },
    )
    if (!label) return
    keepDraft(key, null)
    setDraft(emptyDraft(first))
    setProblem(null)
    const logged = fixed ?? engagementWith(store.document, forum.id, organizationId)
    if (logged) onLogged?.(logged)
  }
  // A letter is filed as one; another channel leaves alone what was written of it.
  const letterFor = (channel: Channel) =>
    channel === 'letter' && !draft.letter
      ? usualLetter(language, draft.direction === 'sent' ? (draft.at?.date ?? today) : null)
      : draft.letter
  const people = organizationId ? peopleOf(document, organizationId) : []
  const stage = draft.stage ?? engagement?.stage ?? 'contacted'
  const planned = engagement?.nextFollowUpOn ?? null
  return (
    <div className={styles.form} data-draft>
      {!fixed && (
        <OrganizationPicker
          label={t('contact.who')}
          value={organizationId}
          autoFocus={autoFocus && !organizationId}
          onChange={(chosen) => write({ organizationId: chosen, personId: null })}
        />
      )}
      {organizationId && !engagement && <p className={styles.note}>{t('contact.beginsOutreach')}</p>}
      <div className={styles.pair}>
        <Choice
          label={t('engagement.channel')}
          labelHidden
          value={draft.channel}
          onChange={(channel) => write({ channel, letter: letterFor(channel) })}
          options={channels.map((one) => ({ key: one, words: t(`channel.${one}`) }))}
        />
        <Choice
          label={t('engagement.direction')}
          labelHidden
          value={draft.direction}
          onChange={(direction) => write({ direction })}
          options={directions.map((one) => ({ key: one, words: t(`direction.${one}`) }))}
        />
      </div>
      {people.length > 0 && (
        <Choice<PersonId | typeof nobody>
          label={t('contact.person')}
          labelHidden
          value={draft.personId ?? nobody}
          onChange={(chosen) => write({ personId: chosen === nobody ? null : chosen })}
          options={[
            { key: nobody, words: t('contact.nobody') },
            ...people.map((person) => ({
              key: person.id,
              words: personName(person),
              lang: languageTag(person.nativeLanguage),
            })),
          ]}
        />
      )}
      <TextField
        label={t('engagement.subject')}
        labelHidden
        placeholder={t('engagement.subject')}
        value={draft.subject}
        autoFocus={autoFocus && organizationId !== null}
        onEnter={save}
        onChange={(subject) => write({ subject })}
      />
      <TextField
        label={t('engagement.outcome')}
        labelHidden
        placeholder={t('engagement.outcome')}
        value={draft.outcome}
        onEnter={save}
        onChange={(outcome) => write({ outcome })}
      />
      <Choice
        label={t('engagement.stage')}
        value={stage}
        onChange={(chosen) => write({ stage: chosen })}
        options={stages.map((one) => ({ key: one, words: stageWords(one), mark: <Disc shape={one} /> }))}
      />
      {!isClosedStage(stage) && (
        <>
          <TextField
            label={t('contact.nextStep')}
            placeholder={t('contact.nextStepHint')}
            value={draft.nextStep}
            onEnter={save}
            onChange={(nextStep) => write({ nextStep })}
          />
          <DateWordsField
            label={t('contact.when')}
            value={draft.followUp}
            today={today}
            refusals={dateRefusals}
            onEnter={save}
            hint={followUpHint(planned, draft, today, (name, date) =>
              t(`contact.${name}`, { date: formatDate(date, language, nearStyle(date, today)) }),
            )}
            onChange={(followUp) => write({ followUp })}
          />
          {planned && planned > today && draft.followUp.typed === '' && (
            <Check
              label={t('contact.clearFollowUp', { date: formatDate(planned, language, 'short') })}
              value={draft.clearsFollowUp}
              onChange={(clearsFollowUp) => write({ clearsFollowUp })}
            />
          )}
        </>
      )}
      <Disclosure title={t('contact.more')}>
        <ContactDetails
          draft={draft}
          by={by}
          zone={baseZone(forum)}
          onChange={write}
          onBy={(author) => setPreferences({ author })}
        />
      </Disclosure>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.end}>
        <Button look="primary" onPress={save}>
          {t('engagement.save')}
        </Button>
      </div>
    </div>
  )
}

/** A follow-up whose day has come is done by the contact; a later one stays unless it is cleared. */
function whatFollows(draft: ContactDraft, engagement: Engagement | undefined, today: CalendarDate): AfterContact {
  const planned = engagement?.nextFollowUpOn ?? null
  const isDone = planned !== null && (planned <= today || draft.clearsFollowUp)
  const { date } = draft.followUp
  const nextStep = draft.nextStep.trim()
  return {
    ...(draft.stage ? { stage: draft.stage } : {}),
    ...(date ? { nextFollowUpOn: date, nextStep } : isDone ? { nextFollowUpOn: null, nextStep } : {}),
    ...(!date && !isDone && nextStep ? { nextStep } : {}),
  }
}

function followUpHint(
  planned: CalendarDate | null,
  draft: ContactDraft,
  today: CalendarDate,
  words: (name: 'doneFollowUp' | 'keepFollowUp', date: CalendarDate) => string,
): string {
  if (!planned || draft.clearsFollowUp) return ''
  return words(planned <= today ? 'doneFollowUp' : 'keepFollowUp', planned)
}

function peopleOf(document: WorkspaceDocument, organizationId: OrganizationId) {
  return rowsOf(document, 'affiliations')
    .filter((row) => row.organizationId === organizationId)
    .flatMap(({ personId }) => document.persons[personId] ?? [])
}
