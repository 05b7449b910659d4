import {
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { BoardView } from '../../../core/bridge/preferences.ts'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { Forum, RoomId, SessionId } from '../../../core/document/rows.ts'
import type { TrayEntry } from '../../../core/programme/agenda.ts'
import { stagesOfForum } from '../../../core/programme/answer.ts'
import type { Conflict } from '../../../core/programme/conflict.ts'
import { dayGridOf } from '../../../core/programme/day-grid.ts'
import { slotAt } from '../../../core/programme/plan-places.ts'
import { tracksOf } from '../../../core/programme/session-rows.ts'
import type { CalendarDate } from '../../../core/time/calendar-date.ts'
import { conflictSentence } from '../../i18n/conflict-sentences.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { cityOf } from '../../i18n/sentences.ts'
import { useApp, useDocument } from '../../state/app-context.tsx'
import { useLatest } from '../../ui/use-latest.ts'
import { useSame } from '../../ui/use-same.ts'
import { ZoneBadge } from '../../ui/ZoneBadge.tsx'
import styles from './Board.module.css'
import { BoardCards, ColumnLines } from './BoardCards.tsx'
import { BoardHead } from './BoardHead.tsx'
import { type Gesture, GestureStore } from './board-gesture.ts'
import { rectOf, rectsMeet, scaleOf } from './board-scale.ts'
import { placeSentence } from './board-words.ts'
import { CardMenu } from './CardMenu.tsx'
import { ConflictMargin } from './ConflictMargin.tsx'
import { GestureLayer } from './GestureLayer.tsx'
import { NightBar } from './NightBar.tsx'
import { NowLine } from './NowLine.tsx'
import { targetOf } from './plan-gesture.ts'
import { consequencesOf } from './preview.ts'
import type { CardContext } from './SessionCard.tsx'
import { SlotPills } from './SlotPills.tsx'
import { Tray } from './Tray.tsx'
import { type Spot, useBoardActions } from './use-board-actions.ts'
import { useBoardKeys } from './use-board-keys.ts'
import { type PointerModel, useBoardPointer } from './use-board-pointer.ts'
import { useCardMenu } from './use-card-menu.ts'
import { useScrollWindow } from './use-scroll-window.ts'
import { ZoneAxes } from './ZoneAxes.tsx'

interface Props {
  readonly forum: Forum
  readonly date: CalendarDate
  readonly entries: readonly TrayEntry[]
  readonly conflicts: readonly Conflict[]
  readonly marks: ReadonlyMap<SessionId, string>
  readonly view: BoardView
  readonly setView: (fields: Partial<BoardView>) => void
  readonly onDay: (date: CalendarDate) => void
}

const headPx = 44
const marginPx = 20
/** From this width on there is room for wider axes. */
const widePx = 1300

/** The programme as a board: time runs down, a clock a zone on the left, rooms, tracks or days across. */
export function Board(props: Props) {
  const { forum, date, entries, conflicts, marks, view, setView, onDay } = props
  const { view: app, show, store } = useApp()
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const tray = useRef<HTMLElement>(null)
  const [gestures] = useState(() => new GestureStore())
  const [said, setSaid] = useState('')
  const { window: seen, size } = useScrollWindow(scroller)
  const grid = dayGridOf(document, forum, view.by, date, view.hiddenRooms.join())
  const axisPx = size.width >= widePx ? 56 : 48
  const axesPx = forum.zones.length * axisPx + marginPx
  const measured = useMemo(
    () => scaleOf(grid, forum, view, { width: size.width - axesPx, height: size.height - headPx - 2 * 20 }),
    [grid, forum, view, size.width, size.height, axesPx],
  )
  const scale = useSame(measured)
  const cards: CardContext = useMemo(
    () => ({
      organizations: document.organizations,
      persons: document.persons,
      stages: stagesOfForum(document, forum.id),
    }),
    [document, forum.id],
  )
  const { selected } = app
  const actions = useBoardActions(forum, view)
  const read = (): PointerModel => ({ document: store.document, forum, grid, view, scale, selected })

  const spotAt = (column: number, minute: number): Spot | null => {
    const target = grid.columns[column]
    return target ? { slot: slotAt(forum, grid.by, targetOf(target), minute, null), target: targetOf(target) } : null
  }
  const spotAfter = (id: SessionId | null): Spot | null => {
    const place = grid.places.find(({ session }) => session.id === id)
    if (!place) return cursor.current
    const spot = spotAt(place.column, place.startMinute + place.session.durationMinutes)
    return spot && { ...spot, slot: { ...spot.slot, roomId: place.session.slot.roomId } }
  }
  /** The place that was pressed last: where the clipboard is put when no session has the focus. */
  const cursor = useRef<Spot | null>(null)
  const wanted = useRef<SessionId | null>(null)
  const [reachable, setReachable] = useState<SessionId | null>(null)
  const focus = useLatest((id: SessionId) => {
    wanted.current = id
    setReachable(id)
  })
  const anchorId = useRef<SessionId | null>(null)

  const press = useBoardPointer({ scroller, sheet, tray }, gestures, read, {
    pick(id, how) {
      if (how === 'toggle') {
        actions.select(selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id])
      } else if (how === 'range') {
        actions.select(between(anchorId.current, id))
        return
      } else show({ selected: [id], sessionId: id, conflictsOpen: false })
      anchorId.current = id
      focus(id)
    },
    point(column, minute) {
      cursor.current = spotAt(column, minute)
      sheet.current?.focus({ preventScroll: true })
      if (selected.length > 0) actions.select([])
    },
    drop() {
      const gesture = gestures.current
      if (gesture?.kind !== 'move' && gesture?.kind !== 'resize') return
      if (gesture.places.length > 0) actions.drop(gesture.places, gesture.kind)
      actions.select(gesture.kind === 'move' && selected.includes(gesture.anchor) ? selected : [gesture.anchor])
      focus(gesture.anchor)
    },
    create(column, from, to) {
      actions.add('presentation', spotAt(column, from), Math.max(5, to - from))
    },
    gather(rect, adds) {
      const inside = grid.places.filter((place) => rectsMeet(rectOf(place, scale), rect))
      const ids = inside.map(({ session }) => session.id)
      actions.select(adds ? [...new Set([...selected, ...ids])] : ids)
    },
    refusePinned: actions.refusePinned,
  })

  function between(from: SessionId | null, to: SessionId): SessionId[] {
    const ids = grid.places.map(({ session }) => session.id)
    const [a, b] = [from ? ids.indexOf(from) : -1, ids.indexOf(to)]
    return a === -1 || b === -1 ? [to] : ids.slice(Math.min(a, b), Math.max(a, b) + 1)
  }

  const announce = (gesture: Gesture | null, how: 'picked' | 'moved' | 'dropped' | 'returned') => {
    if (gesture?.kind !== 'move' && gesture?.kind !== 'resize') return
    const session = store.document.sessions[gesture.anchor]
    const place = gesture.places.find(({ id }) => id === gesture.anchor)
    if (!session || !place) return
    const title = wordsFor(session.title, language)
    const where = placeSentence(forum, session, place, store.document, t, language)
    if (how === 'returned') setSaid(t('board.returned', { title }))
    else if (how === 'dropped') setSaid(t('board.dropped', { title, place: where }))
    else {
      const { added, refusal } = consequencesOf(store.document, forum, gesture.places)
      const troubles = added.slice(0, 2).map(({ facts, sessions }) => {
        const other = sessions.find((id) => id !== gesture.anchor)
        const about = other ? ` ${wordsFor(store.document.sessions[other]?.title ?? {}, language)}` : ''
        return `${conflictSentence(facts, store.document, t, language)}${about}`
      })
      const sentence = [where, ...(refusal ? [refusal(t, language)] : []), ...troubles].join('; ')
      setSaid(how === 'picked' ? `${t('board.picked', { title })} ${sentence}` : sentence)
    }
  }
  const dayAfter = (days: 1 | -1) => {
    const at = forum.days.findIndex((day) => day.date === date)
    const next = forum.days[at + days]
    if (!next) return
    // The card that is carried goes out of sight with its day; its keys are heard on.
    if (gestures.current) sheet.current?.focus({ preventScroll: true })
    onDay(next.date)
  }
  const onKey = useBoardKeys(gestures, read, actions, {
    focus(id, selects) {
      focus(id)
      anchorId.current = id
      if (selects) show(app.sessionId ? { selected: [id], sessionId: id } : { selected: [id] })
    },
    showDay: dayAfter,
    open(id) {
      show({ selected: [id], sessionId: id })
    },
    announce(gesture, how) {
      announce(gesture, how)
      if (how === 'dropped' && gesture && 'anchor' in gesture) focus(gesture.anchor)
      if (how === 'returned' && gesture && 'anchor' in gesture) focus(gesture.anchor)
    },
    addAfter(id) {
      actions.add('presentation', spotAfter(id))
    },
  })
  const menu = useCardMenu(view, actions, read, spotAfter)

  // After every drawing: the session that is to have the focus may have come into the page only now.
  useLayoutEffect(() => {
    if (!wanted.current) return
    const card = scroller.current?.querySelector<HTMLElement>(`[data-session="${wanted.current}"]`)
    if (!card) return
    wanted.current = null
    card.focus({ preventScroll: true })
    card.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  // Another session in hand, by the list of conflicts or a search, is brought into sight.
  const inHand = app.sessionId
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another session moves the view
  useEffect(() => {
    if (!inHand) return
    const place = grid.places.find(({ session }) => session.id === inHand)
    const frame = scroller.current
    if (!place || !frame) return
    const rect = rectOf(place, scale)
    const isSeen =
      rect.top >= frame.scrollTop - 20 &&
      rect.top + Math.min(rect.height, 60) <= frame.scrollTop + frame.clientHeight - headPx &&
      (place.spansAll ||
        (rect.left >= frame.scrollLeft && rect.left + rect.width <= frame.scrollLeft + frame.clientWidth - axesPx))
    if (!isSeen) frame.scrollTo({ top: rect.top - 60, ...(place.spansAll ? {} : { left: rect.left - 20 }) })
  }, [inHand, date])

  const pressCard = useLatest((event: PointerEvent, id: SessionId) => {
    event.stopPropagation()
    press(event, id)
  })
  const hideRoom = useLatest((id: RoomId) => setView({ hiddenRooms: [...view.hiddenRooms, id] }))
  const openDay = useLatest((day: CalendarDate) => {
    setView({ by: 'rooms' })
    onDay(day)
  })
  const goTo = useCallback((id: SessionId) => show({ selected: [id], sessionId: id }), [show])
  const pressSheet = (event: PointerEvent) => press(event, null)
  const onCardFocus = useCallback((id: SessionId) => setReachable(id), [])
  const keyTarget = (event: { readonly target: EventTarget }) =>
    ((event.target as HTMLElement).dataset['session'] as SessionId | undefined) ?? null
  const onKeyDown = (event: KeyboardEvent) => onKey(event, keyTarget(event))
  const clip = (event: React.ClipboardEvent, act: () => boolean) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
    if (act()) event.preventDefault()
  }
  const chosen = (event: { readonly target: EventTarget }): readonly SessionId[] => {
    const id = keyTarget(event)
    return selected.length > 0 && (!id || selected.includes(id)) ? selected : id ? [id] : []
  }
  const handed = selected.length === 1 ? selected[0] : undefined
  const dayName = formatDate(date, language, 'full')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the cards inside are the controls; copy and paste of all of them are heard here
    <div
      className={styles.board}
      onCopy={(event) => clip(event, () => actions.copy(chosen(event), false))}
      onCut={(event) => clip(event, () => actions.copy(chosen(event), true))}
      onPaste={(event) => clip(event, () => actions.paste(spotAfter(keyTarget(event))))}
      onContextMenu={menu.onContextMenu}
    >
      <Tray
        entries={entries}
        tracks={tracksOf(document, forum.id)}
        cards={cards}
        marks={marks}
        selected={selected}
        sort={view.tray}
        setSort={(sort) => setView({ tray: sort })}
        tray={tray}
        onPress={pressCard}
        onKey={onKey}
        onFocus={onCardFocus}
        onPick={(id) => actions.select([id])}
        onAdd={(kind) => actions.add(kind, null)}
      />
      <div
        className={styles.scroller}
        ref={scroller}
        data-head={headPx}
        data-axes={axesPx}
        style={{ '--axis': `${axisPx}px`, '--axes': `${axesPx}px`, '--head': `${headPx}px` } as React.CSSProperties}
      >
        <div className={styles.canvas} style={{ width: axesPx + scale.width }}>
          <div className={styles.heads}>
            <div className={styles.corner}>
              {forum.zones.map((zone) => (
                <span key={zone} className={styles.zone} title={`${cityOf(zone, language)} · ${zone}`}>
                  <ZoneBadge zone={zone} />
                  <span className={styles.zoneCity}>{cityOf(zone, language)}</span>
                </span>
              ))}
            </div>
            <div className={styles.columnHeads}>
              <BoardHead grid={grid} scale={scale} window={seen} onHide={hideRoom} onDay={openDay} />
            </div>
          </div>
          <NightBar
            grid={grid}
            scale={scale}
            edge="start"
            isOpen={view.showsNight}
            onToggle={() => setView({ showsNight: !view.showsNight })}
          />
          <div className={styles.body} style={{ height: scale.height }}>
            <div className={styles.axes}>
              <ZoneAxes
                forum={forum}
                grid={grid}
                scale={scale}
                profiles={document.calendarProfiles}
                document={document}
              />
              <SlotPills
                document={document}
                forum={forum}
                grid={grid}
                view={view}
                gestures={gestures}
                scale={scale}
                selected={handed ? (document.sessions[handed] ?? null) : null}
              />
              <div className={styles.margin}>
                <ConflictMargin grid={grid} scale={scale} conflicts={conflicts} onGo={goTo} />
              </div>
            </div>
            <div
              ref={sheet}
              className={styles.sheet}
              role="listbox"
              aria-multiselectable="true"
              aria-label={t('board.boardOf', { date: dayName })}
              tabIndex={-1}
              data-board=""
              style={
                {
                  width: scale.width,
                  height: scale.height,
                  '--hour': `${scale.pxPerMinute * 60}px`,
                  '--step': `${scale.pxPerMinute * view.zoom}px`,
                  '--hour-start': `${-(scale.from % 60) * scale.pxPerMinute}px`,
                } as React.CSSProperties
              }
              onPointerDown={pressSheet}
              onDoubleClick={(event) => {
                if (keyTarget(event)) return
                const spot = cursor.current
                if (spot) actions.add('presentation', spot)
              }}
              onKeyDown={onKeyDown}
            >
              <ColumnLines scale={scale} window={seen} />
              <BoardCards
                document={document}
                forum={forum}
                grid={grid}
                scale={scale}
                window={seen}
                cards={cards}
                marks={marks}
                selected={selected}
                reachable={reachable}
                onPress={pressCard}
                onFocus={onCardFocus}
              />
              <NowLine span={grid.span} scale={scale} />
              <GestureLayer
                document={document}
                forum={forum}
                grid={grid}
                view={view}
                gestures={gestures}
                scale={scale}
                cards={cards}
                scroller={scroller}
              />
              {grid.places.length === 0 && (
                <div className={styles.empty} role="presentation">
                  <b>{t('board.empty')}</b>
                  <span>{t('board.emptyHint')}</span>
                </div>
              )}
            </div>
          </div>
          <NightBar
            grid={grid}
            scale={scale}
            edge="end"
            isOpen={view.showsNight}
            onToggle={() => setView({ showsNight: !view.showsNight })}
          />
        </div>
      </div>
      <CardMenu anchor={menu.anchor} isOpen={menu.isOpen} onClose={menu.close} actions={menu.actions} />
      <span ref={menu.anchor} className={styles.menuAnchor} style={menu.style} />
      <div className="hidden-visually" role="status" aria-live="assertive">
        {said}
      </div>
    </div>
  )
}
