import { useEffect, useRef, useState } from 'react'
import { TabList, TabPanel, Tabs } from 'react-aria-components'
import { v7 as newId } from 'uuid'
import { rowsOf } from '../../core/document/document.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Engagement, Organization } from '../../core/document/outreach-rows.ts'
import { engagementIdSchema, type Forum } from '../../core/document/rows.ts'
import { type Purpose, purposes, stages } from '../../core/document/vocabulary.ts'
import { addEngagement, deleteEngagement, setStage } from '../../core/outreach/engagement-commands.ts'
import { deleteOrganization } from '../../core/outreach/organization-commands.ts'
import { useOfferActions } from '../app/offered-actions.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { countryCode, countryWords, nameFor } from '../i18n/names.ts'
import { useAct, useApp, useDocument } from '../state/app-context.tsx'
import { type Action, ActionMenu } from '../ui/ActionMenu.tsx'
import { IconButton } from '../ui/Button.tsx'
import { CodeBadge } from '../ui/CodeBadge.tsx'
import { Empty } from '../ui/Empty.tsx'
import { focusAfterPaint } from '../ui/focus-after-paint.ts'
import panel from '../ui/Panel.module.css'
import { Panel } from '../ui/Panel.tsx'
import { PanelTab } from '../ui/PanelTab.tsx'
import { Text } from '../ui/Text.tsx'
import { Segments } from '../ui/Toggles.tsx'
import { WordMenu } from '../ui/WordMenu.tsx'
import { EditionList } from './EditionList.tsx'
import { EngagementFields } from './EngagementFields.tsx'
import { MergeOrganizations } from './MergeOrganizations.tsx'
import { OrganizationFields } from './OrganizationFields.tsx'
import { PeopleList } from './PeopleList.tsx'
import { useStageWords } from './use-stage-words.ts'

const tabs = ['outreach', 'organization', 'people', 'editions'] as const

interface Props {
  readonly organization: Organization
  /** The engagement in hand; null where the forum has none with the organization. */
  readonly engagement: Engagement | null
  readonly forum: Forum
  readonly onClose: () => void
}

/** Everything about an organization: the outreach of this forum, the organization itself, its people, all editions. */
export function OrganizationPanel({ organization, engagement, forum, onClose }: Props) {
  const document = useDocument()
  const { view, show } = useApp()
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const stageWords = useStageWords(forum)
  const asksAvailability = view.availabilityOf?.id === organization.id
  const [tab, setTab] = useState<string>(asksAvailability ? 'organization' : 'outreach')
  useEffect(() => {
    if (asksAvailability) setTab('organization')
  }, [asksAvailability])
  const [isMerging, setMerging] = useState(false)
  const moreButton = useRef<HTMLSpanElement>(null)
  const engagements = rowsOf(document, 'engagements')
    .filter((row) => row.forumId === forum.id && row.organizationId === organization.id)
    .sort((a, b) => purposes.indexOf(a.purpose) - purposes.indexOf(b.purpose))
  const begin = (purpose: Purpose) => {
    const id = engagementIdSchema.parse(newId())
    if (act(addEngagement({ id, forumId: forum.id, organizationId: organization.id, purpose }))) {
      show({ engagementId: id })
    }
  }
  const begun = new Set(engagements.map(({ purpose }) => purpose))
  const others = purposes
    .filter((purpose) => !begun.has(purpose))
    .map((purpose) => ({ key: purpose, words: t(`purpose.${purpose}`), act: () => begin(purpose) }))
  const words = {
    outreach: t('engagement.tabOutreach'),
    organization: t('engagement.tabOrganization'),
    people: t('engagement.tabPeople'),
    editions: t('directory.editions'),
  }
  const more: readonly Action[] = [
    { key: 'merge', words: t('directory.merge'), act: () => setMerging(true) },
    ...(engagement
      ? [
          {
            key: 'off',
            words: t('engagement.deleteEngagement'),
            act: () => act(deleteEngagement(engagement.id), { quietly: false }) && onClose(),
          },
        ]
      : []),
    {
      key: 'delete',
      words: t('engagement.deleteOrganization'),
      look: 'danger',
      act: () => act(deleteOrganization(organization.id), { quietly: false }) && onClose(),
    },
  ]
  useOfferActions(() => ({
    subject: wordsFor(nameFor(organization, language), language),
    icon: 'outreach',
    actions: [
      ...stages.flatMap((stage) =>
        engagement && stage !== engagement.stage
          ? [
              {
                key: `stage ${stage}`,
                words: t('app.pair', { name: t('outreach.stage'), value: stageWords(stage) }),
                act: () => act(setStage(engagement.id, stage), { quietly: false }),
              },
            ]
          : [],
      ),
      ...more,
      ...others.map(({ key, words: purpose, act: start }) => ({
        key: `for ${key}`,
        words: t('directory.alsoForPurpose', { purpose }),
        act: start,
      })),
      ...tabs.map((key) => ({ key: `tab ${key}`, words: words[key], isChosen: key === tab, act: () => setTab(key) })),
    ],
  }))
  return (
    <Panel label={t('engagement.panel')} onClose={onClose}>
      <header className={panel.head}>
        <div className={panel.kicker}>
          <CodeBadge code={countryCode(organization.country)} />
          <span className="cut">
            {t(`organizationKind.${organization.kind}`)} · {countryWords(organization.country, language, t)}
          </span>
          <span className={panel.grow} />
          <span ref={moreButton}>
            <ActionMenu label={t('app.more')} icon="more" actions={more} />
          </span>
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
          {tabs.map((key) => (
            <PanelTab key={key} id={key} words={words[key]} />
          ))}
        </TabList>
        <TabPanel id="outreach" className={panel.body ?? ''}>
          {engagements.length > 1 && engagement && (
            <Segments
              label={t('engagement.purpose')}
              value={engagement.id as string}
              onChange={(id) => show({ engagementId: engagementIdSchema.parse(id) })}
              options={engagements.map(({ id, purpose }) => ({ key: id as string, words: t(`purpose.${purpose}`) }))}
            />
          )}
          {engagement ? (
            <EngagementFields key={engagement.id} engagement={engagement} forum={forum} />
          ) : (
            <Empty title={t('directory.notOnList')} hint={wordsFor(forum.name, language)}>
              <WordMenu words={t('directory.putOnList')} icon="plus" actions={others} />
            </Empty>
          )}
          {engagement && others.length > 0 && (
            <div>
              <WordMenu words={t('directory.alsoFor')} icon="plus" actions={others} />
            </div>
          )}
        </TabPanel>
        <TabPanel id="organization" className={panel.body ?? ''}>
          <OrganizationFields organization={organization} forum={forum} />
        </TabPanel>
        <TabPanel id="people" className={panel.body ?? ''}>
          <PeopleList organization={organization} forum={forum} />
        </TabPanel>
        <TabPanel id="editions" className={panel.body ?? ''}>
          <EditionList organization={organization} forum={forum} />
        </TabPanel>
      </Tabs>
      {isMerging && (
        <MergeOrganizations
          organization={organization}
          onClose={() => {
            setMerging(false)
            focusAfterPaint(() => moreButton.current?.querySelector('button'))
          }}
        />
      )}
    </Panel>
  )
}
