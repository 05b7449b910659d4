import { useRef, useState } from 'react'
import { v7 as newId } from 'uuid'
import { acceptedConflictIdSchema } from '../../core/document/planning-rows.ts'
import type { ForumId } from '../../core/document/rows.ts'
import { acceptConflict } from '../../core/programme/accept-conflict.ts'
import type { Conflict } from '../../core/programme/conflict.ts'
import { useWords } from '../i18n/language-context.tsx'
import { useAct } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { focusAfterPaint } from '../ui/focus-after-paint.ts'
import { TextField } from '../ui/TextField.tsx'
import styles from './AcceptConflict.module.css'

interface Props {
  readonly forumId: ForumId
  readonly conflict: Conflict
  /** The conflict in words, for those who hear the button by itself. */
  readonly sentence: string
  readonly onAccepted?: () => void
}

/** Accepts a conflict: a quiet button that opens a field for the reason in its place. */
export function AcceptConflict({ forumId, conflict, sentence, onAccepted }: Props) {
  const act = useAct()
  const t = useWords()
  const place = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const accept = () => {
    if (reason.trim() === '') return setProblem(t('refusal.reason-missing'))
    const id = acceptedConflictIdSchema.parse(newId())
    if (act(acceptConflict(forumId, conflict, reason, id), { quietly: false })) onAccepted?.()
  }
  const cancel = () => {
    setOpen(false)
    setReason('')
    setProblem(null)
    // The button stands again after the next paint.
    focusAfterPaint(() => place.current?.querySelector('button'))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the field, wherever in it the focus is
    <div
      ref={place}
      className={styles.accept}
      data-open={isOpen || undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen || event.nativeEvent.isComposing) return
        event.preventDefault()
        cancel()
      }}
    >
      {isOpen ? (
        <>
          <TextField
            label={t('conflicts.reason')}
            labelHidden
            placeholder={t('conflicts.reason')}
            value={reason}
            autoFocus
            onEnter={accept}
            onChange={(typed) => {
              setReason(typed)
              setProblem(null)
              return null
            }}
          />
          {problem && (
            <p role="alert" className={styles.problem}>
              {problem}
            </p>
          )}
          <div className={styles.buttons}>
            <Button small look="primary" onPress={accept}>
              {t('conflicts.confirm')}
            </Button>
            <Button small look="quiet" onPress={cancel}>
              {t('conflicts.cancel')}
            </Button>
          </div>
        </>
      ) : (
        <Button small look="quiet" aria-label={t('conflicts.acceptOf', { sentence })} onPress={() => setOpen(true)}>
          {t('conflicts.accept')}
        </Button>
      )}
    </div>
  )
}
