import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDocument, type WorkspaceDocument } from '../../../core/document/document.ts'
import { currentSchemaVersion } from '../../../core/document/migrations.ts'
import { readWorkspace, type WorkspaceFailure, writeWorkspace } from '../../../core/document/workspace-file.ts'
import { aDocument, aForum, anId, anOrganization, aSession } from '../../support/builders.ts'
import { aWorkspace } from '../../support/random-edits.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'

describe('a workspace file', () => {
  it('reads back as the document that was written, in either layout', () => {
    fc.assert(
      fc.property(aWorkspace, fc.constantFrom('readable' as const, 'compact' as const), (document, layout) => {
        expect(readWorkspace(writeWorkspace(document, layout))).toEqual({
          ok: true,
          value: { document, writtenWith: currentSchemaVersion },
        })
      }),
      { numRuns: 60 },
    )
  })

  it('is the same text for equal documents, whatever the order of their rows', () => {
    fc.assert(
      fc.property(aWorkspace, (document) => {
        expect(writeWorkspace(turnedAround(document))).toBe(writeWorkspace(document))
      }),
      { numRuns: 60 },
    )
  })

  it('is the same text whatever the order in which fields were written', () => {
    const { document, session } = aSmallWorkspace()
    const fieldsTurned = Object.fromEntries(Object.entries(session).reverse()) as typeof session
    const same = { ...document, sessions: { [session.id]: fieldsTurned } }
    expect(writeWorkspace(same)).toBe(writeWorkspace(document))
  })

  it('has one field on a line when readable, and no line break but the last', () => {
    const text = writeWorkspace(aDocument({ forums: [aForum()] }))
    expect(text).toContain('\n   "status": "planning",\n')
    expect(text.endsWith('}\n')).toBe(true)
  })

  it('is one line when compact', () => {
    expect(writeWorkspace(aSmallWorkspace().document, 'compact')).not.toContain('\n')
  })

  it('says who wrote it and in which version, first of all', () => {
    expect(writeWorkspace(emptyDocument, 'compact')).toMatch(
      /^\{"format":"forum-planner","schemaVersion":\d+,"forums":\[\]/,
    )
  })

  it('may begin with a byte order mark', () => {
    expect(readWorkspace(`\uFEFF${writeWorkspace(emptyDocument)}`)).toMatchObject({ ok: true })
  })
})

describe('what is not a workspace', () => {
  it('is a text that is not JSON', () => {
    expect(failureOf('{"format":')).toMatchObject({ kind: 'not-json' })
  })

  it.each(['null', '42', '"forum-planner"', '[]', '{}', '{"format":"other","schemaVersion":1}'])(
    'is the JSON %s',
    (text) => {
      expect(failureOf(text)).toEqual({ kind: 'not-a-workspace' })
    },
  )

  it.each([0, -1, 1.5, '1', null])('is one of version %j', (schemaVersion) => {
    expect(failureOf(JSON.stringify({ format: 'forum-planner', schemaVersion }))).toEqual({ kind: 'not-a-workspace' })
  })
})

describe('a workspace of a newer program', () => {
  it('is refused, naming both versions', () => {
    const text = writeWorkspace(emptyDocument).replace(/"schemaVersion": \d+/, '"schemaVersion": 99')
    expect(failureOf(text)).toEqual({ kind: 'newer-version', found: 99, supported: currentSchemaVersion })
  })
})

describe('a workspace with something wrong', () => {
  it('is refused naming table, index and field of a bad value', () => {
    const good = anOrganization()
    const bad = { ...anOrganization(), country: 'Japan' }
    expect(problemsOf({ organizations: [good, bad] })).toEqual([
      { path: 'organizations[1].country', problem: 'not a country code of two letters (ISO 3166-1)' },
    ])
  })

  it('names the whole path of a value inside a field', () => {
    const session = { ...aSession(), slot: { ...aSession().slot, start: '25:00' } }
    expect(problemsOf({ forums: [aForum()], sessions: [session] })).toEqual([
      { path: 'sessions[0].slot.start', problem: 'not a time written HH:MM' },
    ])
  })

  it('is refused for a field that no row of the table has', () => {
    expect(problemsOf({ organizations: [{ ...anOrganization(), rating: 5 }] })).toEqual([
      { path: 'organizations[0]', problem: expect.stringContaining('rating') },
    ])
  })

  it('is refused when a row stands twice', () => {
    const organization = anOrganization()
    expect(problemsOf({ organizations: [organization, organization] })).toEqual([
      { path: 'organizations[1].id', problem: `a second row ${organization.id}` },
    ])
  })

  it('is refused when a row refers to one that is not there', () => {
    const session = aSession()
    expect(problemsOf({ sessions: [session] })).toEqual([
      { path: `sessions[${session.id}].forumId`, problem: `no row ${session.forumId} in forums` },
    ])
  })

  it('is refused when a slot names a room that is not there', () => {
    const { document, room, session } = aSmallWorkspace()
    expect(problemsOf({ ...listsOf(document), rooms: [] })).toEqual([
      { path: `sessions[${session.id}].slot.roomId`, problem: `no row ${room.id} in rooms` },
    ])
  })

  it('is refused when a session stands in a room of another forum', () => {
    const { document, room, session } = aSmallWorkspace()
    const other = aForum({ id: anId() })
    const lists = listsOf(document)
    expect(
      problemsOf({ ...lists, forums: [...(lists['forums'] ?? []), other], rooms: [{ ...room, forumId: other.id }] }),
    ).toEqual([{ path: `sessions[${session.id}].slot.roomId`, problem: 'the room is of another forum' }])
  })

  it('is refused for a second engagement of one forum, organization and purpose', () => {
    const { document, engagement } = aSmallWorkspace()
    const second = { ...engagement, id: anId() }
    expect(problemsOf({ ...listsOf(document), engagements: [engagement, second] })).toEqual([
      {
        path: `engagements[${second.id}]`,
        problem: 'a second engagement for the same forum, organization and purpose',
      },
    ])
  })

  it('is refused for a table that there is not', () => {
    expect(problemsOf({ speakers: [] })).toEqual([{ path: 'speakers', problem: 'no such table' }])
  })

  it('is refused when a table is missing', () => {
    const { rooms: _, ...without } = JSON.parse(writeWorkspace(emptyDocument))
    expect(failureOf(JSON.stringify(without))).toMatchObject({
      problems: [{ path: 'rooms', problem: 'not a list of rows' }],
    })
  })

  it('names twenty problems and counts all of them', () => {
    const bad = Array.from({ length: 30 }, () => ({ ...anOrganization(), country: 'Japan' }))
    const failure = failureOf(fileOf({ organizations: bad }))
    expect(failure).toMatchObject({ kind: 'invalid', count: 30 })
    expect(failure.kind === 'invalid' && failure.problems.length).toBe(20)
  })
})

type Lists = Readonly<Record<string, readonly unknown[]>>

function fileOf(lists: Lists): string {
  return JSON.stringify({ ...JSON.parse(writeWorkspace(emptyDocument)), ...lists })
}

function listsOf(document: WorkspaceDocument): Lists {
  return Object.fromEntries(Object.entries(document).map(([table, rows]) => [table, Object.values(rows)]))
}

function failureOf(text: string): WorkspaceFailure {
  const read = readWorkspace(text)
  if (read.ok) throw new Error('the workspace was read')
  return read.failure
}

function problemsOf(lists: Lists): unknown {
  const failure = failureOf(fileOf(lists))
  return failure.kind === 'invalid' ? failure.problems : failure
}

function turnedAround(document: WorkspaceDocument): WorkspaceDocument {
  return Object.fromEntries(
    Object.entries(document).map(([table, rows]) => [table, Object.fromEntries(Object.entries(rows).reverse())]),
  ) as unknown as WorkspaceDocument
}
