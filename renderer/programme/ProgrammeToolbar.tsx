import { memo } from 'react'
import type { BoardView } from '../../core/bridge/preferences.ts'
import type { Forum } from '../../core/document/rows.ts'
import type { CalendarDate } from '../../core/time/calendar-date.ts'
import { useOfferActions } from '../app/offered-actions.ts'
import { useHolidayCalendar } from '../dates/use-holiday-calendar.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useApp } from '../state/app-context.tsx'
import { useAfterPaint } from '../state/use-after-paint.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Segments } from '../ui/Toggles.tsx'
import { BoardToolbar } from './board/BoardToolbar.tsx'
import { DayMarks, hasDayMarks } from './DayMarks.tsx'
import styles from './ProgrammeScreen.module.css'
import { useAddSession } from './use-add-session.ts'

interface Props {
  readonly forum: Forum
  readonly board: BoardView
  readonly setBoard: (fields: Partial<BoardView>) => void
  readonly dates: readonly CalendarDate[]
  /** Null shows all days. */
  readonly day: CalendarDate | null
  /** How many sessions have a slot. */
  readonly total: number
  readonly mayShowAll: boolean
  readonly isEmpty: boolean
  readonly onDay: (date: CalendarDate | null) => void
}

const all = 'all'
const layouts = ['board', 'agenda'] as const

/** More days than this are a choice instead of buttons side by side. */
const mostDayButtons = 5
/** As many as fit where some of them have marks. */
const mostMarkedButtons = 3

/** Which view, which day, and how; and what can be done with the programme as a whole. Most edits leave it as it is. */
export const ProgrammeToolbar = memo(function ProgrammeToolbar(props: Props) {
  const { forum, board, setBoard, dates, day, total, mayShowAll, isEmpty, onDay } = props
  const { show } = useApp()
  const addSession = useAddSession()
  const language = useLanguage()
  const t = useWords()
  const isPainted = useAfterPaint()
  const isBoard = board.layout === 'board'
  const { calendar } = useHolidayCalendar()
  const isMarked = dates.some((date) => hasDayMarks(forum, date, calendar))
  const options = [
    ...(mayShowAll ? [{ key: all, words: t('programme.allDays') }] : []),
    ...dates.map((date) => ({
      key: date as string,
      words: formatDate(date, language, 'day'),
      mark: <DayMarks forum={forum} date={date} isSmall />,
    })),
  ]
  const choose = (key: string) => onDay(dates.find((date) => date === key) ?? null)
  useOfferActions(() => ({
    subject: t('screen.programme'),
    icon: 'programme',
    actions: [
      ...layouts.map((layout) => ({
        key: layout,
        words: t(`board.${layout}`),
        isChosen: layout === board.layout,
        act: () => setBoard({ layout }),
      })),
      ...options.map(({ key, words }) => ({
        key: `day ${key}`,
        words,
        isChosen: key === (day ?? all),
        act: () => choose(key),
      })),
    ],
  }))
  return (
    <div className={styles.toolbar}>
      <Segments
        label={t('board.layout')}
        options={layouts.map((key) => ({ key, words: t(`board.${key}`) }))}
        value={board.layout}
        onChange={(layout) => setBoard({ layout })}
      />
      {options.length > (isMarked ? mostMarkedButtons : mostDayButtons) ? (
        <div className={styles.dayChoice}>
          <Choice label={t('programme.day')} labelHidden options={options} value={day ?? all} onChange={choose} />
        </div>
      ) : (
        options.length > 0 && (
          <Segments label={t('programme.day')} options={options} value={day ?? all} onChange={choose} />
        )
      )}
      {!isEmpty && <IconButton icon="edit" label={t('programme.places')} onPress={() => show({ overlay: 'days' })} />}
      {/* The programme is seen first; its controls follow a frame later. */}
      {isBoard && !isEmpty && isPainted && <BoardToolbar forum={forum} view={board} setView={setBoard} />}
      {!isBoard && <span className={styles.count}>{t('programme.sessions', { count: total })}</span>}
      <span className={styles.grow} />
      <Button icon="out" onPress={() => show({ overlay: 'export' })}>
        {t('programme.export')}
      </Button>
      <Button icon="plus" onPress={addSession} aria-label={t('programme.addSessionHint')}>
        {t('programme.addSession')}
      </Button>
    </div>
  )
})
