import { dayCosts, type HolidayCalendar } from '../dates/holiday-calendar.ts'
import type { WorkspaceDocument } from '../document/document.ts'
import type { Forum } from '../document/rows.ts'
import { workingDayOf } from '../programme/working-day.ts'
import { addMinutes, type Instant } from '../time/instant.ts'
import { localTimeAt } from '../time/local-time.ts'
import { offsetMinutesAt, type Zone } from '../time/zone.ts'
import { zoneCity } from '../time/zone-city.ts'
import type { BandMinutes, InZone, Reason } from './find-query.ts'
import { bandCosts, bandsOf, type HourBand } from './hour-cost.ts'
import { stepMinutes } from './pain-timeline.ts'
import type { Stakes } from './stakes.ts'

/** What is to be said of a place for the audience in the zones of the forum: the days that are not plain work, and the hours. */
export function placeReasons(
  document: WorkspaceDocument,
  forum: Forum,
  calendar: HolidayCalendar,
  start: Instant,
  end: Instant,
): Reason[] {
  const days = forum.zones.flatMap((zone) => {
    const { country } = zoneCity(zone)
    return country ? [{ country, zone }] : []
  })
  const zones = forum.zones.map((zone) => inZone(document, zone, start, end))
  return [...dayReasons(days, calendar, start, end), ...hourReasons(document, zones, start, end)]
}

/** What each country does on the days of the slot, where it is not plain work; or that all work. */
export function dayReasons(days: Stakes['days'], calendar: HolidayCalendar, start: Instant, end: Instant): Reason[] {
  const worst = [...Map.groupBy(days, ({ country }) => country)].map(([country, stakes]) => {
    const dates = stakes.flatMap(({ zone }) => [
      localTimeAt(start, zone).date,
      localTimeAt(addMinutes(end, -1), zone).date,
    ])
    return dates.map((date) => calendar.dayOf(country, date)).reduce((a, b) => (b.cost > a.cost ? b : a))
  })
  const other = worst.filter(({ status, yearStatus }) => dayCosts[status] > 0 || yearStatus !== 'official')
  return other.length === 0 && worst.length > 0 ? [{ kind: 'all-work' }] : other.map((day) => ({ kind: 'day', day }))
}

/** What the hours ask of each zone, or that they are core hours in all. */
export function hourReasons(
  document: WorkspaceDocument,
  zones: readonly InZone[],
  start: Instant,
  end: Instant,
): Reason[] {
  const painful = zones.filter(({ pain }) => pain > 0)
  if (painful.length === 0) return [{ kind: 'all-in-core-hours' }]
  return painful.map(({ zone }) => ({ kind: 'hours', zone, bands: bandMinutes(document, zone, start, end) }))
}

/** A slot on the clocks of a zone, with its pain there. */
export function inZone(document: WorkspaceDocument, zone: Zone, start: Instant, end: Instant): InZone {
  const pain = bandMinutes(document, zone, start, end).reduce(
    (sum, { band, minutes }) => sum + (bandCosts[band] * minutes) / stepMinutes,
    0,
  )
  return { zone, start: localTimeAt(start, zone), end: localTimeAt(end, zone), pain }
}

/** Minutes outside of core hours by band, in steps of the grid, the worst band first. */
export function bandMinutes(document: WorkspaceDocument, zone: Zone, start: Instant, end: Instant): BandMinutes[] {
  const bands = bandsOf(workingDayOf(document, zone))
  const minutes = new Map<HourBand, number>()
  for (let moment = start; moment < end; moment = addMinutes(moment, stepMinutes)) {
    const shown = moment / 60_000 + offsetMinutesAt(zone, moment)
    const band = bands[Math.floor(shown - Math.floor(shown / 1440) * 1440)] ?? 'night'
    if (band !== 'core') minutes.set(band, (minutes.get(band) ?? 0) + stepMinutes)
  }
  return [...minutes]
    .map(([band, count]) => ({ band, minutes: count }))
    .sort((a, b) => bandCosts[b.band] - bandCosts[a.band])
}
