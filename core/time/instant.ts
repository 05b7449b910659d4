import { z } from 'zod'

/** A moment, the same for everyone: milliseconds since 1970-01-01T00:00:00Z, without leap seconds. */
export type Instant = number & z.BRAND<'Instant'>

/** A moment written in ISO 8601 with `Z`, as the document stores it: `2020-08-05T06:00:00.000Z`. */
export type InstantText = string & z.BRAND<'InstantText'>

/** Parses and brands a stored moment. */
export const instantTextSchema = z
  .string()
  .refine(isInstantText, { error: 'not a moment written YYYY-MM-DDTHH:MM:SS.mmmZ' })
  .brand<'InstantText'>()

/** Brands a number of milliseconds; throws unless it is a whole number JavaScript can date. */
export function instant(milliseconds: number): Instant {
  if (!Number.isInteger(milliseconds) || Math.abs(milliseconds) > 8.64e15) {
    throw new Error(`instant: ${milliseconds} is not a moment`)
  }
  return milliseconds as Instant
}

/** The moment as stored text, always UTC, always with milliseconds. */
export function instantToText(moment: Instant): InstantText {
  return new Date(moment).toISOString() as InstantText
}

/** The moment that a stored text names. */
export function instantOfText(text: InstantText): Instant {
  return instant(Date.parse(text))
}

/** The moment `minutes` later. */
export function addMinutes(moment: Instant, minutes: number): Instant {
  return instant(moment + minutes * 60_000)
}

function isInstantText(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text)) return false
  const milliseconds = Date.parse(text)
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === text
}
