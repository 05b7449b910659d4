import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Forum } from '../../../core/document/rows.ts'
import type { RecipientWishes } from '../../../core/release/handouts.ts'
import { useWords } from '../../i18n/language-context.tsx'
import { focusNowAndAfterPaint } from '../../ui/focus-after-paint.ts'
import { useInnerSize } from '../../ui/use-inner-size.ts'
import { useLatest } from '../../ui/use-latest.ts'
import styles from './RecipientTable.module.css'
import { type Place, type Reach, TableRow } from './TableRow.tsx'
import type { ListedRecipient } from './use-recipients.ts'

const rowHeight = 32

interface Props {
  readonly recipients: readonly ListedRecipient[]
  readonly forum: Forum
  /** The number of the latest release. */
  readonly latest: number
  /** The recipient in hand, whose message is shown. */
  readonly inHand: string | null
  readonly onTake: (key: string | null) => void
  /** The message of the recipient in hand is asked for by Enter or a double click. */
  readonly onOpen: (key: string) => void
  readonly marked: ReadonlySet<string>
  readonly onMark: (marked: ReadonlySet<string>) => void
  readonly onWish: (recipient: ListedRecipient, wishes: Partial<RecipientWishes>) => void
}

/** The places of a row that the keyboard reaches, from left to right. */
const places: readonly Place[] = ['row', 'language', 'details']

/**
 * Hundreds of recipients as a grid of which only the rows in sight are drawn. Up and down walk the rows, left and right
 * reach the two menus of one; Space marks, with Shift the rows between.
 */
export function RecipientTable({ recipients, forum, latest, inHand, onTake, onOpen, marked, onMark, onWish }: Props) {
  const t = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const [walked, setWalked] = useState<string | null>(inHand)
  const [place, setPlace] = useState<Place>('row')
  const anchor = useRef<string | null>(null)
  const virtual = useVirtualizer({
    count: recipients.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollPaddingStart: rowHeight,
    getItemKey: (index) => recipients[index]?.key ?? index,
  })
  const indexOf = (key: string | null) => recipients.findIndex((one) => one.key === key)
  const reachable = Math.max(indexOf(walked), 0)
  const at = indexOf(inHand)
  const { height } = useInnerSize(scroller)
  // The message that opens under the table must not cover the row that it is about.
  useEffect(() => {
    if (at >= 0 && height > 0) virtual.scrollToIndex(at, { align: 'auto' })
  }, [at, height, virtual])

  const focus = (key: string, next: Place) => {
    setWalked(key)
    setPlace(next)
    focusNowAndAfterPaint(() => {
      const row = scroller.current?.querySelector<HTMLElement>(`[data-recipient="${key}"]`)
      return row?.querySelector<HTMLElement>(`[data-place="${next}"] button`) ?? row
    })
  }
  const markTo = (key: string) => {
    const from = indexOf(anchor.current ?? recipients[reachable]?.key ?? null)
    const to = indexOf(key)
    if (anchor.current === null) anchor.current = recipients[from]?.key ?? null
    onMark(new Set(recipients.slice(Math.min(from, to), Math.max(from, to) + 1).map((one) => one.key)))
  }
  const toggle = (key: string) => {
    const next = new Set(marked)
    if (!next.delete(key)) next.add(key)
    anchor.current = key
    onMark(next)
  }
  const go = (index: number, marks: boolean) => {
    const next = recipients[Math.max(0, Math.min(recipients.length - 1, index))]
    if (!next) return
    if (marks) markTo(next.key)
    else if (inHand !== null) onTake(next.key)
    virtual.scrollToIndex(recipients.indexOf(next), { align: 'auto' })
    focus(next.key, place)
  }
  const markAll = () => onMark(new Set(recipients.map((one) => one.key)))
  // Before the menus of a row hear them: to a menu's button, an arrow means to open it.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const key = target.closest<HTMLElement>('[data-recipient]')?.dataset['recipient']
    if (!key || event.nativeEvent.isComposing || event.altKey) return
    const isRow = target.dataset['recipient'] !== undefined
    const isCommand = event.ctrlKey || event.metaKey
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / rowHeight) - 2)
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[event.key]
    if (step !== undefined) go(reachable + step, event.shiftKey)
    else if (event.key === 'Home') go(0, false)
    else if (event.key === 'End') go(recipients.length - 1, false)
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const next = places[places.indexOf(place) + (event.key === 'ArrowRight' ? 1 : -1)]
      if (next) focus(key, next)
    } else if (event.key === 'Escape' && marked.size > 0) onMark(new Set())
    else if (event.key === 'Escape' && inHand !== null) onTake(null)
    else if (event.key.toLowerCase() === 'a' && isCommand) markAll()
    else if (isRow && event.key === ' ' && event.shiftKey) markTo(key)
    else if (isRow && event.key === ' ') toggle(key)
    else if (isRow && event.key === 'Enter') onOpen(key)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const reach: Reach = useLatest((key, how) => {
    setWalked(key)
    setPlace('row')
    if (how === 'range') markTo(key)
    else if (how === 'toggle') toggle(key)
    else {
      anchor.current = key
      if (how === 'open') onOpen(key)
      else onTake(key)
    }
  })
  const wish = useLatest(onWish)
  const isAllMarked = recipients.length > 0 && recipients.every((one) => marked.has(one.key))
  const isSomeMarked = !isAllMarked && recipients.some((one) => marked.has(one.key))
  return (
    <div
      role="grid"
      aria-label={t('recipients.table')}
      aria-rowcount={recipients.length + 1}
      aria-multiselectable="true"
      aria-description={t('recipients.keys')}
      className={styles.grid}
      onKeyDownCapture={onKeyDownCapture}
    >
      <div ref={scroller} className={styles.scroller}>
        <div role="row" aria-rowindex={1} className={styles.head}>
          <span role="columnheader" className={styles.markCell}>
            <input
              type="checkbox"
              checked={isAllMarked}
              ref={(box) => {
                if (box) box.indeterminate = isSomeMarked
              }}
              onChange={() => (isAllMarked ? onMark(new Set()) : markAll())}
              aria-label={t('recipients.markAll')}
            />
          </span>
          {(['recipient', 'language', 'has', 'exported', 'sent', 'state', 'sessions'] as const).map((column) => (
            <span role="columnheader" key={column} data-column={column}>
              <span className="cut">{t(`recipients.column.${column}`)}</span>
            </span>
          ))}
          <span role="columnheader" data-column="details">
            <span className="hidden-visually">{t('app.more')}</span>
          </span>
        </div>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const one = recipients[index]
            return (
              one && (
                <TableRow
                  key={one.key}
                  recipient={one}
                  forum={forum}
                  latest={latest}
                  index={index}
                  top={start}
                  isInHand={one.key === inHand}
                  isMarked={marked.has(one.key)}
                  reached={index === reachable ? place : null}
                  onReach={reach}
                  onWish={wish}
                />
              )
            )
          })}
        </div>
      </div>
    </div>
  )
}
