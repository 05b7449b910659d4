import type { RowId, TableName } from '../document/document.ts'

/** Three digits a table, so that an id of the sample can be read: never change one, append new ones. */
const tableDigits: { readonly [T in TableName]: string } = {
  forums: '001',
  rooms: '002',
  tracks: '003',
  sessions: '004',
  participations: '005',
  organizations: '006',
  persons: '007',
  affiliations: '008',
  engagements: '009',
  interactions: '010',
  availabilities: '011',
  calendarProfiles: '012',
  acceptedConflicts: '013',
  contactPoints: '014',
  slotOffers: '015',
  stageChanges: '016',
  savedFilters: '017',
  releases: '018',
  releasedSessions: '019',
  handouts: '020',
  recipientSettings: '021',
  holidayPacks: '022',
}

/** 1 January 2021, 00:00 UTC, as the 48 bits of time that begin a UUID version 7 (RFC 9562 section 5.7). */
const fixedTime = '0176bb3e-7000'

/**
 * The id of row `sequence` (0 to 999,999,999,999) of a table: always the same, a valid UUID version 7 whose last
 * digits are the sequence. For samples, generated workspaces and tests; never for what a person adds.
 */
export function sequenceId<T extends TableName>(table: T, sequence: number): RowId<T> {
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > 999_999_999_999) {
    throw new Error(`sequenceId: ${sequence} is not a sequence number of ${table}`)
  }
  const digits = String(sequence).padStart(12, '0')
  return `${fixedTime}-7${tableDigits[table]}-8000-${digits}` as RowId<T>
}
