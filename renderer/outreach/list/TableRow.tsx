import { type MouseEvent, memo } from 'react'
import type { OutreachColumn } from '../../../core/bridge/preferences.ts'
import { textFor } from '../../../core/document/localized-text.ts'
import type { EngagementId, Forum } from '../../../core/document/rows.ts'
import type { OutreachRow } from '../../../core/outreach/outreach-list.ts'
import type { CalendarDate } from '../../../core/time/calendar-date.ts'
import { nameFor } from '../../i18n/names.ts'
import { CellEditor } from './CellEditor.tsx'
import styles from './OutreachTable.module.css'
import type { RowWords } from './row-words.ts'
import { TableCell } from './TableCell.tsx'

/** A row was clicked: to open it, to mark it, to mark all up to it, or to edit a cell. */
export type Reach = (id: EngagementId, how: 'open' | 'toggle' | 'range' | 'edit', column: OutreachColumn | null) => void

interface Props {
  readonly row: OutreachRow
  readonly forum: Forum
  readonly today: CalendarDate
  readonly columns: readonly OutreachColumn[]
  readonly index: number
  readonly top: number
  readonly isInHand: boolean
  readonly isMarked: boolean
  /** Which of its places the tabulator reaches: the row, one of its cells, or none. */
  readonly reached: OutreachColumn | 'row' | null
  readonly edited: OutreachColumn | null
  readonly words: RowWords
  readonly onReach: Reach
  readonly onEdited: (takesFocus: boolean) => void
}

/** One engagement of the list. */
export const TableRow = memo(function TableRow(props: Props) {
  const { row, forum, today, columns, index, top, isInHand, isMarked, reached, edited, words, onReach, onEdited } =
    props
  const { language, t } = words
  const { id } = row.engagement
  const name = textFor(nameFor(row.organization, language), language)?.text ?? ''
  const columnOf = (event: MouseEvent) =>
    ((event.target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset['cell'] as
      | OutreachColumn
      | undefined) ?? null
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it hears the keys of all rows
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isInHand || isMarked}
      aria-current={isInHand || undefined}
      tabIndex={reached === 'row' ? 0 : -1}
      data-engagement={id}
      data-marked={isMarked || undefined}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => {
        if (edited) return
        if (event.shiftKey) onReach(id, 'range', null)
        else if (event.ctrlKey || event.metaKey) onReach(id, 'toggle', null)
        else onReach(id, 'open', columnOf(event))
      }}
      onDoubleClick={(event) => onReach(id, 'edit', columnOf(event))}
    >
      <span role="gridcell" className={styles.markCell}>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isMarked}
          aria-label={t('list.select', { name })}
          onClick={(event) => event.stopPropagation()}
          onChange={() => onReach(id, 'toggle', null)}
        />
      </span>
      {columns.map((column) => (
        <span
          key={column}
          role="gridcell"
          data-cell={column}
          tabIndex={reached === column ? 0 : -1}
          className={column === 'organization' ? styles.name : styles.second}
        >
          {edited === column ? (
            <CellEditor row={row} column={column} forum={forum} today={today} onDone={onEdited} />
          ) : (
            <TableCell row={row} column={column} forum={forum} today={today} words={words} />
          )}
        </span>
      ))}
    </div>
  )
})
