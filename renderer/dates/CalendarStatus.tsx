import { equallySure, knownYears, type StatusSpan } from '../../core/dates/known-years.ts'
import { useWords, type Words } from '../i18n/language-context.tsx'
import { CodeBadge } from '../ui/CodeBadge.tsx'
import styles from './DatesScreen.module.css'
import { useHolidayCalendar } from './use-holiday-calendar.ts'

interface Props {
  readonly countries: readonly string[]
  readonly years: readonly number[]
}

/** How sure the calendars of the years are, said once for the countries of which the same is to be said. */
export function CalendarStatus({ countries, years }: Props) {
  const { calendar } = useHolidayCalendar()
  const t = useWords()
  const known = knownYears(calendar, countries, years)
  return equallySure(known).map(({ countries: alike, spans }) => (
    <span
      key={alike.join()}
      className={styles.pack}
      title={known
        .filter(({ country, source }) => alike.includes(country) && source !== '')
        .map(({ country, year, source }) => `${country} ${year}: ${source}`)
        .join('\n')}
    >
      {alike.map((country) => (
        <CodeBadge key={country} code={country} />
      ))}
      <span className={styles.statuses}>
        {spans.map((span, i) => (
          <span key={span.first}>
            {i > 0 && ' · '}
            <span className={styles.status} data-status={span.status}>
              {spanWords(span, spans.length > 1, t)}
            </span>
          </span>
        ))}
      </span>
    </span>
  ))
}

/** A status, with its years where there are others beside it: `official 2026`. */
function spanWords({ status, first, last }: StatusSpan, isOneOfSeveral: boolean, t: Words): string {
  const words = status === 'no-pack' ? t('dates.noPack') : t(`dates.${status}`)
  const years = first === last ? String(first) : `${first}–${last}`
  return isOneOfSeveral ? t('dates.statusIn', { status: words, years }) : words
}

/** All of the years of a country in words: `official 2026 · not decreed 2027`. */
export function statusWordsOf(spans: readonly StatusSpan[], t: Words): string {
  return spans.map((span) => spanWords(span, spans.length > 1, t)).join(' · ')
}
