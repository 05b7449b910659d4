import { type KeyboardEvent, memo, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { CommonDay } from '../../core/dates/common-days.ts'
import { holding, showableDays } from '../../core/dates/shown-days.ts'
import { languageTag } from '../../core/document/language.ts'
import { addDays, type CalendarDate, calendarDate } from '../../core/time/calendar-date.ts'
import { type DateRange, holdsDay, touches } from '../../core/time/date-range.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useLatest } from '../ui/use-latest.ts'
import { shownTitle } from './day-words.ts'
import { MonthRow } from './MonthRow.tsx'
import styles from './YearView.module.css'

/** A month may begin on a Sunday and have 31 days: 37 columns hold every month, weekday under weekday. */
const columnCount = 37

interface Props {
  readonly shown: DateRange
  /** Those that are shown, in order. */
  readonly days: readonly CommonDay[]
  readonly countries: readonly string[]
  readonly forumDays: ReadonlySet<CalendarDate>
  readonly otherDays: ReadonlySet<CalendarDate>
  /** The days in hand. */
  readonly chosen: DateRange | null
  /** The days among which a time is looked for. */
  readonly sought: DateRange | null
  /** Takes a day in hand, and shows it; extending, all from the one in hand to it, or from `since` where none is in hand. */
  readonly onChoose: (date: CalendarDate, since: CalendarDate | null) => void
  readonly onShow: (days: DateRange) => void
  /** What stands over it on paper. */
  readonly heading: ReactNode
}

/** A row a month, a thin line a country, weekday under weekday; the number is strong on a day that all work. */
export function YearView(props: Props) {
  const { shown, days, countries, forumDays, otherDays, chosen, sought, onChoose, onShow, heading } = props
  const language = useLanguage()
  const t = useWords()
  const grid = useRef<HTMLDivElement>(null)
  const [walked, setWalked] = useState<CalendarDate | null>(null)
  const months = useMemo(() => monthsOf(days), [days])
  const reachable =
    [walked, chosen?.from ?? null, ...forumDays].find((date) => date !== null && holdsDay(shown, date)) ??
    days[0]?.date ??
    null
  const dayOn = (date: CalendarDate) => grid.current?.querySelector<HTMLElement>(`[data-date="${date}"]`)
  const inHand = chosen?.from ?? sought?.from ?? null
  // What is in hand may be some rows away: a run of the list, or the days of a search.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other days bring other rows
  useEffect(() => {
    if (inHand) dayOn(inHand)?.scrollIntoView({ block: 'nearest' })
  }, [inHand, shown])
  // A day that is walked to has the focus before the next key is pressed.
  const awaited = useRef<CalendarDate | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other days bring other rows
  useLayoutEffect(() => {
    if (awaited.current) dayOn(awaited.current)?.focus()
    awaited.current = null
  }, [days])
  const go = (date: CalendarDate, isExtending: boolean, from: CalendarDate) => {
    if (!holdsDay(showableDays, date)) return
    setWalked(date)
    const held = holding(shown, { from: date, to: date })
    if (isExtending) onChoose(date, from)
    else if (held !== shown) onShow(held)
    if (held === shown) dayOn(date)?.focus()
    else awaited.current = date
  }
  // To press a day leaves the field in which others were typed, and then another day may stand where it was: that is none.
  const pressed = useRef<string | null>(null)
  const choose = useLatest((date: CalendarDate, isExtending: boolean) => {
    if (pressed.current === null || pressed.current === date) onChoose(date, isExtending ? date : null)
    pressed.current = null
  })
  const onKeyDown = (event: KeyboardEvent) => {
    pressed.current = null
    const from = (event.target as HTMLElement).dataset['date']
    if (!from) return
    const date = calendarDate(from)
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key]
    const month = { PageUp: -1, PageDown: 1 }[event.key]
    const to =
      step !== undefined
        ? addDays(date, step)
        : month !== undefined
          ? sameDayOf(date, month)
          : { Home: shown.from, End: shown.to }[event.key]
    if (to === undefined) return
    go(to, event.shiftKey, date)
    event.preventDefault()
  }
  const isOfSeveralYears = shown.from.slice(0, 4) !== shown.to.slice(0, 4)
  return (
    <div className={styles.scroller} data-print-year="">
      {heading}
      <div
        ref={grid}
        role="grid"
        aria-label={shownTitle(shown, t, language)}
        aria-description={t('dates.keys')}
        className={styles.year}
        data-long={months.length > 12 || undefined}
        onKeyDown={onKeyDown}
        onPointerDown={({ target }) => {
          pressed.current = (target as HTMLElement).closest<HTMLElement>('[data-date]')?.dataset['date'] ?? null
        }}
      >
        <div role="row" className={styles.weekdays} aria-hidden="true">
          <span />
          <span />
          <Weekdays />
        </div>
        {months.flatMap(({ range, days: ofMonth }, i) => {
          const year = range.from.slice(0, 4)
          const isFirstOfYear = isOfSeveralYears && months[i - 1]?.range.from.slice(0, 4) !== year
          return [
            isFirstOfYear && (
              <div role="row" key={year} className={styles.ofYear}>
                <span role="rowheader" className={styles.yearName}>
                  {year}
                </span>
                <Weekdays />
              </div>
            ),
            <MonthRow
              // biome-ignore lint/suspicious/noArrayIndexKey: as with its days
              key={i}
              days={ofMonth}
              countries={countries}
              forumDays={forumDays}
              otherDays={otherDays}
              chosen={chosen && touches(chosen, range) ? chosen : null}
              sought={sought && touches(sought, range) ? sought : null}
              reachable={reachable && holdsDay(range, reachable) ? reachable : null}
              onChoose={choose}
            />,
          ]
        })}
      </div>
      <Legend />
    </div>
  )
}

interface Month {
  readonly range: DateRange
  readonly days: readonly CommonDay[]
}

/** The days month by month; blank is what does not belong to them. */
function monthsOf(days: readonly CommonDay[]): Month[] {
  return Object.values(Object.groupBy(days, ({ date }) => date.slice(0, 7))).flatMap((ofMonth = []) => {
    const [first, last] = [ofMonth[0], ofMonth.at(-1)]
    return first && last ? [{ range: { from: first.date, to: last.date }, days: ofMonth }] : []
  })
}

const Weekdays = memo(function Weekdays() {
  const language = useLanguage()
  const tag = language === 'en' ? 'en-GB' : languageTag(language)
  const format = new Intl.DateTimeFormat(tag, { weekday: 'narrow', timeZone: 'UTC' })
  return Array.from({ length: columnCount }, (_, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
    <span key={i} aria-hidden="true">
      {format.format(Date.UTC(2024, 0, 1 + i))}
    </span>
  ))
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
