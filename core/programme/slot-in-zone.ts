import type { Refusal } from '../document/refusal.ts'
import { fail, ok, type Result } from '../result.ts'
import { type LocalTime, localTimeAt, resolveLocalTime } from '../time/local-time.ts'
import type { Zone } from '../time/zone.ts'

/**
 * The wall time of the base zone at the moment when `zone` shows `local`: what a slot must say so that a session
 * starts at 14:30 in Tokyo. Refused (`time-does-not-exist`) where the clocks of `zone` skip that time; where they
 * show it twice the first is meant.
 */
export function baseTimeOf(local: LocalTime, zone: Zone, base: Zone): Result<LocalTime, Refusal> {
  const { moment, kind } = resolveLocalTime(local, zone)
  if (kind === 'gap') return fail({ kind: 'time-does-not-exist', date: local.date, time: local.time, zone })
  return ok(localTimeAt(moment, base))
}
