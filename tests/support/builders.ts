import type { z } from 'zod'
import {
  emptyDocument,
  type Row,
  type RowId,
  type TableName,
  tableNames,
  type WorkspaceDocument,
} from '../../core/document/document.ts'
import { findIntegrityProblems } from '../../core/document/integrity.ts'
import {
  type Affiliation,
  affiliationSchema,
  type ContactPoint,
  contactPointSchema,
  type Engagement,
  engagementSchema,
  type Interaction,
  interactionSchema,
  type Organization,
  organizationSchema,
  type Person,
  personSchema,
  type SlotOffer,
  slotOfferSchema,
} from '../../core/document/outreach-rows.ts'
import {
  type AcceptedConflict,
  type Availability,
  acceptedConflictSchema,
  availabilitySchema,
  type CalendarProfile,
  calendarProfileSchema,
} from '../../core/document/planning-rows.ts'
import {
  type Forum,
  forumIdSchema,
  forumSchema,
  type Participation,
  participationSchema,
  type Room,
  roomSchema,
  type Session,
  sessionSchema,
  type Track,
  trackSchema,
} from '../../core/document/rows.ts'

/*
 * Builders of valid rows. Each takes the fields that the test is about, as plain values, and fills in the rest;
 * a value that the schema refuses throws at once. Rows belong to `theForumId` unless they say otherwise, so that
 *
 *   aDocument({ forums: [aForum()], sessions: [aSession({ title: { en: 'Opening' } })] })
 *
 * is a whole workspace. Ids are UUID version 7, counted from the start of the test file.
 */

type Plain<Schema extends z.ZodType> = Partial<z.input<Schema>>

let lastNumber = 0

