import type { ReactNode } from 'react'
import type { OutreachFilter } from '../../../core/document/outreach-rows.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { everything, isEverything } from '../../../core/outreach/outreach-filter.ts'
import { useWords } from '../../i18n/language-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { FilterPopover } from './FilterPopover.tsx'
import styles from './FilterRow.module.css'
import { useFilterWords, useListFilterWords } from './use-filter-words.ts'

interface Props {
  readonly forum: Forum
  readonly filter: OutreachFilter
  readonly onChange: (filter: OutreachFilter) => void
  readonly countries: readonly string[]
  readonly owners: readonly string[]
  readonly tags: readonly string[]
  readonly shown: number
  readonly all: number
  readonly children?: ReactNode
}

/** What the list is narrowed by: words, and conditions that can each be taken away; and how many are left. */
export function FilterRow(props: Props) {
  const { forum, filter, onChange, shown, all, children } = props
  const t = useWords()
  const words = useListFilterWords(forum)
  const { chipsOf } = useFilterWords(words)
  const isFiltered = !isEverything(filter)
  return (
    <div className={styles.row}>
      <label className={styles.search}>
        <Icon name="search" size={14} />
        <span className="hidden-visually">{t('outreach.filter')}</span>
        <input
          type="text"
          value={filter.text}
          placeholder={t('outreach.filter')}
          spellCheck={false}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
      </label>
      <FilterPopover
        filter={filter}
        words={words}
        countries={props.countries}
        owners={props.owners}
        tags={props.tags}
        onChange={onChange}
      />
      <div className={styles.chips}>
        {chipsOf(filter).map((chip) => (
          <button
            key={chip.key}
            type="button"
            className={styles.chip}
            aria-label={t('list.removeFilter', { words: chip.words })}
            onClick={() => onChange(chip.without)}
          >
            <span className="cut">{chip.words}</span>
            <Icon name="close" size={12} />
          </button>
        ))}
        {isFiltered && (
          <Button look="quiet" small onPress={() => onChange(everything)}>
            {t('outreach.clearFilter')}
          </Button>
        )}
      </div>
      <span className={styles.count} role="status">
        {isFiltered ? t('outreach.shown', { shown, all }) : t('outreach.count', { count: all })}
      </span>
      {children}
    </div>
  )
}
