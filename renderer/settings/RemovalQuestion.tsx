import { wordsFor } from '../../core/document/localized-text.ts'
import type { ScheduledSession } from '../../core/programme/session-time.ts'
import { compareDates } from '../../core/time/calendar-date.ts'
import { minutesOfDay } from '../../core/time/wall-time.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Modal } from '../ui/Modal.tsx'
import styles from './RemovalQuestion.module.css'

const mostNamed = 10

interface Props {
  readonly title: string
  readonly lead: string
  /** What stands there now. */
  readonly sessions: readonly ScheduledSession[]
  /** What may be done, the most careful first. */
  readonly answers: readonly { readonly words: string; readonly look?: 'danger'; readonly act: () => void }[]
  readonly onClose: () => void
}

/** Asks before a day or a room with sessions is taken away, and names them with their times. */
export function RemovalQuestion({ title, lead, sessions, answers, onClose }: Props) {
  const language = useLanguage()
  const t = useWords()
  const inOrder = sessions.toSorted(
    (a, b) => compareDates(a.slot.date, b.slot.date) || minutesOfDay(a.slot.start) - minutesOfDay(b.slot.start),
  )
  return (
    <Modal
      title={title}
      isAlert
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          {answers.map(({ words, look, act }) => (
            <Button
              key={words}
              look={look ?? 'normal'}
              onPress={() => {
                act()
                onClose()
              }}
            >
              {words}
            </Button>
          ))}
        </>
      }
    >
      <p>{lead}</p>
      <ul className={styles.list}>
        {inOrder.slice(0, mostNamed).map(({ id, title: name, slot }) => (
          <li key={id} className={styles.line}>
            <time className={styles.when}>
              {formatDate(slot.date, language, 'day')} {slot.start}
            </time>
            <span className={styles.title}>{wordsFor(name, language)}</span>
          </li>
        ))}
        {inOrder.length > mostNamed && (
          <li className={styles.more}>{t('settings.andMore', { count: inOrder.length - mostNamed })}</li>
        )}
      </ul>
    </Modal>
  )
}
