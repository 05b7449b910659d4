import { knownYears, statusSpans } from '../../core/dates/known-years.ts'
import type { Forum } from '../../core/document/rows.ts'
import { type DateRange, yearsOf } from '../../core/time/date-range.ts'
import { countryName } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { Text } from '../ui/Text.tsx'
import { statusWordsOf } from './CalendarStatus.tsx'
import { shownTitle } from './day-words.ts'
import './print-year.css'
import { useHolidayCalendar } from './use-holiday-calendar.ts'

interface Props {
  readonly forum: Forum
  readonly shown: DateRange
  readonly countries: readonly string[]
}

/** What the printed days begin with: which they are, of what forum, and how sure each calendar is. The screen says it elsewhere. */
export function YearHeading({ forum, shown, countries }: Props) {
  const { calendar } = useHolidayCalendar()
  const language = useLanguage()
  const t = useWords()
  return (
    <div className="year-heading">
      <h1>{shownTitle(shown, t, language)}</h1>
      <span>
        <Text of={forum.name} />
      </span>
      {countries.map((country) => (
        <span key={country}>
          {t('dates.ofCountry', {
            country: `${country} ${countryName(country, language)}`,
            what: statusWordsOf(statusSpans(knownYears(calendar, [country], yearsOf(shown))), t),
          })}
        </span>
      ))}
    </div>
  )
}
