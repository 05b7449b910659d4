import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { BoardView } from '../../../core/bridge/preferences.ts'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { SessionId, Track } from '../../../core/document/rows.ts'
import type { TrayEntry } from '../../../core/programme/agenda.ts'
import { nameOrder } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { useApp } from '../../state/app-context.tsx'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { GestureStore } from './board-gesture.ts'
import type { CardContext } from './SessionCard.tsx'
import styles from './Tray.module.css'
import { cardPx, holderOf, TrayCard } from './TrayCard.tsx'

interface Props {
  readonly entries: readonly TrayEntry[]
  readonly tracks: readonly Track[]
  readonly cards: CardContext
  readonly marks: ReadonlyMap<SessionId, string>
  readonly selected: readonly SessionId[]
  readonly sort: BoardView['tray']
  readonly setSort: (tray: BoardView['tray']) => void
  readonly tray: RefObject<HTMLElement | null>
  readonly gestures: GestureStore
  readonly onPress: (event: PointerEvent, id: SessionId) => void
  readonly onKey: (event: KeyboardEvent, id: SessionId | null) => void
  readonly onFocus: (id: SessionId) => void
  readonly onPick: (ids: readonly SessionId[]) => void
  readonly onAdd: (kind: 'break' | 'blocker' | 'presentation') => void
}

const gapPx = 6
const mostAttempts = 6

const sorts = ['title', 'organization', 'track', 'duration'] as const

/** Sessions that have no slot: searched, sorted, dragged or carried out. Folds to its count. */
export const Tray = memo(function Tray(props: Props) {
  const { entries, sort, setSort, tray } = props
  const t = useWords()
  if (sort === null) {
    return (
      <aside className={styles.folded} ref={tray} aria-label={t('board.tray')}>
        <IconButton icon="unfold" label={t('board.unfoldTray')} onPress={() => setSort('title')} />
        <span className={styles.foldedCount}>{entries.length}</span>
        <span className={styles.foldedName}>{t('board.tray')}</span>
      </aside>
    )
  }
  return <OpenTray {...props} sort={sort} />
})

