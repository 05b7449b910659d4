import { z } from 'zod'
import { calendarDateSchema } from '../time/calendar-date.ts'
import { instantTextSchema } from '../time/instant.ts'
import { wallTimeSchema } from '../time/wall-time.ts'
import { zoneSchema } from '../time/zone.ts'
import { languageSchema } from './language.ts'
import { localizedTextSchema, requiredTextSchema } from './localized-text.ts'
import {
  affiliationIdSchema,
  engagementIdSchema,
  forumIdSchema,
  interactionIdSchema,
  organizationIdSchema,
  personIdSchema,
  roomIdSchema,
  sessionIdSchema,
} from './rows.ts'
import {
  channels,
  contactKinds,
  directions,
  isClosedStage,
  letterKinds,
  offerStates,
  organizationKinds,
  priorities,
  purposes,
  roles,
  stages,
} from './vocabulary.ts'

/*
 * Rows of the outreach: organizations, persons and their posts, what is asked of whom and how far it is, contacts that happened,
 * how someone is reached, which slots were offered, how stages changed, and filters that are kept.
 */

const id = z.uuidv7()
const line = z.string().max(500)
const common = { updatedAt: instantTextSchema }

/** See forumIdSchema. */
export const contactPointIdSchema = id.brand<'ContactPointId'>()
/** See forumIdSchema. */
export const slotOfferIdSchema = id.brand<'SlotOfferId'>()
/** See forumIdSchema. */
export const stageChangeIdSchema = id.brand<'StageChangeId'>()
/** See forumIdSchema. */
export const savedFilterIdSchema = id.brand<'SavedFilterId'>()

/** See contactPointIdSchema. */
export type ContactPointId = z.infer<typeof contactPointIdSchema>
/** See slotOfferIdSchema. */
export type SlotOfferId = z.infer<typeof slotOfferIdSchema>
/** See savedFilterIdSchema. */
export type SavedFilterId = z.infer<typeof savedFilterIdSchema>

const paragraph = z.string().max(20_000)
const countrySchema = z.string().regex(/^[A-Z]{2}$/, { error: 'not a country code of two letters (ISO 3166-1)' })

/** An organization, known to all forums of the workspace. */
export const organizationSchema = z
  .strictObject({
    id: organizationIdSchema,
    ...common,
    kind: z.enum(organizationKinds),
    /** ISO 3166-1 alpha-2; null for an international organization, countryNotStated where nobody said it. */
    country: countrySchema.nullable(),
    names: requiredTextSchema,
    abbreviation: line,
    website: line,
    notes: paragraph,
    zone: zoneSchema.nullable(),
    /** The country whose working days it keeps (ISO 3166-1 alpha-2); null for those of its own country. */
    calendarCountry: countrySchema.nullable(),
    /** What it works on: disaster management, public transportation. */
    topics: z.array(line.min(1)).max(50).readonly(),
    tags: z.array(line.min(1)).max(50).readonly(),
  })
  .readonly()

/** A person, known to all forums of the workspace. */
export const personSchema = z
  .strictObject({
    id: personIdSchema,
    ...common,
    nativeName: line,
    /** The language of nativeName, for its glyphs and its sort order. */
    nativeLanguage: languageSchema,
    /** Kana of a Japanese name, or another spelling by sound; empty where none is known. */
    reading: line,
    romanizedFamily: line,
    romanizedGiven: line,
    honorific: localizedTextSchema,
    languages: z.array(languageSchema).max(4).readonly(),
    /** Where the person lives; null where that is not known. */
    zone: zoneSchema.nullable(),
    notes: paragraph,
  })
  .refine((person) => person.nativeName !== '' || person.romanizedFamily !== '', {
    error: 'a person needs a native or a romanized name',
  })
  .readonly()

/** A person in an organization, with a title, for a time. */
export const affiliationSchema = z
  .strictObject({
    id: affiliationIdSchema,
    ...common,
    personId: personIdSchema,
    organizationId: organizationIdSchema,
    title: localizedTextSchema,
    from: calendarDateSchema.nullable(),
    to: calendarDateSchema.nullable(),
  })
  .readonly()

/** The outreach to one organization for one forum and purpose. */
export const engagementSchema = z
  .strictObject({
    id: engagementIdSchema,
    ...common,
    forumId: forumIdSchema,
    organizationId: organizationIdSchema,
    purpose: z.enum(purposes),
    stage: z.enum(stages),
    owner: line,
    priority: z.enum(priorities),
    answerDueOn: calendarDateSchema.nullable(),
    nextFollowUpOn: calendarDateSchema.nullable(),
    nextStep: line,
    closedReason: line,
  })
  .refine((row) => !isClosedStage(row.stage) || row.nextFollowUpOn === null, {
    error: 'a closed engagement has no follow-up',
    path: ['nextFollowUpOn'],
  })
  .readonly()

/** What makes a contact an official letter: the form in which the country writes one, and how it is filed. */
export const letterSchema = z
  .strictObject({
    kind: z.enum(letterKinds),
    /** The number under which it is filed. */
    reference: line,
    signatory: line,
    sentOn: calendarDateSchema.nullable(),
    receivedOn: calendarDateSchema.nullable(),
  })
  .readonly()

