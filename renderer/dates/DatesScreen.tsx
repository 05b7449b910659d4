import { useEffect, useMemo, useRef, useState } from 'react'
import { commonDays, commonRuns } from '../../core/dates/common-days.ts'
import { holding, yearAround } from '../../core/dates/shown-days.ts'
import type { Forum } from '../../core/document/rows.ts'
import type { FoundSlot } from '../../core/finding/find-query.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import type { CalendarDate } from '../../core/time/calendar-date.ts'
import { type DateRange, holdsDay, touches, yearsOf } from '../../core/time/date-range.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import { zoneCity } from '../../core/time/zone-city.ts'
import { useOfferActions } from '../app/offered-actions.ts'
import { useWords } from '../i18n/language-context.tsx'
import { focusSoon } from '../palette/focus-soon.ts'
import { type DatesView, useApp, useDocumentPart } from '../state/app-context.tsx'
import { todayOf } from '../state/today.ts'
import { Empty } from '../ui/Empty.tsx'
import { useLatest } from '../ui/use-latest.ts'
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

/** The days as the countries of the forum live it, the hours of a day, and the times that can be found in them. */
export function DatesScreen({ forum }: { readonly forum: Forum }) {
  const { view, show } = useApp()
  const forums = useDocumentPart((document) => document.forums)
  const t = useWords()
  const { packs, calendar } = useHolidayCalendar()
  const today = todayOf(forum)
  const { chosen, panel, hoursFolded } = view.dates
  const firstDate = forum.days[0]?.date ?? today
  const shown = useMemo(() => view.dates.days ?? yearAround(firstDate), [view.dates.days, firstDate])
  const set = (fields: Partial<DatesView>) => show({ dates: { ...view.dates, ...fields } })
  const setShown = useLatest((next: DateRange) => set({ days: next }))
  const anchor = useRef<CalendarDate | null>(null)
  const choose = useLatest((date: CalendarDate, since: CalendarDate | null) => {
    const kept = chosen && anchor.current && holdsDay(chosen, anchor.current) ? anchor.current : chosen?.from
    const start = since ? (kept ?? since) : date
    anchor.current = start
    const held = holding(shown, { from: date, to: date })
    set({
      chosen: start < date ? { from: start, to: date } : { from: date, to: start },
      panel: 'day',
      ...(held !== shown && { days: held }),
    })
  })
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
  const days = useMemo(() => commonDays(calendar, countries, shown.from, shown.to), [calendar, countries, shown])
  const runs = useMemo(() => commonRuns(days, length), [days, length])
  const others = useMemo(() => {
    const dates = Object.values(forums).flatMap((other) => (other.id === forum.id ? [] : other.days))
    return new Set(dates.map(({ date }) => date))
  }, [forums, forum.id])
  const forumDays = useMemo(() => new Set(forum.days.map(({ date }) => date)), [forum.days])
  const markedDate = marked && localTimeAt(marked.start, baseZone(forum)).date
  const asked = view.finds[forum.id]
  const sought = useMemo(() => {
    const days = panel === 'find' && asked ? daysOf(asked, today) : null
    return days?.ok ? days.value : null
  }, [panel, asked, today])
  const followed = markedDate ? { from: markedDate, to: markedDate } : sought
  // The days shown follow the time in hand, or what is looked for, and are free to be turned afterwards.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another time in hand turns them
  useEffect(() => {
    const wanted = followed ? holding(shown, followed) : shown
    if (wanted !== shown) setShown(wanted)
  }, [followed?.from, followed?.to])
  const inHand = markedDate ? followed : chosen
  const inSight = inHand && touches(shown, inHand) ? inHand : null
  const daysInHand =
    inSight && countries.length > 0 ? days.filter(({ date }) => inSight.from <= date && date <= inSight.to) : []
  const firstDay = forum.days.find(({ date }) => holdsDay(shown, date))?.date
  const shownHours = inSight ?? (firstDay ? { from: firstDay, to: firstDay } : null)
  return (
    <>
      <DatesToolbar
        shown={shown}
        today={today}
        countries={countries}
        uncovered={uncovered}
        days={days}
        length={length}
        onShow={setShown}
        onLength={setLength}
        onPacks={() => setPacksShown(true)}
      />
      <div className={styles.split}>
        <div className={styles.sheet}>
          {countries.length === 0 ? (
            <Empty title={t('dates.noCountries')} hint={t('dates.noCountriesHint')} />
          ) : (
            <YearView
              shown={shown}
              days={days}
              countries={countries}
              forumDays={forumDays}
              otherDays={others}
              chosen={inSight}
              sought={sought}
              onChoose={choose}
              onShow={setShown}
              heading={<YearHeading forum={forum} shown={shown} countries={[...countries, ...uncovered]} />}
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
              uncovered={uncovered}
              years={yearsOf(shown)}
              inHand={daysInHand}
              runs={runs}
              length={length}
              onChoose={(next) => set({ chosen: next })}
            />
          )}
        </DatesPanel>
      </div>
      {packsShown && (
        <PacksDialog
          forum={forum}
          country={countries[0] ?? uncovered[0] ?? null}
          year={Number((inSight ?? shown).from.slice(0, 4))}
          onClose={() => setPacksShown(false)}
        />
      )}
    </>
  )
}
