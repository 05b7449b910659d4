import { useMemo, useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { CalendarFailure } from '../../core/calendar/calendar-failure.ts'
import { exportForumCalendar } from '../../core/calendar/export-calendar.ts'
import { type Language, languages, languageTag } from '../../core/document/language.ts'
import type { Forum } from '../../core/document/rows.ts'
import { agendaOf } from '../../core/programme/agenda.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { useLanguage, useWords, type Words } from '../i18n/language-context.tsx'
import { cityOf, writeFailureReason } from '../i18n/sentences.ts'
import { useApp, useDocument } from '../state/app-context.tsx'
import { bridge } from '../state/bridge.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Modal } from '../ui/Modal.tsx'
import styles from './CalendarExport.module.css'

/** Makes one calendar file of the whole forum. What was chosen stays when writing fails. */
export function CalendarExport({ forum }: { readonly forum: Forum }) {
  const { show, say } = useApp()
  const document = useDocument()
  const reader = useLanguage()
  const t = useWords()
  const [language, setLanguage] = useState<Language>(reader)
  const [mode, setMode] = useState<'zoned' | 'utc'>('zoned')
  const [problem, setProblem] = useState<string | null>(null)
  const [isWriting, setWriting] = useState(false)
  const counts = useMemo(() => {
    const agenda = agendaOf(document, forum)
    const isPublished = ({ session }: { readonly session: { readonly kind: string } }) => session.kind !== 'blocker'
    return {
      scheduled: agenda.days.flatMap(({ entries }) => entries).filter(isPublished).length,
      tray: agenda.tray.filter(isPublished).length,
    }
  }, [document, forum])

  const close = () => show({ overlay: null })
  const save = async () => {
    setProblem(null)
    const file = exportForumCalendar(document, forum.id, { language, mode })
    if (!file.ok) return setProblem(failureSentence(file.failure, t))
    setWriting(true)
    const written = await bridge.saveCalendar({
      title: t('export.title'),
      suggestedName: file.value.fileName,
      text: file.value.text,
    })
    setWriting(false)
    if (!written.ok) return setProblem(t('failure.notWritten', { reason: writeFailureReason(written.failure, t) }))
    if (!written.value) return
    const { path } = written.value
    say({ words: (t) => t('export.saved', { path }), kind: 'done', undoes: null })
    close()
  }
  return (
    <Modal
      title={t('export.title')}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t('app.cancel')}</Button>
          <Button look="primary" isDisabled={counts.scheduled === 0 || isWriting} onPress={() => void save()}>
            {t('export.save')}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{t('export.lead')}</p>
      <Choice
        label={t('export.language')}
        value={language}
        onChange={setLanguage}
        options={languages.map((key) => ({ key, words: t(`language.${key}`), lang: languageTag(reader) }))}
      />
      <RadioGroup
        className={styles.modes ?? ''}
        value={mode}
        onChange={(value) => setMode(value === 'utc' ? 'utc' : 'zoned')}
      >
        <Label className={styles.label ?? ''}>{t('export.mode')}</Label>
        <div className={styles.options}>
          <Radio value="zoned" className={styles.radio ?? ''}>
            <span className={styles.dot} />
            {t('export.zoned', { city: cityOf(baseZone(forum), reader) })}
          </Radio>
          <Radio value="utc" className={styles.radio ?? ''}>
            <span className={styles.dot} />
            {t('export.utc')}
          </Radio>
          <p className={styles.hint}>{t('export.modeHint')}</p>
        </div>
      </RadioGroup>
      <p className={styles.facts}>
        {counts.scheduled === 0 ? (
          t('export.nothing')
        ) : (
          <>
            {t('export.events', { count: counts.scheduled })}. {t('export.leftOut', { count: counts.tray })}{' '}
            {t('export.blockers')}
          </>
        )}
      </p>
      <p className={styles.hint}>{t('export.advice')}</p>
      {problem && (
        <p role="alert" className={`${styles.problem} selectable`}>
          {problem}
        </p>
      )}
    </Modal>
  )
}

function failureSentence(failure: CalendarFailure, t: Words): string {
  switch (failure.kind) {
    case 'invalid-event':
      return t('export.failed', { title: failure.title, detail: failure.problem })
    case 'not-conforming':
      return t('export.failedCheck', { detail: `${failure.problems[0]?.path}: ${failure.problems[0]?.problem}` })
    case 'nothing-to-publish':
    case 'no-such-forum':
      return t('export.nothing')
  }
}
