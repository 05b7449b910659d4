import { useEffect, useMemo } from 'react'
import type { Forum, SessionId } from '../../core/document/rows.ts'
import { agendaOf } from '../../core/programme/agenda.ts'
import { stagesOfForum } from '../../core/programme/answer.ts'
import type { Conflict, Severity } from '../../core/programme/conflict.ts'
import { conflictsOf } from '../../core/programme/find-conflicts.ts'
import { roomsOf, tracksOf } from '../../core/programme/session-rows.ts'
import { ConflictPanel } from '../app/ConflictPanel.tsx'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useApp, useDocument, useSettledDocument } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Segments } from '../ui/Toggles.tsx'
import { Agenda } from './Agenda.tsx'
import styles from './ProgrammeScreen.module.css'
import { SessionPanel } from './SessionPanel.tsx'
import { useAddSession } from './use-add-session.ts'

const noConflicts: readonly Conflict[] = []

/** More sessions than this are shown a day at a time at first. */
const mostAtOnce = 150

/** The programme as an agenda of each day, with the session in hand beside it. */
export function ProgrammeScreen({ forum }: { readonly forum: Forum }) {
  const { view, show } = useApp()
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const addSession = useAddSession()
  const agenda = agendaOf(document, forum)
  const settled = useSettledDocument()
  const conflicts = settled ? conflictsOf(settled, forum.id) : noConflicts
  const worst = useMemo(() => {
    const bySession = new Map<SessionId, Severity>()
    // Worst first: the first severity that a session meets is its worst.
    for (const { sessions, severity } of conflicts) {
      for (const id of sessions) if (!bySession.has(id)) bySession.set(id, severity)
    }
    return bySession
  }, [conflicts])

  const total = agenda.days.reduce((sum, { entries }) => sum + entries.length, 0)
  // The day in sight may have been taken away, or moved.
  const inSight = agenda.days.find(({ date }) => date === view.day)?.date ?? null
  const dayChosen = inSight ?? (total > mostAtOnce ? (agenda.days[0]?.date ?? null) : null)
  const dayKey = inSight === null && total <= mostAtOnce ? 'all' : (dayChosen ?? 'all')
  const session = view.sessionId ? document.sessions[view.sessionId] : undefined
  const date = session?.slot?.date
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another session, or another day of it, moves the view
  useEffect(() => {
    if (date && dayKey !== 'all' && date !== dayKey) show({ day: date })
  }, [session?.id, date])
  const dayOptions = [
    ...(agenda.days.length !== 1 && total <= mostAtOnce ? [{ key: 'all', words: t('programme.allDays') }] : []),
    ...agenda.days.map(({ date }) => ({ key: date as string, words: formatDate(date, language, 'day') })),
  ]
  const onDay = (key: string) => show({ day: agenda.days.find(({ date }) => date === key)?.date ?? null })
  const shown = agenda.days.filter(({ date }) => dayKey === 'all' || date === dayKey)
  return (
    <>
      <div className={styles.toolbar}>
        {dayOptions.length > 6 ? (
          <div className={styles.dayChoice}>
            <Choice label={t('programme.day')} labelHidden options={dayOptions} value={dayKey} onChange={onDay} />
          </div>
        ) : (
          dayOptions.length > 0 && (
            <Segments
              label={t('programme.day')}
              options={dayOptions}
              value={agenda.days.length === 1 ? (dayOptions[0]?.key ?? '') : dayKey}
              onChange={onDay}
            />
          )
        )}
        <span className={styles.count}>{t('programme.sessions', { count: total })}</span>
        <span className={styles.grow} />
        <Button icon="out" onPress={() => show({ overlay: 'export' })}>
          {t('programme.export')}
        </Button>
        <Button icon="plus" onPress={addSession} aria-label={t('programme.addSessionHint')}>
          {t('programme.addSession')}
        </Button>
      </div>
      <div className={styles.split}>
        {agenda.days.length === 0 && agenda.tray.length === 0 ? (
          <Empty title={t('programme.emptyForum')} hint={t('programme.emptyForumHint')}>
            <Button onPress={() => show({ screen: 'settings' })}>{t('programme.goToSettings')}</Button>
          </Empty>
        ) : (
          <Agenda
            forum={forum}
            days={shown}
            tray={agenda.tray}
            rooms={roomsOf(document, forum.id)}
            tracks={tracksOf(document, forum.id)}
            organizations={document.organizations}
            persons={document.persons}
            stages={stagesOfForum(document, forum.id)}
            worst={worst}
            selected={view.sessionId}
          />
        )}
        {view.conflictsOpen && <ConflictPanel forum={forum} />}
        {!view.conflictsOpen && session && session.forumId === forum.id && (
          <SessionPanel key={session.id} session={session} forum={forum} onClose={() => show({ sessionId: null })} />
        )}
      </div>
    </>
  )
}
