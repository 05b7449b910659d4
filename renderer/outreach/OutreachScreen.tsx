import { useDeferredValue, useState } from 'react'
import type { Forum } from '../../core/document/rows.ts'
import { everything } from '../../core/outreach/outreach-filter.ts'
import { shortcutWords } from '../app/commands.ts'
import { ExportMenu } from '../exchange/ExportMenu.tsx'
import { useWords } from '../i18n/language-context.tsx'
import { useApp, useDocument } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Segments } from '../ui/Toggles.tsx'
import { Balance } from './balance/Balance.tsx'
import { Directory } from './directory/Directory.tsx'
import { PersonPanel } from './directory/PersonPanel.tsx'
import { ColumnMenu } from './list/ColumnMenu.tsx'
import { OutreachList } from './list/OutreachList.tsx'
import { SavedFilterMenu } from './list/SavedFilterMenu.tsx'
import { OrganizationPanel } from './OrganizationPanel.tsx'
import styles from './OutreachScreen.module.css'
import { Pipeline } from './pipeline/Pipeline.tsx'
import { useShownList } from './use-shown-list.ts'

/** Whom the forum invites, in three views of one truth, and the organization in hand beside them. */
export function OutreachScreen({ forum }: { readonly forum: Forum }) {
  const { start, view, show, preferences, setPreferences } = useApp()
  const document = useDocument()
  const t = useWords()
  const [filter, setFilter] = useState(everything)
  const { outreach } = preferences
  // The button that was pressed answers at once; a view of thousands follows.
  const shownView = useDeferredValue(outreach.view)
  const shown = useShownList(forum, filter, outreach.sorting)
  const found = view.engagementId ? document.engagements[view.engagementId] : undefined
  const engagement = found?.forumId === forum.id ? found : null
  const organizationId = engagement?.organizationId ?? view.organizationId
  const organization = organizationId ? document.organizations[organizationId] : undefined
  const person = view.personId ? document.persons[view.personId] : undefined
  const setView = (fields: Partial<typeof outreach>) => setPreferences({ outreach: { ...outreach, ...fields } })
  return (
    <>
      <div className={styles.toolbar}>
        <Segments
          label={t('list.view')}
          value={outreach.view}
          onChange={(chosen) => setView({ view: chosen })}
          options={[
            { key: 'list', words: t('list.listView') },
            { key: 'pipeline', words: t('list.pipelineView') },
            { key: 'balance', words: t('list.balanceView') },
            { key: 'directory', words: t('list.directoryView') },
          ]}
        />
        {(outreach.view === 'list' || outreach.view === 'pipeline') && (
          <SavedFilterMenu filter={filter} onChange={setFilter} />
        )}
        {outreach.view === 'list' && (
          <ColumnMenu columns={outreach.columns} onChange={(columns) => setView({ columns })} />
        )}
        <span className={styles.grow} />
        <Button look="quiet" onPress={() => show({ overlay: 'import', importFile: null })}>
          {t('exchange.command')}
        </Button>
        {outreach.view !== 'directory' && (
          <ExportMenu
            name={outreach.view === 'balance' ? 'balance' : 'outreach'}
            title={t('screen.outreach')}
            list={
              outreach.view === 'balance'
                ? shown.balance
                : () => shown.engagements(outreach.view === 'list' ? outreach.columns : null)
            }
            {...(outreach.view === 'list' ? { whole: () => shown.engagements(null) } : {})}
          />
        )}
        <Button
          icon="chat"
          aria-label={t('contact.shortcut', { keys: shortcutWords('CmdOrCtrl+L', start.platform) })}
          onPress={() => show({ overlay: 'log-contact' })}
        >
          {t('list.logFor')}
        </Button>
        <Button
          icon="plus"
          aria-label={t('outreach.addOrganizationHint')}
          onPress={() => show({ overlay: 'add-organization' })}
        >
          {t('outreach.addOrganization')}
        </Button>
      </div>
      <div className={styles.split} data-view={shownView} aria-busy={shownView !== outreach.view}>
        {shownView === 'list' && <OutreachList forum={forum} filter={filter} onFilter={setFilter} />}
        {shownView === 'pipeline' && <Pipeline forum={forum} filter={filter} onFilter={setFilter} />}
        {shownView === 'balance' && (
          <Balance
            forum={forum}
            onShow={(next) => {
              setFilter(next)
              setView({ view: 'list' })
            }}
          />
        )}
        {shownView === 'directory' && <Directory forum={forum} />}
        {person && !organization && (
          <PersonPanel key={person.id} person={person} forum={forum} onClose={() => show({ personId: null })} />
        )}
        {organization && (
          <OrganizationPanel
            key={organization.id}
            organization={organization}
            engagement={engagement}
            forum={forum}
            onClose={() => show({ engagementId: null, organizationId: null })}
          />
        )}
      </div>
    </>
  )
}
