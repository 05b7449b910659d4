import { useDeferredValue, useMemo, useState } from 'react'
import type { Forum } from '../../core/document/rows.ts'
import { type Stage, stages } from '../../core/document/vocabulary.ts'
import { foldText, matchesOrganization } from '../../core/outreach/find-organizations.ts'
import { isDueNow, outreachOf } from '../../core/outreach/outreach-list.ts'
import { ExportMenu } from '../exchange/ExportMenu.tsx'
import { outreachTable } from '../exchange/outreach-table.ts'
import { countryName } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useApp, useDocument } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Disc } from '../ui/Disc.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Icon } from '../ui/Icon.tsx'
import { EngagementPanel } from './EngagementPanel.tsx'
import styles from './OutreachScreen.module.css'
import { OutreachTable } from './OutreachTable.tsx'
import { type Sorting, sortOutreach } from './sort-outreach.ts'
import { todayOf } from './use-due-count.ts'

const any = 'any'

/** Whom the forum invites: a list to filter and sort, and the organization in hand beside it. */
export function OutreachScreen({ forum }: { readonly forum: Forum }) {
  const { view, show } = useApp()
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const [typed, setTyped] = useState('')
  const [stage, setStage] = useState<Stage | typeof any>(any)
  const [country, setCountry] = useState<string>(any)
  const [due, setDue] = useState<'any' | 'now'>('any')
  const [sorting, setSorting] = useState<Sorting>({ column: 'followUp', descending: false })
  const today = todayOf(forum)
  const wanted = useDeferredValue(foldText(typed.trim()))
  // The list may lag a moment behind a keystroke in the panel; the panel itself never does.
  const settled = useDeferredValue(document)
  const rows = outreachOf(settled, forum.id)
  const { organizations } = settled
  const shown = useMemo(() => {
    const matching = rows.filter(
      ({ engagement, organization }) =>
        (stage === any || engagement.stage === stage) &&
        (country === any || (organization.country ?? '') === country) &&
        (due === 'any' || isDueNow(engagement, today)) &&
        matchesOrganization(organization, wanted),
    )
    return sortOutreach(matching, sorting, organizations, language)
  }, [rows, organizations, stage, country, due, today, wanted, sorting, language])
  const countries = useMemo(() => [...new Set(rows.map(({ organization }) => organization.country ?? ''))], [rows])
  const inPanel = view.engagementId ? document.engagements[view.engagementId] : undefined
  const isFiltered = typed !== '' || stage !== any || country !== any || due !== 'any'
  const clear = () => {
    setTyped('')
    setStage(any)
    setCountry(any)
    setDue('any')
  }
  return (
    <>
      <div className={styles.toolbar}>
        <label className={styles.search}>
          <Icon name="search" size={14} />
          <span className="hidden-visually">{t('outreach.filter')}</span>
          <input
            type="text"
            value={typed}
            placeholder={t('outreach.filter')}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <div className={styles.filter}>
          <Choice<Stage | typeof any>
            label={t('outreach.stage')}
            labelHidden
            value={stage}
            onChange={setStage}
            options={[
              { key: any, words: t('outreach.anyStage') },
              ...stages.map((key) => ({ key, words: t(`stage.${key}`), mark: <Disc shape={key} /> })),
            ]}
          />
        </div>
        <div className={styles.filter}>
          <Choice
            label={t('outreach.country')}
            labelHidden
            value={country}
            onChange={setCountry}
            options={[
              { key: any, words: t('outreach.anyCountry') },
              ...countries.map((code) => ({
                key: code,
                words: code ? countryName(code, language) : t('outreach.international'),
              })),
            ]}
          />
        </div>
        <div className={styles.filter}>
          <Choice
            label={t('outreach.due')}
            labelHidden
            value={due}
            onChange={setDue}
            options={[
              { key: 'any', words: t('outreach.anyDue') },
              { key: 'now', words: t('outreach.dueNow') },
            ]}
          />
        </div>
        {isFiltered && (
          <Button look="quiet" onPress={clear}>
            {t('outreach.clearFilter')}
          </Button>
        )}
        <span className={styles.count} role="status">
          {isFiltered
            ? t('outreach.shown', { shown: shown.length, all: rows.length })
            : t('outreach.count', { count: rows.length })}
        </span>
        <span className={styles.grow} />
        <ExportMenu
          name="outreach"
          title={t('screen.outreach')}
          list={() => outreachTable(settled, forum, shown, language, t)}
        />
        <Button
          icon="plus"
          aria-label={t('outreach.addOrganizationHint')}
          onPress={() => show({ overlay: 'add-organization' })}
        >
          {t('outreach.addOrganization')}
        </Button>
      </div>
      <div className={styles.split}>
        {rows.length === 0 ? (
          <Empty title={t('outreach.empty')} hint={t('outreach.emptyHint')}>
            <Button onPress={() => show({ overlay: 'add-organization' })}>{t('command.addOrganization')}</Button>
          </Empty>
        ) : shown.length === 0 ? (
          <Empty title={t('outreach.noMatch')} hint={t('outreach.noMatchHint')}>
            <Button onPress={clear}>{t('outreach.clearFilter')}</Button>
          </Empty>
        ) : (
          <OutreachTable
            rows={shown}
            forum={forum}
            today={today}
            sorting={sorting}
            onSort={setSorting}
            selected={view.engagementId}
          />
        )}
        {inPanel && inPanel.forumId === forum.id && (
          <EngagementPanel
            key={inPanel.id}
            engagement={inPanel}
            forum={forum}
            onClose={() => show({ engagementId: null })}
          />
        )}
      </div>
    </>
  )
}
