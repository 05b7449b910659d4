import { type ReactNode, useState } from 'react'
import { languageTag } from '../../../core/document/language.ts'
import { textFor } from '../../../core/document/localized-text.ts'
import type { EngagementId, Forum } from '../../../core/document/rows.ts'
import { daysSinceContact } from '../../../core/outreach/outreach-filter.ts'
import type { OutreachRow } from '../../../core/outreach/outreach-list.ts'
import { changesSince, type OutreachChange, outreachToday } from '../../../core/outreach/outreach-today.ts'
import { type CalendarDate, daysBetween } from '../../../core/time/calendar-date.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/language-context.tsx'
import { nameFor } from '../../i18n/names.ts'
import { useApp, useDocument, useSettledDocument } from '../../state/app-context.tsx'
import { IconButton } from '../../ui/Button.tsx'
import { Disc } from '../../ui/Disc.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { nearStyle } from '../near-style.ts'
import { useStageWords } from '../use-stage-words.ts'
import styles from './TodayPane.module.css'

/** More lines than this of one kind are shown on demand. */
const mostAtFirst = 8

interface Props {
  readonly forum: Forum
  readonly today: CalendarDate
  readonly onFold: () => void
}

/** What wants attention today: late and due follow-ups, late answers, silence, and what happened since yesterday. */
export function TodayPane({ forum, today, onFold }: Props) {
  const live = useDocument()
  const document = useSettledDocument() ?? live
  const language = useLanguage()
  const t = useWords()
  const isOver = forum.status !== 'planning'
  const { overdue, due, answersOverdue, quiet } = outreachToday(document, forum, today)
  const changes = changesSince(document, forum, today)
  const isEmpty = [overdue, due, answersOverdue, quiet].every((rows) => rows.length === 0)
  const short = (date: CalendarDate | null) => (date ? formatDate(date, language, nearStyle(date, today)) : '')
  return (
    <section className={styles.pane} aria-label={t('today.title')}>
      <header className={styles.head}>
        <h2 className={styles.date}>{formatDate(today, language, 'day')}</h2>
        <IconButton icon="fold" label={t('today.fold')} onPress={onFold} />
      </header>
      <div className={styles.body}>
        {isOver ? (
          <Nothing title={t('today.over')} hint={t('today.overHint')} />
        ) : isEmpty ? (
          <Nothing title={t('today.none')} hint={t('today.noneHint')} />
        ) : (
          <>
            <Group title={t('today.overdue')} count={overdue.length} isLate>
              {overdue.map((row) => (
                <Line key={row.engagement.id} row={row}>
                  {t('today.overdueBy', { days: daysBetween(row.engagement.nextFollowUpOn ?? today, today) })}
                  {row.engagement.nextStep && ` · ${row.engagement.nextStep}`}
                </Line>
              ))}
            </Group>
            <Group title={t('today.due')} count={due.length}>
              {due.map((row) => (
                <Line key={row.engagement.id} row={row}>
                  {row.engagement.nextStep || t(`purpose.${row.engagement.purpose}`)}
                </Line>
              ))}
            </Group>
            <Group title={t('today.answers')} count={answersOverdue.length} isLate>
              {answersOverdue.map((row) => (
                <Line key={row.engagement.id} row={row}>
                  {t('today.answerDueBy', { date: short(row.engagement.answerDueOn) })}
                </Line>
              ))}
            </Group>
            <Group
              title={t('today.quiet')}
              count={quiet.length}
              detail={t('today.quietAfter', { days: forum.quietAfterDays })}
            >
              {quiet.map((row) => {
                const days = daysSinceContact(row, forum, today)
                return (
                  <Line key={row.engagement.id} row={row}>
                    {days === null ? t('today.neverContacted') : t('today.silentFor', { days })}
                  </Line>
                )
              })}
            </Group>
          </>
        )}
        <Group title={t('today.changes')} count={changes.length}>
          {changes.map((change) => (
            <Line key={`${change.kind} ${change.at} ${change.row.engagement.id}`} row={change.row}>
              <ChangeWords change={change} forum={forum} />
            </Line>
          ))}
        </Group>
      </div>
    </section>
  )
}

function Nothing({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <div className={styles.nothing}>
      <b>{title}</b>
      <p>{hint}</p>
    </div>
  )
}

interface GroupProps {
  readonly title: string
  readonly count: number
  readonly detail?: string
  readonly isLate?: boolean
  readonly children: readonly ReactNode[]
}

function Group({ title, count, detail, isLate = false, children }: GroupProps) {
  const t = useWords()
  const [isWhole, setWhole] = useState(false)
  if (count === 0) return null
  return (
    <section className={styles.group} aria-label={`${title} ${count}`}>
      <h3 className={styles.title} data-late={isLate || undefined}>
        {isLate && <Icon name="clock" size={14} />}
        {title}
        <span className={styles.count}>{t('today.number', { count })}</span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </h3>
      <ul className={styles.lines}>{isWhole ? children : children.slice(0, mostAtFirst)}</ul>
      {!isWhole && count > mostAtFirst && (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          {t('today.showAll', { count })}
        </button>
      )}
    </section>
  )
}

function Line({ row, children }: { readonly row: OutreachRow; readonly children: ReactNode }) {
  const { view, show } = useApp()
  const language = useLanguage()
  const { engagement, organization } = row
  const id: EngagementId = engagement.id
  const name = textFor(nameFor(organization, language), language)
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        aria-current={view.engagementId === id || undefined}
        onClick={() => show({ engagementId: id })}
      >
        <span className={styles.disc}>
          <Disc shape={engagement.stage} />
        </span>
        <span className={styles.name} lang={name ? languageTag(name.language) : undefined}>
          {name?.text}
        </span>
        <span className={styles.words}>{children}</span>
      </button>
    </li>
  )
}

function ChangeWords({ change, forum }: { readonly change: OutreachChange; readonly forum: Forum }) {
  const t = useWords()
  const stageWords = useStageWords(forum)
  switch (change.kind) {
    case 'stage':
      return t('today.stageChange', {
        from: change.from ? stageWords(change.from) : '—',
        to: stageWords(change.to),
      })
    case 'contact':
      return t('today.contact', {
        channel: t(`channel.${change.interaction.channel}`),
        subject: change.interaction.subject,
      })
    case 'begun':
      return t('today.begun')
  }
}
