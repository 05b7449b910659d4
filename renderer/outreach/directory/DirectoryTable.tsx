import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react'
import { languageTag } from '../../../core/document/language.ts'
import { textFor } from '../../../core/document/localized-text.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { CodeBadge } from '../../ui/CodeBadge.tsx'
import { focusNowAndAfterPaint } from '../../ui/focus-after-paint.ts'
import table from '../list/OutreachTable.module.css'
import styles from './Directory.module.css'
import type { DirectoryEntry } from './directory-entries.ts'

const rowHeight = 32

interface Props {
  readonly entries: readonly DirectoryEntry[]
  readonly heads: readonly string[]
  readonly selected: string | null
  readonly onOpen: (entry: DirectoryEntry) => void
  readonly onClose: () => void
}

/** Organizations or people, of which only those in sight are drawn. Arrows walk, Enter opens. */
export function DirectoryTable({ entries, heads, selected, onOpen, onClose }: Props) {
  const language = useLanguage()
  const t = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const [walked, setWalked] = useState<string | null>(selected)
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollPaddingStart: rowHeight,
    getItemKey: (index) => entries[index]?.id ?? index,
  })
  const reachable = Math.max(
    entries.findIndex(({ id }) => id === walked),
    0,
  )
  const go = (index: number) => {
    const next = entries[Math.max(0, Math.min(entries.length - 1, index))]
    if (!next) return
    setWalked(next.id)
    virtual.scrollToIndex(entries.indexOf(next), { align: 'auto' })
    focusNowAndAfterPaint(() => scroller.current?.querySelector<HTMLElement>(`[data-entry="${next.id}"]`))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const entry = entries[reachable]
    if (!(event.target as HTMLElement).dataset['entry'] || !entry) return
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / rowHeight) - 2)
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[event.key]
    if (step !== undefined) go(reachable + step)
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(entries.length - 1)
    else if (event.key === 'Enter' || event.key === ' ') onOpen(entry)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
  }
  const columns = {
    '--columns': `minmax(200px, 1.6fr) repeat(${heads.length - 1}, minmax(80px, 1fr))`,
  } as CSSProperties
  return (
    <div className={table.sheet} style={columns}>
      <div
        role="grid"
        aria-label={t('directory.table')}
        aria-rowcount={entries.length + 1}
        className={table.grid}
        onKeyDown={onKeyDown}
      >
        <div ref={scroller} className={table.scroller}>
          <div role="row" aria-rowindex={1} className={table.head}>
            {heads.map((head) => (
              <span role="columnheader" key={head} className={styles.head}>
                {head}
              </span>
            ))}
          </div>
          <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
            {virtual.getVirtualItems().map(({ index, start, key }) => {
              const entry = entries[index]
              if (!entry) return null
              const name = textFor(entry.name, language)
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it hears the keys of all rows
                <div
                  key={key}
                  role="row"
                  aria-rowindex={index + 2}
                  aria-selected={entry.id === selected}
                  aria-current={entry.id === selected || undefined}
                  tabIndex={index === reachable ? 0 : -1}
                  data-entry={entry.id}
                  className={table.row}
                  style={{ transform: `translateY(${start}px)` }}
                  onClick={() => {
                    setWalked(entry.id)
                    onOpen(entry)
                  }}
                >
                  <span role="gridcell" className={`${table.name} ${styles.first}`}>
                    {entry.kind === 'organization' && <CodeBadge code={entry.code} />}
                    <b className="cut" lang={name ? languageTag(name.language) : undefined} title={name?.text}>
                      {name?.text}
                    </b>
                    {entry.kind === 'organization' && entry.short && <span className={table.short}>{entry.short}</span>}
                  </span>
                  {entry.cells.map((words, i) => (
                    <span role="gridcell" key={heads[i + 1]} className={table.second}>
                      <span className="cut" title={words}>
                        {words}
                      </span>
                    </span>
                  ))}
                </div>
              )
            })}
          </div>
        </div>
      </div>
    </div>
  )
}
