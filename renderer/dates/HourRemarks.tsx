import { memo } from 'react'
import type { DayStatus, HolidayCalendar } from '../../core/dates/holiday-calendar.ts'
import type { Forum } from '../../core/document/rows.ts'
import { clockChanges } from '../../core/finding/day-hours.ts'
import { addDays, type CalendarDate } from '../../core/time/calendar-date.ts'
import type { DateRange } from '../../core/time/date-range.ts'
import type { Zone } from '../../core/time/zone.ts'
import { zoneCity } from '../../core/time/zone-city.ts'
import { formatDate, formatDaysOfYear, formatList } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { statusWords } from './day-words.ts'
import styles from './HourView.module.css'

interface Props {
  readonly forum: Forum
  readonly days: DateRange
  readonly calendar: HolidayCalendar
}

/** What is to be known of the days beside their hours: who does not work on which of them, and whose clocks change. */
export const HourRemarks = memo(function HourRemarks({ forum, days, calendar }: Props) {
  const language = useLanguage()
  const t = useWords()
  const isSeveral = days.from !== days.to
  const whatOf = (day: DayStatus): string | null => {
    if (day.status === 'work') return null
    // Of several days it is said once that they are not decreed; the weekends among them are in sight above.
    const isPlain = isSeveral && day.hasPack && day.likely === 'weekend' && !day.names
    return isPlain ? t('dates.unknownDay') : statusWords(day, t, language)
  }
  const alike = new Map<string, Zone[]>()
  for (const zone of forum.zones) {
    for (const { what, stretches } of offIn(zone, days, calendar, whatOf)) {
      const isAll = stretches[0]?.from === days.from && stretches[0].to === days.to
      const dates = stretches.map((stretch) => formatDaysOfYear(stretch, language))
      const value = isAll ? what : t('dates.onDays', { what, days: formatList(dates, language) })
      alike.set(value, [...(alike.get(value) ?? []), zone])
    }
  }
  const off = [...alike].map(([value, zones]) => {
    const cities = [...new Set(zones.map((zone) => cityOf(zone, language)))]
    return t('app.pair', { name: formatList(cities, language), value })
  })
  const changes = clockChanges(forum, days.from, days.to).map(({ zone, minutes, shown }) =>
    t(minutes > 0 ? 'dates.clocksForward' : 'dates.clocksBack', {
      city: cityOf(zone, language),
      date: formatDate(shown.date, language, 'day'),
      time: shown.time,
      minutes: Math.abs(minutes),
    }),
  )
  if (off.length === 0 && changes.length === 0) return null
  const remarks = [...changes, ...off].join(' · ')
  return (
    <span className={styles.remarks} title={remarks}>
      {remarks}
    </span>
  )
})

interface Note {
  readonly what: string
  readonly stretches: readonly DateRange[]
}

/** Why people of a zone do not work as usual, and on which of the days, by the words for it. */
function offIn(
  zone: Zone,
  { from, to }: DateRange,
  calendar: HolidayCalendar,
  whatOf: (day: DayStatus) => string | null,
): Note[] {
  const { country } = zoneCity(zone)
  if (!country) return []
  const byWords = new Map<string, DateRange[]>()
  let before: string | null = null
  for (let date: CalendarDate = from; date <= to; date = addDays(date, 1)) {
    const what = whatOf(calendar.dayOf(country, date))
    if (what !== null) {
      const stretches = byWords.get(what) ?? []
      const last = stretches.at(-1)
      if (last && what === before) stretches[stretches.length - 1] = { ...last, to: date }
      else stretches.push({ from: date, to: date })
      byWords.set(what, stretches)
    }
    before = what
  }
  return [...byWords].map(([what, stretches]) => ({ what, stretches }))
}
