import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react'
import type { Forum } from '../../core/document/rows.ts'
import { type DayHours, painAt, type ZoneHours } from '../../core/finding/day-hours.ts'
import type { WallWindow } from '../../core/finding/hours-of-days.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { addDays, daysBetween } from '../../core/time/calendar-date.ts'
import type { DateRange } from '../../core/time/date-range.ts'
import { addMinutes, type Instant, instant } from '../../core/time/instant.ts'
import type { Interval } from '../../core/time/interval.ts'
import { formatDate, formatDaysOfYear, joinFacts } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { DayShift } from '../ui/DayShift.tsx'
import { ZoneBadge } from '../ui/ZoneBadge.tsx'
import styles from './HourView.module.css'

interface Props {
  readonly forum: Forum
  /** All the days of which these are the hours. */
  readonly days: DateRange
  /** Those of the first of the days. */
  readonly hours: DayHours
  /** What is good on other days too, whose hours are different; null where there are none. */
  readonly goodEachDay: readonly WallWindow[] | null
  readonly marked: Interval | null
}

/** A strip a zone with what each hour asks there, the hours that are good for all in frames, and both in words. */
export function HourStrips({ forum, days, hours, goodEachDay, marked }: Props) {
  const language = useLanguage()
  const t = useWords()
  const columns = useRef<HTMLDivElement>(null)
  const { span, zones, good } = hours
  const length = span.end - span.start
  const percent = (ms: number) => `${(100 * ms) / length}%`
  const place = ({ start, end }: Interval) => ({ left: percent(start - span.start), width: percent(end - start) })
  const starts = useMemo(() => {
    const count = Math.ceil((span.end - span.start) / 3_600_000)
    return Array.from({ length: count }, (_, i) => addMinutes(span.start, i * 60))
  }, [span.start, span.end])
  const longest = good.reduce<Interval | null>((a, b) => (a && a.end - a.start >= b.end - b.start ? a : b), null)
  const within = marked && marked.start < span.end && span.start < marked.end ? marked : null
  const strong = within ?? longest
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      starts.findIndex((start) => strong && start >= strong.start),
    ),
  )
  const describe = (start: Instant) =>
    joinFacts(
      painAt(hours, start).map(({ zone, local, band, pain }) =>
        t('dates.hourInZone', { time: local.time, city: cityOf(zone, language), band: t(`dates.band.${band}`), pain }),
      ),
      language,
    )
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    const to =
      step !== undefined ? at + step : event.key === 'Home' ? 0 : event.key === 'End' ? starts.length - 1 : null
    if (to === null) return
    event.preventDefault()
    columns.current?.querySelectorAll<HTMLElement>('button')[Math.max(0, Math.min(starts.length - 1, to))]?.focus()
  }
  return (
    <>
      <div className={styles.strips}>
        {zones.map((zone) => (
          <Strip key={zone.zone} hours={zone} span={span} isBase={zone.zone === baseZone(forum)} days={days} />
        ))}
        <div
          className={styles.columns}
          ref={columns}
          role="toolbar"
          aria-orientation="horizontal"
          aria-label={t('dates.hourKeys')}
          onKeyDown={onKeyDown}
        >
          {starts.map((start, i) => (
            <button
              key={start}
              type="button"
              className={styles.column}
              style={place({ start, end: instant(Math.min(addMinutes(start, 60), span.end)) })}
              tabIndex={i === at ? 0 : -1}
              aria-label={describe(start)}
              onFocus={() => setAt(i)}
              onClick={() => setAt(i)}
            />
          ))}
          {good.map((window) =>
            window === strong ? null : <span key={window.start} className={styles.frame} style={place(window)} />,
          )}
          {strong && (
            <span
              className={styles.frame}
              data-strong
              style={place({
                start: instant(Math.max(strong.start, span.start)),
                end: instant(Math.min(strong.end, span.end)),
              })}
            />
          )}
        </div>
      </div>
      <p className={styles.readout}>{starts[at] !== undefined && describe(starts[at])}</p>
      <GoodHours hours={hours} />
      {goodEachDay && <GoodEachDay windows={goodEachDay} city={cityOf(baseZone(forum), language)} />}
      <Legend />
    </>
  )
}

