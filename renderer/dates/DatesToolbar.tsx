import { useMemo } from 'react'
import { type CommonDay, commonRuns } from '../../core/dates/common-days.ts'
import { useWords } from '../i18n/language-context.tsx'
import { Button, IconButton } from '../ui/Button.tsx'
import { CodeBadge } from '../ui/CodeBadge.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import styles from './DatesScreen.module.css'
import { useHolidayCalendar } from './use-holiday-calendar.ts'

interface Props {
  readonly year: number
  readonly countries: readonly string[]
  /** Countries of the forum of which there is no calendar. */
  readonly uncovered: readonly string[]
  readonly days: readonly CommonDay[]
  readonly length: number
  readonly firstYear: number
  readonly lastYear: number
  readonly onYear: (year: number) => void
  readonly onLength: (length: number) => void
  /** Opens the holidays that all of this goes by. */
  readonly onPacks: () => void
}

/** Which year, what its calendars rest on, and how many days all work. */
export function DatesToolbar({
  year,
  countries,
  uncovered,
  days,
  length,
  firstYear,
  lastYear,
  onYear,
  onLength,
  onPacks,
}: Props) {
  const { calendar } = useHolidayCalendar()
  const t = useWords()
  // As the list of days counts them: a likely weekend or festival is not held for a day on which all work.
  const mayBeWorked = useMemo(() => commonRuns(days, 1), [days])
  const open = mayBeWorked.filter(({ hasUnknown }) => hasUnknown).length
  const worked = mayBeWorked.length - open
  return (
    <div className={styles.toolbar}>
      <IconButton
        icon="fold"
        label={t('dates.previousYear')}
        isDisabled={year <= firstYear}
        onPress={() => onYear(year - 1)}
      />
      <h1 className={styles.year} aria-live="polite">
        {year}
      </h1>
      <IconButton
        icon="unfold"
        label={t('dates.nextYear')}
        isDisabled={year >= lastYear}
        onPress={() => onYear(year + 1)}
      />
      {[...countries, ...uncovered].map((country) => {
        const pack = calendar.packOf(country, year)
        return (
          <span key={country} className={styles.pack} data-status={pack?.status ?? 'unknown'} title={pack?.source}>
            <CodeBadge code={country} />
            {pack ? t(`dates.${pack.status}`) : t('dates.noPack')}
          </span>
        )
      })}
      <span className={styles.grow} />
      <Button look="quiet" onPress={onPacks}>
        {t('packs.command')}
      </Button>
      {countries.length > 0 && (
        <>
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
