import type { ReactNode } from 'react'
import { Modal as AriaModal, Dialog, Heading, ModalOverlay } from 'react-aria-components'
import { useWords } from '../i18n/language-context.tsx'
import { IconButton } from './Button.tsx'
import styles from './Modal.module.css'

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
  return (
    <ModalOverlay className={styles.scrim ?? ''} isOpen onOpenChange={onClose} isDismissable={!isAlert}>
      <AriaModal className={styles.modal ?? ''} data-wide={isWide || undefined}>
        <Dialog
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
