import { z } from 'zod'
import { calendarDateSchema } from '../time/calendar-date.ts'
import { instantTextSchema } from '../time/instant.ts'
import { wallTimeSchema } from '../time/wall-time.ts'
import { zoneSchema } from '../time/zone.ts'
import { languageSchema } from './language.ts'
import { localizedTextSchema, requiredTextSchema } from './localized-text.ts'
import { forumStatuses, roles, roomKinds, sessionKinds, sessionStates, stages } from './vocabulary.ts'

/*
 * The rows of the programme, one schema a table, in the words of the product, and the ids of all that it and the outreach share.
 * Every row has its id (UUID version 7, RFC 9562) and the moment of its latest change.
 */

const id = z.uuidv7()
const line = z.string().max(500)
const paragraph = z.string().max(20_000)
const order = z.number().finite()

/** Ids, branded by table so that one cannot stand for another. */
export const forumIdSchema = id.brand<'ForumId'>()
/** See forumIdSchema. */
export const roomIdSchema = id.brand<'RoomId'>()
/** See forumIdSchema. */
export const trackIdSchema = id.brand<'TrackId'>()
/** See forumIdSchema. */
export const sessionIdSchema = id.brand<'SessionId'>()
/** See forumIdSchema. */
export const participationIdSchema = id.brand<'ParticipationId'>()
/** See forumIdSchema. */
export const organizationIdSchema = id.brand<'OrganizationId'>()
/** See forumIdSchema. */
export const personIdSchema = id.brand<'PersonId'>()
/** See forumIdSchema. */
export const affiliationIdSchema = id.brand<'AffiliationId'>()
/** See forumIdSchema. */
export const engagementIdSchema = id.brand<'EngagementId'>()
/** See forumIdSchema. */
export const interactionIdSchema = id.brand<'InteractionId'>()

/** See forumIdSchema. */
export type ForumId = z.infer<typeof forumIdSchema>
/** See roomIdSchema. */
export type RoomId = z.infer<typeof roomIdSchema>
/** See trackIdSchema. */
export type TrackId = z.infer<typeof trackIdSchema>
/** See sessionIdSchema. */
export type SessionId = z.infer<typeof sessionIdSchema>
/** See participationIdSchema. */
export type ParticipationId = z.infer<typeof participationIdSchema>
/** See organizationIdSchema. */
export type OrganizationId = z.infer<typeof organizationIdSchema>
/** See personIdSchema. */
export type PersonId = z.infer<typeof personIdSchema>
/** See affiliationIdSchema. */
export type AffiliationId = z.infer<typeof affiliationIdSchema>
/** See engagementIdSchema. */
export type EngagementId = z.infer<typeof engagementIdSchema>
/** See interactionIdSchema. */
export type InteractionId = z.infer<typeof interactionIdSchema>

/**
 * When a day of the forum opens and closes, in wall time of the base zone. An end that is not after the start is on the
 * next day: 20:00 to 00:00 ends at midnight, 22:00 to 02:00 two hours after it.
 */
export const windowSchema = z
  .strictObject({ start: wallTimeSchema, end: wallTimeSchema })
  .refine(({ start, end }) => start !== end, { error: 'the day must end at another time than it starts' })
  .readonly()

/** The hours that a new day of a forum begins with. */
export const usualWindow: z.infer<typeof windowSchema> = windowSchema.parse({ start: '09:00', end: '18:00' })

/** The most zones a forum can have. */
export const mostZones = 8

/** A day of the forum. */
export const forumDaySchema = z.strictObject({ date: calendarDateSchema, window: windowSchema }).readonly()

/** Where a session stands: wall time in the forum's base zone; the end follows from the duration. */
export const slotSchema = z
  .strictObject({
    date: calendarDateSchema,
    start: wallTimeSchema,
    roomId: roomIdSchema.nullable(),
    pinned: z.boolean(),
  })
  .readonly()

/** Sessions last from 5 minutes to 24 hours, in whole minutes. */
export const durationSchema = z.number().int().min(5).max(1440)

/** A number of people. */
export const headcountSchema = z.number().int().min(0).max(1_000_000)

/** One item of a session's run of show, with the minutes it takes. */
export const runItemSchema = z.strictObject({ what: line, minutes: z.number().int().min(0).max(1440) }).readonly()

/** Something the organizers wait for before a session: slides, a biography, a form. */
export const materialSchema = z.strictObject({ what: line, received: z.boolean() }).readonly()