/** The id with that number, the same in every run. Numbers below 1,000,000 are free for tests to choose. */
export function idNumber(number: number): string {
  return `01890000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
}

/** An id that no other call of this test file gave. */
export function anId(): string {
  lastNumber += 1
  return idNumber(1_000_000 + lastNumber)
}

/** The forum that rows belong to unless they say otherwise. */
export const theForumId = forumIdSchema.parse(idNumber(999_999))

/** The moment at which rows were last changed unless they say otherwise. */
export const theMoment = '2020-07-01T00:00:00.000Z'

/** A forum of one day, 5 August 2020, with Beijing as base and Tokyo and Seoul beside it. */
export function aForum(fields: Plain<typeof forumSchema> = {}): Forum {
  return forumSchema.parse({
    id: theForumId,
    updatedAt: theMoment,
    name: {
      en: 'CJK Smart City Seminar',
      zh: '中日韩智慧城市研讨会',
      ja: '日中韓スマートシティセミナー',
      ko: '한중일 스마트시티 세미나',
    },
    series: '',
    city: { en: 'Seoul', zh: '首尔', ja: 'ソウル', ko: '서울' },
    zones: ['Asia/Shanghai', 'Asia/Tokyo', 'Asia/Seoul'],
    days: [{ date: '2020-08-05', window: { start: '09:00', end: '18:00' } }],
    hostOrganizationId: null,
    languages: ['en', 'zh', 'ja', 'ko'],
    expectedAudience: null,
    bufferMinutes: 10,
    status: 'planning',
    timesAreIllustrative: false,
    tags: [],
    stageLabels: {},
    quietAfterDays: 21,
    notes: '',
    ...fields,
  })
}

/** A room in Seoul without a joining link. */
export function aRoom(fields: Plain<typeof roomSchema> = {}): Room {
  return roomSchema.parse({
    id: anId(),
    updatedAt: theMoment,
    forumId: theForumId,
    name: { en: 'Main hall', zh: '主会场', ja: '大ホール', ko: '대강당' },
    kind: 'physical',
    city: { en: 'Seoul', zh: '首尔', ja: 'ソウル', ko: '서울' },
    joinUrl: '',
    hostAccount: '',
    capacity: null,
    order: 1,
    ...fields,
  })
}

/** A track in the first colour. */
export function aTrack(fields: Plain<typeof trackSchema> = {}): Track {
  return trackSchema.parse({
    id: anId(),
    updatedAt: theMoment,
    forumId: theForumId,
    name: { en: 'Policy', zh: '政策', ja: '政策', ko: '정책' },
    color: 1,
    order: 1,
    ...fields,
  })
}

/** A confirmed presentation of an hour, 5 August 2020 at 13:00 in the forum's base zone, without a room. */
export function aSession(fields: Plain<typeof sessionSchema> = {}): Session {
  return sessionSchema.parse({
    id: anId(),
    updatedAt: theMoment,
    forumId: theForumId,
    kind: 'presentation',
    title: { en: 'Smart city policy', zh: '智慧城市政策', ja: 'スマートシティ政策', ko: '스마트시티 정책' },
    abstract: {},
    durationMinutes: 60,
    trackId: null,
    slot: aSlot(),
    floorLanguages: [],
    interpretation: [],
    expectedAudience: null,
    runOfShow: [],
    materials: [],
    state: 'confirmed',
    notes: '',
    order: 1,
    ...fields,
  })
}

/** A slot on 5 August 2020 at 13:00, without a room. */
export function aSlot(fields: Partial<{ date: string; start: string; roomId: string | null; pinned: boolean }> = {}): {
  date: string
  start: string
  roomId: string | null
  pinned: boolean
} {
  return { date: '2020-08-05', start: '13:00', roomId: null, pinned: false, ...fields }
}

/** A required speaker. The session must be named; organization and person are empty. */
export function aParticipation(fields: Plain<typeof participationSchema> & { sessionId: string }): Participation {
  return participationSchema.parse({
    id: anId(),
    updatedAt: theMoment,
    role: 'speaker',
    required: true,
    organizationId: null,
    personId: null,
    mode: 'on-site',
    zone: null,
    materialsReceived: false,
    order: 1,
    ...fields,
  })
}

/** A Japanese association. */
export function anOrganization(fields: Plain<typeof organizationSchema> = {}): Organization {
  return organizationSchema.parse({
    id: anId(),
    updatedAt: theMoment,
    kind: 'association',
    country: 'JP',
    names: { en: 'Smart City Institute Japan', ja: 'スマートシティ・インスティテュート' },
    abbreviation: 'SCI-J',
    website: '',
    notes: '',
    zone: null,
    calendarCountry: null,
    topics: [],
    tags: [],
    ...fields,
  })
}

/** A Japanese person. */
export function aPerson(fields: Plain<typeof personSchema> = {}): Person {
  return personSchema.parse({
    id: anId(),
    updatedAt: theMoment,
    nativeName: '山田花子',
    nativeLanguage: 'ja',
    reading: 'やまだ はなこ',
    romanizedFamily: 'Yamada',
    romanizedGiven: 'Hanako',
    honorific: {},
    languages: ['ja', 'en'],
    zone: null,
    notes: '',
    ...fields,
  })
}

/** A post as director, without beginning or end. Person and organization must be named. */
export function anAffiliation(
  fields: Plain<typeof affiliationSchema> & { personId: string; organizationId: string },
): Affiliation {
  return affiliationSchema.parse({
    id: anId(),
    updatedAt: theMoment,
    title: { en: 'Director', zh: '主任', ja: '理事', ko: '이사' },
    from: null,
    to: null,
    ...fields,
  })
}

/** A confirmed engagement to speak. The organization must be named. */
export function anEngagement(fields: Plain<typeof engagementSchema> & { organizationId: string }): Engagement {
  return engagementSchema.parse({
    id: anId(),
    updatedAt: theMoment,
    forumId: theForumId,
    purpose: 'speak',
    stage: 'confirmed',
    owner: '',
    priority: 'normal',
    answerDueOn: null,
    nextFollowUpOn: null,
    nextStep: '',
    closedReason: '',
    ...fields,
  })
}

/** An e-mail that was sent. The engagement must be named. */
export function anInteraction(fields: Plain<typeof interactionSchema> & { engagementId: string }): Interaction {
  return interactionSchema.parse({
    id: anId(),
    updatedAt: theMoment,
    personId: null,
    at: theMoment,
    zone: 'Asia/Seoul',
    channel: 'email',
    direction: 'sent',
    by: '',
    subject: '',
    body: '',
    outcome: '',
    letter: null,
    ...fields,
  })
}

/** Unavailable on 5 August 2020 from 9:00 to 18:00 in Seoul. The owner must be named. */
export function anAvailability(
  fields: Plain<typeof availabilitySchema> & { owner: z.input<typeof availabilitySchema>['owner'] },
): Availability {
  return availabilitySchema.parse({
    id: anId(),
    updatedAt: theMoment,
    kind: 'unavailable',
    from: '2020-08-05T00:00:00.000Z',
    to: '2020-08-05T09:00:00.000Z',
    zone: 'Asia/Seoul',
    note: '',
    ...fields,
  })
}

/** A working day in Beijing from 8:30 to 18:00 with lunch from 11:30 to 12:30. */
export function aCalendarProfile(fields: Plain<typeof calendarProfileSchema> = {}): CalendarProfile {
  return calendarProfileSchema.parse({
    id: anId(),
    updatedAt: theMoment,
    zone: 'Asia/Shanghai',
    work: { start: '08:30', end: '18:00' },
    lunch: { start: '11:30', end: '12:30' },
    ...fields,
  })
}

/** An e-mail address, the only way to reach its owner, and not preferred. The owner must be named. */
export function aContactPoint(
  fields: Plain<typeof contactPointSchema> & { owner: z.input<typeof contactPointSchema>['owner'] },
): ContactPoint {
  return contactPointSchema.parse({
    id: anId(),
    updatedAt: theMoment,
    kind: 'email',
    value: 'office@organization.example',
    label: '',
    preferred: false,
    order: 1,
    ...fields,
  })
}

/** Two slots, on 5 August 2020 at 13:00 and 15:00, offered to a speaker. Engagement and session must be named. */
export function aSlotOffer(
  fields: Plain<typeof slotOfferSchema> & { engagementId: string; sessionId: string },
): SlotOffer {
  return slotOfferSchema.parse({
    id: anId(),
    updatedAt: theMoment,
    role: 'speaker',
    roomId: null,
    slots: [
      { date: '2020-08-05', start: '13:00' },
      { date: '2020-08-05', start: '15:00' },
    ],
    offeredOn: '2020-07-01',
    state: 'open',
    accepted: null,
    counter: null,
    answeredOn: null,
    note: '',
    ...fields,
  })
}

/** The acceptance of a conflict. Key and fingerprint must be named. */
export function anAcceptedConflict(
  fields: Plain<typeof acceptedConflictSchema> & { key: string; fingerprint: string },
): AcceptedConflict {
  return acceptedConflictSchema.parse({
    id: anId(),
    updatedAt: theMoment,
    forumId: theForumId,
    reason: 'Agreed by both sides.',
    ...fields,
  })
}

/** A workspace of these rows; throws when they do not fit together. Rows keep the order in which they are given. */
export function aDocument(rows: { readonly [T in TableName]?: readonly Row<T>[] } = {}): WorkspaceDocument {
  const tables = tableNames.map((table) => {
    const list: readonly { readonly id: RowId<TableName> }[] = rows[table] ?? []
    return [table, Object.fromEntries(list.map((row) => [row.id, row]))]
  })
  const document: WorkspaceDocument = { ...emptyDocument, ...Object.fromEntries(tables) }
  const [problem] = findIntegrityProblems(document)
  if (problem) throw new Error(`aDocument: ${problem.path}: ${problem.problem}`)
  return document
}
