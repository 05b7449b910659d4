import { memo } from 'react'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { Forum } from '../../../core/document/rows.ts'
import type { DayGrid } from '../../../core/programme/day-grid.ts'
import { gridAxis } from '../../../core/programme/grid-axis.ts'
import { baseZone } from '../../../core/programme/session-time.ts'
import { workingDayOf } from '../../../core/programme/working-day.ts'
import { useWords } from '../../i18n/language-context.tsx'
import { DayShift } from '../../ui/DayShift.tsx'
import { type BoardScale, yOf } from './board-scale.ts'
import styles from './ZoneAxes.module.css'

interface Props {
  readonly forum: Forum
  readonly grid: DayGrid
  readonly scale: BoardScale
  readonly profiles: WorkspaceDocument['calendarProfiles']
  readonly document: WorkspaceDocument
}

/** A half hour gets a label of its own where it is this tall. */
const tallHalfHourPx = 60
const lunchLabelPx = 30

/**
 * One clock a zone along the day: its own hours, the hours it works, its lunch, and where it is on another day. Only for
 * the eye: each card says its times in every zone.
 */
export const ZoneAxes = memo(
  function ZoneAxes({ forum, grid, scale, document }: Props) {
    const t = useWords()
    const step = scale.pxPerMinute * 30 >= tallHalfHourPx ? 30 : 60
    return forum.zones.map((zone, index) => {
      const { work, lunch } = workingDayOf(document, zone)
      const { ticks, bands } = gridAxis(grid, baseZone(forum), zone, scale, step, work, lunch)
      return (
        <div key={zone} className={styles.axis} aria-hidden="true">
          {bands.map(({ kind, from, to }) => {
            const top = yOf(from, scale)
            const height = yOf(to, scale) - top
            return (
              <span key={`${kind} ${from}`} className={styles.band} data-kind={kind} style={{ top, height }}>
                {kind === 'lunch' && height >= lunchLabelPx && <span className={styles.lunch}>{t('board.lunch')}</span>}
              </span>
            )
          })}
          {ticks.map(({ at, time, dayShift, minute }) => {
            const top = yOf(minute, scale)
            return (
              <span
                key={at}
                className={styles.tick}
                data-base={index === 0 || undefined}
                data-half={!time.endsWith(':00') || undefined}
                data-first={top < 9 || undefined}
                style={{ top }}
              >
                <time>{time}</time>
                {(time === '00:00' || at === ticks[0]?.at) && <DayShift days={dayShift} />}
              </span>
            )
          })}
        </div>
      )
    })
  },
  (before, after) =>
    before.forum.zones === after.forum.zones &&
    before.grid.by === after.grid.by &&
    before.grid.date === after.grid.date &&
    before.grid.span.start === after.grid.span.start &&
    before.profiles === after.profiles &&
    before.scale.from === after.scale.from &&
    before.scale.to === after.scale.to &&
    before.scale.pxPerMinute === after.scale.pxPerMinute,
)
