import { calendarDate, weekdayOf } from '../../core/time/calendar-date.ts'
import { instant, instantToText } from '../../core/time/instant.ts'
import { localTimeAt, resolveLocalTime } from '../../core/time/local-time.ts'
import { wallTime } from '../../core/time/wall-time.ts'
import { zone } from '../../core/time/zone.ts'

/*
 * Prints what core makes of many dates and times as JSON, after the zone that the machine pretends to be in. Started
 * once for each machine zone; all must print the same facts.
 */
const zones = [
  'Asia/Shanghai',
  'Asia/Tokyo',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
].map(zone)
const days = ['2011-12-30', '2020-08-05', '2024-03-10', '2024-03-31', '2024-10-27', '2024-11-03'].map(calendarDate)
const times = ['00:00', '01:30', '02:30', '12:00', '23:59'].map(wallTime)

const resolved = zones.flatMap((each) =>
  days.flatMap((date) =>
    times.map((time) => {
      const { moment, kind } = resolveLocalTime({ date, time }, each)
      return [each, date, time, instantToText(moment), kind, localTimeAt(moment, each)]
    }),
  ),
)
const hours = Array.from({ length: 200 }, (_, hour) => instant(Date.UTC(2024, 2, 8) + hour * 3_600_000))
const shown = hours.map((moment) => zones.map((each) => Object.values(localTimeAt(moment, each)).join(' ')))

process.stdout.write(
  JSON.stringify({
    machine: Intl.DateTimeFormat().resolvedOptions().timeZone,
    facts: { resolved, shown, weekdays: days.map(weekdayOf) },
  }),
)
