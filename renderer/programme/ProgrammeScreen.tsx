import { useCallback, useEffect, useMemo } from 'react'
import type { Forum, SessionId } from '../../core/document/rows.ts'
import { agendaOf, programmeDatesOf, type TrayEntry, trayOf } from '../../core/programme/agenda.ts'
import { stagesOfForum } from '../../core/programme/answer.ts'
import type { Conflict, Severity } from '../../core/programme/conflict.ts'
import { conflictsOf } from '../../core/programme/find-conflicts.ts'
import { programmeDateOf } from '../../core/programme/forum-day.ts'
import { roomsOf, sessionsOf, tracksOf } from '../../core/programme/session-rows.ts'
import type { CalendarDate } from '../../core/time/calendar-date.ts'
import { ConflictPanel } from '../app/ConflictPanel.tsx'
import { useWords } from '../i18n/language-context.tsx'
import { useApp, useDocument } from '../state/app-context.tsx'
import { todayOf } from '../state/today.ts'
import { useAfterPaint } from '../state/use-after-paint.ts'
import { Button } from '../ui/Button.tsx'
import { Empty } from '../ui/Empty.tsx'
import { useSame, useSameList, useSameMap } from '../ui/use-same.ts'
import { Agenda } from './Agenda.tsx'
import { Board } from './board/Board.tsx'
import { CompareBar } from './board/CompareBar.tsx'
import { ghostDates } from './board/suggestion-ghosts.ts'
import { useBoardView } from './board/use-board-view.ts'
import styles from './ProgrammeScreen.module.css'
import { ProgrammeToolbar } from './ProgrammeToolbar.tsx'
import { SessionPanel } from './SessionPanel.tsx'
import { SuggestionBar } from './SuggestionBar.tsx'

const noConflicts: readonly Conflict[] = []

/** More sessions than this are shown a day at a time at first. */
const mostAtOnce = 150
/** The programme, as a board or as an agenda, with the session in hand beside it. */
export function ProgrammeScreen({ forum }: { readonly forum: Forum }) {
  const { view, show } = useApp()
  const document = useDocument()
  const t = useWords()
  const [board, setBoard] = useBoardView(forum.id)
  // The very first paint does not wait for what is wrong; afterwards it is said in the frame of the edit.
  const isPainted = useAfterPaint()
  const conflicts = isPainted ? conflictsOf(document, forum.id, todayOf(forum)) : noConflicts
  const marks = useSameMap(useMemo(() => marksOf(conflicts), [conflicts]))
  const isBoard = board.layout === 'board'

  // What is compared may stand on days that the programme does not have.
  const compared = ghostDates(forum, view.ghosts)
  const own = programmeDatesOf(document, forum)
  const dates = useSame([...new Set([...own, ...(isBoard ? compared : [])])].sort())
  const tray = useSameList(trayOf(document, forum), sameEntry)
  const total = sessionsOf(document, forum.id).length - tray.length
  // The day in sight may have been taken away, or moved.
  const inSight = dates.find((date) => date === view.day) ?? null
  const firstDay = dates[0] ?? null
  const showsAll = !isBoard && inSight === null && total <= mostAtOnce
  const day = showsAll ? null : (inSight ?? firstDay)
  const session = view.sessionId ? document.sessions[view.sessionId] : undefined
  const inHand = session?.forumId === forum.id ? session : undefined
  const date = inHand?.slot ? programmeDateOf(forum, inHand.slot) : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another session, or another day of it, moves the view
  useEffect(() => {
    if (date && day !== null && date !== day) show({ day: date })
  }, [session?.id, date])
  const onDay = useCallback((date: CalendarDate | null) => show({ day: date }), [show])
  const isEmpty = dates.length === 0 && tray.length === 0
  return (
    <>
      <ProgrammeToolbar
        forum={forum}
        board={board}
        setBoard={setBoard}
        dates={dates}
        day={day}
        total={total}
        mayShowAll={!isBoard && dates.length !== 1 && total <= mostAtOnce}
        isEmpty={isEmpty}
        onDay={onDay}
      />
      {isBoard && <SuggestionBar forum={forum} day={day} onDay={onDay} />}
      {isBoard && view.boardComparedWith && <CompareBar forum={forum} />}
      <div className={styles.split} data-panel={view.conflictsOpen || inHand ? '' : undefined}>
        {isEmpty || (isBoard && day === null) ? (
          <Empty title={t('programme.emptyForum')} hint={t('programme.emptyForumHint')}>
            <Button onPress={() => show({ overlay: 'days' })}>{t('programme.addFirstDay')}</Button>
          </Empty>
        ) : isBoard && day !== null ? (
          <Board
            key={forum.id}
            forum={forum}
            date={day}
            entries={tray}
            conflicts={conflicts}
            marks={marks}
            view={board}
            setView={setBoard}
            onDay={onDay}
          />
        ) : (
          <Agenda
            forum={forum}
            days={agendaOf(document, forum).days.filter(({ date }) => day === null || date === day)}
            tray={tray}
            rooms={roomsOf(document, forum.id)}
            tracks={tracksOf(document, forum.id)}
            organizations={document.organizations}
            persons={document.persons}
            stages={stagesOfForum(document, forum.id)}
            worst={marks}
            selected={view.sessionId}
          />
        )}
        {view.conflictsOpen && <ConflictPanel forum={forum} />}
        {!view.conflictsOpen && inHand && (
          <SessionPanel key={inHand.id} session={inHand} forum={forum} onClose={() => show({ sessionId: null })} />
        )}
      </div>
    </>
  )
}

/** The severities of each session's conflicts, worst first, each once, as words in one string: equal marks are one value. */
function marksOf(conflicts: readonly Conflict[]): ReadonlyMap<SessionId, string> {
  const bySession = new Map<SessionId, string>()
  for (const { sessions, severity } of conflicts) {
    for (const id of sessions) {
      const known = bySession.get(id)
      if (!known) bySession.set(id, severity)
      else if (!known.includes(severity)) bySession.set(id, `${known} ${severity satisfies Severity}`)
    }
  }
  return bySession
}

function sameEntry(a: TrayEntry, b: TrayEntry): boolean {
  return a.session === b.session && a.participations === b.participations && a.answer === b.answer
}
