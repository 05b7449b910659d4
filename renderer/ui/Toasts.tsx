import { useEffect, useState, useSyncExternalStore } from 'react'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { type Toast, useApp } from '../state/app-context.tsx'
import { useUndo } from '../state/use-undo.ts'
import { Button, IconButton } from './Button.tsx'
import styles from './Toasts.module.css'

const shownMs = 8000

/** Sentences that pass by at the foot of the window, said aloud as they come. */
export function Toasts() {
  const { toast } = useApp()
  return (
    // Above dialogs too, and no part of what they shut out (react-aria).
    <div className={styles.region} aria-live="polite" data-react-aria-top-layer="true">
      {toast && <ToastLine key={toast.id} toast={toast} />}
    </div>
  )
}

function ToastLine({ toast }: { readonly toast: Toast }) {
  const { dismiss, store } = useApp()
  const language = useLanguage()
  const isLastStep = useSyncExternalStore(
    store.subscribe,
    () => toast.undoes !== null && store.history.past.at(-1) === toast.undoes,
  )
  const undo = useUndo({ quietly: true })
  const t = useWords()
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(dismiss, shownMs)
    return () => clearTimeout(timer)
  }, [isHeld, dismiss])
  const hold = () => setHeld(true)
  const release = () => setHeld(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever points at it is reading it, so it stays
    <div
      className={styles.toast}
      data-kind={toast.kind}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <span className={styles.words}>{toast.words(t, language)}</span>
      {toast.leadsTo && (
        <Button
          small
          onPress={() => {
            dismiss()
            toast.leadsTo?.act()
          }}
        >
          {toast.leadsTo.words(t, language)}
        </Button>
      )}
      {isLastStep && (
        <Button
          small
          onPress={() => {
            dismiss()
            undo()
          }}
        >
          {t('command.undo')}
        </Button>
      )}
      <IconButton icon="close" label={t('app.dismiss')} onPress={dismiss} />
    </div>
  )
}
