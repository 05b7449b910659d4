import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { OutreachFilter } from '../../../core/document/outreach-rows.ts'
import type { EngagementId, Forum } from '../../../core/document/rows.ts'
import { everything, filterOutreach } from '../../../core/outreach/outreach-filter.ts'
import { countOrganizations, outreachOf } from '../../../core/outreach/outreach-list.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { useApp, useDocument } from '../../state/app-context.tsx'
import { todayOf } from '../../state/today.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { focusAfterPaint } from '../../ui/focus-after-paint.ts'
import { BulkBar } from './BulkBar.tsx'
import { choicesOf } from './choices.ts'
import { FilterRow } from './FilterRow.tsx'
import styles from './OutreachList.module.css'
import { OutreachTable } from './OutreachTable.tsx'
import { sortOutreach } from './sort-outreach.ts'
import { TodayPane } from './TodayPane.tsx'

interface Props {
  readonly forum: Forum
  readonly filter: OutreachFilter
  readonly onFilter: (filter: OutreachFilter) => void
}

const nothingMarked: ReadonlySet<EngagementId> = new Set()

/** What is due today beside all engagements of the forum, to filter, sort, mark and edit in place. */
export function OutreachList({ forum, filter, onFilter }: Props) {
  const { view, show, preferences, setPreferences } = useApp()
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const sheet = useRef<HTMLDivElement>(null)
  const [marked, setMarked] = useState(nothingMarked)
  const today = todayOf(forum)
  const { columns, sorting, showsToday } = preferences.outreach
  const setView = (fields: Partial<typeof preferences.outreach>) =>
    setPreferences({ outreach: { ...preferences.outreach, ...fields } })
  // The list may lag a moment behind a keystroke; the field that is typed in never does.
  const settled = useDeferredValue(document)
  const settledFilter = useDeferredValue(filter)
  const settledSorting = useDeferredValue(sorting)
  const rows = outreachOf(settled, forum.id)
  const { organizations } = settled
  const shown = useMemo(
    () => sortOutreach(filterOutreach(rows, settledFilter, forum, today), settledSorting, organizations, language),
    [rows, organizations, settledFilter, forum, today, settledSorting, language],
  )
  const choices = useMemo(() => choicesOf(rows), [rows])
  // What is marked and cannot be seen, or is gone, must not be edited along.
  const markedRows = useMemo(
    () => (marked.size === 0 ? [] : shown.filter(({ engagement }) => marked.has(engagement.id))),
    [shown, marked],
  )
  useEffect(() => {
    if (markedRows.length < marked.size) setMarked(new Set(markedRows.map(({ engagement }) => engagement.id)))
  }, [markedRows, marked])
  // The bar goes with the marks; the list stays.
  const unmark = () => {
    setMarked(nothingMarked)
    focusAfterPaint(() =>
      sheet.current?.querySelector<HTMLElement>('[data-engagement][tabindex="0"], [data-engagement] [tabindex="0"]'),
    )
  }
  return (
    <>
      {showsToday ? (
        <TodayPane forum={forum} today={today} onFold={() => setView({ showsToday: false })} />
      ) : (
        <div className={styles.folded}>
          <IconButton icon="unfold" label={t('list.showToday')} onPress={() => setView({ showsToday: true })} />
        </div>
      )}
      <div ref={sheet} className={styles.sheet}>
        <FilterRow
          forum={forum}
          filter={filter}
          onChange={onFilter}
          {...choices}
          shown={countOrganizations(shown)}
          all={countOrganizations(rows)}
        />
        {rows.length === 0 ? (
          <Empty title={t('outreach.empty')} hint={t('outreach.emptyHint')}>
            <Button onPress={() => show({ overlay: 'add-organization' })}>{t('command.addOrganization')}</Button>
          </Empty>
        ) : shown.length === 0 ? (
          <Empty title={t('outreach.noMatch')} hint={t('outreach.noMatchHint')}>
            <Button onPress={() => onFilter(everything)}>{t('outreach.clearFilter')}</Button>
          </Empty>
        ) : (
          <OutreachTable
            rows={shown}
            forum={forum}
            today={today}
            columns={columns}
            sortings={sorting}
            onSort={(next) => setView({ sorting: next })}
            inHand={view.engagementId}
            marked={marked}
            onMark={setMarked}
          />
        )}
        {markedRows.length > 0 && <BulkBar forum={forum} today={today} rows={markedRows} onClear={unmark} />}
      </div>
    </>
  )
}
