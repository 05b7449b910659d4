import type { z } from 'zod'
import { holidayPackRowSchema } from './holiday-rows.ts'
import {
  affiliationSchema,
  contactPointSchema,
  engagementSchema,
  interactionSchema,
  organizationSchema,
  personSchema,
  savedFilterSchema,
  slotOfferSchema,
  stageChangeSchema,
} from './outreach-rows.ts'
import { acceptedConflictSchema, availabilitySchema, calendarProfileSchema } from './planning-rows.ts'
import { handoutSchema, recipientSettingSchema, releasedSessionSchema, releaseSchema } from './release-rows.ts'
import { forumSchema, participationSchema, roomSchema, sessionSchema, trackSchema } from './rows.ts'

/** The tables of the workspace, in the order in which they are written; a table only refers to others of this list. */
export const rowSchemas = {
  forums: forumSchema,
  rooms: roomSchema,
  tracks: trackSchema,
  sessions: sessionSchema,
  participations: participationSchema,
  organizations: organizationSchema,
  persons: personSchema,
  affiliations: affiliationSchema,
  engagements: engagementSchema,
  interactions: interactionSchema,
  availabilities: availabilitySchema,
  calendarProfiles: calendarProfileSchema,
  acceptedConflicts: acceptedConflictSchema,
  contactPoints: contactPointSchema,
  slotOffers: slotOfferSchema,
  stageChanges: stageChangeSchema,
  savedFilters: savedFilterSchema,
  releases: releaseSchema,
  releasedSessions: releasedSessionSchema,
  handouts: handoutSchema,
  recipientSettings: recipientSettingSchema,
  holidayPacks: holidayPackRowSchema,
} as const

/** The name of a table. */
export type TableName = keyof typeof rowSchemas

/** A row of table `T`. */
export type Row<T extends TableName> = z.infer<(typeof rowSchemas)[T]>

/** A row's id in table `T`. */
export type RowId<T extends TableName> = Row<T>['id']

/** Rows of one table by id. Their order means nothing; what has an order has a field for it. */
export type Table<T extends TableName> = { readonly [id in RowId<T>]: Row<T> }

/** The whole workspace: an immutable value. Two documents are the same state when their tables hold the same rows. */
export type WorkspaceDocument = { readonly [T in TableName]: Table<T> }

/** All table names, in the order of writing. */
export const tableNames = Object.keys(rowSchemas) as TableName[]

/** A workspace with nothing in it. */
export const emptyDocument: WorkspaceDocument = Object.freeze({
  forums: {},
  rooms: {},
  tracks: {},
  sessions: {},
  participations: {},
  organizations: {},
  persons: {},
  affiliations: {},
  engagements: {},
  interactions: {},
  availabilities: {},
  calendarProfiles: {},
  acceptedConflicts: {},
  contactPoints: {},
  slotOffers: {},
  stageChanges: {},
  savedFilters: {},
  releases: {},
  releasedSessions: {},
  handouts: {},
  recipientSettings: {},
  holidayPacks: {},
})

const listed = new WeakMap<object, readonly unknown[]>()

/** All rows of a table, in no particular order. Listed once per table: tables never change. */
export function rowsOf<T extends TableName>(document: WorkspaceDocument, table: T): readonly Row<T>[] {
  const known = listed.get(document[table])
  if (known) return known as readonly Row<T>[]
  const rows = Object.values(document[table]) as Row<T>[]
  listed.set(document[table], rows)
  return rows
}

/** The row with that id, or undefined. */
export function findRow<T extends TableName>(document: WorkspaceDocument, table: T, id: RowId<T>): Row<T> | undefined {
  return (document[table] as Record<string, Row<T> | undefined>)[id]
}

/** The row that a checked reference names; throws when it is missing, since a valid document never lacks it. */
export function rowById<T extends TableName>(document: WorkspaceDocument, table: T, id: RowId<T>): Row<T> {
  const row = findRow(document, table, id)
  if (!row) throw new Error(`rowById: no row ${id} in ${table}`)
  return row
}
