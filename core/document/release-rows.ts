import { z } from 'zod'
import { calendarDateSchema } from '../time/calendar-date.ts'
import { instantTextSchema } from '../time/instant.ts'
import { wallTimeSchema } from '../time/wall-time.ts'
import { zoneSchema } from '../time/zone.ts'
import { languageSchema } from './language.ts'
import { localizedTextSchema, requiredTextSchema } from './localized-text.ts'
import {
  durationSchema,
  forumDaySchema,
  forumIdSchema,
  organizationIdSchema,
  participationIdSchema,
  personIdSchema,
  roomIdSchema,
  sessionIdSchema,
  trackIdSchema,
} from './rows.ts'
import { answers, roles, roomKinds, sessionKinds, sessionStates, timeModes } from './vocabulary.ts'

/*
 * Rows about what was given out: releases, what they say of each session, who was handed which, and how each
 * recipient wants it. A release needs no other table: names are copied into it, ids in it are no references, so that
 * it stays whole whatever is renamed or deleted afterwards.
 */

const id = z.uuidv7()
const line = z.string().max(500)
const common = { updatedAt: instantTextSchema }
const countrySchema = z.string().regex(/^[A-Z]{2}$/)

/** See forumIdSchema. */
export const releaseIdSchema = id.brand<'ReleaseId'>()
/** See forumIdSchema. */
export const releasedSessionIdSchema = id.brand<'ReleasedSessionId'>()
/** See forumIdSchema. */
export const handoutIdSchema = id.brand<'HandoutId'>()
/** See forumIdSchema. */
export const recipientSettingIdSchema = id.brand<'RecipientSettingId'>()

/** See releaseIdSchema. */
export type ReleaseId = z.infer<typeof releaseIdSchema>
/** See handoutIdSchema. */
export type HandoutId = z.infer<typeof handoutIdSchema>

/** An organization as a release names it. */
export const releasedOrganizationSchema = z
  .strictObject({ id: organizationIdSchema, country: countrySchema.nullable(), names: requiredTextSchema })
  .readonly()

/** What a release says of the forum itself. */
export const releasedForumSchema = z
  .strictObject({
    id: forumIdSchema,
    name: requiredTextSchema,
    city: localizedTextSchema,
    zones: z.array(zoneSchema).min(1).readonly(),
    days: z.array(forumDaySchema).readonly(),
    timesAreIllustrative: z.boolean(),
    host: releasedOrganizationSchema.nullable(),
  })
  .readonly()

/** A named state of a forum's programme that was given out. It never changes. */
export const releaseSchema = z
  .strictObject({
    id: releaseIdSchema,
    ...common,
    forumId: forumIdSchema,
    /** Counted in each forum from 1, in the order of release. */
    number: z.number().int().min(1),
    name: line.min(1),
    note: z.string().max(20_000),
    /** The moment of release: later, by a second at least, than those of all releases before it. */
    at: instantTextSchema,
    /** Who released it, as they sign. */
    by: line,
    forum: releasedForumSchema,
  })
  .readonly()

/** A role in a released session. */
export const releasedRoleSchema = z
  .strictObject({
    id: participationIdSchema,
    role: z.enum(roles),
    required: z.boolean(),
    answer: z.enum(answers),
    organization: releasedOrganizationSchema.nullable(),
    person: z
      .strictObject({
        id: personIdSchema,
        nativeName: line,
        nativeLanguage: languageSchema,
        romanizedFamily: line,
        romanizedGiven: line,
        honorific: localizedTextSchema,
      })
      .readonly()
      .nullable(),
    /** The person's post; empty where there is none. */
    title: localizedTextSchema,
    /** The organization of that post, where the role itself names none. */
    employer: releasedOrganizationSchema.nullable(),
  })
  .readonly()

