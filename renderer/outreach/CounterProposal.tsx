import { useState } from 'react'
import type { OfferedSlot } from '../../core/document/outreach-rows.ts'
import type { Forum } from '../../core/document/rows.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { readWallTime } from '../../core/time/wall-time.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { Button } from '../ui/Button.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Modal } from '../ui/Modal.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './OfferList.module.css'

interface Props {
  readonly forum: Forum
  readonly first: OfferedSlot | null
  readonly onClose: () => void
  /** Answers whether it was recorded. */
  readonly onRecord: (slot: OfferedSlot) => boolean
}

/** The day and start that an organization proposes instead of those offered. */
export function CounterProposal({ forum, first, onClose, onRecord }: Props) {
  const language = useLanguage()
  const t = useWords()
  const [date, setDate] = useState(first?.date ?? forum.days[0]?.date ?? null)
  const [typed, setTyped] = useState<string>(first?.start ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const record = () => {
    const start = readWallTime(typed)
    if (typed.trim() !== '' && !start) return setProblem(t('session.timeNotRead', { typed }))
    if (!date || !start) return setProblem(t('offer.slotMissing'))
    if (onRecord({ date, start })) onClose()
  }
  return (
    <Modal
      title={t('offer.counterTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" onPress={record}>
            {t('offer.counterSave')}
          </Button>
        </>
      }
    >
      <DateField label={t('session.date')} value={date} onChange={(day) => day && setDate(day)} />
      <TextField
        label={t('session.startIn', { city: cityOf(baseZone(forum), language) })}
        numeric
        value={typed}
        onEnter={record}
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
