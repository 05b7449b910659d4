import { useMemo, useState } from 'react'
import { commonDays, commonRuns } from '../../core/dates/common-days.ts'
import { calendarOf } from '../../core/dates/holiday-calendar.ts'
import { shippedPacks } from '../../core/dates/shipped-packs.ts'
import type { Forum } from '../../core/document/rows.ts'
import { type CalendarDate, calendarDate } from '../../core/time/calendar-date.ts'
import { zoneCity } from '../../core/time/zone-city.ts'
import { useWords } from '../i18n/language-context.tsx'
import { useDocumentPart } from '../state/app-context.tsx'
import { todayOf } from '../state/today.ts'
import { IconButton } from '../ui/Button.tsx'
import { CodeBadge } from '../ui/CodeBadge.tsx'
import { Empty } from '../ui/Empty.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import styles from './DatesScreen.module.css'
import { DayPanel } from './DayPanel.tsx'
import { YearView } from './YearView.tsx'

const firstYear = 1973
const lastYear = 2198

/** The year as the countries of the forum live it: which days all of them work, and which are not decreed yet. */
export function DatesScreen({ forum }: { readonly forum: Forum }) {
  const forums = useDocumentPart((document) => document.forums)
  const t = useWords()
  const today = todayOf(forum)
  const [year, setYear] = useState(() => Number((forum.days[0]?.date ?? today).slice(0, 4)))
  const [length, setLength] = useState(() => Math.max(1, Math.min(14, forum.days.length)))
  const [chosen, setChosen] = useState<CalendarDate | null>(null)
  const calendar = calendarOf(shippedPacks())
  const countries = useMemo(
    () =>
      [...new Set(forum.zones.flatMap((zone) => zoneCity(zone).country ?? []))].filter((country) =>
        shippedPacks().some((pack) => pack.country === country),
      ),
    [forum.zones],
  )
  const days = useMemo(
    () => commonDays(calendar, countries, calendarDate(`${year}-01-01`), calendarDate(`${year}-12-31`)),
    [calendar, countries, year],
  )
  const runs = useMemo(() => commonRuns(days, length), [days, length])
  const others = useMemo(() => {
    const dates = Object.values(forums).flatMap((other) => (other.id === forum.id ? [] : other.days))
    return new Set(dates.map(({ date }) => date))
  }, [forums, forum.id])
  if (countries.length === 0) return <Empty title={t('dates.noCountries')} hint={t('dates.noCountriesHint')} />
  const worked = days.filter((day) => day.isWorked === true).length
  const open = days.filter((day) => day.isWorked === null).length
  const shown = chosen?.startsWith(String(year)) ? chosen : null
  return (
    <>
      <div className={styles.toolbar}>
        <IconButton
          icon="fold"
          label={t('dates.previousYear')}
          isDisabled={year <= firstYear}
          onPress={() => setYear(year - 1)}
        />
        <h1 className={styles.year} aria-live="polite">
          {year}
        </h1>
        <IconButton
          icon="unfold"
          label={t('dates.nextYear')}
          isDisabled={year >= lastYear}
          onPress={() => setYear(year + 1)}
        />
        {countries.map((country) => {
          const pack = calendar.packOf(country, year)
          return (
            <span key={country} className={styles.pack} data-status={pack?.status ?? 'unknown'} title={pack?.source}>
              <CodeBadge code={country} />
              {pack ? t(`dates.${pack.status}`) : t('dates.noPack')}
            </span>
          )
        })}
        <span className={styles.grow} />
        <span className={styles.count} role="status">
          {t('dates.common', { count: worked })}
          {open > 0 && ` · ${t('dates.commonOpen', { count: open })}`}
        </span>
        <div className={styles.length}>
          <NumberField<never>
            label={t('dates.length')}
            value={length}
            least={1}
            most={14}
            notRead={(typed) => t('dates.lengthNotRead', { typed })}
            onChange={(next) => {
              setLength(next)
              return null
            }}
          />
        </div>
      </div>
      <div className={styles.split}>
        <YearView
          year={year}
          days={days}
          countries={countries}
          forumDays={new Set(forum.days.map(({ date }) => date))}
          otherDays={others}
          chosen={shown}
          onChoose={setChosen}
          onYear={(next) => setYear(Math.max(firstYear, Math.min(lastYear, next)))}
        />
        <DayPanel
          forum={forum}
          calendar={calendar}
          countries={countries}
          year={year}
          day={days.find(({ date }) => date === shown) ?? null}
          runs={runs}
          length={length}
          onChoose={setChosen}
        />
      </div>
    </>
  )
}
