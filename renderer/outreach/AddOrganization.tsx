import { useState } from 'react'
import { v7 as newId } from 'uuid'
import { engagementIdSchema, type Forum, type OrganizationId, organizationIdSchema } from '../../core/document/rows.ts'
import { type OrganizationKind, organizationKinds, type Purpose, purposes } from '../../core/document/vocabulary.ts'
import { addEngagement } from '../../core/outreach/engagement-commands.ts'
import { inviteNewOrganization } from '../../core/outreach/invite.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useApp, useDocument, useRun } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Modal } from '../ui/Modal.tsx'
import { OrganizationPicker } from '../ui/OrganizationPicker.tsx'
import { TextField } from '../ui/TextField.tsx'
import { Segments } from '../ui/Toggles.tsx'
import { countryOfKey, international, useCountryOptions } from '../ui/use-country-options.ts'

/** Puts an organization on the forum's list: a known one, or a new one with its name, kind and country. */
export function AddOrganization({ forum }: { readonly forum: Forum }) {
  const { show } = useApp()
  const { organizations } = useDocument()
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  const hasKnown = Object.keys(organizations).length > 0
  const countryOptions = useCountryOptions(forum)
  const [source, setSource] = useState<'new' | 'known'>('new')
  const [known, setKnown] = useState<OrganizationId | null>(null)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<OrganizationKind>('city')
  const [country, setCountry] = useState<string>(countryOptions[0]?.key ?? international)
  const [purpose, setPurpose] = useState<Purpose>('speak')
  const [problem, setProblem] = useState<string | null>(null)

  const close = () => show({ overlay: null })
  const add = () => {
    if (source === 'new' && name.trim() === '') return setProblem(t('refusal.title-needed'))
    if (source === 'known' && !known) return setProblem(t('outreach.chooseOne'))
    const engagementId = engagementIdSchema.parse(newId())
    const organizationId = source === 'known' && known ? known : organizationIdSchema.parse(newId())
    const engagement = { id: engagementId, forumId: forum.id, organizationId, purpose }
    const refused = run(
      source === 'known'
        ? addEngagement(engagement)
        : inviteNewOrganization(
            {
              id: organizationId,
              kind,
              country: countryOfKey(country),
              names: { [language]: name.trim() },
            },
            engagement,
          ),
    )
    if (refused) return setProblem(refused)
    show({ overlay: null, engagementId, screen: 'outreach' })
  }
  return (
    <Modal
      title={t('command.addOrganization')}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t('app.cancel')}</Button>
          <Button look="primary" onPress={add}>
            {t('outreach.add')}
          </Button>
        </>
      }
    >
      {hasKnown && (
        <div>
          <Segments
            label={t('outreach.organization')}
            value={source}
            onChange={(key) => {
              setSource(key)
              setProblem(null)
            }}
            options={[
              { key: 'new', words: t('outreach.newOrganization') },
              { key: 'known', words: t('outreach.existing') },
            ]}
          />
        </div>
      )}
      {source === 'known' ? (
        <OrganizationPicker label={t('outreach.organization')} value={known} onChange={setKnown} />
      ) : (
        <>
          <TextField
            label={t('outreach.newName')}
            value={name}
            autoFocus
            onEnter={add}
            onChange={(typed) => {
              setName(typed)
              setProblem(null)
              return null
            }}
          />
          <Choice
            label={t('engagement.kind')}
            value={kind}
            onChange={setKind}
            options={organizationKinds.map((key) => ({ key, words: t(`organizationKind.${key}`) }))}
          />
          <Choice label={t('engagement.country')} value={country} onChange={setCountry} options={countryOptions} />
        </>
      )}
      <Choice
        label={t('outreach.purpose')}
        value={purpose}
        onChange={setPurpose}
        options={purposes.map((key) => ({ key, words: t(`purpose.${key}`) }))}
      />
      {problem && (
        <p role="alert" style={{ color: 'var(--fatal-text)' }}>
          {problem}
        </p>
      )}
    </Modal>
  )
}
