import { memo, type PointerEvent } from 'react'
import { languageTag } from '../../../core/document/language.ts'
import { textFor, wordsFor } from '../../../core/document/localized-text.ts'
import type { Forum, Participation, Room, SessionId, Track } from '../../../core/document/rows.ts'
import { sessionOnItsDay } from '../../../core/programme/forum-day.ts'
import { baseZone, type ScheduledSession, type SessionInZone } from '../../../core/programme/session-time.ts'
import type { CalendarDate } from '../../../core/time/calendar-date.ts'
import { zoneCode } from '../../../core/time/zone-city.ts'
import { joinWords } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { cityOf } from '../../i18n/sentences.ts'
import styles from './Board.module.css'
import { type CardContext, SessionCard, shownAnswer } from './SessionCard.tsx'

interface Props extends CardContext {
  readonly forum: Forum
  /** The day whose board it is; undefined where days are side by side. */
  readonly date: CalendarDate | undefined
  readonly session: ScheduledSession
  readonly participations: readonly Participation[] | undefined
  readonly track: Track | null
  readonly room: Room | null
  readonly marks: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly isSelected: boolean
  readonly isReachable: boolean
  readonly continues: boolean
  readonly position: number
  readonly count: number
  readonly onPress: (event: PointerEvent, id: SessionId) => void
  readonly onFocus: (id: SessionId) => void
}

/** A session on the board, drawn again only when something that it shows has changed. */
export const BoardCard = memo(function BoardCard(props: Props) {
  const { forum, date, session, participations, track, room, marks, isSelected, onPress, onFocus } = props
  const language = useLanguage()
  const t = useWords()
  const inZones = forum.zones.map((zone) => sessionOnItsDay(forum, session, zone, date))
  const { start, end, startShift, endShift } = inZones[0] ?? sessionOnItsDay(forum, session, baseZone(forum), date)
  const title = textFor(session.title, language)
  const severities = marks === '' ? [] : marks.split(' ')
  const clocks = inZones.map((shown) => {
    const shift = shown.startShift === 0 ? '' : ` ${t('programme.dayShift', { days: shown.startShift })}`
    return `${shown.start.time}–${shown.end.time} ${cityOf(shown.zone, language)}${shift}`
  })
  const words = [
    title?.text ?? '',
    t(`sessionKind.${session.kind}`),
    ...clocks,
    room ? wordsFor(room.name, language) : t('programme.noRoom'),
    ...(track ? [wordsFor(track.name, language)] : []),
    session.kind === 'blocker'
      ? t('programme.notPublished')
      : session.state === 'cancelled'
        ? t('sessionState.cancelled')
        : t(`answer.${shownAnswer(session, participations ?? [], props.stages)}`),
    ...(session.slot.pinned ? [t('board.pinned')] : []),
    ...severities.map((severity) => t(`severity.${severity as 'fatal' | 'warning' | 'info'}`)),
  ]
  const name = joinWords(words, language)
  return (
    <div
      role="option"
      aria-selected={isSelected}
      aria-label={name}
      aria-posinset={props.position}
      aria-setsize={props.count}
      lang={title ? languageTag(title.language) : undefined}
      className={styles.slotBox}
      data-session={session.id}
      data-pinned={session.slot.pinned || undefined}
      data-continues={props.continues || undefined}
      style={{ left: props.left, top: props.top, width: props.width, height: props.height }}
      tabIndex={props.isReachable ? 0 : -1}
      onPointerDown={(event) => onPress(event, session.id)}
      onFocus={() => onFocus(session.id)}
    >
      <SessionCard
        hint={[title?.text ?? '', ...clocks].join('\n')}
        session={session}
        participations={participations}
        track={track}
        marks={marks}
        times={`${start.time}${raised(startShift)}–${end.time}${endShift === startShift ? '' : raised(endShift)}`}
        elsewhere={inZones.slice(1).map(startWords).join(' · ')}
        width={props.width - 6}
        height={props.height - 2}
        organizations={props.organizations}
        persons={props.persons}
        stages={props.stages}
      />
    </div>
  )
})

/** `CN 13:30`: the start on the clocks of another zone. */
function startWords({ zone, start, startShift }: SessionInZone): string {
  return `${zoneCode(zone)} ${start.time}${raised(startShift)}`
}

/** `⁺1`, as the axes show it; nothing on the day itself. */
function raised(days: number): string {
  return days === 0 ? '' : days > 0 ? `⁺${days}` : `⁻${-days}`
}
