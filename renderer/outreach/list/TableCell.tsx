import type { OutreachColumn } from '../../../core/bridge/preferences.ts'
import { languageTag } from '../../../core/document/language.ts'
import { textFor } from '../../../core/document/localized-text.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { isClosedStage } from '../../../core/document/vocabulary.ts'
import type { OutreachRow } from '../../../core/outreach/outreach-list.ts'
import { isAnswerOverdue } from '../../../core/outreach/outreach-today.ts'
import { baseZone } from '../../../core/programme/session-time.ts'
import { type CalendarDate, daysBetween } from '../../../core/time/calendar-date.ts'
import { instantOfText } from '../../../core/time/instant.ts'
import { localTimeAt } from '../../../core/time/local-time.ts'
import { formatDate, joinWords } from '../../i18n/format.ts'
import { countryCode, countryWords, nameFor } from '../../i18n/names.ts'
import { Chip } from '../../ui/Chip.tsx'
import { CodeBadge } from '../../ui/CodeBadge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { channelIcons } from '../channel-icons.ts'
import { nearStyle } from '../near-style.ts'
import styles from './OutreachTable.module.css'
import type { RowWords } from './row-words.ts'

interface Props {
  readonly row: OutreachRow
  readonly column: OutreachColumn
  readonly forum: Forum
  readonly today: CalendarDate
  readonly words: RowWords
}

/** What a row says in a column. */
export function TableCell({ row, column, forum, today, words }: Props) {
  const { language, t } = words
  const { engagement, organization, lastContact } = row
  const isOver = forum.status !== 'planning'
  switch (column) {
    case 'organization': {
      const name = textFor(nameFor(organization, language), language)
      return (
        <>
          <CodeBadge code={countryCode(organization.country)} />
          <b className="cut" lang={name ? languageTag(name.language) : undefined} title={name?.text}>
            {name?.text}
          </b>
          {organization.abbreviation && <span className={styles.short}>{organization.abbreviation}</span>}
        </>
      )
    }
    case 'kind':
      return <span className="cut">{t(`organizationKind.${organization.kind}`)}</span>
    case 'country':
      return <span className="cut">{countryWords(organization.country, language, t)}</span>
    case 'stage':
      return <Chip shape={engagement.stage} word={words.stage(engagement.stage)} />
    case 'purpose':
      return <span className="cut">{t(`purpose.${engagement.purpose}`)}</span>
    case 'owner':
      return <span className="cut">{engagement.owner}</span>
    case 'priority':
      return engagement.priority === 'high' ? (
        <b className="cut">{t('priority.high')}</b>
      ) : (
        <span className="cut">{t(`priority.${engagement.priority}`)}</span>
      )
    case 'lastContact': {
      const date = lastContact && localTimeAt(instantOfText(lastContact.at), baseZone(forum)).date
      if (!lastContact || !date) return <span className="cut">{t('outreach.never')}</span>
      const channel = t(`channel.${lastContact.channel}`)
      return (
        <>
          <span className={styles.channel} title={channel}>
            <Icon name={channelIcons[lastContact.channel]} size={14} />
          </span>
          <span className="cut" title={`${formatDate(date, language, 'date')} ${channel}`}>
            {formatDate(date, language, nearStyle(date, today))}
            <span className="hidden-visually"> {channel}</span>
          </span>
        </>
      )
    }
    case 'answerDue':
      return (
        <Due
          date={engagement.answerDueOn}
          today={today}
          words={words}
          isLate={!isOver && isAnswerOverdue(engagement.stage, engagement.answerDueOn, today)}
        />
      )
    case 'followUp':
      return (
        <Due
          date={engagement.nextFollowUpOn}
          today={today}
          words={words}
          isLate={
            !isOver &&
            !isClosedStage(engagement.stage) &&
            engagement.nextFollowUpOn !== null &&
            engagement.nextFollowUpOn < today
          }
        />
      )
    case 'nextStep':
      return (
        <span className="cut" title={engagement.nextStep || engagement.closedReason}>
          {engagement.nextStep || engagement.closedReason}
        </span>
      )
    case 'topics': {
      const listed = joinWords([...organization.topics, ...organization.tags], language)
      return (
        <span className="cut" title={listed}>
          {listed}
        </span>
      )
    }
  }
}

function Due({
  date,
  today,
  words,
  isLate,
}: {
  readonly date: CalendarDate | null
  readonly today: CalendarDate
  readonly words: RowWords
  readonly isLate: boolean
}) {
  const { language, t } = words
  if (!date) return null
  const day = formatDate(date, language, nearStyle(date, today))
  if (isLate) {
    const late = t('outreach.overdue', { days: daysBetween(date, today) })
    return (
      <span className={styles.late} title={late}>
        <Icon name="clock" size={12} />
        {day}
        <span className="hidden-visually">, {late}</span>
      </span>
    )
  }
  return date === today ? <b className={styles.today}>{t('outreach.today')}</b> : <span>{day}</span>
}
