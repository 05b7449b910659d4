import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Forum } from '../../core/document/rows.ts'
import { baseZone, isScheduled, sessionInterval } from '../../core/programme/session-time.ts'
import { changesSomething, type ImportItem } from '../../core/release/plan-import.ts'
import type { Instant } from '../../core/time/instant.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import type { Zone } from '../../core/time/zone.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { ZoneBadge } from '../ui/ZoneBadge.tsx'
import styles from './ImportCalendar.module.css'
import { itemWords } from './import-words.ts'

const rowHeight = 58

interface Props {
  readonly forum: Forum
  readonly items: readonly ImportItem[]
  /** The UIDs that are left as they are though they would change something. */
  readonly left: ReadonlySet<string>
  readonly onLeave: (uid: string, isLeft: boolean) => void
}

/** What each event of the file would do, with its time in every zone; each can be left out. */
export function ItemList({ forum, items, left, onLeave }: Props) {
  const language = useLanguage()
  const t = useWords()
  const scroller = useRef<HTMLUListElement>(null)
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    getItemKey: (index) => {
      const event = items[index]?.event
      return event ? `${event.uid} ${event.start}` : index
    },
  })
  const base = baseZone(forum)
  const time = (moment: Instant) => {
    const { date, time: clock } = localTimeAt(moment, base)
    return `${formatDate(date, language, 'day')} ${clock}`
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <ul ref={scroller} className={styles.items} aria-label={t('calendarImport.preview')} tabIndex={0}>
      <li aria-hidden="true" style={{ height: virtual.getTotalSize() }} className={styles.space} />
      {virtual.getVirtualItems().map(({ index, start, key }) => {
        const item = items[index]
        if (!item) return null
        const { event } = item
        const mayChange = changesSomething(item)
        const title = event.summary || ('session' in item ? wordsFor(item.session.title, language) : event.uid)
        const session = item.kind === 'update' && item.fields.slot && isScheduled(item.session) ? item.session : null
        const before = session ? sessionInterval(session, base).start : null
        return (
          <li
            key={key}
            className={styles.item}
            style={{ transform: `translateY(${start}px)` }}
            data-kind={item.kind}
            data-left={!mayChange || left.has(event.uid) || undefined}
          >
            <input
              type="checkbox"
              aria-label={`${title}: ${itemWords(item, t)}`}
              checked={mayChange && !left.has(event.uid)}
              disabled={!mayChange}
              onChange={({ target }) => onLeave(event.uid, !target.checked)}
            />
            <span className={styles.what}>
              <b className="cut" title={title}>
                {title}
              </b>
              <span className={styles.times}>
                {before !== null && (
                  <>
                    <s>{time(before)}</s> <span>→</span>{' '}
                  </>
                )}
                {event.isAllDay ? formatDate(localTimeAt(event.start, base).date, language, 'day') : time(event.start)}
                {!event.isAllDay && <OtherZones moment={event.start} zones={forum.zones.slice(1)} />}
              </span>
            </span>
            <span className={styles.does}>
              {itemWords(item, t)}
              {event.recurs && <span className={styles.quiet}> · {t('calendarImport.recurs')}</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function OtherZones({ moment, zones }: { readonly moment: Instant; readonly zones: readonly Zone[] }) {
  const language = useLanguage()
  return zones.map((zone) => (
    <span key={zone} className={styles.zone}>
      <ZoneBadge zone={zone} />
      <span className="hidden-visually">{cityOf(zone, language)}</span> {localTimeAt(moment, zone).time}
    </span>
  ))
}