/** Everything that a release says of a session: all that its event shows, and whom it concerns. */
export const releasedFactsSchema = z
  .strictObject({
    id: sessionIdSchema,
    kind: z.enum(sessionKinds).exclude(['blocker']),
    title: requiredTextSchema,
    abstract: localizedTextSchema,
    durationMinutes: durationSchema,
    slot: z.strictObject({ date: calendarDateSchema, start: wallTimeSchema }).readonly(),
    room: z
      .strictObject({
        id: roomIdSchema,
        name: requiredTextSchema,
        kind: z.enum(roomKinds),
        city: localizedTextSchema,
        joinUrl: line,
      })
      .readonly()
      .nullable(),
    track: z
      .strictObject({ id: trackIdSchema, name: requiredTextSchema, color: z.number().int().min(1).max(6) })
      .readonly()
      .nullable(),
    floorLanguages: z.array(languageSchema).max(4).readonly(),
    interpretation: z.array(languageSchema).max(4).readonly(),
    state: z.enum(sessionStates),
    answer: z.enum(answers),
    roles: z.array(releasedRoleSchema).readonly(),
  })
  .readonly()

/**
 * What became of one session at one release. There is a row only where something changed since the release before, so
 * thirty releases cost little more than one; a session stands in a release as its latest row up to it says.
 */
export const releasedSessionSchema = z
  .strictObject({
    id: releasedSessionIdSchema,
    ...common,
    forumId: forumIdSchema,
    releaseId: releaseIdSchema,
    sessionId: sessionIdSchema,
    /** SEQUENCE of its event (RFC 5545 section 3.8.7.4): 0 in the session's first row, one more in each that follows. */
    sequence: z.number().int().min(0),
    /** Null where the session is no longer in the programme: deleted, without a slot, or internal. */
    facts: releasedFactsSchema.nullable(),
  })
  .readonly()

/** Who gets a calendar file. */
export const recipientSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }).readonly(),
  z.strictObject({ kind: z.literal('organization'), id: organizationIdSchema }).readonly(),
  z.strictObject({ kind: z.literal('track'), id: trackIdSchema }).readonly(),
  z.strictObject({ kind: z.literal('country'), country: countrySchema }).readonly(),
])

/** That a recipient's file of a release was made. */
export const handoutSchema = z
  .strictObject({
    id: handoutIdSchema,
    ...common,
    forumId: forumIdSchema,
    releaseId: releaseIdSchema,
    recipient: recipientSchema,
    language: languageSchema,
    mode: z.enum(timeModes),
    /** The whole file, or only what changed. */
    kind: z.enum(['full', 'changes']),
    exportedAt: instantTextSchema,
    /** Null until the organizers say that it was sent. */
    sentAt: instantTextSchema.nullable(),
  })
  .readonly()

/** How a recipient wants its files: at most one row a forum and recipient. */
export const recipientSettingSchema = z
  .strictObject({
    id: recipientSettingIdSchema,
    ...common,
    forumId: forumIdSchema,
    recipient: recipientSchema,
    language: languageSchema,
    mode: z.enum(timeModes),
    /** Minutes by which a reminder comes before each session; null for none. */
    alarmMinutes: z.number().int().min(0).max(40_320).nullable(),
  })
  .readonly()

/** See releasedOrganizationSchema. */
export type ReleasedOrganization = z.infer<typeof releasedOrganizationSchema>
/** See releasedForumSchema. */
export type ReleasedForum = z.infer<typeof releasedForumSchema>
/** See releaseSchema. */
export type Release = z.infer<typeof releaseSchema>
/** See releasedFactsSchema. */
export type ReleasedFacts = z.infer<typeof releasedFactsSchema>
/** See releasedSessionSchema. */
export type ReleasedSession = z.infer<typeof releasedSessionSchema>
/** See recipientSchema. */
export type Recipient = z.infer<typeof recipientSchema>
/** See handoutSchema. */
export type Handout = z.infer<typeof handoutSchema>
/** See recipientSettingSchema. */
export type RecipientSetting = z.infer<typeof recipientSettingSchema>

/** A recipient in one word, the same for equal recipients: `all`, `organization:ID`, `track:ID`, `country:JP`. */
export function recipientKey(recipient: Recipient): string {
  switch (recipient.kind) {
    case 'all':
      return 'all'
    case 'country':
      return `country:${recipient.country}`
    default:
      return `${recipient.kind}:${recipient.id}`
  }
}
