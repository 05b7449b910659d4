import { type Instant, instant } from '../time/instant.ts'
import { offsetMinutesAt, type Zone } from '../time/zone.ts'

/** A moment at which a zone's clocks are set. Offsets are minutes ahead of UTC, just before and from that moment on. */
export interface Transition {
  readonly at: Instant
  readonly offsetBefore: number
  readonly offsetAfter: number
}

/** No zone is known to have set its clocks and set them back within a week. */
const stepMs = 7 * 86_400_000
const minuteMs = 60_000

/** The transitions of a zone in `(from, to]`, in order, found by search in the zone's own rules, to the minute. */
export function transitionsBetween(zone: Zone, from: Instant, to: Instant): Transition[] {
  const found: Transition[] = []
  let left: number = from
  let offsetBefore = offsetMinutesAt(zone, from)
  while (left < to) {
    const right = Math.min(left + stepMs, to)
    const offsetAfter = offsetMinutesAt(zone, instant(right))
    if (offsetAfter !== offsetBefore) {
      found.push({ at: firstMinuteWith(zone, offsetAfter, left, right), offsetBefore, offsetAfter })
    }
    left = right
    offsetBefore = offsetAfter
  }
  return found
}

/** Halves `(left, right]` until only the minute is left from which the offset holds. */
function firstMinuteWith(zone: Zone, offset: number, left: number, right: number): Instant {
  let low = Math.floor(left / minuteMs)
  let high = Math.ceil(right / minuteMs)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetMinutesAt(zone, instant(middle * minuteMs)) === offset) high = middle
    else low = middle
  }
  return instant(high * minuteMs)
}
