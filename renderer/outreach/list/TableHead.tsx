import type { OutreachColumn } from '../../../core/bridge/preferences.ts'
import { useWords } from '../../i18n/language-context.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { columnHeads } from './columns.ts'
import styles from './OutreachTable.module.css'
import { type Sorting, sortedBy } from './sort-outreach.ts'

interface Props {
  readonly columns: readonly OutreachColumn[]
  readonly sortings: readonly Sorting[]
  readonly onSort: (sortings: readonly Sorting[]) => void
  readonly isAllMarked: boolean
  readonly onMarkAll: () => void
}

/** The heads of the columns: a click sorts by one, with Shift by a further one. */
export function TableHead({ columns, sortings, onSort, isAllMarked, onMarkAll }: Props) {
  const t = useWords()
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      <span role="columnheader" className={styles.markCell}>
        <input type="checkbox" checked={isAllMarked} onChange={onMarkAll} aria-label={t('list.selectAll')} />
      </span>
      {columns.map((column) => {
        const place = sortings.findIndex((one) => one.column === column)
        const sorting = sortings[place]
        const head = t(columnHeads[column])
        return (
          <span
            role="columnheader"
            key={column}
            data-column={column}
            aria-sort={sorting ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
          >
            <button
              type="button"
              title={`${t('outreach.sortBy', { column: head })}. ${t('list.sortHint')}`}
              onClick={(event) => onSort(sortedBy(sortings, column, event.shiftKey))}
            >
              <span className="cut">{head}</span>
              {sorting && <Icon name={sorting.descending ? 'down' : 'up'} size={12} />}
              {sorting && sortings.length > 1 && (
                <>
                  <span aria-hidden="true" className="numeric">
                    {place + 1}
                  </span>
                  <span className="hidden-visually">{t('list.sortedBy', { place: place + 1 })}</span>
                </>
              )}
            </button>
          </span>
        )
      })}
    </div>
  )
}