/** The hours that are good for all, in every zone's time. */
function GoodHours({ hours: { date, good } }: Pick<Props, 'hours'>) {
  const language = useLanguage()
  const t = useWords()
  return (
    <div className={styles.windows}>
      <span>{good.length > 0 ? t('dates.goodForAll') : t('dates.noGood')}</span>
      <ul>
        {good.map(({ start, end, minutes, zones: local }) => (
          <li key={start}>
            <span>{t('dates.goodWindow', { start: utcClock(start), end: utcClock(end), minutes })}</span>
            {local.map((one) => (
              <span key={one.zone} className={styles.local}>
                <ZoneBadge zone={one.zone} />
                <span>
                  <span className="hidden-visually">{cityOf(one.zone, language)} </span>
                  {one.start.time}
                  <DayShift days={daysBetween(date, one.start.date)} />–{one.end.time}
                  <DayShift days={daysBetween(date, one.end.date)} />
                </span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The hours that are good for all on every day, though clocks change between them. */
function GoodEachDay({ windows, city }: { readonly windows: readonly WallWindow[]; readonly city: string }) {
  const t = useWords()
  return (
    <div className={styles.windows}>
      <span>{windows.length > 0 ? t('dates.goodEachDay') : t('dates.noGoodEachDay')}</span>
      <ul>
        {windows.map((window) => (
          <li key={window.start}>{t('dates.goodEachDayWindow', { ...window, city })}</li>
        ))}
      </ul>
    </div>
  )
}

/** Drawn again only for other days or other working hours. */
const Strip = memo(function Strip({
  hours,
  span,
  isBase,
  days,
}: {
  readonly hours: ZoneHours
  readonly span: Interval
  readonly isBase: boolean
  readonly days: DateRange
}) {
  const language = useLanguage()
  const t = useWords()
  const length = span.end - span.start
  const percent = (ms: number) => `${(100 * ms) / length}%`
  const { zone, stretches, ticks, dates, change } = hours
  const otherDays = dates
    .filter((one) => one !== days.from)
    .map((one) => {
      const shift = daysBetween(days.from, one)
      const there = { from: one, to: addDays(days.to, shift) }
      const said = there.from === there.to ? formatDate(one, language, 'day') : formatDaysOfYear(there, language)
      return `${shiftWords(shift)} ${said}`
    })
    .join(' · ')
  return (
    <div className={styles.zone}>
      <span className={styles.city} data-base={isBase || undefined}>
        <ZoneBadge zone={zone} />
        <span className="cut">{cityOf(zone, language)}</span>
      </span>
      <span className={styles.bar} aria-hidden="true">
        {stretches.map(({ start, end, band }) => (
          <span
            key={start}
            className={styles.stretch}
            data-band={band}
            style={{ left: percent(start - span.start), width: percent(end - start) }}
          />
        ))}
        {change && (
          <span
            className={styles.change}
            title={t('dates.clockMark', { minutes: change.minutes })}
            style={{ left: percent(change.at - span.start) }}
          />
        )}
      </span>
      <span className={styles.days} title={otherDays || undefined}>
        {otherDays}
      </span>
      <span className={styles.ticks} aria-hidden="true">
        {ticks.map(({ at, time, dayShift }, i) => {
          const previous = ticks[i - 1]
          const isTurn = i === 0 || previous?.dayShift !== dayShift
          return (
            <span
              key={at}
              className={styles.tick}
              data-odd={i % 2 === 1 || undefined}
              style={{ left: percent(at - span.start) }}
            >
              {Number(time.slice(0, 2))}
              {time.slice(3) !== '00' && `:${time.slice(3)}`}
              {isTurn && dayShift !== 0 && <sup>{shiftWords(dayShift)}</sup>}
            </span>
          )
        })}
      </span>
    </div>
  )
})

/** As it stands beside the hours of another day. */
function shiftWords(days: number): string {
  return days > 0 ? `+${days}` : `−${-days}`
}

const shown = ['core', 'edge', 'lunch', 'early-or-late', 'very-early-or-late', 'night'] as const

function Legend() {
  const t = useWords()
  return (
    <ul className={styles.legend} aria-label={t('dates.legend')}>
      {shown.map((band) => (
        <li key={band}>
          <span className={styles.stretch} data-band={band} />
          {t(`dates.band.${band}`)}
        </li>
      ))}
    </ul>
  )
}

/** A moment as hour and minute of universal time. */
export function utcClock(moment: Instant): string {
  return new Date(moment).toISOString().slice(11, 16)
}
