import { useState } from 'react'
import { type Engagement, type Forum, interactionIdSchema } from '../../core/document/rows.ts'
import {
  type Channel,
  channels,
  type Direction,
  directions,
  isClosedStage,
  stages,
} from '../../core/document/vocabulary.ts'
import { type AfterContact, logInteraction } from '../../core/outreach/engagement-commands.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { instant, instantToText } from '../../core/time/instant.ts'
import { type LocalTime, localTimeAt, resolveLocalTime } from '../../core/time/local-time.ts'
import { readWallTime } from '../../core/time/wall-time.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { useAct } from '../state/app-context.tsx'
import { newId } from '../state/command-context.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Disc } from '../ui/Disc.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './EngagementPanel.module.css'

/** Records a contact that has just happened, with the stage it led to and the next follow-up, in one step. */
export function LogContact({ engagement, forum }: { readonly engagement: Engagement; readonly forum: Forum }) {
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const [channel, setChannel] = useState<Channel>('email')
  const [direction, setDirection] = useState<Direction>('sent')
  const [subject, setSubject] = useState('')
  const [body, setBody] = useState('')
  const [outcome, setOutcome] = useState('')
  // Null is now: most contacts are logged as they end.
  const [at, setAt] = useState<LocalTime | null>(null)
  // Only what was chosen here is changed: the fields above, or an undo, may set the engagement in the meantime.
  const [chosen, setChosen] = useState<AfterContact>({})
  const [problem, setProblem] = useState<string | null>(null)

  const { stage, nextFollowUpOn: followUp } = { ...engagement, ...chosen }
  const zone = baseZone(forum)
  const shown = at ?? localTimeAt(instant(Date.now()), zone)
  const save = () => {
    if (subject.trim() === '') return setProblem(t('engagement.subjectMissing'))
    const label = act(
      logInteraction(
        {
          id: interactionIdSchema.parse(newId()),
          engagementId: engagement.id,
          personId: null,
          at: instantToText(at ? resolveLocalTime(at, zone).moment : instant(Date.now())),
          zone,
          channel,
          direction,
          by: engagement.owner,
          subject: subject.trim(),
          body: body.trim(),
          outcome: outcome.trim(),
          letter: null,
        },
        chosen,
      ),
      { quietly: false },
    )
    if (!label) return
    setSubject('')
    setBody('')
    setOutcome('')
    setAt(null)
    setChosen({})
    setProblem(null)
  }
  return (
    <section className={styles.log} aria-label={t('engagement.log')}>
      <h3 className={styles.logTitle}>{t('engagement.log')}</h3>
      <div className={styles.pair}>
        <Choice
          label={t('engagement.channel')}
          labelHidden
          value={channel}
          onChange={setChannel}
          options={channels.map((key) => ({ key, words: t(`channel.${key}`) }))}
        />
        <Choice
          label={t('engagement.direction')}
          labelHidden
          value={direction}
          onChange={setDirection}
          options={directions.map((key) => ({ key, words: t(`direction.${key}`) }))}
        />
      </div>
      <TextField
        label={t('engagement.subject')}
        labelHidden
        placeholder={t('engagement.subject')}
        value={subject}
        onEnter={save}
        onChange={(typed) => {
          setSubject(typed)
          setProblem(null)
          return null
        }}
      />
      <TextField
        label={t('engagement.body')}
        labelHidden
        placeholder={t('engagement.body')}
        multiline
        value={body}
        onChange={(typed) => {
          setBody(typed)
          return null
        }}
      />
      <TextField
        label={t('engagement.outcome')}
        labelHidden
        placeholder={t('engagement.outcome')}
        value={outcome}
        onChange={(typed) => {
          setOutcome(typed)
          return null
        }}
      />
      <div className={styles.when2}>
        <DateField
          label={t('engagement.at')}
          labelHidden
          value={shown.date}
          onChange={(date) => date && setAt({ ...shown, date })}
        />
        <TextField
          label={t('engagement.atTime', { city: cityOf(zone, language) })}
          labelHidden
          numeric
          commit="leaving"
          value={shown.time}
          onChange={(typed) => {
            const time = readWallTime(typed)
            if (!time) return t('session.timeNotRead', { typed })
            setAt({ ...shown, time })
            return null
          }}
        />
      </div>
      <Choice
        label={t('engagement.stage')}
        value={stage}
        onChange={(key) => setChosen({ ...chosen, stage: key })}
        options={stages.map((key) => ({ key, words: t(`stage.${key}`), mark: <Disc shape={key} /> }))}
      />
      {!isClosedStage(stage) && (
        <DateField
          label={t('engagement.followUp')}
          value={followUp}
          clearLabel={t('engagement.clearDate')}
          onChange={(nextFollowUpOn) => setChosen({ ...chosen, nextFollowUpOn })}
        />
      )}
      {problem && (
        <p role="alert" style={{ color: 'var(--fatal-text)' }}>
          {problem}
        </p>
      )}
      <div className={styles.end}>
        <Button look="primary" onPress={save}>
          {t('engagement.save')}
        </Button>
      </div>
    </section>
  )
}
