import { describe, expect, it } from 'vitest'
import { RowEditor } from '../../../core/document/command.ts'
import { emptyDocument } from '../../../core/document/document.ts'
import { sessionIdSchema } from '../../../core/document/rows.ts'
import { anId, aRoom, aSession } from '../../support/builders.ts'
import { aContext, nowText } from '../../support/run-command.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'

const { document, forum, room, session, track } = aSmallWorkspace()

describe('an edit', () => {
  it('stamps the row with the moment of the edit', () => {
    const row = editor().update('sessions', session.id, { notes: 'Bring slides' })
    expect(row).toEqual({ ...session, notes: 'Bring slides', updatedAt: nowText })
  })

  it('with equal values keeps the very same document', () => {
    const edit = editor()
    edit.update('sessions', session.id, { title: { ...session.title }, slot: session.slot && { ...session.slot } })
    expect(documentOf(edit)).toBe(document)
  })

  it('leaves every other row and table the very same', () => {
    const edit = editor()
    edit.update('sessions', session.id, { notes: 'Bring slides' })
    const after = documentOf(edit)
    expect(after.rooms).toBe(document.rooms)
    expect(document.sessions[session.id]).toBe(session)
  })

  it('sees what was edited before it', () => {
    const edit = editor()
    edit.update('sessions', session.id, { notes: 'Bring slides' })
    edit.update('sessions', session.id, { state: 'draft' })
    expect(documentOf(edit).sessions[session.id]).toMatchObject({ notes: 'Bring slides', state: 'draft' })
  })

  it('carries the subject of its step', () => {
    expect(editor().done({ en: 'Opening' })).toEqual({
      ok: true,
      value: { document, subject: { en: 'Opening' }, count: 1 },
    })
  })
})

describe('an edit is refused', () => {
  it('for a value that the schema does not allow, naming table, row and field', () => {
    const edit = editor()
    edit.update('sessions', session.id, { durationMinutes: 4 })
    expect(edit.done(null)).toMatchObject({
      ok: false,
      failure: { kind: 'invalid-field', table: 'sessions', id: session.id, field: 'durationMinutes' },
    })
  })

  it('for a row that is gone', () => {
    const id = sessionIdSchema.parse(anId())
    const edit = editor()
    edit.update('sessions', id, { notes: '' })
    expect(edit.done(null)).toEqual({ ok: false, failure: { kind: 'missing-row', table: 'sessions', id } })
  })

  it('for a row that it took away itself', () => {
    const edit = editor()
    const spare = aRoom()
    edit.put('rooms', spare)
    edit.remove('rooms', spare.id)
    edit.update('rooms', spare.id, { capacity: 10 })
    expect(edit.done(null)).toEqual({ ok: false, failure: { kind: 'missing-row', table: 'rooms', id: spare.id } })
  })

  it('for a new row that refers to one that is gone', () => {
    const edit = new RowEditor(emptyDocument, aContext())
    const row = aSession()
    edit.put('sessions', row)
    expect(edit.done(null)).toEqual({ ok: false, failure: { kind: 'missing-row', table: 'forums', id: row.forumId } })
  })

  it('for the first of several reasons', () => {
    const edit = editor()
    edit.refuse({ kind: 'last-zone' })
    edit.update('sessions', session.id, { durationMinutes: 4 })
    expect(edit.done(null)).toEqual({ ok: false, failure: { kind: 'last-zone' } })
  })
})

describe('taking a row away', () => {
  it('is refused while others refer to it, naming who and how many', () => {
    const edit = editor()
    edit.remove('rooms', room.id)
    expect(edit.done(null)).toEqual({
      ok: false,
      failure: { kind: 'in-use', table: 'rooms', id: room.id, by: 'sessions', count: 1 },
    })
  })

  it('is allowed once nobody refers to it any more', () => {
    const edit = editor()
    edit.remove('tracks', track.id)
    edit.update('sessions', session.id, { trackId: null })
    expect(documentOf(edit).tracks).toEqual({})
  })

  it('is refused for what a row of the same edit refers to', () => {
    const edit = editor()
    const spare = aRoom()
    edit.put('rooms', spare)
    edit.put(
      'sessions',
      aSession({ forumId: forum.id, slot: { date: '2020-08-05', start: '09:00', roomId: spare.id, pinned: false } }),
    )
    edit.remove('rooms', spare.id)
    expect(edit.done(null)).toMatchObject({ ok: false, failure: { kind: 'in-use', table: 'rooms', id: spare.id } })
  })

  it('that is gone already is refused', () => {
    const edit = editor()
    const { id } = aRoom()
    edit.remove('rooms', id)
    expect(edit.done(null)).toEqual({ ok: false, failure: { kind: 'missing-row', table: 'rooms', id } })
  })
})

function editor(): RowEditor {
  return new RowEditor(document, aContext())
}

function documentOf(edit: RowEditor) {
  const done = edit.done(null)
  if (!done.ok) throw new Error(JSON.stringify(done.failure))
  return done.value.document
}
