import { useState } from 'react'
import { rowsOf } from '../../core/document/document.ts'
import type { EngagementId, Forum } from '../../core/document/rows.ts'
import { useWords } from '../i18n/language-context.tsx'
import { useApp } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Modal } from '../ui/Modal.tsx'
import { ContactForm } from './ContactForm.tsx'

/** The engagement of the row or card that has the focus. */
function engagementInFocus(): EngagementId | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-engagement], [data-card]')
  return (row?.dataset['engagement'] ?? row?.dataset['card'] ?? null) as EngagementId | null
}

/** Logs a contact from anywhere: with the organization in hand, or with one that is chosen. */
export function LogContact({ forum }: { readonly forum: Forum }) {
  const { store, view, show } = useApp()
  const t = useWords()
  // The row that has the focus goes before the panel, which may show another one.
  const [focused] = useState(engagementInFocus)
  const wanted = focused ?? view.engagementId
  const engagement = wanted ? store.document.engagements[wanted] : undefined
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
