import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyChangeSet,
  type ChangeSet,
  changedFields,
  changedRows,
  changeSetBetween,
  isEmptyChangeSet,
  joinChangeSets,
  sameValue,
  splitChangeSet,
} from '../../../core/document/changes.ts'
import { emptyDocument } from '../../../core/document/document.ts'
import { aDocument, anOrganization, aPerson } from '../../support/builders.ts'
import { aWorkspace, edited, someEdits } from '../../support/random-edits.ts'
import { nowText } from '../../support/run-command.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'

const { document, session, room } = aSmallWorkspace()
const renamed = { ...session, title: { en: 'Closing' } }

describe('the changes between two documents', () => {
  it('applied to the first give the second, whatever was edited', () => {
    fc.assert(
      fc.property(aWorkspace, someEdits, (before, edits) => {
        const after = edited(before, edits)
        expect(applyChangeSet(before, changeSetBetween(before, after))).toEqual(after)
      }),
      { numRuns: 150 },
    )
  })

  it('the other way round lead back', () => {
    fc.assert(
      fc.property(aWorkspace, someEdits, (before, edits) => {
        const after = edited(before, edits)
        expect(applyChangeSet(after, changeSetBetween(after, before))).toEqual(before)
      }),
      { numRuns: 150 },
    )
  })

  it('applied twice change nothing more', () => {
    fc.assert(
      fc.property(aWorkspace, someEdits, (before, edits) => {
        const changes = changeSetBetween(before, edited(before, edits))
        const once = applyChangeSet(before, changes)
        expect(applyChangeSet(once, changes)).toEqual(once)
      }),
      { numRuns: 60 },
    )
  })

  it('are none between a document and itself', () => {
    expect(isEmptyChangeSet(changeSetBetween(document, document))).toBe(true)
  })

  it('hold the changed rows only', () => {
    const after = applyChangeSet(document, { put: { sessions: [renamed] }, remove: {} })
    expect(changeSetBetween(document, after)).toEqual({ put: { sessions: [renamed] }, remove: {} })
  })

  it('hold the ids of removed rows', () => {
    const after = { ...document, rooms: {} }
    expect(changeSetBetween(document, after)).toEqual({ put: {}, remove: { rooms: [room.id] } })
  })
})

describe('applying changes', () => {
  it('keeps untouched tables the very same', () => {
    const after = applyChangeSet(document, { put: { sessions: [renamed] }, remove: {} })
    expect(after.rooms).toBe(document.rooms)
    expect(after.sessions).not.toBe(document.sessions)
  })

  it('of which there are none keeps the very same document', () => {
    expect(applyChangeSet(document, { put: {}, remove: {} })).toBe(document)
  })

  it('leaves the document it was given alone', () => {
    applyChangeSet(document, { put: { sessions: [renamed] }, remove: { rooms: [room.id] } })
    expect([document.sessions[session.id], document.rooms[room.id]]).toEqual([session, room])
  })

  it('takes no offence at removing what is gone', () => {
    expect(applyChangeSet(emptyDocument, { put: {}, remove: { rooms: [room.id] } })).toEqual(emptyDocument)
  })
})

describe('the rows that changed', () => {
  it('carry what was before and after', () => {
    const after = applyChangeSet(document, { put: { sessions: [renamed] }, remove: { rooms: [room.id] } })
    expect(changedRows(document, after)).toEqual([
      { table: 'rooms', id: room.id, before: room, after: null },
      { table: 'sessions', id: session.id, before: session, after: renamed },
    ])
  })

  it('have nothing before when they were added', () => {
    expect(changedRows(emptyDocument, { ...emptyDocument, rooms: document.rooms })).toEqual([
      { table: 'rooms', id: room.id, before: null, after: room },
    ])
  })
})

describe('the fields that changed', () => {
  it('are named with both values, without the moment of the edit', () => {
    const after = { ...renamed, updatedAt: nowText as typeof renamed.updatedAt }
    expect(changedFields({ table: 'sessions', id: session.id, before: session, after })).toEqual([
      { field: 'title', before: session.title, after: { en: 'Closing' } },
    ])
  })

  it('are none where a row was rebuilt with equal values', () => {
    const after = structuredClone(session)
    expect(changedFields({ table: 'sessions', id: session.id, before: session, after })).toEqual([])
  })
})

describe('two values of a row', () => {
  it.each([
    [{ a: [1, { b: null }] }, { a: [1, { b: null }] }],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [null, null],
    [[], []],
  ])('%j and %j are the same', (a, b) => {
    expect(sameValue(a, b)).toBe(true)
  })

  it.each([
    [[], {}],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: 1, b: null }],
    [{ a: undefined }, { b: undefined }],
    [null, {}],
    ['1', 1],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
  ])('%j and %j differ', (a, b) => {
    expect(sameValue(a, b)).toBe(false)
  })
})

describe('changes in pieces', () => {
  it('are the same changes when they are joined again, and no piece is larger than asked for', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.integer({ min: 1, max: 12 }), (added, removed, most) => {
        const before = aDocument({ organizations: Array.from({ length: removed }, () => anOrganization()) })
        const after = aDocument({
          organizations: Array.from({ length: added }, () => anOrganization()),
          persons: [aPerson()],
        })
        const changes = changeSetBetween(before, after)
        const pieces = splitChangeSet(changes, most)
        const sizeOf = ({ put, remove }: ChangeSet) =>
          [...Object.values(put), ...Object.values(remove)].reduce((sum, rows) => sum + rows.length, 0)
        expect(Math.max(...pieces.map(sizeOf))).toBeLessThanOrEqual(most)
        expect(pieces.reduce(applyChangeSet, before)).toEqual(after)
        expect(applyChangeSet(before, joinChangeSets(pieces))).toEqual(after)
      }),
    )
  })
})
