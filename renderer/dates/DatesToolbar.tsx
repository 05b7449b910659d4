import { useMemo } from 'react'
import { type CommonDay, commonRuns } from '../../core/dates/common-days.ts'
import type { CalendarDate } from '../../core/time/calendar-date.ts'
import { type DateRange, yearsOf } from '../../core/time/date-range.ts'
import { useWords } from '../i18n/language-context.tsx'
import { Button } from '../ui/Button.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { CalendarStatus } from './CalendarStatus.tsx'
import styles from './DatesScreen.module.css'
import { ShownDays } from './ShownDays.tsx'

interface Props {
  readonly shown: DateRange
  readonly today: CalendarDate
  readonly countries: readonly string[]
  /** Countries of the forum of which there is no calendar. */
  readonly uncovered: readonly string[]
  readonly days: readonly CommonDay[]
  readonly length: number
  readonly onShow: (days: DateRange) => void
  readonly onLength: (length: number) => void
  /** Opens the holidays that all of this goes by. */
  readonly onPacks: () => void
}

/** Which days, what their calendars rest on, and how many of them all work. */
export function DatesToolbar({ shown, today, countries, uncovered, days, length, onShow, onLength, onPacks }: Props) {
  const t = useWords()
  // As the list of days counts them: a likely weekend or festival is not held for a day on which all work.
  const mayBeWorked = useMemo(() => commonRuns(days, 1), [days])
  const open = mayBeWorked.filter(({ hasUnknown }) => hasUnknown).length
  const worked = mayBeWorked.length - open
  const inAll = t('dates.common', { count: worked })
  const counted = open > 0 ? `${inAll} · ${t('dates.commonOpen', { count: open })}` : inAll
  return (
    <div className={styles.toolbar}>
      <ShownDays days={shown} today={today} onShow={onShow} />
      <CalendarStatus countries={[...countries, ...uncovered]} years={yearsOf(shown)} />
      <div className={styles.countRoom}>
        {countries.length > 0 && (
          <span className={styles.count} role="status" title={counted}>
            {counted}
          </span>
        )}
      </div>
      <Button look="quiet" onPress={onPacks}>
        {t('packs.command')}
      </Button>
      {countries.length > 0 && (
        <>
          <div className={styles.length}>
            <NumberField<never>
              label={t('dates.length')}
              value={length}
              least={1}
              most={14}
              notRead={(typed) => t('dates.lengthNotRead', { typed })}
              onChange={(next) => {
                onLength(next)
                return null
              }}
            />
          </div>
          <Button look="quiet" icon="print" onPress={() => window.print()}>
            {t('dates.print')}
          </Button>
        </>
      )}
    </div>
  )
}
