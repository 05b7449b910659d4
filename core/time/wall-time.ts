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

/** How the halves of a day are said; only some put midnight and noon, as twelve, into one half for certain. */
const halves: { readonly [said: string]: { readonly isLate: boolean; readonly hasTwelve: boolean } } = {
  am: { isLate: false, hasTwelve: true },
  pm: { isLate: true, hasTwelve: true },
  오전: { isLate: false, hasTwelve: true },
  오후: { isLate: true, hasTwelve: true },
  午前: { isLate: false, hasTwelve: false },
  午後: { isLate: true, hasTwelve: false },
  上午: { isLate: false, hasTwelve: false },
  下午: { isLate: true, hasTwelve: false },
}

/**
 * Reads what a person types for a time: `9`, `930`, `9:30`, `09.30`, `９：３０`, `9時30分`, `9点半`, `2:30 pm`, `午後2時`,
 * `下午2点30分`, `오후 2시 반`. Answers null for anything that is not one time of a day, also for `午後12時` and its like, which
 * some take for noon and others for midnight.
 */
export function readWallTime(typed: string): WallTime | null {
  const text = typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/([ap])\.m\.?/, '$1m')
  const before = /^(午前|午後|上午|下午|오전|오후|[ap]m)\s*(.+)$/.exec(text)
  const after = /^(.*\d.*?)\s*([ap]m)$/.exec(text)
  const clock = before?.[2] ?? after?.[1] ?? text
  const match =
    /^(\d{1,2})\s*[:.時时点點시h]\s*(?:(\d{1,2})\s*[分분m]?)?$/.exec(clock) ??
    /^(\d{1,2})\s*[時时点點시]\s*([半반])$/.exec(clock) ??
    /^(\d{1,2})(\d{2})$/.exec(clock) ??
    /^(\d{1,2})$/.exec(clock)
  const hour = match && hourIn(Number(match[1]), before?.[1] ?? after?.[2])
  if (!match || hour === null) return null
  const minute = (match[2] ?? '').replace(/[半반]/, '30')
  const candidate = `${String(hour).padStart(2, '0')}:${minute.padStart(2, '0')}`
  return isWallTime(candidate) ? candidate : null
}

/** The hour of a 24-hour clock; null where the half of the day that is said has no such hour. */
function hourIn(hour: number, said: string | undefined): number | null {
  const half = said === undefined ? undefined : halves[said]
  if (!half) return hour
  const { isLate, hasTwelve } = half
  if (hour === 12) return hasTwelve ? Number(isLate) * 12 : null
  if (hour > 12) return isLate ? hour : null
  return isLate ? hour + 12 : hour
}