/** One contact that happened. */
export const interactionSchema = z
  .strictObject({
    id: interactionIdSchema,
    ...common,
    engagementId: engagementIdSchema,
    personId: personIdSchema.nullable(),
    at: instantTextSchema,
    /** The zone in which the writer lived the moment; it is shown in it. */
    zone: zoneSchema,
    channel: z.enum(channels),
    direction: z.enum(directions),
    by: line,
    subject: line,
    body: paragraph,
    outcome: line,
    /** Null where it was no official letter. */
    letter: letterSchema.nullable(),
  })
  .readonly()

/** Whom a contact point reaches. */
export const contactOwnerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), id: personIdSchema }).readonly(),
  z.strictObject({ kind: z.literal('organization'), id: organizationIdSchema }).readonly(),
])

/** A way to reach a person or an organization. At most one of an owner's is the preferred one. */
export const contactPointSchema = z
  .strictObject({
    id: contactPointIdSchema,
    ...common,
    owner: contactOwnerSchema,
    kind: z.enum(contactKinds),
    /** An address, a number, an account name, or the lines of a postal address, as they are written. */
    value: z.string().max(1000),
    /** What it is for: "office", "secretary". */
    label: line,
    preferred: z.boolean(),
    order: z.number().finite(),
  })
  .readonly()

/** A day and a start that were offered or proposed, in wall time of the forum's base zone. */
export const offeredSlotSchema = z.strictObject({ date: calendarDateSchema, start: wallTimeSchema }).readonly()

/** Slots for one session that were offered to an organization, and its answer. */
export const slotOfferSchema = z
  .strictObject({
    id: slotOfferIdSchema,
    ...common,
    engagementId: engagementIdSchema,
    sessionId: sessionIdSchema,
    /** The role it would take. */
    role: z.enum(roles),
    /** The room that the session gets when a slot is accepted; null keeps the one it has. */
    roomId: roomIdSchema.nullable(),
    slots: z.array(offeredSlotSchema).min(1).max(6).readonly(),
    offeredOn: calendarDateSchema,
    state: z.enum(offerStates),
    /** Which of the slots was accepted, counted from 0; the length of `slots` stands for the counter-proposal. */
    accepted: z.number().int().min(0).nullable(),
    /** What the organization proposed instead. */
    counter: offeredSlotSchema.nullable(),
    answeredOn: calendarDateSchema.nullable(),
    note: line,
  })
  .refine(({ state, accepted }) => (state === 'accepted') === (accepted !== null), {
    error: 'an accepted offer names the slot, and no other does',
    path: ['accepted'],
  })
  .refine(({ state, counter }) => state !== 'countered' || counter !== null, {
    error: 'a counter-proposal names a day and a time',
    path: ['counter'],
  })
  .refine(({ slots, accepted, counter }) => accepted === null || accepted < slots.length + (counter ? 1 : 0), {
    error: 'the accepted slot is none of those offered',
    path: ['accepted'],
  })
  .readonly()

/** That an engagement went from one stage to another; written with the change, never edited. */
export const stageChangeSchema = z
  .strictObject({
    id: stageChangeIdSchema,
    ...common,
    engagementId: engagementIdSchema,
    from: z.enum(stages).nullable(),
    to: z.enum(stages),
    at: instantTextSchema,
  })
  .readonly()

/** Which engagements of a forum to show. An empty list, and empty text, let everything through. */
export const outreachFilterSchema = z
  .strictObject({
    text: line,
    stages: z.array(z.enum(stages)).max(stages.length).readonly(),
    kinds: z.array(z.enum(organizationKinds)).max(organizationKinds.length).readonly(),
    /** Country codes; the empty code stands for international organizations. */
    countries: z.array(z.string().max(2)).max(300).readonly(),
    purposes: z.array(z.enum(purposes)).max(purposes.length).readonly(),
    owners: z.array(line).max(200).readonly(),
    priorities: z.array(z.enum(priorities)).max(priorities.length).readonly(),
    /** Topics and other tags of the organization; one of them suffices. */
    tags: z.array(line).max(100).readonly(),
    /** Only what is due: now (today or before), within seven days, or where no next step is set at all. */
    due: z.enum(['any', 'now', 'week', 'none']),
    /** Only those that have gone quiet. */
    quiet: z.boolean(),
  })
  .readonly()

/** A filter with a name, kept for all forums. */
export const savedFilterSchema = z
  .strictObject({
    id: savedFilterIdSchema,
    ...common,
    name: line.min(1),
    filter: outreachFilterSchema,
    order: z.number().finite(),
  })
  .readonly()

/** See contactOwnerSchema. */
export type ContactOwner = z.infer<typeof contactOwnerSchema>
/** See contactPointSchema. */
export type ContactPoint = z.infer<typeof contactPointSchema>
/** See offeredSlotSchema. */
export type OfferedSlot = z.infer<typeof offeredSlotSchema>
/** See slotOfferSchema. */
export type SlotOffer = z.infer<typeof slotOfferSchema>
/** See outreachFilterSchema. */
export type OutreachFilter = z.infer<typeof outreachFilterSchema>
/** See savedFilterSchema. */
export type SavedFilter = z.infer<typeof savedFilterSchema>
/** See organizationSchema. */
export type Organization = z.infer<typeof organizationSchema>
/** See personSchema. */
export type Person = z.infer<typeof personSchema>
/** See affiliationSchema. */
export type Affiliation = z.infer<typeof affiliationSchema>
/** See engagementSchema. */
export type Engagement = z.infer<typeof engagementSchema>
/** See letterSchema. */
export type Letter = z.infer<typeof letterSchema>
/** See interactionSchema. */
export type Interaction = z.infer<typeof interactionSchema>
