import { useEffect } from 'react'
import { useWords } from '../i18n/language-context.tsx'
import { type Toast, useApp } from '../state/app-context.tsx'
import { Button, IconButton } from './Button.tsx'
import styles from './Toasts.module.css'

const shownMs = 8000

/** Sentences that pass by at the foot of the window, said aloud as they come. */
export function Toasts() {
  const { toasts } = useApp()
  return (
    <div className={styles.region} aria-live="polite">
      {toasts.slice(-1).map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function ToastLine({ toast }: { readonly toast: Toast }) {
  const { dismiss, store } = useApp()
  const t = useWords()
  useEffect(() => {
    const timer = setTimeout(() => dismiss(toast.id), shownMs)
    return () => clearTimeout(timer)
  }, [toast.id, dismiss])
  return (
    <div className={styles.toast} data-kind={toast.kind}>
      <span className={styles.words}>{toast.words}</span>
      {toast.canUndo && (
        <Button
          small
          onPress={() => {
            store.undo()
            dismiss(toast.id)
          }}
        >
          {t('command.undo')}
        </Button>
      )}
      <IconButton icon="close" label={t('app.dismiss')} onPress={() => dismiss(toast.id)} />
    </div>
  )
}
