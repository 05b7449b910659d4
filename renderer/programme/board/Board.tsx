import { type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { BoardView } from '../../../core/bridge/preferences.ts'
import type { Forum, SessionId } from '../../../core/document/rows.ts'
import type { SessionKind } from '../../../core/document/vocabulary.ts'
import type { TrayEntry } from '../../../core/programme/agenda.ts'
import { stagesOfForum } from '../../../core/programme/answer.ts'
import type { Conflict } from '../../../core/programme/conflict.ts'
import { dayGridOf } from '../../../core/programme/day-grid.ts'
import { planShift } from '../../../core/programme/plan-places.ts'
import { tracksOf } from '../../../core/programme/session-rows.ts'
import type { CalendarDate } from '../../../core/time/calendar-date.ts'
import { useWords } from '../../i18n/language-context.tsx'
import { useApp, useDocument } from '../../state/app-context.tsx'
import { useInnerSize } from '../../ui/use-inner-size.ts'
import { useLatest } from '../../ui/use-latest.ts'
import { useSame, useSameList } from '../../ui/use-same.ts'
import styles from './Board.module.css'
import { BoardFrame, headPx, keyTarget } from './BoardFrame.tsx'
import { GestureStore } from './board-gesture.ts'
import { rectOf, rectsMeet, scaleOf } from './board-scale.ts'
import { CardMenu } from './CardMenu.tsx'
import { clipboardEvents } from './clipboard-events.ts'
import type { Spot } from './pasted-places.ts'
import { consequencesOf } from './preview.ts'
import type { CardContext } from './SessionCard.tsx'
import { Tray } from './Tray.tsx'
import { useAnnouncer } from './use-announcer.ts'
import { useBoardActions } from './use-board-actions.ts'
import { useBoardFocus } from './use-board-focus.ts'
import { useBoardKeys } from './use-board-keys.ts'
import { type PointerModel, useBoardPointer } from './use-board-pointer.ts'
import { useCardMenu } from './use-card-menu.ts'
import { useMenuActions } from './use-menu-actions.ts'
import { useRoomMenu } from './use-room-menu.ts'
import { useSpots } from './use-spots.ts'
import { walk } from './walk.ts'

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

const marginPx = 20
/** From this width on there is room for wider axes. */
const widePx = 1300

/** The programme as a board: time runs down, a clock a zone on the left, rooms, tracks or days across. */
export function Board(props: Props) {
  const { forum, date, entries, conflicts, marks, view, setView, onDay } = props
  const { view: app, show, store } = useApp()
  const document = useDocument()
  const t = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const tray = useRef<HTMLElement>(null)
  const [gestures] = useState(() => new GestureStore())
  const { said, announce, tell, tellDay } = useAnnouncer(forum, view.by)
  const size = useInnerSize(scroller)
  const grid = dayGridOf(document, forum, view.by, date, view.hiddenRooms.join())
  const axisPx = size.width >= widePx ? 56 : 48
  const axesPx = forum.zones.length * axisPx + marginPx
  const measured = useMemo(
    () => scaleOf(grid, forum, view, { width: size.width - axesPx, height: size.height - headPx - 2 * 20 }),
    [grid, forum, view, size.width, size.height, axesPx],
  )
  const scale = useSame(measured)
  const { organizations, persons } = document
  const stages = stagesOfForum(document, forum.id)
  const cards: CardContext = useMemo(() => ({ organizations, persons, stages }), [organizations, persons, stages])
  // What was selected may be gone, or of another forum.
  const selected = useSameList(
    app.selected.filter((id) => document.sessions[id]?.forumId === forum.id),
    Object.is,
  )
  const actions = useBoardActions(forum, view)
  const read = (): PointerModel => ({ document: store.document, forum, grid, view, scale, selected })

  const { cursor, spotAt, spotAfter } = useSpots(forum, grid, date, view)
  const { focus, reachable, setReachable } = useBoardFocus({ root, scroller, sheet }, grid, scale, app.sessionId)
  // A session in hand is not left in a room that is hidden.
  const roomInHand = app.sessionId ? document.sessions[app.sessionId]?.slot?.roomId : null
  useEffect(() => {
    if (roomInHand && view.hiddenRooms.includes(roomInHand)) {
      setView({ hiddenRooms: view.hiddenRooms.filter((id) => id !== roomInHand) })
    }
  }, [roomInHand, view.hiddenRooms, setView])
  const anchorId = useRef<SessionId | null>(null)
  /** The keys that follow are about what was added. */
  const addAt = (spot: Spot | null, minutes?: number) => {
    const added = actions.add('presentation', spot, minutes)
    if (added) focus(added)
  }

  const paste = (spot: Spot | null): readonly SessionId[] => {
    const pasted = actions.paste(spot)
    if (pasted[0]) {
      focus(pasted[0])
      tell(pasted[0])
    }
    return pasted
  }

  // The first preview of a move takes longer than a frame; it is made before a hand asks for it.
  const prepare = useLatest((id: SessionId) => {
    const session = store.document.sessions[id]
    if (session) consequencesOf(store.document, forum, planShift([session], view.zoom))
  })
  const firstPlaced = grid.places[0]?.session.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a board is enough
  useEffect(() => {
    if (!firstPlaced) return
    const idle = requestIdleCallback(() => prepare(firstPlaced))
    return () => cancelIdleCallback(idle)
  }, [firstPlaced === undefined, prepare])

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
    prepare,
    drop() {
      const gesture = gestures.current
      if (gesture?.kind !== 'move' && gesture?.kind !== 'resize') return
      if (gesture.places.length > 0) actions.drop(gesture.places, gesture.kind, gesture.ids)
      actions.select(gesture.kind === 'move' && selected.includes(gesture.anchor) ? selected : [gesture.anchor])
      focus(gesture.anchor)
    },
    create(column, from, to) {
      addAt(spotAt(column, from), Math.max(5, to - from))
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

  const dayAfter = (days: 1 | -1) => {
    const at = forum.days.findIndex((day) => day.date === date)
    const next = forum.days[at + days]
    if (!next) return
    // The card that is carried goes out of sight with its day; its keys are heard on.
    sheet.current?.focus({ preventScroll: true })
    const { columns, places } = dayGridOf(store.document, forum, view.by, next.date, view.hiddenRooms.join())
    // Where days are side by side, each has its column.
    const first = places.find(({ column }) => view.by !== 'days' || columns[column]?.date === next.date)
    if (first && !gestures.current) focus(first.session.id)
    onDay(next.date)
    if (!gestures.current) tellDay(next.date)
  }
  const onKey = useBoardKeys(gestures, read, actions, {
    focus(id, selects) {
      focus(id)
      anchorId.current = id
      if (selects) show(app.sessionId ? { selected: [id], sessionId: id } : { selected: [id] })
    },
    showDay: dayAfter,
    open: actions.open,
    showDate(day) {
      sheet.current?.focus({ preventScroll: true })
      onDay(day)
    },
    announce(gesture, how) {
      announce(gesture, how)
      if ((how === 'dropped' || how === 'returned') && gesture && 'anchor' in gesture) focus(gesture.anchor)
    },
    tell,
    leave(id) {
      // What was to go is gone from the document by now, but for the pinned.
      const stays = (session: SessionId) => store.document.sessions[session]?.slot
      const places = grid.places.filter(({ session }) => session.id === id || stays(session.id))
      const next = stays(id) ? id : (walk({ ...grid, places }, id, 'down') ?? walk({ ...grid, places }, id, 'up'))
      if (next) {
        focus(next)
        // What is asked for by keys is about what has the focus.
        actions.select([next])
      } else sheet.current?.focus({ preventScroll: true })
    },
    addAfter(id) {
      addAt(spotAfter(id))
    },
  })
  const menu = useCardMenu(view, useMenuActions(root, { ...actions, paste }, focus), read, spotAfter, gestures)

  const pressCard = useLatest((event: PointerEvent, id: SessionId) => {
    event.stopPropagation()
    press(event, id)
  })
  const setSort = useLatest((sort: BoardView['tray']) => setView({ tray: sort }))
  const trayKey = useLatest(onKey)
  const pickInTray = useLatest((ids: readonly SessionId[]) => actions.select(ids))
  const addToTray = useLatest((kind: SessionKind) => actions.add(kind, null))
  const rooms = useRoomMenu(view, setView)
  const openDay = useLatest((day: CalendarDate) => {
    setView({ by: 'rooms' })
    onDay(day)
  })
  const goTo = useCallback((id: SessionId) => show({ selected: [id], sessionId: id }), [show])
  const clipboard = clipboardEvents(
    { copy: actions.copy, pasteAfter: (id) => paste(spotAfter(id)).length > 0 },
    selected,
    keyTarget,
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the cards inside are the controls; copy and paste of all of them are heard here
    <div className={styles.board} ref={root} {...clipboard} onContextMenu={menu.onContextMenu}>
      <Tray
        entries={entries}
        tracks={tracksOf(document, forum.id)}
        cards={cards}
        marks={marks}
        selected={selected}
        sort={view.tray}
        setSort={setSort}
        tray={tray}
        gestures={gestures}
        onPress={pressCard}
        onKey={trayKey}
        onFocus={setReachable}
        onPick={pickInTray}
        onAdd={addToTray}
      />
      <BoardFrame
        forum={forum}
        document={document}
        grid={grid}
        view={view}
        setView={setView}
        scale={scale}
        isMeasured={size.width > 0}
        axisPx={axisPx}
        axesPx={axesPx}
        conflicts={conflicts}
        marks={marks}
        cards={cards}
        selected={selected}
        reachable={reachable}
        gestures={gestures}
        scroller={scroller}
        sheet={sheet}
        onAskRoom={rooms.ask}
        onDay={openDay}
        onGo={goTo}
        onPressCard={pressCard}
        onPressSheet={(event) => press(event, null)}
        onFocus={setReachable}
        onKeyDown={(event) => onKey(event, keyTarget(event))}
        onAddHere={() => cursor.current && addAt(cursor.current)}
      />
      <CardMenu
        label={t('board.cardMenu')}
        anchor={menu.anchor}
        isOpen={menu.isOpen}
        onClose={menu.close}
        actions={menu.actions}
      />
      <CardMenu
        label={t('board.roomMenu')}
        anchor={rooms.anchor}
        isOpen={rooms.isOpen}
        onClose={rooms.close}
        actions={rooms.actions}
      />
      <span ref={menu.anchor} className={styles.menuAnchor} style={menu.style} />
      <div className="hidden-visually" role="status" aria-live="assertive">
        {said}
      </div>
    </div>
  )
}
