import { useEffect, useState } from 'react'
import type { WriteFailure } from '../../core/bridge/failure.ts'
import { useWords } from '../i18n/language-context.tsx'
import { writeFailureReason } from '../i18n/sentences.ts'
import { useApp } from '../state/app-context.tsx'
import { bridge, listenToMain } from '../state/bridge.ts'
import { Button } from '../ui/Button.tsx'
import { Modal } from '../ui/Modal.tsx'

/** Saves before the window closes; where that fails the person decides. */
export function ClosingGuard() {
  const { autosave } = useApp()
  const [failure, setFailure] = useState<WriteFailure | null>(null)
  const t = useWords()
  useEffect(
    () =>
      listenToMain((event) => {
        if (event.kind !== 'close-requested') return
        // A field that is being edited hands its text over when it loses the focus.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        void autosave.flush().then((isSaved) => {
          const { status } = autosave
          if (isSaved || status.kind !== 'failed') return bridge.closeNow()
          setFailure(status.failure)
          return bridge.keepOpen()
        })
      }),
    [autosave],
  )
  useEffect(() => {
    void bridge.setQuitQuestion({
      message: t('closing.unanswered'),
      detail: t('closing.unansweredDetail'),
      wait: t('closing.wait'),
      close: t('closing.closeAnyway'),
    })
  }, [t])
  if (!failure) return null
  return (
    <Modal
      title={t('closing.title')}
      isAlert
      onClose={() => setFailure(null)}
      actions={
        <>
          <Button look="danger" onPress={() => void bridge.closeNow()}>
            {t('closing.closeAnyway')}
          </Button>
          <Button look="primary" onPress={() => setFailure(null)}>
            {t('closing.stay')}
          </Button>
        </>
      }
    >
      <p className="selectable">{t('closing.body', { reason: writeFailureReason(failure, t) })}</p>
    </Modal>
  )
}
