import { useState } from 'react'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Forum } from '../../core/document/rows.ts'
import { sessionsOf } from '../../core/programme/session-rows.ts'
import { baseZone, isScheduled, sessionInterval } from '../../core/programme/session-time.ts'
import { type KeptTimes, setZones } from '../../core/programme/zone-commands.ts'
import { type LocalTime, localTimeAt } from '../../core/time/local-time.ts'
import type { Zone } from '../../core/time/zone.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { useDocument, useRun } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Modal } from '../ui/Modal.tsx'
import { Note } from '../ui/Note.tsx'
import styles from './BaseZoneQuestion.module.css'

interface Props {
  readonly forum: Forum
  /** The zones in their new order; the first is another base than before. */
  readonly zones: readonly [Zone, ...Zone[]]
  readonly onClose: () => void
}

/** Asks what stays when the base zone changes, the times on the wall or the moments, by the example of the first session. */
export function BaseZoneQuestion({ forum, zones, onClose }: Props) {
  const document = useDocument()
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  const [refused, setRefused] = useState<string | null>(null)
  const [from, to] = [baseZone(forum), zones[0]]
  const sessions = sessionsOf(document, forum.id).filter(isScheduled)
  const startOf = (session: (typeof sessions)[number]) => sessionInterval(session, from).start
  const [first] = sessions.toSorted((a, b) => startOf(a) - startOf(b))
  const answer = (keep: KeptTimes) => () => {
    const problem = run(setZones(forum.id, zones, keep))
    setRefused(problem)
    if (problem === null) onClose()
  }
  const before: LocalTime | null = first ? { date: first.slot.date, time: first.slot.start } : null
  const after = first ? localTimeAt(startOf(first), to) : null
  const isOtherDay = before?.date !== after?.date
  const words = (local: LocalTime | null) =>
    local ? `${isOtherDay ? `${formatDate(local.date, language, 'day')} ` : ''}${local.time}` : ''
  const facts = {
    title: first ? wordsFor(first.title, language) : '',
    from: cityOf(from, language),
    to: cityOf(to, language),
    before: words(before),
    after: words(after),
  }
  return (
    <Modal
      title={t('settings.baseTitle', { city: cityOf(to, language) })}
      isAlert
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('app.cancel')}</Button>}
    >
      <p>{t('settings.baseLead', { count: sessions.length })}</p>
      <ul className={styles.answers}>
        <li className={styles.answer}>
          <Button onPress={answer('wall-times')}>{t('settings.baseWall')}</Button>
          <p className={styles.example}>{t('settings.baseWallExample', facts)}</p>
        </li>
        <li className={styles.answer}>
          <Button onPress={answer('instants')}>{t('settings.baseInstants')}</Button>
          <p className={styles.example}>{t('settings.baseInstantsExample', facts)}</p>
        </li>
      </ul>
      {refused && <Note severity="warning">{refused}</Note>}
    </Modal>
  )
}
