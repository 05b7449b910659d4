import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import type { Forum, Room, SessionId, Track } from '../../core/document/rows.ts'
import type { AgendaDay, TrayEntry } from '../../core/programme/agenda.ts'
import type { StageByOrganization } from '../../core/programme/answer.ts'
import type { Severity } from '../../core/programme/conflict.ts'
import { deleteSession, moveSession, reorderSession } from '../../core/programme/session-commands.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { useAct, useApp } from '../state/app-context.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Text } from '../ui/Text.tsx'
import { useLastSelected } from '../ui/use-last-selected.ts'
import { ZoneBadge } from '../ui/ZoneBadge.tsx'
import styles from './Agenda.module.css'
import { AgendaRow } from './AgendaRow.tsx'
import { DayMarks } from './DayMarks.tsx'

interface Props {
  readonly forum: Forum
  readonly days: readonly AgendaDay[]
  readonly tray: readonly TrayEntry[]
  readonly rooms: readonly Room[]
  readonly tracks: readonly Track[]
  readonly organizations: WorkspaceDocument['organizations']
  readonly persons: WorkspaceDocument['persons']
  readonly stages: StageByOrganization
  /** The severities of each session's conflicts, worst first. */
  readonly worst: ReadonlyMap<SessionId, string>
  readonly selected: SessionId | null
}

/**
 * The days one under another and the tray last, as grids with a column per zone. One row is in the tab order;
 * arrows walk all of them, Alt with an arrow moves the session, Delete takes it away.
 */
export function Agenda(props: Props) {
  const { forum, days, tray, selected } = props
  const { show } = useApp()
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const sheet = useRef<HTMLDivElement>(null)
  const rows = [
    ...days.flatMap(({ entries }) => entries.map(({ session }) => session)),
    ...tray.map(({ session }) => session),
  ]
  const last = useLastSelected(selected, sheet, 'data-session')
  const reachable = rows.some(({ id }) => id === last) ? last : (rows[0]?.id ?? null)

  useEffect(() => {
    if (selected) sheet.current?.querySelector(`[data-session="${selected}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [selected])

  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).dataset['session'] as SessionId | undefined
    const at = rows.findIndex((row) => row.id === id)
    const session = rows[at]
    if (!session || event.nativeEvent.isComposing) return
    const go = (index: number) => {
      const next = rows[Math.max(0, Math.min(rows.length - 1, index))]
      if (next) {
        show({ sessionId: next.id })
        sheet.current?.querySelector<HTMLElement>(`[data-session="${next.id}"]`)?.focus()
      }
    }
    const handled = () => event.preventDefault()
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        handled()
        const later = event.key === 'ArrowDown'
        if (event.altKey) act(reorderSession(session.id, later ? 'later' : 'earlier'))
        else go(at + (later ? 1 : -1))
        return
      }
      case 'Home':
        handled()
        return go(0)
      case 'End':
        handled()
        return go(rows.length - 1)
      case 'Enter':
      case ' ':
        handled()
        return show({ sessionId: session.id })
      case 'Escape':
        return show({ sessionId: null })
      case 'Delete':
      case 'Backspace':
        handled()
        if (session.slot) act(moveSession(session.id, null), { quietly: false })
        else if (act(deleteSession(session.id), { quietly: false })) go(at + 1 < rows.length ? at + 1 : at - 1)
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows inside are the controls; their keys are heard here once
    <div
      className={styles.sheet}
      ref={sheet}
      onKeyDown={onKeyDown}
      style={{ '--zones': forum.zones.length } as React.CSSProperties}
    >
      {days.map(({ date, day, entries }, index) => (
        <section key={date} className={styles.day}>
          <header className={styles.head}>
            <h2 className={styles.date}>{formatDate(date, language, 'full')}</h2>
            <DayMarks forum={forum} date={date} isNamed />
            {index === 0 && (
              <span className={`${styles.forum} cut`}>
                <Text of={forum.name} />
              </span>
            )}
            <span className={styles.remarks}>
              {day ? t('programme.window', day.window) : t('programme.outsideDays')}
              {forum.timesAreIllustrative && ` · ${t('programme.illustrative')}`}
              {forum.expectedAudience !== null && ` · ${t('programme.audience', { count: forum.expectedAudience })}`}
            </span>
          </header>
          {entries.length === 0 ? (
            <Empty title={t('programme.emptyDay')} hint={t('programme.emptyDayHint')} />
          ) : (
            <div
              role="grid"
              aria-label={t('programme.agendaOf', { date: formatDate(date, language, 'full') })}
              className={styles.grid}
            >
              <div role="row" className={styles.columns}>
                {forum.zones.map((zone) => (
                  <span role="columnheader" key={zone} className={styles.zone}>
                    <ZoneBadge zone={zone} />
                    <span className="cut">{cityOf(zone, language)}</span>
                  </span>
                ))}
                <span role="columnheader">{t('programme.title')}</span>
                <span role="columnheader">{t('programme.roles')}</span>
                <span role="columnheader">{t('programme.room')}</span>
                <span role="columnheader">{t('programme.state')}</span>
              </div>
              {entries.map(({ session, times, participations, answer }) => (
                <AgendaRow
                  {...rowProps(props, session)}
                  key={session.id}
                  times={times}
                  participations={participations}
                  answer={answer}
                  isReachable={session.id === reachable}
                />
              ))}
            </div>
          )}
        </section>
      ))}
      {tray.length > 0 && (
        <section className={styles.day}>
          <header className={styles.head}>
            <h2 className={styles.trayTitle}>{t('programme.tray')}</h2>
            <span className={styles.forum}>{tray.length}</span>
            <span className={styles.remarks}>{t('programme.trayHint')}</span>
          </header>
          <div role="grid" aria-label={t('programme.tray')} className={styles.grid}>
            {tray.map(({ session, participations, answer }) => (
              <AgendaRow
                {...rowProps(props, session)}
                key={session.id}
                times={noTimes}
                participations={participations}
                answer={answer}
                isReachable={session.id === reachable}
              />
            ))}
          </div>
        </section>
      )}
    </div>
  )
}

const noTimes = [] as const

function rowProps(
  { rooms, tracks, organizations, persons, stages, worst, selected }: Props,
  session: AgendaDay['entries'][number]['session'] | TrayEntry['session'],
) {
  return {
    session,
    room: rooms.find(({ id }) => id === session.slot?.roomId) ?? null,
    track: tracks.find(({ id }) => id === session.trackId) ?? null,
    organizations,
    persons,
    stages,
    worst: (worst.get(session.id)?.split(' ')[0] as Severity | undefined) ?? null,
    isSelected: selected === session.id,
  }
}
