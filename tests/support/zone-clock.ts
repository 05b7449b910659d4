/*
 * The clocks of a zone by another way than core's: Intl.DateTimeFormat's parts, and trying every offset that is in
 * force around. Slow and simple, to compare with.
 */

const formats = new Map<string, Intl.DateTimeFormat>()
const minuteMs = 60_000

/** `YYYY-MM-DD HH:MM` as the zone's calendar and clocks show it at that moment. */
export function shownAt(zone: string, momentMs: number): string {
  const { year, month, day, hour, minute } = partsAt(zone, momentMs)
  return `${year}-${month}-${day} ${hour}:${minute}`
}

/** All moments at which the zone shows `local` (`YYYY-MM-DD HH:MM`), earliest first: none, one or two. */
export function momentsShowing(zone: string, local: string): number[] {
  const asIfUtc = Date.parse(`${local.replace(' ', 'T')}:00Z`)
  // No clock is further from UTC than 15 hours, and no offset lasts less than an hour.
  const around = Array.from({ length: 31 }, (_, hour) => asIfUtc + (hour - 15) * 60 * minuteMs)
  return [...new Set(around.map((moment) => offsetMs(zone, moment)))]
    .map((offset) => asIfUtc - offset)
    .filter((moment) => shownAt(zone, moment) === local)
    .sort((a, b) => a - b)
}

/** The moments of that year at which the zone's clocks change, looked for month by month. */
export function transitionsIn(zone: string, year: number): number[] {
  const months = Array.from({ length: 13 }, (_, month) => Date.UTC(year, month, 1))
  return months.slice(1).flatMap((end, month) => {
    let before = months[month] ?? end
    let after = end
    if (offsetMs(zone, before) === offsetMs(zone, after)) return []
    while (after - before > minuteMs) {
      const middle = before + Math.floor((after - before) / 2 / minuteMs) * minuteMs
      if (offsetMs(zone, middle) === offsetMs(zone, before)) before = middle
      else after = middle
    }
    return [after]
  })
}

/** How far the zone's clocks are ahead of UTC, in milliseconds. */
export function offsetMs(zone: string, momentMs: number): number {
  const { year, month, day, hour, minute, second } = partsAt(zone, momentMs)
  return (
    Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) -
    (momentMs - (((momentMs % 1000) + 1000) % 1000))
  )
}

/** `YYYY-MM-DD HH:MM` on a clock that is always this far ahead of UTC. */
export function localTextAt(momentMs: number, fixedOffsetMs: number): string {
  return new Date(momentMs + fixedOffsetMs).toISOString().slice(0, 16).replace('T', ' ')
}

function partsAt(zone: string, momentMs: number): Record<string, string> {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formats.set(zone, format)
  }
  return Object.fromEntries(format.formatToParts(momentMs).map(({ type, value }) => [type, value]))
}
