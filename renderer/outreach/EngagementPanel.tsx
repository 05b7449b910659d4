import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Engagement, Forum } from '../../core/document/rows.ts'
import { deleteEngagement } from '../../core/outreach/engagement-commands.ts'
import { deleteOrganization } from '../../core/outreach/organization-commands.ts'
import { countryName } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { nameFor } from '../i18n/names.ts'
import { useAct, useDocument } from '../state/app-context.tsx'
import { ActionMenu } from '../ui/ActionMenu.tsx'
import { IconButton } from '../ui/Button.tsx'
import { CodeBadge } from '../ui/CodeBadge.tsx'
import panel from '../ui/Panel.module.css'
import { Panel } from '../ui/Panel.tsx'
import { Text } from '../ui/Text.tsx'
import { EngagementFields } from './EngagementFields.tsx'
import { OrganizationFields } from './OrganizationFields.tsx'
import { PeopleList } from './PeopleList.tsx'

interface Props {
  readonly engagement: Engagement
  readonly forum: Forum
  readonly onClose: () => void
}

/** Everything about the outreach to one organization: the engagement, the organization itself, its people. */
export function EngagementPanel({ engagement, forum, onClose }: Props) {
  const document = useDocument()
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const [tab, setTab] = useState('outreach')
  const organization = document.organizations[engagement.organizationId]
  if (!organization) return null
  return (
    <Panel label={t('engagement.panel')} onClose={onClose}>
      <header className={panel.head}>
        <div className={panel.kicker}>
          <CodeBadge code={organization.country ?? '—'} />
          <span className="cut">
            {t(`organizationKind.${organization.kind}`)} ·{' '}
            {organization.country ? countryName(organization.country, language) : t('outreach.international')}
          </span>
          <span className={panel.grow} />
          <ActionMenu
            label={t('app.more')}
            icon="more"
            actions={[
              {
                key: 'off',
                words: t('engagement.deleteEngagement'),
                act: () => act(deleteEngagement(engagement.id), { quietly: false }) && onClose(),
              },
              {
                key: 'delete',
                words: t('engagement.deleteOrganization'),
                look: 'danger',
                act: () => act(deleteOrganization(organization.id), { quietly: false }) && onClose(),
              },
            ]}
          />
          <IconButton icon="close" label={t('engagement.close')} onPress={onClose} />
        </div>
        <h2 className={panel.title}>
          <Text of={nameFor(organization, language)} />
        </h2>
        <p className={panel.sub}>
          {[organization.abbreviation, language !== 'en' ? (organization.names.en ?? '') : '']
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      <Tabs className={panel.tabs ?? ''} selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
        <TabList className={panel.tabList ?? ''} aria-label={t('engagement.tabs')}>
          <Tab id="outreach" className={panel.tab ?? ''}>
            {t('engagement.tabOutreach')}
          </Tab>
          <Tab id="organization" className={panel.tab ?? ''}>
            {t('engagement.tabOrganization')}
          </Tab>
          <Tab id="people" className={panel.tab ?? ''}>
            {t('engagement.tabPeople')}
          </Tab>
        </TabList>
        <TabPanel id="outreach" className={panel.body ?? ''}>
          <EngagementFields engagement={engagement} forum={forum} />
        </TabPanel>
        <TabPanel id="organization" className={panel.body ?? ''}>
          <OrganizationFields organization={organization} forum={forum} />
        </TabPanel>
        <TabPanel id="people" className={panel.body ?? ''}>
          <PeopleList organization={organization} forum={forum} />
        </TabPanel>
      </Tabs>
    </Panel>
  )
}
