import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import type { SessionId } from '../../core/document/rows.ts'
import type { ComparedStates } from '../../core/release/comparison-between.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { focusNowAndAfterPaint } from '../ui/focus-after-paint.ts'
import { ForumChangeCells, SessionChangeCells } from './ChangeRow.tsx'
import styles from './Changes.module.css'
import { forumLines } from './forum-lines.ts'

/** Most have two lines; each is measured once it is drawn. */
const usualHeight = 53

interface Props {
  readonly comparison: ComparedStates
  readonly document: WorkspaceDocument
  readonly onOpen: (id: SessionId) => void
}

/** Every change, of which only those in sight are drawn. Arrows walk, Enter shows the session in the programme. */
export function Changes({ comparison, document, onOpen }: Props) {
  const { sessions, forum, forums } = comparison
  const language = useLanguage()
  const t = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const [walked, setWalked] = useState<string | null>(null)
  const keys = [...(forum.length > 0 ? ['forum'] : []), ...sessions.map(({ sessionId }) => sessionId)]
  const virtual = useVirtualizer({
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 6,
    getItemKey: (index) => keys[index] ?? index,
  })
  const reachable = Math.max(walked === null ? -1 : keys.indexOf(walked), 0)
  const changeAt = (index: number) => sessions[index - (keys.length - sessions.length)]
  const go = (index: number) => {
    const next = keys[Math.max(0, Math.min(keys.length - 1, index))]
    if (next === undefined) return
    setWalked(next)
    virtual.scrollToIndex(keys.indexOf(next), { align: 'auto' })
    focusNowAndAfterPaint(() => scroller.current?.querySelector<HTMLElement>(`[data-change="${next}"]`))
  }
  const open = (index: number) => {
    const change = changeAt(index)
    if (change) onOpen(change.sessionId)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target as HTMLElement).dataset['change']) return
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / usualHeight) - 1)
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[event.key]
    if (step !== undefined) go(reachable + step)
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(keys.length - 1)
    else if (event.key === 'Enter' || event.key === ' ') open(reachable)
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={t('releases.changesList')}
      aria-rowcount={keys.length}
      className={styles.scroller}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const change = changeAt(index)
          const id = keys[index]
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it hears the keys of all rows
            <div
              key={key}
              ref={virtual.measureElement}
              role="row"
              aria-rowindex={index + 1}
              tabIndex={index === reachable ? 0 : -1}
              data-index={index}
              data-change={id}
              data-opens={change ? document.sessions[change.sessionId] !== undefined : false}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              onFocus={() => id && setWalked(id)}
              onClick={() => open(index)}
            >
              {change ? (
                <SessionChangeCells change={change} zones={forums.after.zones} organizations={document.organizations} />
              ) : (
                <ForumChangeCells lines={forumLines(forums.before, forums.after, t, language)} />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
