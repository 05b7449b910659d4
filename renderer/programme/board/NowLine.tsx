import { useEffect, useState } from 'react'
import type { Interval } from '../../../core/time/interval.ts'
import styles from './Board.module.css'
import { type BoardScale, yOf } from './board-scale.ts'

const everyMs = 20_000

/** The present moment across the board, on the day that is today in the base zone. */
export function NowLine({ span, scale }: { readonly span: Interval; readonly scale: BoardScale }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [])
  const minute = (now - span.start) / 60_000
  if (now < span.start || now >= span.end || minute < scale.from || minute > scale.to) return null
  return <div className={styles.now} style={{ top: yOf(minute, scale) }} aria-hidden="true" />
}
