import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../core/document/document.ts'
import { currentSchemaVersion } from '../../core/document/migrations.ts'
import { readWorkspaceJson, writeWorkspace } from '../../core/document/workspace-file.ts'
import type { FoundJournal } from '../../main/workspace/journal.ts'
import { rawWorkspace } from '../../main/workspace/raw-workspace.ts'
import { anOrganization } from '../support/builders.ts'

const [stays, goes] = [anOrganization(), anOrganization()]
const snapshot = writeWorkspace({ ...emptyDocument, organizations: { [stays.id]: stays, [goes.id]: goes } })

describe('snapshot and journal put together', () => {
  it('hold each row as it was put last', () => {
    const renamed = { ...stays, abbreviation: 'NEW' }
    const entries = [
      { put: { organizations: [{ ...stays, abbreviation: 'OLD' }] } },
      { put: { organizations: [renamed] } },
    ]
    expect(organizationsOf(rawWorkspace(snapshot, aJournal(entries)))).toEqual({ [stays.id]: renamed, [goes.id]: goes })
  })

  it('lack the rows that were removed', () => {
    expect(organizationsOf(rawWorkspace(snapshot, aJournal([{ remove: { organizations: [goes.id] } }])))).toEqual({
      [stays.id]: stays,
    })
  })

  it('hold a row that was removed and put again', () => {
    const entries = [{ remove: { organizations: [goes.id] } }, { put: { organizations: [goes] } }]
    expect(organizationsOf(rawWorkspace(snapshot, aJournal(entries)))).toEqual({ [stays.id]: stays, [goes.id]: goes })
  })

  it('keep rows of tables that this program does not know, for migrations to deal with', () => {
    expect(rawWorkspace(snapshot, aJournal([{ put: { partners: [{ id: 'x' }] } }]))).toMatchObject({
      value: { partners: [{ id: 'x' }] },
    })
  })

  it('carry the version of the journal where there is no snapshot yet', () => {
    const journal = { ...aJournal([]), base: { snapshot: null, schemaVersion: 0, revision: 0 } }
    expect(rawWorkspace(null, journal)).toMatchObject({ value: { schemaVersion: 0 } })
  })

  it('are the snapshot alone where it was migrated and its journal was not begun anew', () => {
    const journal = aJournal([{ remove: { organizations: [goes.id] } }])
    const migrated = JSON.stringify({ ...JSON.parse(snapshot), schemaVersion: currentSchemaVersion + 1 })
    expect(rawWorkspace(migrated, journal)).toEqual({ ok: true, value: JSON.parse(migrated) })
  })
})

function aJournal(entries: readonly object[]): FoundJournal {
  return {
    base: { snapshot: 'checksum', schemaVersion: currentSchemaVersion, revision: 0 },
    entries: entries.map((entry) => JSON.stringify(entry)),
    torn: false,
    damaged: false,
    isClean: true,
  }
}

function organizationsOf(raw: ReturnType<typeof rawWorkspace>): unknown {
  const read = raw.ok ? readWorkspaceJson(raw.value) : raw
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value.document.organizations
}
