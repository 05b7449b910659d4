import type { HolidayCalendar } from '../../core/dates/holiday-calendar.ts'
import type { Forum } from '../../core/document/rows.ts'
import { clockChanges, type DayHours, dayHoursOf } from '../../core/finding/day-hours.ts'
import type { DateRange } from '../../core/time/date-range.ts'
import type { Interval } from '../../core/time/interval.ts'
import { zoneCity } from '../../core/time/zone-city.ts'
import { formatDate, formatDays, formatList } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { useDocument } from '../state/app-context.tsx'
import { Button, IconButton } from '../ui/Button.tsx'
import { statusWords } from './day-words.ts'
import { HourStrips, utcClock } from './HourStrips.tsx'
import styles from './HourView.module.css'

interface Props {
  readonly forum: Forum
  readonly days: DateRange
  readonly calendar: HolidayCalendar
  /** The time in hand; its frame is the strong one. Null: the longest that is good for all has it. */
  readonly marked: Interval | null
  readonly isFolded: boolean
  readonly onFold: (isFolded: boolean) => void
  readonly onEdit: () => void
}

/** The hours of a day in every zone of the forum: what they ask of people there, and which are good for all. */
export function HourView({ forum, days, calendar, marked, isFolded, onFold, onEdit }: Props) {
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const hours = dayHoursOf(document, forum, days.from)
  const named =
    days.from === days.to ? formatDate(days.from, language, 'dated') : formatDays([days.from, days.to], language)
  const title = t('dates.hoursOn', { days: named })
  return (
    <section className={styles.hours} aria-label={title}>
      <header className={styles.head}>
        <IconButton
          icon={isFolded ? 'up' : 'down'}
          label={isFolded ? t('dates.unfoldHours') : t('dates.foldHours')}
          onPress={() => onFold(!isFolded)}
        />
        <h2 className={styles.title}>{title}</h2>
        <span className={styles.good}>
          {isFolded ? goodWords(hours, t) : <Remarks forum={forum} days={days} hours={hours} calendar={calendar} />}
        </span>
        <Button look="quiet" onPress={onEdit}>
          {t('dates.editHours')}
        </Button>
      </header>
      {!isFolded && <HourStrips key={days.from} forum={forum} hours={hours} marked={marked} />}
    </section>
  )
}

function goodWords({ good }: DayHours, t: ReturnType<typeof useWords>): string {
  if (good.length === 0) return t('dates.noGood')
  return good
    .map(({ start, end, minutes }) => t('dates.good', { start: utcClock(start), end: utcClock(end), minutes }))
    .join(' · ')
}

/** What is to be known of the days beside their hours: who does not work, and whose clocks change. */
function Remarks({
  forum,
  days,
  hours,
  calendar,
}: Pick<Props, 'forum' | 'days' | 'calendar'> & { readonly hours: DayHours }) {
  const language = useLanguage()
  const t = useWords()
  const off = hours.zones.flatMap(({ zone }) => {
    const { country } = zoneCity(zone)
    if (!country) return []
    const day = calendar.dayOf(country, days.from)
    if (day.status === 'work') return []
    return [t('app.pair', { name: cityOf(zone, language), value: statusWords(day, t, language) })]
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
  return formatList([...changes, ...off], language)
}
