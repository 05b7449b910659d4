import { type KeyboardEvent, memo, type ReactNode, useRef, useState } from 'react'
import type { CommonDay } from '../../core/dates/common-days.ts'
import { languageTag } from '../../core/document/language.ts'
import { addDays, type CalendarDate, calendarDate, weekdayOf } from '../../core/time/calendar-date.ts'
import type { DateRange } from '../../core/time/date-range.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { dayWords } from './day-words.ts'
import styles from './YearView.module.css'

/** A month may begin on a Sunday and have 31 days: 37 columns hold every month, weekday under weekday. */
const columnCount = 37

interface Props {
  readonly year: number
  readonly days: readonly CommonDay[]
  readonly countries: readonly string[]
  readonly forumDays: ReadonlySet<CalendarDate>
  readonly otherDays: ReadonlySet<CalendarDate>
  /** The days in hand. */
  readonly chosen: DateRange | null
  /** The days among which a time is looked for. */
  readonly sought: DateRange | null
  readonly onChoose: (date: CalendarDate) => void
  readonly onYear: (year: number) => void
  /** What stands over it on paper. */
  readonly heading: ReactNode
}

/** A row a month, a thin line a country, weekday under weekday; the number is strong on a day that all work. */
export function YearView({
  year,
  days,
  countries,
  forumDays,
  otherDays,
  chosen,
  sought,
  onChoose,
  onYear,
  heading,
}: Props) {
  const language = useLanguage()
  const t = useWords()
  const grid = useRef<HTMLDivElement>(null)
  const [walked, setWalked] = useState<CalendarDate | null>(null)
  const tag = language === 'en' ? 'en-GB' : languageTag(language)
  const reachable =
    [walked, chosen?.from ?? null, [...forumDays][0] ?? null].find((date) => date?.startsWith(String(year))) ??
    days[0]?.date ??
    null
  const weekdays = Array.from({ length: columnCount }, (_, i) =>
    new Intl.DateTimeFormat(tag, { weekday: 'narrow', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + i)),
  )
  const focus = (date: CalendarDate) =>
    requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>(`[data-date="${date}"]`)?.focus())
  const go = (date: CalendarDate) => {
    setWalked(date)
    if (!date.startsWith(String(year))) onYear(Number(date.slice(0, 4)))
    focus(date)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const from = (event.target as HTMLElement).dataset['date']
    if (!from) return
    const date = calendarDate(from)
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key]
    const month = { PageUp: -1, PageDown: 1 }[event.key]
    if (step !== undefined) go(addDays(date, step))
    else if (month !== undefined) go(sameDayOf(date, month))
    else if (event.key === 'Home') go(calendarDate(`${year}-01-01`))
    else if (event.key === 'End') go(calendarDate(`${year}-12-31`))
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.scroller} data-print-year="">
      {heading}
      <div
        ref={grid}
        role="grid"
        aria-label={t('dates.title', { year })}
        aria-description={t('dates.keys')}
        className={styles.year}
        onKeyDown={onKeyDown}
      >
        <div role="row" className={styles.weekdays} aria-hidden="true">
          <span />
          <span />
          {weekdays.map((word, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
            <span key={i}>{word}</span>
          ))}
        </div>
        {Array.from({ length: 12 }, (_, month) => {
          const ofMonth = days.filter(({ date }) => Number(date.slice(5, 7)) === month + 1)
          const [first] = ofMonth
          return (
            first && (
              <div role="row" key={first.date} className={styles.month}>
                <span role="rowheader" className={styles.name}>
                  {new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(year, month, 1))}
                </span>
                <span className={styles.codes} aria-hidden="true">
                  {countries.map((country) => (
                    <span key={country}>{country}</span>
                  ))}
                </span>
                {ofMonth.map((day, i) => (
                  <Day
                    key={day.date}
                    day={day}
                    column={i === 0 ? weekdayOf(day.date) + 2 : null}
                    mark={forumDays.has(day.date) ? 'forum' : otherDays.has(day.date) ? 'other' : null}
                    words={[
                      dayWords(day, t, language),
                      ...(forumDays.has(day.date) ? [t('dates.forumDay')] : []),
                      ...(otherDays.has(day.date) ? [t('dates.otherForum')] : []),
                    ].join('; ')}
                    isChosen={chosen !== null && chosen.from <= day.date && day.date <= chosen.to}
                    isSought={sought !== null && sought.from <= day.date && day.date <= sought.to}
                    isReachable={day.date === reachable}
                    onChoose={onChoose}
                  />
                ))}
              </div>
            )
          )
        })}
      </div>
      <Legend />
    </div>
  )
}

interface DayProps {
  readonly day: CommonDay
  /** Where the month begins; the other days follow. */
  readonly column: number | null
  readonly mark: 'forum' | 'other' | null
  readonly words: string
  readonly isChosen: boolean
  readonly isSought: boolean
  readonly isReachable: boolean
  readonly onChoose: (date: CalendarDate) => void
}

const Day = memo(function Day({ day, column, mark, words, isChosen, isSought, isReachable, onChoose }: DayProps) {
  const { date, countries, isWorked } = day
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
        aria-label={words}
        title={words.replaceAll('; ', '\n')}
        tabIndex={isReachable ? 0 : -1}
        onClick={() => onChoose(date)}
      >
        {countries.map(({ country, status }) => (
          <span key={country} className={styles.bar} data-status={status} />
        ))}
        <span className={styles.number}>{Number(date.slice(8))}</span>
      </button>
    </span>
  )
})

const shown = ['work', 'weekend', 'holiday', 'makeup-work', 'bridge', 'customary', 'unknown'] as const

function Legend() {
  const t = useWords()
  return (
    <ul className={styles.legend} aria-label={t('dates.legend')}>
      {shown.map((status) => (
        <li key={status}>
          <span className={styles.bar} data-status={status} />
          {status === 'unknown' ? t('dates.unknownDay') : t(`dates.${status}`)}
        </li>
      ))}
      <li>
        <b>12</b> {t('dates.allWork')}
      </li>
      <li>
        <span className={styles.forumMark}>25</span> {t('dates.forumDay')}
      </li>
    </ul>
  )
}

/** The same day of another month, or its last day where it is shorter. */
function sameDayOf(date: CalendarDate, months: number): CalendarDate {
  const first = addDays(date, 1 - Number(date.slice(8)))
  const other = months === 1 ? addDays(first, 32) : addDays(first, -1)
  const month = other.slice(0, 7)
  for (let day = Number(date.slice(8)); day > 27; day--) {
    const wanted = addDays(calendarDate(`${month}-01`), day - 1)
    if (wanted.startsWith(month)) return wanted
  }
  return calendarDate(`${month}-${date.slice(8)}`)
}
