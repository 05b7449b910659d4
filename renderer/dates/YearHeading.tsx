import type { Forum } from '../../core/document/rows.ts'
import { countryName } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { Text } from '../ui/Text.tsx'
import './print-year.css'
import { useHolidayCalendar } from './use-holiday-calendar.ts'

/** What the printed year begins with: of what forum it is, and how sure each calendar is. The screen says it elsewhere. */
export function YearHeading({
  forum,
  year,
  countries,
}: {
  readonly forum: Forum
  readonly year: number
  readonly countries: readonly string[]
}) {
  const { calendar } = useHolidayCalendar()
  const language = useLanguage()
  const t = useWords()
  return (
    <div className="year-heading">
      <h1>{t('dates.title', { year: String(year) })}</h1>
      <span>
        <Text of={forum.name} />
      </span>
      {countries.map((country) => {
        const status = calendar.packOf(country, year)?.status
        return (
          <span key={country}>
            {t('dates.ofCountry', {
              country: `${country} ${countryName(country, language)}`,
              what: status ? t(`dates.${status}`) : t('dates.noPack'),
            })}
          </span>
        )
      })}
    </div>
  )
}
