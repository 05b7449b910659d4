import { useMemo } from 'react'
import type { BoardView } from '../../../core/bridge/preferences.ts'
import { languageTag } from '../../../core/document/language.ts'
import { textFor, wordsFor } from '../../../core/document/localized-text.ts'
import type { ReleaseId } from '../../../core/document/release-rows.ts'
import type { Forum, SessionId } from '../../../core/document/rows.ts'
import type { DayGrid } from '../../../core/programme/day-grid.ts'
import type { SessionChange } from '../../../core/release/compare-releases.ts'
import { comparisonWithDraft } from '../../../core/release/comparison-between.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { KindIcon } from '../../releases/KindIcon.tsx'
import { useApp, useSettledDocument } from '../../state/app-context.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { type BoardScale, rectOf, yOf } from './board-scale.ts'
import styles from './Compare.module.css'
import { comparedBoard, type FormerPlace } from './compare-places.ts'

interface Props {
  readonly forum: Forum
  readonly grid: DayGrid
  readonly view: Pick<BoardView, 'hiddenRooms'>
  readonly scale: BoardScale
  readonly onGo: (id: SessionId) => void
}

/** Where sessions were in a release, and which are not as they were: drawn over the board while it is compared. */
export function CompareLayer(props: Props) {
  const from = useApp().view.boardComparedWith
  return from ? <Compared {...props} from={from} /> : null
}

/** A place that is taken has only this much of its column, at the right. */
const stripPx = 28
/** The gap beside a card. */
const sideGap = 3
/** Under this height title and place stand in one line. */
const lowPx = 42

function Compared({ forum, grid, view, scale, onGo, from }: Props & { readonly from: ReleaseId }) {
  const document = useSettledDocument()
  const t = useWords()
  const release = document?.releases[from]
  const isOurs = release?.forumId === forum.id && document?.forums[forum.id] !== undefined
  const comparison = document && isOurs ? comparisonWithDraft(document, forum.id, from) : null
  const compared = useMemo(
    () => (comparison ? comparedBoard(grid, forum, view.hiddenRooms, comparison.sessions) : null),
    [comparison, grid, forum, view.hiddenRooms],
  )
  if (!compared || !release) return null
  return (
    <section
      className={styles.layer}
      style={{ width: scale.width, height: scale.height }}
      aria-label={t('releases.board.ghosts', { number: release.number })}
    >
      {compared.former.map((former) => (
        <Former key={former.change.sessionId} former={former} scale={scale} onGo={onGo} isThere={isThere(former)} />
      ))}
      {compared.changed.map(({ change, place }) => {
        const { left, top } = rectOf(place, scale)
        return (
          <span key={change.sessionId} className={styles.changed} style={{ left, top }} data-changed={change.kind}>
            <KindIcon kind={change.kind} />
          </span>
        )
      })}
    </section>
  )

  function isThere({ change }: FormerPlace): boolean {
    return document?.sessions[change.sessionId] !== undefined
  }
}

function Former({
  former,
  scale,
  onGo,
  isThere,
}: {
  readonly former: FormerPlace
  readonly scale: BoardScale
  readonly onGo: (id: SessionId) => void
  readonly isThere: boolean
}) {
  const language = useLanguage()
  const t = useWords()
  const { change, isTaken } = former
  const title = textFor(change.before?.facts.title ?? {}, language)
  const now = change.kind === 'cancelled' ? null : placeWords(change, language)
  const [left, right] = former.spansAll
    ? [0, scale.width]
    : [scale.edges[former.column] ?? 0, scale.edges[former.column + 1] ?? scale.width]
  const top = Math.max(0, yOf(former.startMinute, scale))
  const height = Math.max(18, yOf(former.endMinute, scale) - top)
  const words = { title: title?.text ?? '', place: now ?? '' }
  const label = now === null ? t('releases.board.cancelled', words) : t('releases.board.movedTo', words)
  const content = isTaken ? (
    <Icon name={now === null ? 'close' : 'forward'} size={12} />
  ) : (
    <>
      <s lang={title ? languageTag(title.language) : undefined}>{title?.text}</s>
      <span>
        {t('releases.board.was')} · {now === null ? t('releases.board.gone') : t('releases.board.nowAt', words)}
      </span>
    </>
  )
  const shared = {
    className: styles.former,
    style: {
      left: (isTaken ? Math.max(left, right - stripPx) : left) + sideGap,
      width: (isTaken ? Math.min(stripPx, right - left) : right - left) - 2 * sideGap,
      top: top + 1,
      height: height - 2,
    },
    title: label,
    'data-former': change.kind,
    'data-taken': isTaken || undefined,
    'data-low': (!isTaken && height < lowPx) || undefined,
  }
  // What is no longer there leads nowhere.
  return isThere ? (
    <button type="button" tabIndex={-1} aria-label={label} {...shared} onClick={() => onGo(change.sessionId)}>
      {content}
    </button>
  ) : (
    <span role="img" aria-label={label} {...shared}>
      {content}
    </span>
  )
}

/** Where a session is now: its day, start and room. */
function placeWords({ after, before }: SessionChange, language: Parameters<typeof formatDate>[1]): string {
  if (!after) return ''
  const { slot, room } = after.facts
  const day = slot.date === before?.facts.slot.date ? '' : `${formatDate(slot.date, language, 'short')} `
  return `${day}${slot.start}${room ? `, ${wordsFor(room.name, language)}` : ''}`
}
