import { useEffect, useMemo, useState } from 'react'
import { commonDays, commonRuns } from '../../core/dates/common-days.ts'
import type { Forum } from '../../core/document/rows.ts'
import type { FoundSlot } from '../../core/finding/find-query.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { calendarDate } from '../../core/time/calendar-date.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import { zoneCity } from '../../core/time/zone-city.ts'
import { useOfferActions } from '../app/offered-actions.ts'
import { useWords } from '../i18n/language-context.tsx'
import { focusSoon } from '../palette/focus-soon.ts'
import { type DatesView, useApp, useDocumentPart } from '../state/app-context.tsx'
import { todayOf } from '../state/today.ts'
import { Empty } from '../ui/Empty.tsx'
import { DatesPanel } from './DatesPanel.tsx'
import styles from './DatesScreen.module.css'
import { DatesToolbar } from './DatesToolbar.tsx'
import { DayPanel } from './DayPanel.tsx'
import { FindPanel } from './find/FindPanel.tsx'
import { daysOf } from './find/find-form.ts'
import { HourView } from './HourView.tsx'
import { PacksDialog } from './packs/PacksDialog.tsx'
import { useHolidayCalendar } from './use-holiday-calendar.ts'
import { YearHeading } from './YearHeading.tsx'
import { YearView } from './YearView.tsx'

const firstYear = 1973
const lastYear = 2198

/** The year as the countries of the forum live it, the hours of a day, and the times that can be found in them. */
export function DatesScreen({ forum }: { readonly forum: Forum }) {
  const { view, show } = useApp()
  const forums = useDocumentPart((document) => document.forums)
  const t = useWords()
  const { packs, calendar } = useHolidayCalendar()
  const today = todayOf(forum)
  const { chosen, panel, hoursFolded } = view.dates
  const year = view.dates.year ?? Number((forum.days[0]?.date ?? today).slice(0, 4))
  const set = (fields: Partial<DatesView>) => show({ dates: { ...view.dates, ...fields } })
  const setYear = (next: number) => set({ year: Math.max(firstYear, Math.min(lastYear, next)) })
  const [length, setLength] = useState(() => Math.max(1, Math.min(14, forum.days.length)))
  const [packsShown, setPacksShown] = useState(false)
  useOfferActions(() => ({
    subject: t('screen.dates'),
    icon: 'calendar',
    actions: [{ key: 'packs', words: t('packs.command'), act: () => setPacksShown(true) }],
  }))
  const [marked, setMarked] = useState<FoundSlot | null>(null)
  const [countries, uncovered] = useMemo(() => {
    const all = [...new Set(forum.zones.flatMap((zone) => zoneCity(zone).country ?? []))]
    const isCovered = (country: string) => packs.some((pack) => pack.country === country)
    return [all.filter(isCovered), all.filter((country) => !isCovered(country))]
  }, [forum.zones, packs])
  const days = useMemo(
    () => commonDays(calendar, countries, calendarDate(`${year}-01-01`), calendarDate(`${year}-12-31`)),
    [calendar, countries, year],
  )
  const runs = useMemo(() => commonRuns(days, length), [days, length])
  const others = useMemo(() => {
    const dates = Object.values(forums).flatMap((other) => (other.id === forum.id ? [] : other.days))
    return new Set(dates.map(({ date }) => date))
  }, [forums, forum.id])
  const markedDate = marked && localTimeAt(marked.start, baseZone(forum)).date
  const sought = useMemo(() => {
    const days = panel === 'find' && view.find?.forumId === forum.id ? daysOf(view.find, today) : null
    return days?.ok ? days.value : null
  }, [panel, view.find, forum.id, today])
  const followed = markedDate ?? sought?.from ?? null
  // The year follows the time in hand, or what is looked for, and is free to be turned afterwards.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another time in hand turns the year
  useEffect(() => {
    const wanted = followed ? Number(followed.slice(0, 4)) : year
    if (wanted !== year) setYear(wanted)
  }, [followed])
  const inHand = markedDate ? { from: markedDate, to: markedDate } : chosen
  const inSight = inHand?.from.startsWith(String(year)) ? inHand : null
  const firstDay = forum.days.find(({ date }) => date.startsWith(String(year)))?.date
  const shownHours = inSight ?? (firstDay ? { from: firstDay, to: firstDay } : null)
  return (
    <>
      <DatesToolbar
        year={year}
        countries={countries}
        uncovered={uncovered}
        days={days}
        length={length}
        firstYear={firstYear}
        lastYear={lastYear}
        onYear={setYear}
        onLength={setLength}
        onPacks={() => setPacksShown(true)}
      />
      <div className={styles.split}>
        <div className={styles.sheet}>
          {countries.length === 0 ? (
            <Empty title={t('dates.noCountries')} hint={t('dates.noCountriesHint')} />
          ) : (
            <YearView
              year={year}
              days={days}
              countries={countries}
              forumDays={new Set(forum.days.map(({ date }) => date))}
              otherDays={others}
              chosen={inSight}
              sought={sought}
              onChoose={(date) => set({ chosen: { from: date, to: date }, panel: 'day' })}
              onYear={setYear}
              heading={<YearHeading forum={forum} year={year} countries={[...countries, ...uncovered]} />}
            />
          )}
          {shownHours && (
            <HourView
              forum={forum}
              days={shownHours}
              calendar={calendar}
              marked={marked}
              isFolded={hoursFolded}
              onFold={(isFolded) => set({ hoursFolded: isFolded })}
              onEdit={() => {
                show({ screen: 'settings' })
                focusSoon(['[data-settings="working-hours"] input'])
              }}
            />
          )}
        </div>
        <DatesPanel value={panel} onChange={(next) => set({ panel: next })}>
          {panel === 'find' ? (
            <FindPanel forum={forum} countries={countries} onMark={setMarked} />
          ) : (
            <DayPanel
              forum={forum}
              calendar={calendar}
              countries={countries}
              year={year}
              day={days.find(({ date }) => date === inSight?.from) ?? null}
              runs={runs}
              length={length}
              onChoose={(next) => set({ chosen: next })}
            />
          )}
        </DatesPanel>
      </div>
      {packsShown && (
        <PacksDialog forum={forum} country={countries[0] ?? null} year={year} onClose={() => setPacksShown(false)} />
      )}
    </>
  )
}
