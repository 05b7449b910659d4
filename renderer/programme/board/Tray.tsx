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
import { languageTag } from '../../../core/document/language.ts'
import { textFor, wordsFor } from '../../../core/document/localized-text.ts'
import type { SessionId, Track } from '../../../core/document/rows.ts'
import type { TrayEntry } from '../../../core/programme/agenda.ts'
import { nameOrder } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { nameFor, personName } from '../../i18n/names.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type CardContext, SessionCard, shownAnswer } from './SessionCard.tsx'
import styles from './Tray.module.css'

interface Props {
  readonly entries: readonly TrayEntry[]
  readonly tracks: readonly Track[]
  readonly cards: CardContext
  readonly marks: ReadonlyMap<SessionId, string>
  readonly selected: readonly SessionId[]
  readonly sort: BoardView['tray']
  readonly setSort: (tray: BoardView['tray']) => void
  readonly tray: RefObject<HTMLElement | null>
  readonly onPress: (event: PointerEvent, id: SessionId) => void
  readonly onKey: (event: KeyboardEvent, id: SessionId | null) => void
  readonly onFocus: (id: SessionId) => void
  readonly onPick: (id: SessionId) => void
  readonly onAdd: (kind: 'break' | 'blocker' | 'presentation') => void
}

const cardPx = 72
const gapPx = 6

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
  const { entries, tracks, cards, marks, selected, sort, setSort, tray, onPress, onKey, onFocus, onPick, onAdd } = props
  const language = useLanguage()
  const t = useWords()
  const [typed, setTyped] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const wanted = useRef<SessionId | null>(null)
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
  useLayoutEffect(() => {
    const card = wanted.current && list.current?.querySelector<HTMLElement>(`[data-session="${wanted.current}"]`)
    if (!card) return
    wanted.current = null
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
    onKey(event, id ?? null)
    if (event.isPropagationStopped() && !next) return
    if (next && !event.isDefaultPrevented()) {
      event.preventDefault()
      wanted.current = next.entry.session.id
      virtual.scrollToIndex(shown.indexOf(next))
      onPick(next.entry.session.id)
    }
  }
  return (
    <aside className={styles.tray} ref={tray} aria-label={t('board.tray')}>
      <header className={styles.head}>
        <h2 className={styles.name}>{t('board.tray')}</h2>
        <span className={styles.count}>{entries.length}</span>
        <span className={styles.grow} />
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

const TrayCard = memo(function TrayCard({
  entry,
  top,
  position,
  count,
  track,
  cards,
  marks,
  isSelected,
  isReachable,
  onPress,
  onFocus,
}: {
  readonly entry: TrayEntry
  readonly top: number
  readonly position: number
  readonly count: number
  readonly track: Track | null
  readonly cards: CardContext
  readonly marks: string
  readonly isSelected: boolean
  readonly isReachable: boolean
  readonly onPress: Props['onPress']
  readonly onFocus: Props['onFocus']
}) {
  const { session, participations } = entry
  const language = useLanguage()
  const t = useWords()
  const title = textFor(session.title, language)
  const length = t('programme.minutes', { count: session.durationMinutes })
  const name = [
    title?.text ?? '',
    t(`sessionKind.${session.kind}`),
    length,
    holderOf(entry, cards, language),
    t(`answer.${shownAnswer(session, participations, cards.stages)}`),
    ...(marks === '' ? [] : marks.split(' ').map((severity) => t(`severity.${severity as 'fatal'}`))),
  ]
  return (
    <div
      role="option"
      aria-selected={isSelected}
      aria-label={name.filter((part) => part !== '').join(', ')}
      lang={title ? languageTag(title.language) : undefined}
      title={title?.text}
      aria-posinset={position}
      aria-setsize={count}
      className={styles.card}
      style={{ top, height: cardPx }}
      data-session={session.id}
      tabIndex={isReachable ? 0 : -1}
      onPointerDown={(event) => onPress(event, session.id)}
      onFocus={() => onFocus(session.id)}
    >
      <SessionCard
        {...cards}
        session={session}
        participations={participations}
        track={track}
        marks={marks}
        times={length}
        height={cardPx}
      />
    </div>
  )
})

function holderOf(
  { participations }: TrayEntry,
  { organizations, persons }: CardContext,
  language: Parameters<typeof wordsFor>[1],
): string {
  for (const { organizationId, personId } of participations) {
    const organization = organizationId ? organizations[organizationId] : undefined
    if (organization) return wordsFor(nameFor(organization, language), language)
    const person = personId ? persons[personId] : undefined
    if (person) return personName(person)
  }
  return ''
}
