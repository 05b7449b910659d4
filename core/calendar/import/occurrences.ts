import ICAL from 'ical.js'
import type { Instant } from '../../time/instant.ts'
import type { Interval } from '../../time/interval.ts'

/** What an expansion may cost: rules by the second, or since centuries, are given up. One for a whole file. */
export interface Budget {
  /** How many more times may be looked at. */
  left: number
}

/** How many times of a whole file are looked at. */
export const usualBudget = 200_000

const mostOfOne = 2000

/**
 * The starts of a recurring event (RRULE, RDATE, EXDATE, and EXRULE of RFC 2445, which old programs write) whose `[start, start + lengthMs)` touches the window, in order; null
 * where finding them would take too long. UNTIL and EXDATE count as moments, whatever zone they are written in.
 */
export function occurrencesOf(
  event: ICAL.Component,
  lengthMs: number,
  window: Interval,
  momentOf: (time: ICAL.Time, property: ICAL.Property) => Instant | null,
  budget: Budget,
): Instant[] | null {
  const first = event.getFirstProperty('dtstart')
  const start = first?.getFirstValue()
  if (!first || !(start instanceof ICAL.Time)) return []
  const touches = (at: Instant) => at < window.end && at + lengthMs > window.start
  const found = new Set<Instant>()
  const firstAt = momentOf(start, first)
  if (firstAt !== null && touches(firstAt)) found.add(firstAt)
  /** Tells the moments of a rule one after the other; false where that would take too long. */
  const follow = (rule: ICAL.Recur, hear: (at: Instant) => void): boolean => {
    const until = untilOf(rule, first, momentOf)
    const endless = rule.clone()
    endless.until = null
    const iterator = endless.iterator(start)
    for (let time = iterator.next(); time; time = iterator.next()) {
      budget.left -= 1
      if (budget.left < 0 || found.size > mostOfOne) return false
      const at = momentOf(time, first)
      if (at === null || at >= window.end || at > until) break
      if (touches(at)) hear(at)
    }
    return true
  }
  for (const property of event.getAllProperties('rrule')) {
    const rule = property.getFirstValue()
    if (rule instanceof ICAL.Recur && !follow(rule, (at) => found.add(at))) return null
  }
  for (const property of event.getAllProperties('rdate')) {
    for (const at of momentsIn(property, momentOf)) if (touches(at)) found.add(at)
  }
  for (const property of event.getAllProperties('exdate')) {
    // Whole days that are left out of a series that has a time mean that time on these days.
    const days = start.isDate ? [] : property.getValues().filter(isDay)
    const left = days.map((day) => momentOf(onDay(start, day), first))
    for (const at of days.length > 0 ? left : momentsIn(property, momentOf)) if (at !== null) found.delete(at)
  }
  for (const property of event.getAllProperties('exrule')) {
    // The library does not know the property: its value is a text.
    const rule = ICAL.Recur.fromString(String(property.getFirstValue()))
    if (!follow(rule, (at) => found.delete(at))) return null
  }
  return [...found].sort((a, b) => a - b)
}

function isDay(value: unknown): value is ICAL.Time {
  return value instanceof ICAL.Time && value.isDate
}

function onDay(time: ICAL.Time, day: ICAL.Time): ICAL.Time {
  const moved = time.clone()
  Object.assign(moved, { year: day.year, month: day.month, day: day.day })
  return moved
}

/** The last moment that a rule reaches; a day without a time reaches to its end. */
function untilOf(
  rule: ICAL.Recur,
  first: ICAL.Property,
  momentOf: (time: ICAL.Time, property: ICAL.Property) => Instant | null,
): number {
  const { until } = rule
  if (!until) return Number.POSITIVE_INFINITY
  const at = momentOf(until, first)
  if (at === null) return Number.POSITIVE_INFINITY
  return until.isDate ? at + 86_400_000 - 1 : at
}

function momentsIn(
  property: ICAL.Property,
  momentOf: (time: ICAL.Time, property: ICAL.Property) => Instant | null,
): Instant[] {
  return property.getValues().flatMap((value: unknown) => {
    const time = value instanceof ICAL.Period ? value.start : value
    const at = time instanceof ICAL.Time ? momentOf(time, property) : null
    return at === null ? [] : [at]
  })
}
