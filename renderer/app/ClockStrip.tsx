import { memo, useEffect, useState } from 'react'
import type { Forum } from '../../core/document/rows.ts'
import { daysBetween } from '../../core/time/calendar-date.ts'
import { instant } from '../../core/time/instant.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import { formatDate, joinWords } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { DayShift } from '../ui/DayShift.tsx'
import { ZoneBadge } from '../ui/ZoneBadge.tsx'
import styles from './TopBar.module.css'

/** More would push the forum's name away; the others are in the tooltip of the last. */
const mostShown = 4

/** What the clocks in the forum's zones show now, base zone first. Seconds are never shown. */
export const ClockStrip = memo(function ClockStrip({ forum }: { readonly forum: Forum }) {
  const now = useMinute()
  const language = useLanguage()
  const t = useWords()
  const [base] = forum.zones
  if (!base) return null
  const baseDate = localTimeAt(now, base).date
  const others = forum.zones.slice(mostShown).map((zone) => `${cityOf(zone, language)} ${localTimeAt(now, zone).time}`)
  return (
    <ul className={styles.clocks} aria-label={t('app.clocks')}>
      {forum.zones.slice(0, mostShown).map((zone) => {
        const { date, time } = localTimeAt(now, zone)
        return (
          <li key={zone} className={styles.clock} title={`${formatDate(date, language, 'full')} · ${zone}`}>
            <ZoneBadge zone={zone} />
            <span className={styles.city}>{cityOf(zone, language)}</span>
            <span>
              <time className={styles.time}>{time}</time>
              <DayShift days={daysBetween(baseDate, date)} />
            </span>
          </li>
        )
      })}
      {others.length > 0 && (
        <li className={styles.clock} title={others.join('\n')}>
          <span aria-hidden="true">+{others.length}</span>
          <span className="hidden-visually">{joinWords(others, language)}</span>
        </li>
      )}
    </ul>
  )
})

/** The present moment, renewed as each minute begins. */
function useMinute() {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), 60_000 - (Date.now() % 60_000) + 20)
    return () => clearTimeout(timer)
  })
  return instant(now)
}
