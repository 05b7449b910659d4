import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useRef } from 'react'
import type { EngagementId, Forum } from '../../../core/document/rows.ts'
import type { Stage } from '../../../core/document/vocabulary.ts'
import { orderedCountries } from '../../../core/outreach/balance.ts'
import type { OutreachRow } from '../../../core/outreach/outreach-list.ts'
import type { CalendarDate } from '../../../core/time/calendar-date.ts'
import { useWords } from '../../i18n/language-context.tsx'
import { countryCode } from '../../i18n/names.ts'
import { IconButton } from '../../ui/Button.tsx'
import { Disc } from '../../ui/Disc.tsx'
import { useLatest } from '../../ui/use-latest.ts'
import styles from './Pipeline.module.css'
import { PipelineCard } from './PipelineCard.tsx'

const cardHeight = 84

interface Props {
  readonly stage: Stage
  readonly words: string
  readonly rows: readonly OutreachRow[]
  readonly forum: Forum
  readonly today: CalendarDate
  readonly isOpen: boolean
  readonly isClosable: boolean
  readonly onFold: (open: boolean) => void
  /** Whether the card that is carried would come here. */
  readonly isTarget: boolean
  readonly carried: EngagementId | null
  readonly inHand: EngagementId | null
  readonly reachable: EngagementId | null
  readonly onOpen: (id: EngagementId) => void
  readonly onMenu: (id: EngagementId) => void
}

/** One stage: how many are there, from which countries, and a card for each in sight. Closed stages fold to an edge. */
export const PipelineColumn = memo(function PipelineColumn(props: Props) {
  const { stage, words, rows, forum, today, isOpen, isClosable, isTarget, carried, inHand, reachable } = props
  const t = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const onOpen = useLatest(props.onOpen)
  const onMenu = useLatest(props.onMenu)
  const virtual = useVirtualizer({
    count: isOpen ? rows.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => cardHeight,
    overscan: 6,
    getItemKey: (index) => rows[index]?.engagement.id ?? index,
  })
  const at = rows.findIndex(({ engagement }) => engagement.id === reachable)
  useEffect(() => {
    if (at >= 0 && isOpen) virtual.scrollToIndex(at, { align: 'auto' })
  }, [at, isOpen, virtual])
  const name = t('pipeline.column', { stage: words, count: rows.length })
  if (!isOpen) {
    return (
      <section className={styles.folded} data-stage={stage} data-target={isTarget || undefined} aria-label={name}>
        <button
          type="button"
          className={styles.unfold}
          aria-label={t('pipeline.unfold', { stage: name })}
          onClick={() => props.onFold(true)}
        >
          <Disc shape={stage} size={14} />
          <span className={styles.upright}>{words}</span>
          <span className="numeric">{rows.length}</span>
        </button>
      </section>
    )
  }
  return (
    <section className={styles.column} data-stage={stage} data-target={isTarget || undefined} aria-label={name}>
      <header className={styles.head}>
        <Disc shape={stage} size={14} />
        <h2 className={styles.stage}>{words}</h2>
        <span className={styles.count}>{rows.length}</span>
        {isClosable && (
          <IconButton icon="fold" label={t('pipeline.fold', { stage: words })} onPress={() => props.onFold(false)} />
        )}
      </header>
      <Countries rows={rows} forum={forum} />
      <div ref={scroller} className={styles.cards}>
        <div role="listbox" aria-label={name} style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const row = rows[index]
            return (
              row && (
                <PipelineCard
                  key={key}
                  row={row}
                  forum={forum}
                  today={today}
                  top={start}
                  place={index + 1}
                  of={rows.length}
                  isInHand={row.engagement.id === inHand}
                  isCarried={row.engagement.id === carried}
                  isReachable={row.engagement.id === reachable}
                  onOpen={onOpen}
                  onMenu={onMenu}
                />
              )
            )
          })}
        </div>
      </div>
    </section>
  )
})

const mostCountries = 4

/** The share of each country in a stage, as lengths of one line and as numbers. */
function Countries({ rows, forum }: { readonly rows: readonly OutreachRow[]; readonly forum: Forum }) {
  const counts = new Map<string, number>()
  for (const { organization } of rows) {
    const code = organization.country ?? ''
    counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const order = orderedCountries(
    forum,
    rows.map(({ organization }) => organization),
  )
  const shares = order
    .map((code) => ({ code, count: counts.get(code) ?? 0 }))
    .filter(({ count }) => count > 0)
    .slice(0, mostCountries)
  return (
    <p className={styles.countries}>
      {shares.map(({ code, count }) => (
        <span key={code} style={{ flexGrow: count }}>
          <span className={styles.share} />
          {countryCode(code)} {count}
        </span>
      ))}
    </p>
  )
}
