import { useState } from 'react'
import { type Forum, type ForumDay, usualWindow, windowSchema } from '../../core/document/rows.ts'
import { windowMinutes } from '../../core/programme/day-window.ts'
import { addDay, deleteDay, editDay } from '../../core/programme/forum-commands.ts'
import { programmeDateOf } from '../../core/programme/forum-day.ts'
import { sessionsOf } from '../../core/programme/session-rows.ts'
import { isScheduled } from '../../core/programme/session-time.ts'
import { addDays, type CalendarDate } from '../../core/time/calendar-date.ts'
import type { WallTime } from '../../core/time/wall-time.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useAct, useDocument, useRun } from '../state/app-context.tsx'
import { Button, IconButton } from '../ui/Button.tsx'
import { DateField } from '../ui/DateField.tsx'
import { DayShift } from '../ui/DayShift.tsx'
import { NamedFields } from '../ui/NamedFields.tsx'
import { TimeField } from '../ui/TimeField.tsx'
import { useListFocus } from '../ui/use-list-focus.ts'
import { RemovalQuestion } from './RemovalQuestion.tsx'
import styles from './SettingsScreen.module.css'

/** The days of the forum with their hours. */
export function DaySettings({ forum }: { readonly forum: Forum }) {
  const act = useAct()
  const t = useWords()
  const { list, adding, focusItem, focusAfterRemoval } = useListFocus<HTMLUListElement>()
  const { keys, keep } = useDayKeys(forum.days)
  const last = forum.days.at(-1)
  const add = () => {
    const date = last ? addDays(last.date, 1) : null
    if (date && act(addDay(forum.id, { date, window: last?.window ?? usualWindow }))) focusItem(forum.days.length)
  }
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <h3>{t('settings.days')}</h3>
        {last && (
          <Button ref={adding} small icon="plus" onPress={add}>
            {t('settings.addDay')}
          </Button>
        )}
      </div>
      {last ? (
        <ul ref={list} className={styles.list}>
          {forum.days.map((day, index) => (
            <DayLine
              key={keys[index]}
              forum={forum}
              day={day}
              onMoved={keep}
              onRemoved={() => focusAfterRemoval(index)}
            />
          ))}
        </ul>
      ) : (
        <div ref={adding} className={styles.fields}>
          <DateField
            label={t('welcome.firstDay')}
            commit="leaving"
            value={null}
            onChange={(date) => date && act(addDay(forum.id, { date, window: usualWindow }))}
          />
        </div>
      )}
    </div>
  )
}

/** Keys by which the line of a day stays the same line, with the focus in it, when its date is edited. */
function useDayKeys(days: readonly ForumDay[]) {
  const [moved, setMoved] = useState<ReadonlyMap<CalendarDate, string>>(new Map())
  const keys: string[] = []
  for (const { date } of days) {
    // A key is the date under which a day was first drawn: another day may have that date by now.
    const kept = moved.get(date) ?? date
    keys.push(keys.includes(kept) ? `${kept} ${date}` : kept)
  }
  const keep = (from: CalendarDate, to: CalendarDate) => setMoved(new Map(moved).set(to, moved.get(from) ?? from))
  return { keys, keep }
}

interface LineProps {
  readonly forum: Forum
  readonly day: ForumDay
  readonly onMoved: (from: CalendarDate, to: CalendarDate) => void
  readonly onRemoved: () => void
}

function DayLine({ forum, day, onMoved, onRemoved }: LineProps) {
  const document = useDocument()
  const act = useAct()
  const run = useRun()
  const language = useLanguage()
  const t = useWords()
  const [isAsking, setIsAsking] = useState(false)
  const sessions = sessionsOf(document, forum.id)
    .filter(isScheduled)
    .filter(({ slot }) => programmeDateOf(forum, slot) === day.date)
  const setWindow = (edge: 'start' | 'end') => (time: WallTime) => {
    const window = { ...day.window, [edge]: time }
    if (!windowSchema.safeParse(window).success) return t('settings.windowWrong')
    return run(editDay(forum.id, day.date, { ...day, window }))
  }
  const setDate = (date: CalendarDate) => {
    if (act(editDay(forum.id, day.date, { ...day, date }))) onMoved(day.date, date)
  }
  const remove = () => {
    if (act(deleteDay(forum.id, day.date), { quietly: false })) onRemoved()
  }
  return (
    <li className={`${styles.item} ${styles.day}`}>
      <NamedFields name={formatDate(day.date, language, 'full')}>
        <DateField
          label={t('programme.day')}
          labelHidden
          commit="leaving"
          value={day.date}
          onChange={(date) => date && setDate(date)}
        />
        <TimeField label={t('settings.opens')} value={day.window.start} onChange={setWindow('start')} />
        <span className={styles.mid}>–</span>
        <TimeField label={t('settings.closes')} value={day.window.end} onChange={setWindow('end')} />
        <span className={styles.shift}>
          <DayShift days={windowMinutes(day).end >= 1440 ? 1 : 0} />
        </span>
        <span className={styles.uses}>{t('settings.uses', { count: sessions.length })}</span>
        <IconButton
          data-remove
          icon="trash"
          label={t('settings.removeDay', { date: formatDate(day.date, language, 'full') })}
          onPress={() => (sessions.length > 0 ? setIsAsking(true) : remove())}
        />
      </NamedFields>
      {isAsking && (
        <RemovalQuestion
          title={t('settings.removeDayTitle', { date: formatDate(day.date, language, 'full') })}
          lead={t('settings.removeDayLead', { count: sessions.length })}
          sessions={sessions}
          onClose={() => setIsAsking(false)}
          answers={[{ words: t('settings.removeDayDo'), look: 'danger', act: remove }]}
        />
      )}
    </li>
  )
}
