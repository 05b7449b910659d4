import { useLayoutEffect, useRef } from 'react'
import { wordsFor } from '../../../core/document/localized-text.ts'
import type { Forum } from '../../../core/document/rows.ts'
import type { DayGrid } from '../../../core/programme/day-grid.ts'
import { baseZone, slotStart } from '../../../core/programme/session-time.ts'
import { addMinutes } from '../../../core/time/instant.ts'
import { localTimeAt } from '../../../core/time/local-time.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { useApp } from '../../state/app-context.tsx'
import type { BoardScale } from './board-scale.ts'
import styles from './SuggestionLayer.module.css'
import { type GhostSession, ghostRect, ghostsOfForum } from './suggestion-ghosts.ts'

interface Props {
  readonly forum: Forum
  readonly grid: DayGrid
  readonly scale: BoardScale
}

/** The suggestions that are compared, drawn where they would stand, each with its number. */
export function SuggestionLayer({ forum, grid, scale }: Props) {
  const { view } = useApp()
  const language = useLanguage()
  const t = useWords()
  const ghosts = ghostsOfForum(forum, view.ghosts)
  const layer = useRef<HTMLDivElement>(null)
  // A suggestion may stand where nobody would scroll to look for it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other ghosts, or another day, are scrolled to
  useLayoutEffect(() => {
    layer.current?.querySelector('[data-suggestion-ghost]')?.scrollIntoView({ block: 'center', inline: 'nearest' })
  }, [view.ghosts, grid.date, grid.by])
  if (ghosts.length === 0) return null
  return (
    <div role="presentation" ref={layer}>
      {ghosts.flatMap(({ rank, sessions }, side) =>
        sessions.map((session) => {
          const rect = ghostRect(forum, grid, scale, session)
          if (!rect) return null
          // Two that would stand in one place stand side by side.
          const half = ghosts.length > 1 ? rect.width / 2 : rect.width
          const times = timesOf(forum, session)
          return (
            <div
              key={session.key}
              className={styles.ghost}
              data-suggestion-ghost={rank}
              data-side={side}
              style={{ left: rect.left + side * half, top: rect.top, width: half, height: rect.height }}
            >
              <span className="hidden-visually">
                {t('find.ghosts.one', { rank, title: wordsFor(session.title, language), times })}
              </span>
              <span aria-hidden="true" className={styles.rank}>
                {rank}
              </span>
              <span aria-hidden="true" className={styles.words}>
                {times} {wordsFor(session.title, language)}
              </span>
            </div>
          )
        }),
      )}
    </div>
  )
}

function timesOf(forum: Forum, { slot, durationMinutes }: GhostSession): string {
  const base = baseZone(forum)
  const end = localTimeAt(addMinutes(slotStart(slot, base).moment, durationMinutes), base)
  return `${slot.start}–${end.time}`
}
