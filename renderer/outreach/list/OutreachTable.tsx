import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { OutreachColumn } from '../../../core/bridge/preferences.ts'
import type { EngagementId, Forum } from '../../../core/document/rows.ts'
import type { OutreachRow } from '../../../core/outreach/outreach-list.ts'
import type { CalendarDate } from '../../../core/time/calendar-date.ts'
import { useWords } from '../../i18n/language-context.tsx'
import { useApp } from '../../state/app-context.tsx'
import { focusNowAndAfterPaint } from '../../ui/focus-after-paint.ts'
import { useLastSelected } from '../../ui/use-last-selected.ts'
import { useLatest } from '../../ui/use-latest.ts'
import { cellEditors, columnWidths, leastWidth } from './columns.ts'
import styles from './OutreachTable.module.css'
import { useRowWords } from './row-words.ts'
import type { Sorting } from './sort-outreach.ts'
import { TableHead } from './TableHead.tsx'
import { type Reach, TableRow } from './TableRow.tsx'

const rowHeight = 32
const headHeight = 32
/** How long a second click may take to come. */
const doubleClickMs = 240

interface Props {
  readonly rows: readonly OutreachRow[]
  readonly forum: Forum
  readonly today: CalendarDate
  readonly columns: readonly OutreachColumn[]
  readonly sortings: readonly Sorting[]
  readonly onSort: (sortings: readonly Sorting[]) => void
  /** The engagement in hand, whose panel stands beside. */
  readonly inHand: EngagementId | null
  /** The engagements that are marked for a command about all of them. */
  readonly marked: ReadonlySet<EngagementId>
  readonly onMark: (marked: ReadonlySet<EngagementId>) => void
}

/**
 * Thousands of engagements as a grid of which only the rows in sight are drawn. Up and down walk the rows, left and
 * right the cells of one; Space marks, with Shift the rows between; F2 edits.
 */
