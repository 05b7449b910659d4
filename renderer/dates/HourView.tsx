import { useState } from 'react'
import type { HolidayCalendar } from '../../core/dates/holiday-calendar.ts'
import type { Forum } from '../../core/document/rows.ts'
import { type HoursOfDays, hoursOfDays } from '../../core/finding/hours-of-days.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import type { DateRange } from '../../core/time/date-range.ts'
import type { Interval } from '../../core/time/interval.ts'
import { formatDate, formatDaysOfYear, formatRange } from '../i18n/format.ts'
import { useLanguage, useWords, type Words } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { useDocument } from '../state/app-context.tsx'
import { Button, IconButton } from '../ui/Button.tsx'
import { Segments } from '../ui/Toggles.tsx'
import { HourRemarks } from './HourRemarks.tsx'
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

/**
 * The hours of some days in every zone of the forum: what they ask of people there, and which are good for all. Where clocks
 * change between the days, those that are alike are chosen from.
 */
export function HourView({ forum, days, calendar, marked, isFolded, onFold, onEdit }: Props) {
  const document = useDocument()
  const language = useLanguage()
  const t = useWords()
  const found = hoursOfDays(document, forum, days.from, days.to)
  const { groups } = found
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = groups.find((group) => group.days.from === chosen) ?? groups[0]
  const named = days.from === days.to ? formatDate(days.from, language, 'dated') : formatRange(days, language)
  const title = t('dates.hoursOn', { days: named })
  const isSometimesGood = groups.some(({ hours }) => hours.good.length > 0)
  if (!shown) return null
  return (
    <section className={styles.hours} aria-label={title}>
      <header className={styles.head}>
        <IconButton
          icon={isFolded ? 'up' : 'down'}
          label={isFolded ? t('dates.unfoldHours') : t('dates.foldHours')}
          onPress={() => onFold(!isFolded)}
        />
        <h2 className={styles.title}>{title}</h2>
        {groups.length > 1 && !isFolded && (
          <Segments
            label={t('dates.hoursOfWhich')}
            options={groups.map((group) => ({
              key: group.days.from as string,
              words: formatDaysOfYear(group.days, language),
            }))}
            value={shown.days.from as string}
            onChange={setChosen}
          />
        )}
        <span className={styles.good}>
          {isFolded ? (
            goodWords(found, cityOf(baseZone(forum), language), t)
          ) : (
            <HourRemarks forum={forum} days={days} calendar={calendar} />
          )}
        </span>
        <Button look="quiet" onPress={onEdit}>
          {t('dates.editHours')}
        </Button>
      </header>
      {!isFolded && (
        <HourStrips
          key={shown.days.from}
          forum={forum}
          days={shown.days}
          hours={shown.hours}
          goodEachDay={isSometimesGood && groups.length > 1 ? found.goodEachDay : null}
          marked={marked}
        />
      )}
    </section>
  )
}

function goodWords({ groups, goodEachDay }: HoursOfDays, city: string, t: Words): string {
  const [first, second] = groups
  if (second && groups.some(({ hours }) => hours.good.length > 0)) {
    if (goodEachDay.length === 0) return t('dates.noGoodEachDay')
    return goodEachDay.map((window) => t('dates.goodEach', { ...window, city })).join(' · ')
  }
  const good = first?.hours.good ?? []
  if (good.length === 0) return t('dates.noGood')
  return good
    .map(({ start, end, minutes }) => t('dates.good', { start: utcClock(start), end: utcClock(end), minutes }))
    .join(' · ')
}
