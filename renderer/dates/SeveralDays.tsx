import type { CommonDay } from '../../core/dates/common-days.ts'
import { type Forum, usualWindow } from '../../core/document/rows.ts'
import { addSeveralDays } from '../../core/programme/forum-commands.ts'
import { formatDate, formatRange } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useAct } from '../state/app-context.tsx'
import { Button } from '../ui/Button.tsx'
import panel from '../ui/Panel.module.css'
import { CountryDay } from './CountryDay.tsx'
import styles from './DayPanel.module.css'

/** More days than these are a look at the year, not days for a forum. */
const mostDays = 31

/** Several days in hand: how many of them all work, and which of them are not plain working days. */
export function SeveralDays({ forum, days }: { readonly forum: Forum; readonly days: readonly CommonDay[] }) {
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  const worked = days.filter((day) => day.isWorked === true)
  const others = days.filter(({ countries }) => countries.some(({ status }) => status !== 'work'))
  const missing = days.filter(({ date }) => !forum.days.some((day) => day.date === date))
  const add = () =>
    act(
      addSeveralDays(
        forum.id,
        missing.map(({ date }) => ({ date, window: usualWindow })),
      ),
      { quietly: false },
    )
  return (
    <section className={styles.day} aria-live="polite">
      <h2 className={panel.title}>{formatRange({ from: first.date, to: last.date }, language)}</h2>
      <p>{t('dates.workedOf', { worked: worked.length, all: days.length })}</p>
      <ul className={styles.list}>
        {others.slice(0, mostDays).map(({ date, countries }) => (
          <li key={date} className={styles.other}>
            <span className={styles.when}>{formatDate(date, language, 'day')}</span>
            <span>
              {countries
                .filter(({ status }) => status !== 'work')
                .map((status) => (
                  <span key={status.country} className={styles.country}>
                    <CountryDay day={status} />
                  </span>
                ))}
            </span>
          </li>
        ))}
      </ul>
      {others.length > mostDays && (
        <p className={styles.quiet}>{t('dates.more', { count: others.length - mostDays })}</p>
      )}
      {missing.length === 0 ? (
        <p className={styles.quiet}>{t('dates.areForumDays')}</p>
      ) : (
        days.length <= mostDays && (
          <div>
            <Button icon="plus" onPress={add}>
              {t('dates.addSeveral', { count: missing.length })}
            </Button>
          </div>
        )
      )}
    </section>
  )
}
