import type { PackStatus } from '../document/holiday-rows.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { HolidayCalendar } from './holiday-calendar.ts'

/** What the days of a country rest on in a year. */
export interface KnownYear {
  readonly country: string
  readonly year: number
  /** `unknown` also where there is no pack. */
  readonly status: PackStatus
  /** Empty where there is no pack. */
  readonly source: string
  readonly retrieved: CalendarDate | null
  readonly hasPack: boolean
}

/** Consecutive years, both inclusive, of which a country's calendars are equally sure. */
export interface StatusSpan {
  readonly status: PackStatus | 'no-pack'
  readonly first: number
  readonly last: number
}

/** Countries whose calendars are equally sure in every year. */
export interface EquallySure {
  readonly countries: readonly string[]
  readonly spans: readonly StatusSpan[]
}

/** What is known of each country in each of the years: country by country, in the order given. */
export function knownYears(
  calendar: HolidayCalendar,
  countries: readonly string[],
  years: readonly number[],
): KnownYear[] {
  return countries.flatMap((country) =>
    years.map((year) => {
      const pack = calendar.packOf(country, year)
      const { status, source, retrieved } = pack ?? { status: 'unknown' as const, source: '', retrieved: null }
      return { country, year, status, source, retrieved, hasPack: pack !== null }
    }),
  )
}

/** The years of one country in stretches of one status: a single one where all are equally sure. */
export function statusSpans(years: readonly KnownYear[]): StatusSpan[] {
  const spans: StatusSpan[] = []
  for (const { year, status: known, hasPack } of years) {
    const status = hasPack ? known : 'no-pack'
    const last = spans.at(-1)
    if (last?.status === status && last.last === year - 1) spans[spans.length - 1] = { ...last, last: year }
    else spans.push({ status, first: year, last: year })
  }
  return spans
}

/** The countries by how sure their calendars are, in the order of the first of each kind: said once for all that are alike. */
export function equallySure(years: readonly KnownYear[]): EquallySure[] {
  const byKind = new Map<string, { readonly countries: string[]; readonly spans: readonly StatusSpan[] }>()
  for (const country of new Set(years.map((year) => year.country))) {
    const spans = statusSpans(years.filter((year) => year.country === country))
    const kind = JSON.stringify(spans)
    const alike = byKind.get(kind)
    if (alike) alike.countries.push(country)
    else byKind.set(kind, { countries: [country], spans })
  }
  return [...byKind.values()]
}
