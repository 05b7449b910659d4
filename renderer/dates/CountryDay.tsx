import type { DayStatus } from '../../core/dates/holiday-calendar.ts'
import { countryName } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { CodeBadge } from '../ui/CodeBadge.tsx'
import { statusWords } from './day-words.ts'

/** What a day is in a country: the code of the country, which is read out as its name, and the day in words. */
export function CountryDay({ day }: { readonly day: DayStatus }) {
  const language = useLanguage()
  const t = useWords()
  return (
    <>
      <CodeBadge code={day.country} />{' '}
      <span>
        <span className="hidden-visually">{countryName(day.country, language)}: </span>
        {statusWords(day, t, language)}
      </span>
    </>
  )
}
