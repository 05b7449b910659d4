import { describe, expect, it } from 'vitest'
import { emptyDocument, type WorkspaceDocument } from '../../../core/document/document.ts'
import { type Migration, migrate, versionAfter } from '../../../core/document/migrations.ts'
import { readWorkspace, writeWorkspace } from '../../../core/document/workspace-file.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'

/** Each step says that it ran, so that the order can be read. */
const ladder: readonly Migration[] = [ran('one to two'), ran('two to three'), ran('three to four')]

describe('the migration ladder', () => {
  it('of three steps leads to version 4', () => {
    expect(versionAfter(ladder)).toBe(4)
  })

  it('is climbed step by step from the first version', () => {
    expect(migrate({ schemaVersion: 1 }, ladder)).toEqual({
      schemaVersion: 4,
      steps: ['one to two', 'two to three', 'three to four'],
    })
  })

  it('is climbed from the version of the file on', () => {
    expect(migrate({ schemaVersion: 3 }, ladder)).toEqual({ schemaVersion: 4, steps: ['three to four'] })
  })

  it('leaves a file of its last version as it is', () => {
    const raw = { schemaVersion: 4 }
    expect(migrate(raw, ladder)).toBe(raw)
  })
})

describe('a workspace of an older program', () => {
  // Version 1 called the organizations partners.
  const rename: Migration = ({ partners, ...raw }) => ({ ...raw, organizations: partners })
  const { organizations: _, ...rest } = JSON.parse(writeWorkspace(emptyDocument))
  const old = JSON.stringify({ ...rest, schemaVersion: 1, partners: [] })

  it('is read through the ladder, and its version is told', () => {
    expect(readWorkspace(old, [rename])).toEqual({ ok: true, value: { document: emptyDocument, writtenWith: 1 } })
  })

  it('is checked after the ladder, not before', () => {
    expect(readWorkspace(old, [ran('nothing')])).toMatchObject({ ok: false, failure: { kind: 'invalid' } })
  })

  it('is refused when it is newer than the ladder leads', () => {
    const newer = JSON.stringify({ ...rest, schemaVersion: 3 })
    expect(readWorkspace(newer, [rename])).toEqual({
      ok: false,
      failure: { kind: 'newer-version', found: 3, supported: 2 },
    })
  })
})

function ran(step: string): Migration {
  return (raw) => ({ ...raw, steps: [...((raw['steps'] as string[] | undefined) ?? []), step] })
}

describe('a workspace of version 1', () => {
  const {
    availabilities: _a,
    calendarProfiles: _c,
    acceptedConflicts: _x,
    ...tables
  } = asVersion2(aSmallWorkspace().document)
  const { bufferMinutes: _b, ...forum } = tables.forums[0]
  const { expectedAudience: _e, runOfShow: _r, materials: _m, ...session } = tables.sessions[0]
  const { zone: _z, ...participation } = tables.participations[0]
  const old = { ...tables, schemaVersion: 1, forums: [forum], sessions: [session], participations: [participation] }

  it('is read, with ten minutes between two sessions of a person and nothing planned within a session', () => {
    const read = readWorkspace(JSON.stringify(old))
    if (!read.ok) throw new Error(JSON.stringify(read.failure))
    const { document, writtenWith } = read.value
    expect(writtenWith).toBe(1)
    expect(Object.values(document.forums)).toEqual([
      { ...forum, bufferMinutes: 10, stageLabels: {}, quietAfterDays: 21 },
    ])
    expect(Object.values(document.sessions)).toEqual([
      { ...session, expectedAudience: null, runOfShow: [], materials: [] },
    ])
    expect(Object.values(document.participations)).toEqual([{ ...participation, zone: null }])
    expect(document.acceptedConflicts).toEqual({})
  })

  it('is refused with the place of the trouble when a table is no list', () => {
    expect(readWorkspace(JSON.stringify({ ...old, sessions: 'none' }))).toMatchObject({
      ok: false,
      failure: { kind: 'invalid', problems: [{ path: 'sessions' }] },
    })
  })
})

describe('a workspace of version 2', () => {
  const old = asVersion2(aSmallWorkspace().document)

  it('is read without letters, topics and homes, and calls nobody quiet before three weeks', () => {
    const read = readWorkspace(JSON.stringify(old))
    if (!read.ok) throw new Error(JSON.stringify(read.failure))
    const { document, writtenWith } = read.value
    expect(writtenWith).toBe(2)
    expect(Object.values(document.forums)).toEqual([{ ...old.forums[0], stageLabels: {}, quietAfterDays: 21 }])
    expect(Object.values(document.organizations)[0]).toMatchObject({ calendarCountry: null, topics: [] })
    expect(Object.values(document.persons)[0]).toMatchObject({ zone: null, notes: '' })
    expect(Object.values(document.interactions)[0]).toMatchObject({ letter: null })
    expect(document.contactPoints).toEqual({})
    expect(document.slotOffers).toEqual({})
    expect(document.stageChanges).toEqual({})
    expect(document.savedFilters).toEqual({})
  })
})

describe('a workspace of version 3', () => {
  it('is read with nothing released and nothing handed out', () => {
    const { document } = aSmallWorkspace()
    const read = readWorkspace(JSON.stringify(asVersion3(document)))
    if (!read.ok) throw new Error(JSON.stringify(read.failure))
    expect(read.value).toEqual({ document, writtenWith: 3 })
    const { releases, releasedSessions, handouts, recipientSettings } = read.value.document
    expect({ releases, releasedSessions, handouts, recipientSettings }).toEqual({
      releases: {},
      releasedSessions: {},
      handouts: {},
      recipientSettings: {},
    })
  })
})

describe('a workspace of version 4', () => {
  it('is read with no holidays of its own', () => {
    const { document } = aSmallWorkspace()
    const read = readWorkspace(JSON.stringify(asVersion4(document)))
    if (!read.ok) throw new Error(JSON.stringify(read.failure))
    expect(read.value).toEqual({ document, writtenWith: 4 })
    expect(read.value.document.holidayPacks).toEqual({})
  })
})

/** What a program of version 4 would have written. */
function asVersion4(document: WorkspaceDocument) {
  const { holidayPacks: _h, ...tables } = JSON.parse(writeWorkspace(document))
  return { ...tables, schemaVersion: 4 }
}

/** What a program of version 3 would have written. */
function asVersion3(document: WorkspaceDocument) {
  const { releases: _r, releasedSessions: _s, handouts: _h, recipientSettings: _t, ...tables } = asVersion4(document)
  return { ...tables, schemaVersion: 3 }
}

/** What a program of version 2 would have written. */
function asVersion2(document: WorkspaceDocument) {
  const { contactPoints: _p, slotOffers: _o, stageChanges: _s, savedFilters: _f, ...tables } = asVersion3(document)
  return {
    ...tables,
    schemaVersion: 2,
    forums: without(tables.forums, 'stageLabels', 'quietAfterDays'),
    organizations: without(tables.organizations, 'calendarCountry', 'topics'),
    persons: without(tables.persons, 'zone', 'notes'),
    interactions: without(tables.interactions, 'letter'),
  }
}

function without(rows: readonly Record<string, unknown>[], ...fields: readonly string[]) {
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field))))
}
