import { rowsOf } from '../../core/document/document.ts'
import type { Forum } from '../../core/document/rows.ts'
import { useWords } from '../i18n/language-context.tsx'
import { useApp } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Modal } from '../ui/Modal.tsx'
import { ContactForm } from './ContactForm.tsx'

/** Logs a contact from anywhere: with the organization in hand, or with one that is chosen. */
export function LogContact({ forum }: { readonly forum: Forum }) {
  const { store, view, show } = useApp()
  const t = useWords()
  const engagement = view.engagementId ? store.document.engagements[view.engagementId] : undefined
  const inHand = view.screen === 'outreach' ? (engagement?.organizationId ?? view.organizationId) : null
  const isEmpty = rowsOf(store.document, 'organizations').length === 0
  const close = () => show({ overlay: null })
  return (
    <Modal title={t('contact.title')} onClose={close} actions={null}>
      {isEmpty ? (
        <Empty title={t('outreach.empty')} hint={t('outreach.emptyHint')}>
          <Button onPress={() => show({ screen: 'outreach', overlay: 'add-organization' })}>
            {t('command.addOrganization')}
          </Button>
        </Empty>
      ) : (
        <ContactForm
          forum={forum}
          engagement={null}
          presumed={inHand}
          autoFocus
          onLogged={(logged) =>
            show({ overlay: null, ...(view.screen === 'outreach' ? { engagementId: logged.id } : {}) })
          }
        />
      )}
    </Modal>
  )
}
