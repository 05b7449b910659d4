import { useState } from 'react'
import type { CommonDay, CommonRun } from '../../core/dates/common-days.ts'
import type { HolidayCalendar } from '../../core/dates/holiday-calendar.ts'
import { knownYears } from '../../core/dates/known-years.ts'
import { type Forum, usualWindow } from '../../core/document/rows.ts'
import { addDay } from '../../core/programme/forum-commands.ts'
import type { DateRange } from '../../core/time/date-range.ts'
import { countryName, formatDate, formatList, formatRange } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useAct } from '../state/app-context.tsx'
import { Button, IconButton } from '../ui/Button.tsx'
import panel from '../ui/Panel.module.css'
import { CountryDay } from './CountryDay.tsx'
import styles from './DayPanel.module.css'
import { EditDay } from './packs/EditDay.tsx'
import { SeveralDays } from './SeveralDays.tsx'

const mostAtFirst = 12

interface Props {
  readonly forum: Forum
  readonly calendar: HolidayCalendar
  readonly countries: readonly string[]
  /** Those of the forum's countries of which there is no calendar. */
  readonly uncovered: readonly string[]
  /** The years of the days that are shown. */
  readonly years: readonly number[]
  /** The days in hand, as far as they are shown. */
  readonly inHand: readonly CommonDay[]
  readonly runs: readonly CommonRun[]
  readonly length: number
  readonly onChoose: (days: DateRange) => void
}

/** The day in hand, or several, in words, the stretches on which all work, the best first, and what the calendars rest on. */
export function DayPanel({ forum, calendar, countries, uncovered, years, inHand, runs, length, onChoose }: Props) {
  const act = useAct()
  const language = useLanguage()
  const t = useWords()
  const [isWhole, setWhole] = useState(false)
  const [edited, setEdited] = useState<string | null>(null)
  const day = inHand.length === 1 ? (inHand[0] ?? null) : null
  const isForumDay = day !== null && forum.days.some(({ date }) => date === day.date)
  const shown = isWhole ? runs : runs.slice(0, mostAtFirst)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={panel.body} aria-label={t('dates.chosen')} tabIndex={0}>
      {inHand.length > 1 && <SeveralDays forum={forum} days={inHand} />}
      {day && (
        <section className={styles.day} aria-live="polite">
          <h2 className={panel.title}>{formatDate(day.date, language, 'full')}</h2>
          {day.countries.map((status) => (
            <p key={status.country} className={styles.country}>
              <CountryDay day={status} />
              <span className={styles.grow} />
              <IconButton
                icon="edit"
                label={t('packs.editHere', { country: countryName(status.country, language) })}
                onPress={() => setEdited(status.country)}
              />
            </p>
          ))}
          {isForumDay ? (
            <p className={styles.quiet}>{t('dates.isForumDay')}</p>
          ) : (
            <div>
              <Button
                icon="plus"
                onPress={() => act(addDay(forum.id, { date: day.date, window: usualWindow }), { quietly: false })}
              >
                {t('dates.addDay')}
              </Button>
            </div>
          )}
        </section>
      )}
      {day && edited && (
        <EditDay
          country={edited}
          year={yearOfDay(day)}
          date={day.date}
          day={calendar.packOf(edited, yearOfDay(day))?.days.find(({ date }) => date === day.date) ?? null}
          onClose={() => setEdited(null)}
        />
      )}
      {countries.length > 0 && (
        <section className={styles.runs} aria-label={t('dates.runs', { length })}>
          <h3 className={styles.head}>
            {t('dates.runs', { length })} <span className={styles.quiet}>{runs.length}</span>
          </h3>
          {uncovered.length > 0 && (
            <p className={styles.quiet}>
              {t('dates.notCounted', {
                countries: formatList(
                  uncovered.map((country) => countryName(country, language)),
                  language,
                ),
              })}
            </p>
          )}
          {runs.length === 0 && (
            <p className={styles.quiet}>
              {t('dates.noRuns')}. {t('dates.noRunsHint')}
            </p>
          )}
          <ol className={styles.list}>
            {shown.map((run) => (
              <li key={run.from}>
                <button type="button" className={styles.run} onClick={() => onChoose({ from: run.from, to: run.to })}>
                  <span>
                    {length === 1
                      ? formatDate(run.from, language, years.length > 1 ? 'dated' : 'day')
                      : formatRange({ from: run.from, to: run.to }, language)}
                  </span>
                  {run.hasUnknown && <span className={styles.quiet}>{t('dates.runOpen')}</span>}
                </button>
              </li>
            ))}
          </ol>
          {runs.length > shown.length && (
            <button type="button" className={styles.more} onClick={() => setWhole(true)}>
              {t('dates.more', { count: runs.length - shown.length })}
            </button>
          )}
        </section>
      )}
      <section className={styles.sources}>
        {knownYears(calendar, countries, years).map(({ country, year, status, source, retrieved, hasPack }) => (
          <p key={`${country} ${year}`} className={styles.quiet}>
            {t('dates.source', {
              country: countryName(country, language),
              year: String(year),
              status: hasPack ? t(`dates.${status}`) : t('dates.noPack'),
              source,
            })}
            {retrieved && ` ${t('dates.retrieved', { date: formatDate(retrieved, language, 'date') })}`}
          </p>
        ))}
      </section>
    </section>
  )
}

function yearOfDay({ date }: CommonDay): number {
  return Number(date.slice(0, 4))
}
