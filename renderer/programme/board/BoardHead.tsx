import { memo, type RefObject, useMemo } from 'react'
import type { Forum, Room, RoomId, Track } from '../../../core/document/rows.ts'
import type { DayGrid, GridColumn } from '../../../core/programme/day-grid.ts'
import type { CalendarDate } from '../../../core/time/calendar-date.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Text } from '../../ui/Text.tsx'
import { TrackEdge } from '../../ui/TrackEdge.tsx'
import { DayMarks } from '../DayMarks.tsx'
import styles from './Board.module.css'
import type { BoardScale } from './board-scale.ts'
import { useDrawnParts } from './use-drawn-parts.ts'

/**
 * The name of a column that is wider stays in sight while the column does. What sticks is a layer of its own for the
 * compositor, and fifty heads with two each would cost every frame of a drag some milliseconds.
 */
const widePx = 360

interface Props {
  readonly forum: Forum
  readonly grid: DayGrid
  readonly scale: BoardScale
  readonly scroller: RefObject<HTMLElement | null>
  /** Asked for the menu of a room, by its head. */
  readonly onMenu: (head: HTMLElement, roomId: RoomId) => void
  readonly onDay: (date: CalendarDate) => void
}

/** The heads of the columns in sight and near it: rooms, tracks or days. */
export function BoardHead({ forum, grid, scale, scroller, onMenu, onDay }: Props) {
  const parts = useMemo(
    () =>
      grid.columns.map(({ key }, i) => {
        const left = scale.edges[i] ?? 0
        // Heads stay in sight however far down the sheet is scrolled.
        return { id: key, rect: { left, width: (scale.edges[i + 1] ?? scale.width) - left, top: 0, height: Infinity } }
      }),
    [grid.columns, scale],
  )
  const drawn = useDrawnParts(scroller, parts)
  return grid.columns.map((column, i) => {
    const rect = parts[i]?.rect
    if (!rect || !drawn.has(column.key)) return null
    return (
      <div
        key={column.key}
        className={styles.head}
        data-wide={rect.width > widePx || undefined}
        style={{ left: rect.left, width: rect.width }}
      >
        <ColumnHead
          forum={forum}
          kind={column.kind}
          date={column.date}
          room={column.kind === 'room' ? column.room : null}
          track={column.kind === 'track' ? column.track : null}
          onMenu={onMenu}
          onDay={onDay}
        />
      </div>
    )
  })
}

/** Drawn again only when its room, track or day is another: the grid is another after every edit. */
const ColumnHead = memo(function ColumnHead({
  forum,
  kind,
  date,
  room,
  track,
  onMenu,
  onDay,
}: {
  readonly forum: Forum
  readonly kind: GridColumn['kind']
  readonly date: CalendarDate
  readonly room: Room | null
  readonly track: Track | null
  readonly onMenu: (head: HTMLElement, roomId: RoomId) => void
  readonly onDay: (date: CalendarDate) => void
}) {
  const language = useLanguage()
  const t = useWords()
  switch (kind) {
    case 'day':
      return (
        <button type="button" className={styles.headButton} onClick={() => onDay(date)}>
          <span className={styles.headName}>{formatDate(date, language, 'day')}</span>
          <span className={styles.headAside}>
            <DayMarks forum={forum} date={date} />
          </span>
        </button>
      )
    case 'track':
      return (
        <span className={styles.headButton}>
          <span className={styles.headName}>
            <TrackEdge track={track} isNamed />
            <span className="cut">{track ? <Text of={track.name} /> : t('programme.noTrack')}</span>
          </span>
        </span>
      )
    case 'room': {
      if (!room) {
        return (
          <span className={styles.headButton}>
            <span className={styles.headName}>{t('programme.noRoom')}</span>
          </span>
        )
      }
      const isMute = room.kind !== 'physical' && room.joinUrl === ''
      return (
        // One menu serves all heads, and they are plain: fifty rooms must not cost fifty menus.
        <button
          type="button"
          className={styles.headButton}
          aria-haspopup="menu"
          onClick={(event) => onMenu(event.currentTarget, room.id)}
          onKeyDown={(event) => {
            // A click that a key makes counts as one of assistive technology, and the menu leaves the focus beside its first line.
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            onMenu(event.currentTarget, room.id)
          }}
        >
          <span className={styles.headName}>
            <Icon name={room.kind === 'online' ? 'video' : 'hall'} size={14} />
            <span className="cut">
              <Text of={room.name} />
            </span>
          </span>
          <span className={`${styles.headAside} cut`}>
            {t(`roomKind.${room.kind}`)}
            {room.capacity !== null && ` · ${room.capacity}`}
            {isMute && ` · ${t('board.noLink')}`}
          </span>
        </button>
      )
    }
  }
})