function OpenTray(props: Props & { readonly sort: NonNullable<BoardView['tray']> }) {
  const {
    entries,
    tracks,
    cards,
    marks,
    selected,
    sort,
    setSort,
    tray,
    onPress,
    gestures,
    onKey,
    onFocus,
    onPick,
    onAdd,
  } = props
  const { show } = useApp()
  const language = useLanguage()
  const t = useWords()
  const [typed, setTyped] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const wanted = useRef<SessionId | null>(null)
  const attempts = useRef(0)
  const shown = useMemo(() => {
    const wanted = typed.normalize('NFKC').trim().toLocaleLowerCase()
    const named = entries.map((entry) => ({
      entry,
      title: wordsFor(entry.session.title, language),
      holder: holderOf(entry, cards, language),
    }))
    const found = named.filter(
      ({ entry, holder }) =>
        wanted === '' ||
        [...Object.values(entry.session.title), holder].some((text) =>
          text.normalize('NFKC').toLocaleLowerCase().includes(wanted),
        ),
    )
    const order = nameOrder(language)
    const trackRank = new Map(tracks.map(({ id }, i) => [id, i]))
    const rank = ({ session }: TrayEntry) => (session.trackId ? (trackRank.get(session.trackId) ?? 0) : tracks.length)
    return found.sort((a, b) => {
      const byTitle = order.compare(a.title, b.title)
      if (sort === 'organization') return order.compare(a.holder || '\uFFFF', b.holder || '\uFFFF') || byTitle
      if (sort === 'track') return rank(a.entry) - rank(b.entry) || byTitle
      if (sort === 'duration') return b.entry.session.durationMinutes - a.entry.session.durationMinutes || byTitle
      return byTitle
    })
  }, [entries, typed, sort, language, cards, tracks])
  const reachable = Math.max(
    0,
    shown.findIndex(({ entry }) => selected.includes(entry.session.id)),
  )
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => list.current,
    estimateSize: () => cardPx,
    gap: gapPx,
    paddingStart: 4,
    paddingEnd: 8,
    overscan: 3,
    initialRect: { width: 196, height: 500 },
    getItemKey: (index) => shown[index]?.entry.session.id ?? index,
  })
  // The one that Tab leads to is in the page even when it is out of sight.
  const rendered = [...new Set([...virtual.getVirtualItems().map(({ index }) => index), reachable])].filter(
    (index) => index < shown.length,
  )
  const want = (id: SessionId | null) => {
    wanted.current = id
    attempts.current = 0
  }
  useLayoutEffect(() => {
    if (!wanted.current) return
    const card = list.current?.querySelector<HTMLElement>(`[data-session="${wanted.current}"]`)
    attempts.current += 1
    // What is gone, and comes back much later by an undo, must not take the focus.
    if (!card && attempts.current <= mostAttempts) return
    wanted.current = null
    if (!card) return
    card.focus({ preventScroll: true })
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).dataset['session'] as SessionId | undefined
    const at = shown.findIndex(({ entry }) => entry.session.id === id)
    const to =
      event.key === 'ArrowDown'
        ? at + 1
        : event.key === 'ArrowUp'
          ? at - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? shown.length - 1
              : null
    const next = to === null ? undefined : shown[Math.max(0, Math.min(shown.length - 1, to))]
    // What is carried goes over the board by the same arrows.
    if (!next || gestures.current) {
      const isTaking = !gestures.current && id && (event.key === 'Delete' || event.key === 'Backspace')
      const staying = shown.filter(({ entry }) => entry.session.id === id || !selected.includes(entry.session.id))
      const here = staying.findIndex(({ entry }) => entry.session.id === id)
      onKey(event, id ?? null)
      if (isTaking) want((staying[here + 1] ?? staying[here - 1])?.entry.session.id ?? null)
      return
    }
    event.preventDefault()
    want(next.entry.session.id)
    virtual.scrollToIndex(shown.indexOf(next))
    // With Ctrl the focus goes on alone, so that Ctrl and Space can gather what does not stand together.
    if (event.ctrlKey || event.metaKey)
      list.current?.querySelector<HTMLElement>(`[data-session="${next.entry.session.id}"]`)?.focus()
    else if (event.shiftKey && id) onPick([...new Set([...selected, id, next.entry.session.id])])
    else onPick([next.entry.session.id])
  }
  return (
    <aside className={styles.tray} ref={tray} aria-label={t('board.tray')}>
      <header className={styles.head}>
        <h2 className={styles.name}>{t('board.tray')}</h2>
        <span className={styles.count}>{entries.length}</span>
        <span className={styles.grow} />
        {entries.length > 0 && (
          <IconButton icon="wand" label={t('find.tray.command')} onPress={() => show({ overlay: 'place-tray' })} />
        )}
        <ActionMenu
          label={t('board.sortTray')}
          icon="sort"
          actions={sorts.map((key) => ({
            key,
            words: t(`board.trayBy.${key}`),
            isChosen: key === sort,
            act: () => setSort(key),
          }))}
        />
        <IconButton icon="fold" label={t('board.foldTray')} onPress={() => setSort(null)} />
      </header>
      <div className={styles.search}>
        <TextField
          label={t('board.findInTray')}
          labelHidden
          placeholder={t('board.findInTray')}
          value={typed}
          onChange={(text) => {
            setTyped(text)
            return null
          }}
        />
      </div>
      {shown.length === 0 ? (
        <p className={styles.empty}>{entries.length === 0 ? t('board.trayEmpty') : t('board.trayNoMatch')}</p>
      ) : (
        <div
          className={styles.list}
          ref={list}
          role="listbox"
          aria-multiselectable="true"
          aria-label={t('board.trayList', { count: shown.length })}
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          <div className={styles.all} role="presentation" style={{ height: virtual.getTotalSize() }}>
            {rendered.map((index) => {
              const entry = shown[index]?.entry
              return entry ? (
                <TrayCard
                  key={entry.session.id}
                  entry={entry}
                  top={4 + index * (cardPx + gapPx)}
                  position={index + 1}
                  count={shown.length}
                  track={tracks.find(({ id }) => id === entry.session.trackId) ?? null}
                  cards={cards}
                  marks={marks.get(entry.session.id) ?? ''}
                  isSelected={selected.includes(entry.session.id)}
                  isReachable={index === reachable}
                  onPress={onPress}
                  onFocus={onFocus}
                />
              ) : null
            })}
          </div>
        </div>
      )}
      <footer className={styles.foot}>
        <Button look="quiet" small icon="plus" onPress={() => onAdd('break')}>
          {t('sessionKind.break')}
        </Button>
        <Button look="quiet" small icon="plus" onPress={() => onAdd('blocker')}>
          {t('sessionKind.blocker')}
        </Button>
      </footer>
    </aside>
  )
}
