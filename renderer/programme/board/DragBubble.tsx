import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react'
import { wordsFor } from '../../../core/document/localized-text.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { cityOf } from '../../i18n/sentences.ts'
import { DayShift } from '../../ui/DayShift.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { ZoneBadge } from '../../ui/ZoneBadge.tsx'
import styles from './Board.module.css'
import type { Gesture } from './board-gesture.ts'
import type { Rect } from './board-scale.ts'
import { boardDay, pinnedAmong, timesInZones, trackWords, troubleWords } from './board-words.ts'
import type { BoardModel } from './plan-gesture.ts'
import { consequencesOf } from './preview.ts'

interface Props {
  readonly gesture: Extract<Gesture, { kind: 'move' | 'resize' }>
  readonly model: BoardModel
  /** Where the session that was taken hold of would stand; null beside the sheet. */
  readonly lead: Rect | null
  readonly scroller: RefObject<HTMLElement | null>
}

const mostSaid = 3
const gapPx = 12

interface Frame {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Beside the target, never over it: to the right, to the left, below or above, where there is room first. */
function beside(
  lead: Rect,
  size: Pick<Rect, 'width' | 'height'>,
  seen: Frame,
): { readonly left: number; readonly top: number } {
  const along = Math.max(seen.top, Math.min(lead.top, seen.bottom - size.height))
  const right = lead.left + lead.width + gapPx
  if (right + size.width <= seen.right) return { left: right, top: along }
  const left = lead.left - gapPx - size.width
  if (left >= seen.left) return { left, top: along }
  const across = Math.max(seen.left, Math.min(lead.left + 40, seen.right - size.width - 4))
  const below = lead.top + lead.height + gapPx
  if (below + size.height <= seen.bottom) return { left: across, top: below }
  return { left: across, top: Math.max(seen.top, lead.top - gapPx - size.height) }
}

/** Start and end in every zone while something is moved, and what the move would break or resolve. */
export function DragBubble({ gesture, model, lead, scroller }: Props) {
  const { document, forum, grid, view } = model
  const language = useLanguage()
  const t = useWords()
  const bubble = useRef<HTMLDivElement>(null)
  const place = gesture.places.find(({ id }) => id === gesture.anchor) ?? gesture.places[0]
  const session = place && document.sessions[place.id]
  const consequences = useMemo(() => consequencesOf(document, forum, gesture.places), [document, forum, gesture.places])
  useLayoutEffect(() => {
    const element = bubble.current
    const frame = scroller.current
    if (!element || !frame || !lead) return
    const seen = {
      left: frame.scrollLeft + 4,
      top: frame.scrollTop + 4,
      right: frame.scrollLeft + frame.clientWidth - Number(frame.dataset['axes'] ?? 0),
      bottom: frame.scrollTop + frame.clientHeight - Number(frame.dataset['head'] ?? 0) - 28,
    }
    const { left, top } = beside(lead, { width: element.offsetWidth, height: element.offsetHeight }, seen)
    element.style.transform = `translate(${left}px, ${top}px)`
  })
  if (!session || !lead || !place.slot) return null
  const duration = place.durationMinutes ?? session.durationMinutes
  const pinned = gesture.kind === 'move' ? pinnedAmong(document, gesture.ids) : 0
  const room = place.slot.roomId ? document.rooms[place.slot.roomId] : undefined
  const where = [
    ...(view.by === 'tracks' ? [trackWords(session, place, document, t, language)] : []),
    room ? wordsFor(room.name, language) : t('programme.noRoom'),
  ].join(' · ')
  return (
    <div className={styles.bubble} ref={bubble} aria-hidden="true">
      {timesInZones(forum, session, place.slot, duration, boardDay(grid)).map(
        ({ zone, start, end, startShift, endShift }) => (
          <div key={zone} className={styles.bubbleZone}>
            <ZoneBadge zone={zone} />
            <span className="cut">{cityOf(zone, language)}</span>
            <span className={styles.bubbleTime}>
              {start.time}
              <DayShift days={startShift} />–{end.time}
              {endShift !== startShift && <DayShift days={endShift} />}
            </span>
          </div>
        ),
      )}
      <div className={styles.bubbleFoot}>
        <span className={styles.bubbleLine}>
          <b className="cut">{where}</b>
          <span>
            {t('programme.minutes', { count: duration })}
            {gesture.places.length > 1 && ` · ${t('programme.sessions', { count: gesture.places.length })}`}
          </span>
        </span>
        {pinned > 0 && (
          <span className={styles.consequence}>
            <Icon name="pin" size={14} />
            {t('board.pinnedStay', { count: pinned })}
          </span>
        )}
        {consequences.refusal !== null && (
          <span className={styles.consequence} data-tone="fatal">
            <Icon name="fatal" size={14} />
            {consequences.refusal(t, language)}
          </span>
        )}
        {consequences.added.slice(0, mostSaid).map((conflict) => (
          <span key={conflict.key} className={styles.consequence} data-tone={conflict.severity}>
            <Icon name={conflict.severity} size={14} />
            {troubleWords(conflict, gesture.anchor, document, t, language)}
          </span>
        ))}
        {consequences.added.length > mostSaid && (
          <span className={styles.bubbleHint}>{t('board.more', { count: consequences.added.length - mostSaid })}</span>
        )}
        {consequences.resolved.slice(0, 2).map((conflict) => (
          <span key={conflict.key} className={styles.consequence} data-tone="resolved">
            <Icon name="check" size={14} />
            {t('board.resolves', { sentence: troubleWords(conflict, gesture.anchor, document, t, language) })}
          </span>
        ))}
        <span className={styles.bubbleHint}>
          {gesture.by === 'keyboard'
            ? t('board.keyboardHint')
            : t('board.pointerHint', { minutes: gesture.free ? 1 : view.zoom })}
        </span>
      </div>
    </div>
  )
}
