import { useEffect, useRef } from 'react'
import type { DayGrid } from '../../../core/programme/day-grid.ts'
import { gridTimeOf } from '../../../core/programme/grid-axis.ts'
import type { Zone } from '../../../core/time/zone.ts'
import { useWords } from '../../i18n/language-context.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Board.module.css'
import type { BoardScale } from './board-scale.ts'

interface Props {
  readonly grid: DayGrid
  readonly base: Zone
  readonly scale: BoardScale
  readonly edge: 'start' | 'end'
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** The empty hours before or after the day, folded to a line that opens them. */
export function NightBar({ grid, base, scale, edge, isOpen, onToggle }: Props) {
  const t = useWords()
  const button = useRef<HTMLButtonElement>(null)
  // The hours that are unfolded push the button out of sight; who pressed it goes along, and sees the last of them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only folding and unfolding moves it
  useEffect(() => {
    if (document.activeElement === button.current) button.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  const length = grid.by === 'days' ? 1440 : (grid.span.end - grid.span.start) / 60_000
  const [from, to] = edge === 'start' ? [0, scale.from] : [scale.to, length]
  if (!isOpen && from >= to) return <div className={styles.night} />
  const clock = (minute: number) => gridTimeOf(grid, base, minute) ?? '24:00'
  const hours = { from: clock(from), to: clock(to) }
  const words = isOpen ? t('board.hideNight') : t('board.collapsed', hours)
  return (
    <div className={styles.night}>
      <button
        ref={button}
        type="button"
        className={styles.nightButton}
        aria-label={isOpen ? words : t('board.showNight', hours)}
        onClick={onToggle}
      >
        <Icon name={isOpen ? 'down' : 'unfold'} size={12} />
        {words}
      </button>
    </div>
  )
}
