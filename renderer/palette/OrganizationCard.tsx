import { useState } from 'react'
import { wordsFor } from '../../core/document/localized-text.ts'
import { engagementIdSchema, type Forum, type OrganizationId } from '../../core/document/rows.ts'
import { type Purpose, purposes } from '../../core/document/vocabulary.ts'
import { addEngagement } from '../../core/outreach/engagement-commands.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { nameFor } from '../i18n/names.ts'
import { OrganizationFields } from '../outreach/OrganizationFields.tsx'
import { PeopleList } from '../outreach/PeopleList.tsx'
import { useAct, useApp, useDocumentPart } from '../state/app-context.tsx'
import { newId } from '../state/command-context.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Modal } from '../ui/Modal.tsx'
import { focusSoon } from './focus-soon.ts'

interface Props {
  readonly id: OrganizationId
  readonly forum: Forum
  readonly onClose: () => void
}

/** An organization that the forum's list does not have yet: what is known of it, its people, and the way onto the list. */
export function OrganizationCard({ id, forum, onClose }: Props) {
  const { show } = useApp()
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const organization = useDocumentPart(({ organizations }) => organizations[id])
  const [purpose, setPurpose] = useState<Purpose>('speak')
  if (!organization) return null
  const add = () => {
    const engagementId = engagementIdSchema.parse(newId())
    const engagement = { id: engagementId, forumId: forum.id, organizationId: id, purpose }
    if (!act(addEngagement(engagement), { quietly: false })) return
    onClose()
    show({ screen: 'outreach', engagementId })
    focusSoon([`[data-engagement="${engagementId}"]`])
  }
  return (
    <Modal
      title={wordsFor(nameFor(organization, language), language)}
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('app.close')}</Button>}
    >
      <p>{t('palette.notOnListYet')}</p>
      <Choice
        label={t('outreach.purpose')}
        value={purpose}
        onChange={setPurpose}
        options={purposes.map((key) => ({ key, words: t(`purpose.${key}`) }))}
      />
      <div>
        <Button look="primary" onPress={add}>
          {t('palette.addToList')}
        </Button>
      </div>
      <OrganizationFields organization={organization} forum={forum} />
      <PeopleList organization={organization} forum={forum} />
    </Modal>
  )
}
