import { memo } from 'react'
import { languageTag } from '../../../core/document/language.ts'
import { textFor, wordsFor } from '../../../core/document/localized-text.ts'
import type { EngagementId, Forum } from '../../../core/document/rows.ts'
import { isClosedStage } from '../../../core/document/vocabulary.ts'
import type { OutreachRow } from '../../../core/outreach/outreach-list.ts'
import { rolesByOrganization } from '../../../core/programme/session-rows.ts'
import { type CalendarDate, daysBetween } from '../../../core/time/calendar-date.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { countryCode, nameFor } from '../../i18n/names.ts'
import { useDocument } from '../../state/app-context.tsx'
import { CodeBadge } from '../../ui/CodeBadge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { nearStyle } from '../near-style.ts'
import styles from './Pipeline.module.css'

interface Props {
  readonly row: OutreachRow
  readonly forum: Forum
  readonly today: CalendarDate
  readonly top: number
  readonly place: number
  readonly of: number
  readonly isInHand: boolean
  readonly isCarried: boolean
  readonly isReachable: boolean
  readonly onOpen: (id: EngagementId) => void
  readonly onMenu: (id: EngagementId) => void
}

/** One engagement: who, what they hold in the programme, and what comes next. */
export const PipelineCard = memo(function PipelineCard(props: Props) {
  const { row, forum, today, top, place, of, isInHand, isCarried, isReachable, onOpen, onMenu } = props
  const { id } = row.engagement
  return (
    <div
      role="option"
      aria-selected={isInHand}
      aria-posinset={place}
      aria-setsize={of}
      tabIndex={isReachable ? 0 : -1}
      data-card={id}
      data-carried={isCarried || undefined}
      className={styles.card}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onOpen(id)}
      onContextMenu={(event) => {
        event.preventDefault()
        onMenu(id)
      }}
      // The board around it hears the keys of all cards.
      onKeyDown={undefined}
    >
      <CardContent row={row} forum={forum} today={today} />
    </div>
  )
})

/** What stands on a card, also while it is carried. */
export function CardContent({
  row,
  forum,
  today,
}: {
  readonly row: OutreachRow
  readonly forum: Forum
  readonly today: CalendarDate
}) {
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const { engagement, organization } = row
  const name = textFor(nameFor(organization, language), language)
  const held = (rolesByOrganization(document).get(organization.id) ?? [])
    .flatMap(({ sessionId }) => document.sessions[sessionId] ?? [])
    .filter(({ forumId }) => forumId === forum.id)
  const [session] = held
  const { nextFollowUpOn: on } = engagement
  const isLate = forum.status === 'planning' && !isClosedStage(engagement.stage) && on !== null && on < today
  return (
    <>
      <span className={styles.top}>
        <b className={styles.name} lang={name ? languageTag(name.language) : undefined} title={name?.text}>
          {name?.text}
        </b>
        <CodeBadge code={countryCode(organization.country)} />
      </span>
      <span className={styles.second}>
        {session ? (
          <>
            <Icon name="calendar" size={12} />
            <span className="cut">{wordsFor(session.title, language)}</span>
            <span className={styles.time}>{session.slot ? session.slot.start : t('pipeline.tray')}</span>
          </>
        ) : (
          <span className="cut">{engagement.nextStep || engagement.closedReason || organization.abbreviation}</span>
        )}
      </span>
      <span className={styles.third}>
        <span className="cut">
          {t(`organizationKind.${organization.kind}`)} · {t(`purpose.${engagement.purpose}`)}
        </span>
        {on && (
          <span className={isLate ? styles.late : styles.date}>
            {isLate && <Icon name="clock" size={12} />}
            {on === today ? t('outreach.today') : formatDate(on, language, nearStyle(on, today))}
            {isLate && (
              <span className="hidden-visually">, {t('outreach.overdue', { days: daysBetween(on, today) })}</span>
            )}
          </span>
        )}
      </span>
    </>
  )
}
