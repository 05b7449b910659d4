import { baseZone, sessionInterval } from '../../core/programme/session-time.ts'
import type { StandingSession } from '../../core/release/release-history.ts'
import { daysBetween } from '../../core/time/calendar-date.ts'
import { localTimeAt } from '../../core/time/local-time.ts'
import type { Zone } from '../../core/time/zone.ts'
import { formatDate } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { DayShift } from '../ui/DayShift.tsx'
import { ZoneBadge } from '../ui/ZoneBadge.tsx'
import styles from './ChangeRow.module.css'

/** When a session starts, on the clocks of all zones: the first of them strong, or struck where it is no longer so. */
export function ZoneTimes({
  standing,
  zones,
  isPast,
}: {
  readonly standing: StandingSession
  readonly zones: readonly Zone[]
  readonly isPast: boolean
}) {
  const language = useLanguage()
  const t = useWords()
  const [base, ...others] = zones
  if (!base) return null
  const { start } = sessionInterval(standing.facts, baseZone(standing.forum))
  const first = localTimeAt(start, base)
  return (
    <span className={styles.times} data-past={isPast || undefined}>
      <span>{formatDate(first.date, language, 'short')}</span>
      {isPast ? (
        <s>
          <span className="hidden-visually">{t('releases.wasAt', { time: '' })}</span>
          {first.time}
        </s>
      ) : (
        <b>{first.time}</b>
      )}
      {others.map((zone) => {
        const local = localTimeAt(start, zone)
        return (
          <span key={zone} className={styles.zone} title={cityOf(zone, language)}>
            <ZoneBadge zone={zone} />
            <span>
              {local.time}
              <DayShift days={daysBetween(first.date, local.date)} />
            </span>
          </span>
        )
      })}
    </span>
  )
}
