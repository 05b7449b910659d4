import type { DayKind, HolidayPack, PackDay, PackStatus } from '../document/holiday-rows.ts'
import type { LocalizedText } from '../document/localized-text.ts'
import { type CalendarDate, calendarDate, dayNumberMs, weekdayOf } from '../time/calendar-date.ts'

/** What a day is for the people of a country, apart from a day that no authority has decreed yet. */
export type KnownDay = 'work' | 'makeup-work' | 'bridge' | 'customary' | 'weekend' | 'holiday'

/** What a day is for the people of a country. A `bridge` is one working day between days off, not all of them weekend. */
export type DayKindOfCountry = KnownDay | 'unknown'

/** A day of one country. */
export interface DayStatus {
  readonly country: string
  readonly date: CalendarDate
  /** `unknown` on every day of a year that is not decreed or has no pack, weekends and fixed festivals too. */
  readonly status: DayKindOfCountry
  /** Of an unknown day, what it is if nothing is moved: a guess, to be said as one. Null of every other. */
  readonly likely: KnownDay | null
  /** What the pack calls the day; null where it names none. */
  readonly names: LocalizedText | null
  /** What the pack says that it is; null where it says nothing. */
  readonly kind: DayKind | null
  /** How sure the year is; `unknown` also where there is no pack. */
  readonly yearStatus: PackStatus
  /** Whether there is a pack of the year: without one nobody knows anything of it, decreed or not. */
  readonly hasPack: boolean
  /** How much speaks against meeting on it. */
  readonly cost: number
}

/** How much speaks against meeting on a day. A day that is unknown costs 1, or what it likely is where that is more than work. */
export const dayCosts: { readonly [K in DayKindOfCountry]: number } = {
  work: 0,
  'makeup-work': 1,
  unknown: 1,
  bridge: 2,
  customary: 3,
  weekend: 20,
  holiday: 40,
}

/** Whether people work on the day; null where that is not decreed. */
export function isWorked({ status }: Pick<DayStatus, 'status'>): boolean | null {
  return status === 'unknown' ? null : status !== 'weekend' && status !== 'holiday'
}

/** What the day counts as when days are compared: its status, and of an unknown day what it likely is. */
export function countsAs({ status, likely }: Pick<DayStatus, 'status' | 'likely'>): DayKindOfCountry {
  return likely === 'weekend' || likely === 'holiday' ? likely : status
}

interface Year {
  readonly pack: HolidayPack
  readonly days: ReadonlyMap<CalendarDate, PackDay>
}

/** The days of countries, read from packs. A later pack replaces an earlier one of the same country and year. */
export class HolidayCalendar {
  readonly #years = new Map<string, Year>()
  readonly #known = new Map<string, DayStatus>()

  constructor(packs: readonly HolidayPack[]) {
    for (const pack of packs) {
      const days = new Map(pack.days.map((day) => [day.date, day]))
      this.#years.set(`${pack.country}${pack.year}`, { pack, days })
    }
  }

  /** The pack of a country and year, or null: then nothing is known of it. */
  packOf(country: string, year: number): HolidayPack | null {
    return this.#years.get(`${country}${year}`)?.pack ?? null
  }

  /** What a day is in a country. Remembered: calendars never change. */
  dayOf(country: string, date: CalendarDate): DayStatus {
    const key = country + date
    const known = this.#known.get(key)
    if (known) return known
    const status = this.#compute(country, date)
    this.#known.set(key, status)
    return status
  }

  #compute(country: string, date: CalendarDate): DayStatus {
    const year = this.#years.get(country + date.slice(0, 4))
    const day = year?.days.get(date) ?? null
    const yearStatus = year?.pack.status ?? 'unknown'
    const found = this.#plain(country, date)
    const seen = found === 'work' && this.#isBridge(country, date) ? 'bridge' : found
    const isUnknown = yearStatus === 'unknown'
    const status = isUnknown ? 'unknown' : seen
    const likely = isUnknown ? seen : null
    return {
      country,
      date,
      status,
      likely,
      names: day?.names ?? null,
      kind: day?.kind ?? null,
      yearStatus,
      hasPack: year !== undefined,
      cost: dayCosts[countsAs({ status, likely })],
    }
  }

  /** The day by pack and weekday alone. */
  #plain(country: string, date: CalendarDate): Exclude<KnownDay, 'bridge'> {
    const year = this.#years.get(country + date.slice(0, 4))
    const kind = year?.days.get(date)?.kind
    if (kind === 'makeup-workday') return 'makeup-work'
    if (kind === 'holiday' || kind === 'substitute' || kind === 'election') return 'holiday'
    if ((year?.pack.weekend ?? usualWeekend).includes(weekdayOf(date))) return 'weekend'
    return kind === 'customary' ? 'customary' : 'work'
  }

  #isBridge(country: string, date: CalendarDate): boolean {
    if (date <= '1972-01-01' || date >= '2199-12-31') return false
    const at = dayNumberMs(date)
    const around = [at - dayMs, at + dayMs].map((ms) =>
      this.#plain(country, calendarDate(new Date(ms).toISOString().slice(0, 10))),
    )
    return around.every((one) => one === 'weekend' || one === 'holiday') && around.includes('holiday')
  }
}

const dayMs = 86_400_000
const usualWeekend: HolidayPack['weekend'] = [6, 7]
const calendars = new WeakMap<readonly HolidayPack[], HolidayCalendar>()

/** The calendar of packs; the same one for the same list. */
export function calendarOf(packs: readonly HolidayPack[]): HolidayCalendar {
  const known = calendars.get(packs)
  if (known) return known
  const made = new HolidayCalendar(packs)
  calendars.set(packs, made)
  return made
}
