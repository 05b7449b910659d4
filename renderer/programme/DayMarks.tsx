import { countsAs, type DayStatus, type HolidayCalendar } from '../../core/dates/holiday-calendar.ts'
import type { Language } from '../../core/document/language.ts'
import type { Forum } from '../../core/document/rows.ts'
import type { CalendarDate } from '../../core/time/calendar-date.ts'
import { zoneCity } from '../../core/time/zone-city.ts'
import { statusWords } from '../dates/day-words.ts'
import { useHolidayCalendar } from '../dates/use-holiday-calendar.ts'
import { countryName } from '../i18n/format.ts'
import { useLanguage, useWords, type Words } from '../i18n/language-context.tsx'
import { CodeBadge } from '../ui/CodeBadge.tsx'
import styles from './DayMarks.module.css'

/** What is special about a day in a country: a holiday, a make-up workday, or that its year is not decreed. */
interface DayMark {
  readonly country: string
  readonly kind: 'holiday' | 'makeup-work' | 'unknown'
  readonly words: string
}

interface Props {
  readonly forum: Forum
  readonly date: CalendarDate
  /** Whether the name of the day stands beside its mark, or is a hint only. */
  readonly isNamed?: boolean
  /** Where there is no room for more than signs: the countries are in the hint. */
  readonly isSmall?: boolean
}

/** Small marks beside a day for the countries of the forum; nothing on ordinary days and weekends. */
export function DayMarks({ forum, date, isNamed = false, isSmall = false }: Props) {
  const { calendar } = useHolidayCalendar()
  const language = useLanguage()
  const t = useWords()
  const marks = marksOf(forum, date, calendar, t, language)
  if (marks.length === 0) return null
  return (
    <span className={styles.marks} data-small={isSmall || undefined}>
      {marks.map(({ country, kind, words }) => {
        const whole = t('find.mark', { country: countryName(country, language), what: words })
        return (
          <span key={country} className={styles.mark} data-kind={kind} title={whole}>
            {!isSmall && <CodeBadge code={country} />}
            <span className={styles.sign} aria-hidden="true" />
            {isNamed ? (
              <>
                <span className="hidden-visually">{countryName(country, language)}: </span>
                <span className="cut">{words}</span>
              </>
            ) : (
              <span className="hidden-visually">{whole}</span>
            )}
          </span>
        )
      })}
    </span>
  )
}

/** Whether a day has a mark in one of the forum's countries. */
export function hasDayMarks(forum: Forum, date: CalendarDate, calendar: HolidayCalendar): boolean {
  return markedDays(forum, date, calendar).length > 0
}

function marksOf(
  forum: Forum,
  date: CalendarDate,
  calendar: HolidayCalendar,
  t: Words,
  language: Language,
): readonly DayMark[] {
  return markedDays(forum, date, calendar).map(({ kind, day }) => ({
    country: day.country,
    kind,
    words: statusWords(day, t, language),
  }))
}

function markedDays(
  forum: Forum,
  date: CalendarDate,
  calendar: HolidayCalendar,
): readonly { readonly kind: DayMark['kind']; readonly day: DayStatus }[] {
  const countries = [...new Set(forum.zones.flatMap((zone) => zoneCity(zone).country ?? []))]
  return countries.flatMap((country) => {
    // Of a country without any pack nothing is known, and nothing is said on every day.
    if (!calendar.packOf(country, Number(date.slice(0, 4)))) return []
    const day = calendar.dayOf(country, date)
    const kind = countsAs(day) === 'holiday' ? 'holiday' : day.status
    return kind === 'holiday' || kind === 'makeup-work' || kind === 'unknown' ? [{ kind, day }] : []
  })
}
