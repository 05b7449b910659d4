import { useEffect, useState } from 'react'
import type { Forum } from '../../../core/document/rows.ts'
import type { DayGrid } from '../../../core/programme/day-grid.ts'
import { nowOnGrid } from '../../../core/programme/now-on-grid.ts'
import { instant } from '../../../core/time/instant.ts'
import styles from './Board.module.css'
import { type BoardScale, yOf } from './board-scale.ts'

const everyMs = 20_000

interface Props {
  readonly forum: Forum
  readonly grid: DayGrid
  readonly scale: BoardScale
}

/** The present moment across the board, or across the column of its day. */
export function NowLine({ forum, grid, scale }: Props) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [])
  return nowOnGrid(grid, forum, instant(now)).map(({ minute, column }) => {
    if (minute < scale.from || minute > scale.to) return null
    const left = scale.edges[column ?? 0] ?? 0
    const right = column === null ? scale.width : (scale.edges[column + 1] ?? scale.width)
    return (
      <div
        key={column}
        className={styles.now}
        style={{ top: yOf(minute, scale), left, width: right - left }}
        aria-hidden="true"
      />
    )
  })
}
