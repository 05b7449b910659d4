import { memo } from 'react'
import type { CommonDay } from '../../core/dates/common-days.ts'
import type { Language } from '../../core/document/language.ts'
import { type CalendarDate, weekdayOf } from '../../core/time/calendar-date.ts'
import { type DateRange, holdsDay } from '../../core/time/date-range.ts'
import { formatDate, joinFacts } from '../i18n/format.ts'
import { useLanguage, useWords, type Words } from '../i18n/language-context.tsx'
import { dayParts } from './day-words.ts'
import styles from './YearView.module.css'

interface Props {
  /** Those of the month that are shown; at least one. */
  readonly days: readonly CommonDay[]
  readonly countries: readonly string[]
  readonly forumDays: ReadonlySet<CalendarDate>
  readonly otherDays: ReadonlySet<CalendarDate>
  /** The days in hand, and those among which a time is looked for; null where none is of the month. */
  readonly chosen: DateRange | null
  readonly sought: DateRange | null
  /** The day that Tab leads to, where it is of the month. */
  readonly reachable: CalendarDate | null
  readonly onChoose: (date: CalendarDate, isExtending: boolean) => void
}

/** A month in a row. Drawn again only for what concerns it: three years have a thousand days. */
export const MonthRow = memo(function MonthRow(props: Props) {
  const { days, countries, forumDays, otherDays, chosen, sought, reachable, onChoose } = props
  const language = useLanguage()
  const t = useWords()
  const [first] = days
  if (!first) return null
  return (
    <div role="row" className={styles.month}>
      <span role="rowheader" className={styles.name}>
        {formatDate(first.date, language, 'monthOnly')}
      </span>
      <span className={styles.codes} aria-hidden="true">
        {countries.map((country) => (
          <span key={country}>{country}</span>
        ))}
      </span>
      {days.map((day, i) => (
        // Another month in its place changes what the days say, which is cheaper than days made anew.
        <Day
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={i}
          day={day}
          column={i === 0 ? columnOf(day.date) : null}
          mark={forumDays.has(day.date) ? 'forum' : otherDays.has(day.date) ? 'other' : null}
          isOther={otherDays.has(day.date)}
          isChosen={chosen !== null && holdsDay(chosen, day.date)}
          isSought={sought !== null && holdsDay(sought, day.date)}
          isReachable={day.date === reachable}
          onChoose={onChoose}
          t={t}
          language={language}
        />
      ))}
    </div>
  )
})

/** Weekday under weekday: a month begins in one of the first seven columns, after its name and the codes. */
function columnOf(date: CalendarDate): number {
  const day = Number(date.slice(8))
  const firstWeekday = (((weekdayOf(date) - day) % 7) + 7) % 7
  return firstWeekday + day + 2
}

interface DayProps {
  readonly day: CommonDay
  /** Where the days begin; the others follow. */
  readonly column: number | null
  readonly mark: 'forum' | 'other' | null
  readonly isOther: boolean
  readonly isChosen: boolean
  readonly isSought: boolean
  readonly isReachable: boolean
  readonly onChoose: (date: CalendarDate, isExtending: boolean) => void
  /** Asked once a month, not once a day. */
  readonly t: Words
  readonly language: Language
}

const Day = memo(function Day(props: DayProps) {
  const { day, column, mark, isOther, isChosen, isSought, isReachable, onChoose, t, language } = props
  const { date, countries, isWorked } = day
  const parts = [
    ...dayParts(day, t, language),
    ...(mark === 'forum' ? [t('dates.forumDay')] : []),
    ...(isOther ? [t('dates.otherForum')] : []),
  ]
  return (
    <span role="gridcell" className={styles.cell} style={column === null ? undefined : { gridColumnStart: column }}>
      <button
        type="button"
        className={styles.day}
        data-date={date}
        data-mark={mark ?? undefined}
        data-sought={isSought || undefined}
        data-works={isWorked === null ? 'unknown' : isWorked}
        aria-pressed={isChosen}
        aria-label={joinFacts(parts, language)}
        tabIndex={isReachable ? 0 : -1}
        onClick={({ shiftKey }) => onChoose(date, shiftKey)}
      >
        {countries.map(({ country, status }) => (
          <span key={country} className={styles.bar} data-status={status} />
        ))}
        {/* A title of the button itself would be read out after its name, which is the same. */}
        <span className={styles.number} title={parts.join('\n')}>
          {Number(date.slice(8))}
        </span>
      </button>
    </span>
  )
})
