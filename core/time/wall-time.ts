import { z } from 'zod'

/** A time of day on a clock on the wall, `HH:MM` from `00:00` to `23:59`, without day or zone. */
export type WallTime = string & z.BRAND<'WallTime'>

const pattern = /^([01]\d|2[0-3]):[0-5]\d$/

/** Parses and brands a time of day written `HH:MM`. */
export const wallTimeSchema = z.string().regex(pattern, { error: 'not a time written HH:MM' }).brand<'WallTime'>()

/** Whether `text` is a time of day written `HH:MM`. */
export function isWallTime(text: string): text is WallTime {
  return pattern.test(text)
}

/** Brands a time known to be valid; throws on any other text. */
export function wallTime(text: string): WallTime {
  if (!isWallTime(text)) throw new Error(`wallTime: ${JSON.stringify(text)} is not a time HH:MM`)
  return text
}

/** Minutes since midnight, 0 to 1439. */
export function minutesOfDay(time: WallTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** The time `minutes` after midnight; throws unless 0 to 1439. */
export function wallTimeOfMinutes(minutes: number): WallTime {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > 1439) {
    throw new Error(`wallTimeOfMinutes: ${minutes} is not a minute of a day`)
  }
  return wallTime(`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`)
}

/**
 * Reads what a person types for a time: `9`, `930`, `9:30`, `09.30`, `９：３０`, `9時30分`, `9点30分`; `오후` is not read.
 * Answers null for anything that is not one time of a 24-hour clock.
 */
export function readWallTime(typed: string): WallTime | null {
  const text = typed.normalize('NFKC').trim()
  const match =
    /^(\d{1,2})\s*[:.時时点點시h]\s*(?:(\d{1,2})\s*[分분m]?)?$/i.exec(text) ??
    /^(\d{1,2})(\d{2})$/.exec(text) ??
    /^(\d{1,2})$/.exec(text)
  if (!match) return null
  const candidate = `${match[1]?.padStart(2, '0')}:${(match[2] ?? '').padStart(2, '0')}`
  return isWallTime(candidate) ? candidate : null
}
