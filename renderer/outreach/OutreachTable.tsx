import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import { languageTag } from '../../core/document/language.ts'
import { textFor } from '../../core/document/localized-text.ts'
import type { EngagementId, Forum } from '../../core/document/rows.ts'
import { type OutreachRow, urgencyOf } from '../../core/outreach/outreach-list.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { type CalendarDate, daysBetween } from '../../core/time/calendar-date.ts'
import { instantOfText } from '../../core/time/instant.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { nameFor } from '../i18n/names.ts'
import { useApp } from '../state/app-context.tsx'
import { Chip } from '../ui/Chip.tsx'
import { CodeBadge } from '../ui/CodeBadge.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useLastSelected } from '../ui/use-last-selected.ts'
import styles from './OutreachTable.module.css'
import type { SortColumn, Sorting } from './sort-outreach.ts'

const rowHeight = 32
const headHeight = 32

interface Props {
  readonly rows: readonly OutreachRow[]
  readonly forum: Forum
  readonly today: CalendarDate
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
  readonly selected: EngagementId | null
}

const columns: readonly {
  readonly column: SortColumn
  readonly head: 'organization' | 'stage' | 'purpose' | 'owner' | 'lastContact' | 'nextFollowUp'
}[] = [
  { column: 'organization', head: 'organization' },
  { column: 'stage', head: 'stage' },
  { column: 'purpose', head: 'purpose' },
  { column: 'owner', head: 'owner' },
  { column: 'lastContact', head: 'lastContact' },
  { column: 'followUp', head: 'nextFollowUp' },
]

/** Thousands of organizations as a grid of which only the rows in sight are drawn. */
export function OutreachTable({ rows, forum, today, sorting, onSort, selected }: Props) {
  const { show } = useApp()
  const t = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: headHeight,
    getItemKey: (index) => rows[index]?.engagement.id ?? index,
  })
  const at = rows.findIndex(({ engagement }) => engagement.id === selected)
  const last = useLastSelected(selected, scroller, 'data-engagement')
  const reachable = Math.max(
    rows.findIndex(({ engagement }) => engagement.id === last),
    0,
  )

  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
  }, [at, virtual])

  const go = (index: number) => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, index))]
    if (!next) return
    show({ engagementId: next.engagement.id })
    virtual.scrollToIndex(rows.indexOf(next), { align: 'auto' })
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-engagement="${next.engagement.id}"]`)?.focus(),
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / rowHeight) - 2)
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[event.key]
    if (!(event.target as HTMLElement).dataset['engagement']) return
    if (step !== undefined) go(reachable + step)
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(rows.length - 1)
    else if (event.key === 'Enter' || event.key === ' ') go(reachable)
    else if (event.key === 'Escape') show({ engagementId: null })
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.sheet}>
      <div
        role="grid"
        aria-label={t('outreach.table')}
        aria-rowcount={rows.length + 1}
        className={styles.grid}
        onKeyDown={onKeyDown}
      >
        <div ref={scroller} className={styles.scroller}>
          <div role="row" aria-rowindex={1} className={styles.head}>
            {columns.map(({ column, head }) => (
              <span
                role="columnheader"
                key={column}
                data-column={column}
                aria-sort={sorting.column === column ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
              >
                <button
                  type="button"
                  title={t('outreach.sortBy', { column: t(`outreach.${head}`) })}
                  onClick={() => onSort({ column, descending: sorting.column === column && !sorting.descending })}
                >
                  {t(`outreach.${head}`)}
                  {sorting.column === column && <Icon name={sorting.descending ? 'down' : 'up'} size={12} />}
                </button>
              </span>
            ))}
          </div>
          <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
            {virtual.getVirtualItems().map(({ index, start, key }) => {
              const row = rows[index]
              return (
                row && (
                  <Line
                    key={key}
                    row={row}
                    forum={forum}
                    today={today}
                    index={index}
                    top={start}
                    isSelected={row.engagement.id === selected}
                    isReachable={index === reachable}
                  />
                )
              )
            })}
          </div>
        </div>
      </div>
    </div>
  )
}

interface LineProps {
  readonly row: OutreachRow
  readonly forum: Forum
  readonly today: CalendarDate
  readonly index: number
  readonly top: number
  readonly isSelected: boolean
  readonly isReachable: boolean
}

const Line = memo(function Line({ row, forum, today, index, top, isSelected, isReachable }: LineProps) {
  const { engagement, organization, lastContact } = row
  const { show } = useApp()
  const language = useLanguage()
  const t = useWords()
  const name = textFor(nameFor(organization, language), language)
  const contactDate = lastContact && localTimeAt(instantOfText(lastContact.at), baseZone(forum)).date
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it hears the keys of all rows
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isReachable ? 0 : -1}
      data-engagement={engagement.id}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => show({ engagementId: engagement.id })}
    >
      <span role="gridcell" className={styles.name}>
        <CodeBadge code={organization.country ?? '—'} />
        <b className="cut" lang={name ? languageTag(name.language) : undefined} title={name?.text}>
          {name?.text}
        </b>
        {organization.abbreviation && <span className={styles.short}>{organization.abbreviation}</span>}
      </span>
      <span role="gridcell">
        <Chip shape={engagement.stage} word={t(`stage.${engagement.stage}`)} />
      </span>
      <span role="gridcell" className={styles.second}>
        {t(`purpose.${engagement.purpose}`)}
      </span>
      <span role="gridcell" className={styles.second}>
        <span className="cut">{engagement.owner}</span>
      </span>
      <span role="gridcell" className={styles.second}>
        <span className="cut">
          {lastContact && contactDate
            ? `${formatDate(contactDate, language, nearStyle(contactDate, today))} ${t(`channel.${lastContact.channel}`)}`
            : t('outreach.never')}
        </span>
      </span>
      <span role="gridcell">
        <FollowUp row={row} today={today} isOver={forum.status !== 'planning'} />
      </span>
    </div>
  )
})

function FollowUp({
  row,
  today,
  isOver,
}: {
  readonly row: OutreachRow
  readonly today: CalendarDate
  readonly isOver: boolean
}) {
  const language = useLanguage()
  const t = useWords()
  const { nextFollowUpOn } = row.engagement
  if (!nextFollowUpOn) return null
  const isLate = !isOver && nextFollowUpOn < today && urgencyOf(row.engagement, today) === 'overdue'
  if (isLate) {
    const late = t('outreach.overdue', { days: daysBetween(nextFollowUpOn, today) })
    return (
      <span className={styles.late} title={late}>
        <Icon name="clock" size={12} />
        {formatDate(nextFollowUpOn, language, nearStyle(nextFollowUpOn, today))}
        <span className="hidden-visually">, {late}</span>
      </span>
    )
  }
  if (nextFollowUpOn === today) return <b className={styles.today}>{t('outreach.today')}</b>
  return <span>{formatDate(nextFollowUpOn, language, nearStyle(nextFollowUpOn, today))}</span>
}

/** The year is said only where it is not the present one. */
function nearStyle(date: CalendarDate, today: CalendarDate): 'short' | 'date' {
  return date.slice(0, 4) === today.slice(0, 4) ? 'short' : 'date'
}