export function OutreachTable(props: Props) {
  const { rows, forum, today, columns, sortings, onSort, inHand, marked, onMark } = props
  const { show } = useApp()
  const t = useWords()
  const words = useRowWords(forum)
  const scroller = useRef<HTMLDivElement>(null)
  /** The cell that has the focus in its row; null is the row itself. */
  const [reached, setReached] = useState<OutreachColumn | null>(null)
  const [editing, setEditing] = useState<{ readonly id: EngagementId; readonly column: OutreachColumn } | null>(null)
  const anchor = useRef<EngagementId | null>(null)
  const opening = useRef<ReturnType<typeof setTimeout>>(undefined)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollPaddingStart: headHeight,
    getItemKey: (index) => rows[index]?.engagement.id ?? index,
  })
  const indexOf = (id: EngagementId | null) => rows.findIndex(({ engagement }) => engagement.id === id)
  const at = indexOf(inHand)
  const last = useLastSelected(inHand, scroller, 'data-engagement')
  const [walked, setWalked] = useState<EngagementId | null>(null)
  const reachable = Math.max(indexOf(walked ?? last), 0)

  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
  }, [at, virtual])

  useEffect(() => () => clearTimeout(opening.current), [])

  const focus = (id: EngagementId, column: OutreachColumn | null) =>
    focusNowAndAfterPaint(() => {
      const row = scroller.current?.querySelector<HTMLElement>(`[data-engagement="${id}"]`)
      return (column && row?.querySelector<HTMLElement>(`[data-cell="${column}"]`)) || row
    })
  const go = (index: number, options: { readonly marks?: boolean } = {}) => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, index))]
    if (!next) return
    const { id } = next.engagement
    setWalked(id)
    if (options.marks) markTo(id)
    else if (inHand || reached === null) show({ engagementId: id })
    virtual.scrollToIndex(rows.indexOf(next), { align: 'auto' })
    focus(id, reached)
  }
  const markTo = (id: EngagementId) => {
    const from = indexOf(anchor.current ?? rows[reachable]?.engagement.id ?? null)
    const to = indexOf(id)
    if (anchor.current === null) anchor.current = rows[from]?.engagement.id ?? null
    const between = rows.slice(Math.min(from, to), Math.max(from, to) + 1)
    onMark(new Set(between.map(({ engagement }) => engagement.id)))
  }
  const toggle = (id: EngagementId) => {
    const next = new Set(marked)
    if (!next.delete(id)) next.add(id)
    anchor.current = id
    onMark(next)
  }
  const edit = (id: EngagementId, column: OutreachColumn | null) => {
    const wanted = column ?? columns.find((one) => cellEditors[one])
    if (wanted && cellEditors[wanted]) setEditing({ id, column: wanted })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const id = target.closest<HTMLElement>('[data-engagement]')?.dataset['engagement'] as EngagementId | undefined
    if (!id || editing || event.nativeEvent.isComposing || !(target.dataset['engagement'] ?? target.dataset['cell']))
      return
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / rowHeight) - 2)
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[event.key]
    const stops: readonly (OutreachColumn | null)[] = [null, ...columns]
    const isCommand = event.ctrlKey || event.metaKey
    if (step !== undefined) go(reachable + step, { marks: event.shiftKey })
    else if (event.key === 'Home' && (isCommand || reached === null)) go(0)
    else if (event.key === 'End' && (isCommand || reached === null)) go(rows.length - 1)
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const next = stops[stops.indexOf(reached) + (event.key === 'ArrowRight' ? 1 : -1)]
      if (next === undefined) return
      setReached(next)
      focus(id, next)
    } else if (event.key === ' ' && event.shiftKey) markTo(id)
    else if (event.key === ' ') toggle(id)
    else if (event.key === 'F2' || (event.key === 'Enter' && reached && cellEditors[reached])) edit(id, reached)
    else if (event.key === 'Enter') show({ engagementId: id })
    else if (event.key.toLowerCase() === 'a' && isCommand) onMark(new Set(rows.map(({ engagement }) => engagement.id)))
    else if (event.key === 'Escape' && marked.size > 0) onMark(new Set())
    else if (event.key === 'Escape') show({ engagementId: null })
    else return
    event.preventDefault()
  }
  const reach: Reach = useLatest(
    (id: EngagementId, how: 'open' | 'toggle' | 'range' | 'edit', column: OutreachColumn | null) => {
      setWalked(id)
      clearTimeout(opening.current)
      if (how === 'range') markTo(id)
      else if (how === 'toggle') toggle(id)
      else if (how === 'edit') edit(id, column)
      else {
        anchor.current = id
        setReached(null)
        // The panel takes room from the cells: it must not come between the two clicks that edit one.
        const mayBeEdited = column !== null && cellEditors[column] !== undefined && inHand === null
        if (mayBeEdited) opening.current = setTimeout(() => show({ engagementId: id }), doubleClickMs)
        else show({ engagementId: id })
      }
    },
  )
  const endEditing = useLatest((takesFocus: boolean) => {
    if (!editing) return
    const { id, column } = editing
    const end = () => {
      setEditing(null)
      setReached(column)
    }
    if (!takesFocus) return end()
    // The cell takes the focus at once only without its editor.
    flushSync(end)
    focus(id, column)
  })
  const widths = columnWidths(words.language)
  const template = { '--columns': `40px ${columns.map((column) => widths[column]).join(' ')}` } as CSSProperties
  const isAllMarked = rows.length > 0 && rows.every(({ engagement }) => marked.has(engagement.id))
  return (
    <div className={styles.sheet} style={template}>
      <div
        role="grid"
        aria-label={t('outreach.table')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-description={t('list.keys')}
        className={styles.grid}
        onKeyDown={onKeyDown}
      >
        <div ref={scroller} className={styles.scroller}>
          <div style={{ minWidth: leastWidth(columns, words.language) }}>
            <TableHead
              columns={columns}
              sortings={sortings}
              onSort={onSort}
              isAllMarked={isAllMarked}
              onMarkAll={() => onMark(isAllMarked ? new Set() : new Set(rows.map(({ engagement }) => engagement.id)))}
            />
            <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
              {virtual.getVirtualItems().map(({ index, start, key }) => {
                const row = rows[index]
                return (
                  row && (
                    <TableRow
                      key={key}
                      row={row}
                      forum={forum}
                      today={today}
                      columns={columns}
                      index={index}
                      top={start}
                      isInHand={row.engagement.id === inHand}
                      isMarked={marked.has(row.engagement.id)}
                      reached={index === reachable ? (reached ?? 'row') : null}
                      edited={editing?.id === row.engagement.id ? editing.column : null}
                      words={words}
                      onReach={reach}
                      onEdited={endEditing}
                    />
                  )
                )
              })}
            </div>
          </div>
        </div>
      </div>
    </div>
  )
}
