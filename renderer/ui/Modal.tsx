import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { Modal as AriaModal, Dialog, Heading, ModalOverlay } from 'react-aria-components'
import { useWords } from '../i18n/language-context.tsx'
import { IconButton } from './Button.tsx'
import styles from './Modal.module.css'
import { useLatest } from './use-latest.ts'

const anyDialog = '[role="dialog"], [role="alertdialog"], dialog[open]'

interface Props {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** The buttons at the end, the main one last; null where the content has its own. */
  readonly actions: ReactNode
  /** A question that must be answered: a click beside it does not close it. */
  readonly isAlert?: boolean
  /** For what needs room, such as a table. */
  readonly isWide?: boolean
  /** Its fields are the document's own, as on a screen: undo in it is about the document. */
  readonly isLive?: boolean
}

/** A dialog over the app. Escape closes it. */
export function Modal({ title, onClose, children, actions, isAlert = false, isWide = false, isLive = false }: Props) {
  const t = useWords()
  const dialog = useRef<HTMLElement>(null)
  useEscapeFromNowhere(dialog, onClose)
  return (
    <ModalOverlay className={styles.scrim ?? ''} isOpen onOpenChange={onClose} isDismissable={!isAlert}>
      <AriaModal className={styles.modal ?? ''} data-wide={isWide || undefined}>
        <Dialog
          ref={dialog}
          className={styles.dialog ?? ''}
          data-edits={isLive || undefined}
          {...(isAlert ? { role: 'alertdialog' as const } : {})}
        >
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton icon="close" label={t('app.close')} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  )
}

/** What had the focus may have gone, and for a moment nothing has it: Escape is meant for the dialog then, too. */
function useEscapeFromNowhere(dialog: RefObject<HTMLElement | null>, onClose: () => void): void {
  const close = useLatest(onClose)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
      const isNowhere = document.activeElement === null || document.activeElement === document.body
      const front = [...document.querySelectorAll(anyDialog)].at(-1)
      if (isNowhere && front === dialog.current) close()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [dialog, close])
}
