import { lengthOf, shownDays, stepped } from '../../core/dates/shown-days.ts'
import { readDateRange } from '../../core/outreach/read-date-range.ts'
import type { CalendarDate } from '../../core/time/calendar-date.ts'
import type { DateRange } from '../../core/time/date-range.ts'
import { formatRange } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { IconButton } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './DatesScreen.module.css'

interface Props {
  readonly days: DateRange
  readonly today: CalendarDate
  readonly onShow: (days: DateRange) => void
}

/** Which days are shown: a step back or ahead by their own length, or any others as they are typed. */
export function ShownDays({ days, today, onShow }: Props) {
  const language = useLanguage()
  const t = useWords()
  const { unit, count } = lengthOf(days)
  const [before, after] = [stepped(days, -1), stepped(days, 1)]
  const shown = formatRange(days, language)
  const take = (typed: string): string | null => {
    const range = readDateRange(typed, today)
    if (!range) return t('dates.daysNotRead', { typed })
    const read = shownDays(range)
    if (read.ok) {
      onShow(read.value)
      return null
    }
    const { failure } = read
    return failure.kind === 'too-many-months'
      ? t('dates.tooManyMonths', { typed, months: failure.months, most: failure.most })
      : t('dates.beyondYears', { typed, first: String(failure.first), last: String(failure.last) })
  }
  return (
    <div className={styles.shown}>
      <IconButton
        icon="fold"
        label={t(`dates.previousLength.${unit}`, { count })}
        isDisabled={before === days}
        onPress={() => onShow(before)}
      />
      <h1 className="hidden-visually" aria-live="polite">
        {shown}
      </h1>
      <TextField
        look="title"
        label={t('dates.days')}
        labelHidden
        value={shown}
        commit="leaving"
        hint={t('dates.daysHint')}
        onChange={take}
      />
      <IconButton
        icon="unfold"
        label={t(`dates.nextLength.${unit}`, { count })}
        isDisabled={after === days}
        onPress={() => onShow(after)}
      />
    </div>
  )
}
