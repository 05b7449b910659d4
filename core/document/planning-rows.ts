import { z } from 'zod'
import { instantTextSchema } from '../time/instant.ts'
import { minutesOfDay, wallTimeSchema } from '../time/wall-time.ts'
import { zoneSchema } from '../time/zone.ts'
import { forumIdSchema, organizationIdSchema, personIdSchema, roomIdSchema } from './rows.ts'
import { availabilityKinds } from './vocabulary.ts'

/*
 * Rows about when people can meet: availabilities, the working day of a zone, and conflicts that were accepted.
 */

const id = z.uuidv7()
const line = z.string().max(500)
const common = { updatedAt: instantTextSchema }

/** See forumIdSchema. */
export const availabilityIdSchema = id.brand<'AvailabilityId'>()
/** See forumIdSchema. */
export const calendarProfileIdSchema = id.brand<'CalendarProfileId'>()
/** See forumIdSchema. */
export const acceptedConflictIdSchema = id.brand<'AcceptedConflictId'>()

/** See availabilityIdSchema. */
export type AvailabilityId = z.infer<typeof availabilityIdSchema>
/** See calendarProfileIdSchema. */
export type CalendarProfileId = z.infer<typeof calendarProfileIdSchema>
/** See acceptedConflictIdSchema. */
export type AcceptedConflictId = z.infer<typeof acceptedConflictIdSchema>

/** Whom an availability is about: exactly one person, organization or room. */
export const ownerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), id: personIdSchema }).readonly(),
  z.strictObject({ kind: z.literal('organization'), id: organizationIdSchema }).readonly(),
  z.strictObject({ kind: z.literal('room'), id: roomIdSchema }).readonly(),
])

/** A stretch of time `[from, to)` in which someone, or a room, is free or not; shared by all forums. */
export const availabilitySchema = z
  .strictObject({
    id: availabilityIdSchema,
    ...common,
    owner: ownerSchema,
    kind: z.enum(availabilityKinds),
    from: instantTextSchema,
    to: instantTextSchema,
    /** The zone in which it was said; it is shown in it. */
    zone: zoneSchema,
    note: line,
  })
  .refine(({ from, to }) => from < to, { error: 'it must end after it begins', path: ['to'] })
  .readonly()

/** Hours of a day, `[start, end)` in wall time of the profile's zone. */
export const hoursSchema = z
  .strictObject({ start: wallTimeSchema, end: wallTimeSchema })
  .refine(({ start, end }) => minutesOfDay(start) < minutesOfDay(end), { error: 'hours must end after they start' })
  .readonly()

/** The working day of a zone: at most one row a zone; a zone without one has the usual hours of its country. */
export const calendarProfileSchema = z
  .strictObject({
    id: calendarProfileIdSchema,
    ...common,
    zone: zoneSchema,
    work: hoursSchema,
    lunch: hoursSchema.nullable(),
  })
  .readonly()

/** A conflict that the organizers have accepted, for as long as its facts stay. */
export const acceptedConflictSchema = z
  .strictObject({
    id: acceptedConflictIdSchema,
    ...common,
    forumId: forumIdSchema,
    /** The conflict's key. */
    key: line,
    /** The conflict's fingerprint when it was accepted. */
    fingerprint: z.string().max(5000),
    reason: line,
  })
  .readonly()

/** See ownerSchema. */
export type Owner = z.infer<typeof ownerSchema>
/** See availabilitySchema. */
export type Availability = z.infer<typeof availabilitySchema>
/** See hoursSchema. */
export type Hours = z.infer<typeof hoursSchema>
/** See calendarProfileSchema. */
export type CalendarProfile = z.infer<typeof calendarProfileSchema>
/** See acceptedConflictSchema. */
export type AcceptedConflict = z.infer<typeof acceptedConflictSchema>
