import { cleanLine } from '../../core/calendar/content-line.ts'
import { type CommonDay, commonDays } from '../../core/dates/common-days.ts'
import { type DayStatus, HolidayCalendar, isWorked } from '../../core/dates/holiday-calendar.ts'
import { type KnownYear, knownYears } from '../../core/dates/known-years.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import { weekdayOf } from '../../core/time/calendar-date.ts'
import { yearsOf } from '../../core/time/date-range.ts'
import { packOption, readPacks, readRange } from './read-packs.ts'
import { defineVerb, exitCodes } from './verb.ts'
import { countWords } from './workspace-words.ts'

const mostDays = 3700
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** `forum days`: what each day is in some countries, and on which all of them work. */
export const daysVerb = defineVerb({
  name: 'days',
  usage: 'days --countries CN,JP,KR --from DATE --to DATE [--pack [CC=]FILE] [--json]',
  summary: 'Say of each day whether it is worked in each country; a year that is not decreed is unknown.',
  options: {
    countries: { kind: 'text', value: 'CN,JP,KR', required: true, says: 'up to 12 countries by their two letters' },
    from: { kind: 'text', value: 'DATE', required: true, says: 'the first day, YYYY-MM-DD' },
    to: { kind: 'text', value: 'DATE', required: true, says: `the last day; up to ${mostDays} days in all` },
    pack: packOption,
    json: {
      kind: 'flag',
      says: 'print {countries, from, to, years, days: [{date, works, countries: {CN: {status, …}}}]}',
    },
  },
  async run({ countries: list, from, to, pack, json }, io) {
    const say = (line: string) => io.err(`forum days: ${line}`)
    const countries = list.split(',')
    if (countries.length > 12 || !countries.every((one) => /^[A-Z]{2}$/.test(one)) || hasTwice(countries)) {
      say(
        `--countries is “${cleanLine(list)}”; write up to 12 different countries by two letters each, as in CN,JP,KR.`,
      )
      return exitCodes.unusable
    }
    const range = readRange(from, to, mostDays)
    const packs = range.ok ? await readPacks(pack, io) : range
    if (!range.ok || !packs.ok) {
      say(range.ok ? (packs.ok ? '' : packs.failure) : range.failure)
      return exitCodes.unusable
    }
    const calendar = new HolidayCalendar(packs.value)
    const days = commonDays(calendar, countries, range.value.from, range.value.to)
    const years = knownYears(calendar, countries, yearsOf(range.value))
    if (json) {
      io.out(JSON.stringify({ countries, from, to, years, days: days.map(dayFacts) }, null, 1))
      return exitCodes.done
    }
    for (const day of days) {
      const words = day.countries.map((status) => `${status.country} ${statusWords(status)}`)
      io.out(`${day.date} ${weekdays[weekdayOf(day.date) - 1]}  ${markOf(day)}  ${words.join('; ')}`)
    }
    const worked = days.filter((day) => day.isWorked === true).length
    const unknown = days.filter((day) => day.isWorked === null).length
    io.out(
      `${countWords(days.length, 'day')}: ${worked} worked in all, ${days.length - worked - unknown} not, ${unknown} not known`,
    )
    for (const year of years) {
      if (year.status !== 'official') io.out(yearWords(year))
    }
    return exitCodes.done
  },
})

function yearWords({ country, year, status, source, hasPack }: KnownYear): string {
  if (!hasPack) return `${country} ${year} is unknown: there is no pack for it`
  const what = status === 'unknown' ? 'not decreed yet' : status
  return `${country} ${year} is ${what}${source && `. Source: ${cleanLine(source)}`}`
}

function dayFacts({ date, isWorked: works, rank, countries }: CommonDay) {
  const byCountry = countries.map((day) => {
    const { status, likely, kind, names, yearStatus, cost } = day
    return [day.country, { status, works: isWorked(day), likely, kind, names, yearStatus, cost }]
  })
  return { date, works, rank, countries: Object.fromEntries(byCountry) }
}

function markOf({ isWorked: works }: CommonDay): string {
  return works === null ? 'not known' : works ? 'work     ' : 'off      '
}

function statusWords({ status, likely, names }: DayStatus): string {
  const name = names ? ` (${cleanLine(wordsFor(names, 'en'))})` : ''
  return `${status}${likely ? `, likely ${likely}` : ''}${name}`
}

function hasTwice(list: readonly string[]): boolean {
  return new Set(list).size !== list.length
}
