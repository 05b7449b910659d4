import { type KeyboardEvent, type PointerEvent, type RefObject, useId } from 'react'
import type { BoardView } from '../../../core/bridge/preferences.ts'
import type { RoomId, SessionId } from '../../../core/document/rows.ts'
import type { Conflict } from '../../../core/programme/conflict.ts'
import { baseZone } from '../../../core/programme/session-time.ts'
import type { CalendarDate } from '../../../core/time/calendar-date.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import styles from './Board.module.css'
import { BoardCards } from './BoardCards.tsx'
import { BoardCorner } from './BoardCorner.tsx'
import { BoardHead } from './BoardHead.tsx'
import type { GestureStore } from './board-gesture.ts'
import type { BoardScale } from './board-scale.ts'
import { CompareLayer } from './CompareLayer.tsx'
import { ConflictMargin } from './ConflictMargin.tsx'
import { GestureLayer } from './GestureLayer.tsx'
import { NightBar } from './NightBar.tsx'
import { NowLine } from './NowLine.tsx'
import type { BoardModel } from './plan-gesture.ts'
import type { CardContext } from './SessionCard.tsx'
import { SlotPills } from './SlotPills.tsx'
import { SuggestionLayer } from './SuggestionLayer.tsx'
import { useDoubleClick } from './use-double-click.ts'
import { ZoneAxes } from './ZoneAxes.tsx'

/** The height of the heads of axes and columns. */
export const headPx = 44

interface Props extends BoardModel {
  readonly setView: (fields: Partial<BoardView>) => void
  readonly scale: BoardScale
  /** Whether the frame has its size; before that there is nothing to draw. */
  readonly isMeasured: boolean
  readonly axisPx: number
  readonly axesPx: number
  readonly conflicts: readonly Conflict[]
  readonly marks: ReadonlyMap<SessionId, string>
  readonly cards: CardContext
  readonly selected: readonly SessionId[]
  readonly reachable: SessionId | null
  readonly gestures: GestureStore
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly sheet: RefObject<HTMLDivElement | null>
  readonly onAskRoom: (head: HTMLElement, roomId: RoomId) => void
  readonly onDay: (date: CalendarDate) => void
  readonly onGo: (id: SessionId) => void
  readonly onPressCard: (event: PointerEvent, id: SessionId) => void
  readonly onPressSheet: (event: PointerEvent) => void
  readonly onFocus: (id: SessionId) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onAddHere: () => void
}

/** What scrolls: heads above, axes on the left, and the sheet with the cards. */
export function BoardFrame(props: Props) {
  const { forum, document, grid, view, setView, scale, isMeasured, axisPx, axesPx, conflicts, marks, cards } = props
  const { selected, reachable, gestures, scroller, sheet } = props
  const { onAskRoom, onDay, onGo, onPressCard, onPressSheet, onFocus, onKeyDown, onAddHere } = props
  const language = useLanguage()
  const t = useWords()
  const handed = selected.length === 1 ? selected[0] : undefined
  const { beganHere } = useDoubleClick(sheet)
  const hint = useId()
  const dayName = formatDate(grid.date, language, 'full')
  return (
    <div
      className={styles.scroller}
      ref={scroller}
      data-head={headPx}
      data-axes={axesPx}
      style={{ '--axis': `${axisPx}px`, '--axes': `${axesPx}px`, '--head': `${headPx}px` } as React.CSSProperties}
    >
      <div className={styles.canvas} style={{ width: axesPx + scale.width }}>
        <div className={styles.heads}>
          <BoardCorner zones={forum.zones} />
          <div className={styles.columnHeads}>
            {isMeasured && (
              <BoardHead forum={forum} grid={grid} scale={scale} scroller={scroller} onMenu={onAskRoom} onDay={onDay} />
            )}
          </div>
        </div>
        <NightBar
          grid={grid}
          base={baseZone(forum)}
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
              <ConflictMargin grid={grid} scale={scale} conflicts={conflicts} onGo={onGo} />
            </div>
          </div>
          <div
            ref={sheet}
            className={styles.sheet}
            role="listbox"
            aria-multiselectable="true"
            aria-label={grid.by === 'days' ? t('board.boardOfDays') : t('board.boardOf', { date: dayName })}
            aria-describedby={grid.places.length === 0 ? hint : undefined}
            // Without a card to lead to, Tab leads to the board itself.
            tabIndex={grid.places.length === 0 ? 0 : -1}
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
            onPointerDown={onPressSheet}
            onDoubleClick={(event) => beganHere() && keyTarget(event) === null && onAddHere()}
            onKeyDown={onKeyDown}
          >
            {isMeasured && (
              <BoardCards
                document={document}
                forum={forum}
                grid={grid}
                scale={scale}
                scroller={scroller}
                cards={cards}
                marks={marks}
                selected={selected}
                reachable={reachable}
                onPress={onPressCard}
                onFocus={onFocus}
              />
            )}
            <SuggestionLayer forum={forum} grid={grid} scale={scale} />
            <NowLine forum={forum} grid={grid} scale={scale} />
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
                <span id={hint}>{t('board.emptyHint')}</span>
              </div>
            )}
          </div>
          {isMeasured && <CompareLayer forum={forum} grid={grid} view={view} scale={scale} onGo={onGo} />}
        </div>
        <NightBar
          grid={grid}
          base={baseZone(forum)}
          scale={scale}
          edge="end"
          isOpen={view.showsNight}
          onToggle={() => setView({ showsNight: !view.showsNight })}
        />
      </div>
    </div>
  )
}

/** The session whose card an event is about; null for the sheet itself. */
export function keyTarget(event: { readonly target: EventTarget }): SessionId | null {
  return ((event.target as HTMLElement).dataset['session'] as SessionId | undefined) ?? null
}