const common = { updatedAt: instantTextSchema }

/** One edition of an event. */
export const forumSchema = z
  .strictObject({
    id: forumIdSchema,
    ...common,
    name: requiredTextSchema,
    series: line,
    city: localizedTextSchema,
    zones: z
      .array(zoneSchema)
      .min(1)
      .max(mostZones)
      .refine((zones) => new Set(zones).size === zones.length, { error: 'a zone stands twice' })
      .readonly(),
    days: z
      .array(forumDaySchema)
      .max(60)
      .refine((days) => days.every((day, i) => i === 0 || (days[i - 1]?.date ?? '') < day.date), {
        error: 'days must be in order, each once',
      })
      .readonly(),
    hostOrganizationId: organizationIdSchema.nullable(),
    languages: z.array(languageSchema).min(1).max(4).readonly(),
    expectedAudience: headcountSchema.nullable(),
    /** The least time that a person needs between two sessions in different rooms. */
    bufferMinutes: z.number().int().min(0).max(240),
    status: z.enum(forumStatuses),
    timesAreIllustrative: z.boolean(),
    tags: z.array(requiredTextSchema).max(100).readonly(),
    /** What this forum calls a stage, where that is not the usual word; the meaning stays. */
    stageLabels: z.partialRecord(z.enum(stages), requiredTextSchema).readonly(),
    /** An organization that has not been in contact for this many days has gone quiet. */
    quietAfterDays: z.number().int().min(1).max(365),
    notes: paragraph,
  })
  .readonly()

/** A place of a forum, in a building or online. */
export const roomSchema = z
  .strictObject({
    id: roomIdSchema,
    ...common,
    forumId: forumIdSchema,
    name: requiredTextSchema,
    kind: z.enum(roomKinds),
    city: localizedTextSchema,
    joinUrl: line,
    hostAccount: line,
    capacity: headcountSchema.nullable(),
    order,
  })
  .readonly()

/** A strand of the programme. */
export const trackSchema = z
  .strictObject({
    id: trackIdSchema,
    ...common,
    forumId: forumIdSchema,
    name: requiredTextSchema,
    /** One of the six track colours of the design, each also an edge pattern. */
    color: z.number().int().min(1).max(6),
    order,
  })
  .readonly()

/** An item of the programme, with a slot or in the tray. */
export const sessionSchema = z
  .strictObject({
    id: sessionIdSchema,
    ...common,
    forumId: forumIdSchema,
    kind: z.enum(sessionKinds),
    title: requiredTextSchema,
    abstract: localizedTextSchema,
    durationMinutes: durationSchema,
    trackId: trackIdSchema.nullable(),
    slot: slotSchema.nullable(),
    floorLanguages: z.array(languageSchema).max(4).readonly(),
    interpretation: z.array(languageSchema).max(4).readonly(),
    /** Null where the forum's own expectation is all there is. */
    expectedAudience: headcountSchema.nullable(),
    runOfShow: z.array(runItemSchema).max(100).readonly(),
    materials: z.array(materialSchema).max(100).readonly(),
    state: z.enum(sessionStates),
    notes: paragraph,
    order,
  })
  .readonly()

/** A role in a session, held by an organization, a person, both, or nobody yet. */
export const participationSchema = z
  .strictObject({
    id: participationIdSchema,
    ...common,
    sessionId: sessionIdSchema,
    role: z.enum(roles),
    required: z.boolean(),
    organizationId: organizationIdSchema.nullable(),
    personId: personIdSchema.nullable(),
    mode: z.enum(['on-site', 'remote']),
    /** Where a remote participant joins from; null where that is not known. */
    zone: zoneSchema.nullable(),
    materialsReceived: z.boolean(),
    order,
  })
  .readonly()

/** See forumDaySchema. */
export type ForumDay = z.infer<typeof forumDaySchema>
/** See slotSchema. */
export type Slot = z.infer<typeof slotSchema>
/** See runItemSchema. */
export type RunItem = z.infer<typeof runItemSchema>
/** See materialSchema. */
export type Material = z.infer<typeof materialSchema>
/** See forumSchema. */
export type Forum = z.infer<typeof forumSchema>
/** See roomSchema. */
export type Room = z.infer<typeof roomSchema>
/** See trackSchema. */
export type Track = z.infer<typeof trackSchema>
/** See sessionSchema. */
export type Session = z.infer<typeof sessionSchema>
/** See participationSchema. */
export type Participation = z.infer<typeof participationSchema>
