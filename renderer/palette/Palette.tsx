import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Forum } from '../../core/document/rows.ts'
import type { SearchTarget } from '../../core/search/search-record.ts'
import { useWords } from '../i18n/language-context.tsx'
import type { IdleSearch } from './idle-search.ts'
import styles from './Palette.module.css'
import { PaletteBox } from './PaletteBox.tsx'
import { PaletteLine } from './PaletteLine.tsx'
import { useSearchVersion } from './use-idle-search.ts'
import { usePaletteGroups } from './use-palette-groups.ts'

interface Props {
  readonly forum: Forum
  readonly search: IdleSearch
  readonly recent: readonly SearchTarget[]
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly open: (target: SearchTarget) => void
  readonly run: (act: () => void) => void
  readonly onClose: () => void
}

const page = 8

/** One box over everything: records by any of their names, and every command. The focus stays in the field. */
export function Palette({ forum, search, recent, typed, onType, open, run, onClose }: Props) {
  const t = useWords()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  /** The line that somebody went to; null while that is the first. */
  const [at, setAt] = useState<{ readonly index: number; readonly key: string } | null>(null)
  const version = useSearchVersion(search)
  const groups = usePaletteGroups({ forum, typed, index: search.index, version, recent, open, run })
  const items = groups.flatMap((group) => group.items)
  // Lines that are found later must not come under the hand: whoever went to one has it still where others came before it.
  const kept = at ? items.findIndex(({ key }) => key === at.key) : 0
  const chosen = kept >= 0 ? Math.min(kept, items.length - 1) : Math.min(at?.index ?? 0, items.length - 1)
  const goTo = (index: number) => {
    const item = items[index]
    setAt(item && index > 0 ? { index, key: item.key } : null)
  }
  const count = groups.reduce((sum, group) => sum + group.count, 0)

  useEffect(() => search.catchUp(), [search])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line that is chosen has changed with them
  useEffect(() => {
    // With the first line its head is seen too.
    if (chosen <= 0) list.current?.scrollTo(0, 0)
    else list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen, typed])

  const onKeyDown = (event: KeyboardEvent) => {
    // What is typed belongs to the input method while it composes, Enter above all.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const last = items.length - 1
    switch (event.key) {
      case 'ArrowDown':
        goTo(chosen === last ? 0 : chosen + 1)
        break
      case 'ArrowUp':
        goTo(chosen <= 0 ? last : chosen - 1)
        break
      case 'PageDown':
        goTo(Math.min(last, chosen + page))
        break
      case 'PageUp':
        goTo(Math.max(0, chosen - page))
        break
      case 'Home':
        goTo(0)
        break
      case 'End':
        goTo(last)
        break
      case 'Enter':
        items[chosen]?.run()
        break
      // There is nothing else to go to.
      case 'Tab':
        break
      default:
        return
    }
    event.preventDefault()
    event.stopPropagation()
  }
  const status =
    typed.trim() === ''
      ? ''
      : search.index.isComplete
        ? t('palette.found', { count })
        : t('palette.foundSoFar', { count })
  return (
    <PaletteBox
      typed={typed}
      onType={(text) => {
        onType(text)
        setAt(null)
      }}
      onClose={onClose}
      field={{
        'aria-expanded': items.length > 0,
        'aria-controls': `${id}-list`,
        'aria-activedescendant': items[chosen] ? `${id}-${items[chosen].key}` : undefined,
        'aria-describedby': `${id}-help`,
        onKeyDown,
      }}
    >
      <div ref={list} className={styles.list} role="listbox" id={`${id}-list`} aria-label={t('palette.results')}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox groups its options so (WAI-ARIA)
          <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}`}>
            <div className={styles.head} id={`${id}-${group.key}`} role="presentation">
              {group.head} <span className={styles.count}>{t('palette.count', { count: group.count })}</span>
            </div>
            {group.items.map((item) => (
              <PaletteLine
                key={item.key}
                id={`${id}-${item.key}`}
                item={item}
                isChosen={item === items[chosen]}
                onPoint={() => goTo(items.indexOf(item))}
              />
            ))}
          </div>
        ))}
      </div>
      {items.length === 0 && (
        <div className={styles.empty}>
          <b>{t('palette.nothing', { typed: typed.trim() })}</b>
          <p>{search.index.isComplete ? t('palette.nothingHint') : t('palette.reading')}</p>
        </div>
      )}
      <div className={styles.foot} id={`${id}-help`}>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t('palette.move')}
        </span>
        <span>
          <kbd>Enter</kbd> {t('palette.open')}
        </span>
        <span>
          <kbd>&gt;</kbd> {t('palette.onlyCommands')}
        </span>
        <span className={styles.grow} />
        <span>{t('palette.ways')}</span>
      </div>
      <span role="status" className="hidden-visually">
        {status}
      </span>
    </PaletteBox>
  )
}
