import { z } from 'zod'
import { calendarDateSchema, type IsoWeekday } from '../time/calendar-date.ts'
import { instantTextSchema } from '../time/instant.ts'
import { requiredTextSchema } from './localized-text.ts'

/*
 * Rows about which days are worked where. The workspace holds a year of a country only where somebody imported or edited
 * it; such a row stands in place of the pack that comes with the program.
 */

/**
 * How sure a year of a country is: `official` was decreed or follows from a law in force, `projected` follows from the
 * law but waits for an announcement, `unknown` has not been decreed, so that nothing may be concluded from its weekdays.
 */
export const packStatuses = ['official', 'projected', 'unknown'] as const

/**
 * What a day of a pack is. `substitute` is a day off for a holiday or for a day worked elsewhere, `makeup-workday` a day of
 * a weekend that is worked, `election` a day off to vote, `customary` a working day on which many are away.
 */
export const dayKinds = ['holiday', 'substitute', 'makeup-workday', 'election', 'customary'] as const

/** A day that is not like others of its weekday. */
export const packDaySchema = z
  .strictObject({ date: calendarDateSchema, names: requiredTextSchema, kind: z.enum(dayKinds) })
  .readonly()

const weekday = z.union([1, 2, 3, 4, 5, 6, 7].map((day) => z.literal(day as IsoWeekday)))

const packFields = {
  /** By its two letters (ISO 3166-1). */
  country: z.string().regex(/^[A-Z]{2}$/, { error: 'not a country code of two letters' }),
  year: z.number().int().min(1972).max(2199),
  status: z.enum(packStatuses),
  /** The decree, law or publication that says so. */
  source: z.string().max(500),
  /** When it was taken from there; null where that is not known. */
  retrieved: calendarDateSchema.nullable(),
  /** The weekdays on which nobody works, Monday 1 to Sunday 7. */
  weekend: z.array(weekday).max(6).readonly().default([6, 7]),
  days: z
    .array(packDaySchema)
    .max(366)
    .refine((days) => new Set(days.map(({ date }) => date)).size === days.length, { error: 'a day stands twice' })
    .readonly(),
} as const

const outside = { error: 'a day is not of the year', path: ['days'] }

/** The days of one country and one year, with what they rest on. */
export const holidayPackSchema = z.strictObject(packFields).refine(hasOnlyItsYear, outside).readonly()

/** The id of a year of a country. */
export const holidayPackIdSchema = z.uuidv7().brand<'HolidayPackId'>()

/** A year of a country as the workspace has it: at most one row a country and year. */
export const holidayPackRowSchema = z
  .strictObject({ id: holidayPackIdSchema, updatedAt: instantTextSchema, ...packFields })
  .refine(hasOnlyItsYear, outside)
  .readonly()

/** See packStatuses. */
export type PackStatus = (typeof packStatuses)[number]
/** See dayKinds. */
export type DayKind = (typeof dayKinds)[number]
/** See packDaySchema. */
export type PackDay = z.infer<typeof packDaySchema>
/** See holidayPackSchema. */
export type HolidayPack = z.infer<typeof holidayPackSchema>

function hasOnlyItsYear({ year, days }: { readonly year: number; readonly days: readonly PackDay[] }): boolean {
  return days.every(({ date }) => date.startsWith(`${year}-`))
}
