import { describe, expect, it } from 'vitest'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { Recipient } from '../../../core/document/release-rows.ts'
import { deleteSession, editSession } from '../../../core/programme/session-commands.ts'
import { editRecipient, markSent, recordHandouts, wishesOf } from '../../../core/release/handouts.ts'
import { everyone } from '../../../core/release/recipient.ts'
import { heldBefore, isNewHandout, needsFile, recipientOverview } from '../../../core/release/recipient-overview.ts'
import { theForumId } from '../../support/builders.ts'
import { released, theRelease } from '../../support/release.ts'
import { after, nowText } from '../../support/run-command.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'

const { document, session, organization } = aSmallWorkspace()
const first = released(document, 1)
const institute: Recipient = { kind: 'organization', id: organization.id }

function given(workspace: WorkspaceDocument, recipient: Recipient): WorkspaceDocument {
  const releaseId = theRelease(workspace).id
  const { language } = wishesOf(workspace, theForumId, recipient)
  return after(
    workspace,
    recordHandouts([{ forumId: theForumId, releaseId, recipient, language, mode: 'zoned', kind: 'full' }]),
  )
}

function rowOf(workspace: WorkspaceDocument, recipient: Recipient) {
  const row = recipientOverview(workspace, theForumId).find((one) => one.recipient.kind === recipient.kind)
  if (!row) throw new Error('the recipient is not listed')
  return row
}

describe('the overview of recipients', () => {
  it('is empty before the first release', () => {
    expect(recipientOverview(document, theForumId)).toEqual([])
  })

  it('lists everyone, the organization, the track and the country, none of whom holds anything yet', () => {
    expect(
      recipientOverview(first, theForumId).map(({ recipient, standing, holds }) => [recipient.kind, standing, holds]),
    ).toEqual([
      ['all', 'never', null],
      ['organization', 'never', null],
      ['track', 'never', null],
      ['country', 'never', null],
    ])
  })

  it('writes to an organization in the language of its country, to everyone in English', () => {
    expect(rowOf(first, institute)).toMatchObject({
      names: organization.names,
      wishes: { language: 'ja', mode: 'zoned', alarmMinutes: null },
    })
    expect(rowOf(first, everyone).wishes.language).toBe('en')
  })

  it('keeps what was set for a recipient', () => {
    const set = after(
      first,
      editRecipient(theForumId, institute, { language: 'ko', alarmMinutes: 30 }),
      editRecipient(theForumId, institute, { mode: 'utc' }),
    )
    expect(rowOf(set, institute).wishes).toEqual({ language: 'ko', mode: 'utc', alarmMinutes: 30 })
    expect(rowOf(set, everyone).wishes.language).toBe('en')
  })

  it('says who has which release, since when, and whether it was sent', () => {
    const made = given(first, institute)
    const { handout, holds, standing } = rowOf(made, institute)
    expect({ holds, standing, exportedAt: handout?.exportedAt, sentAt: handout?.sentAt }).toEqual({
      holds: 1,
      standing: 'current',
      exportedAt: nowText,
      sentAt: null,
    })
    const sent = after(made, markSent(handout ? [handout.id] : []))
    expect(rowOf(sent, institute).handout?.sentAt).toBe(nowText)
    expect(rowOf(sent, everyone).standing).toBe('never')
  })

  it('calls a version outdated only when something changed for its holder', () => {
    const same = released(given(first, institute), 2)
    expect(rowOf(same, institute)).toMatchObject({ standing: 'current', holds: 1 })
    const renamed = released(after(same, editSession(session.id, { title: { en: 'Renamed' } })), 3)
    expect(rowOf(renamed, institute)).toMatchObject({ standing: 'outdated', holds: 1 })
    expect(rowOf(given(renamed, institute), institute)).toMatchObject({ standing: 'current', holds: 3 })
  })

  it('calls a version outdated that is in another language than is wanted now, and tells everything anew', () => {
    const second = released(after(given(first, institute), editSession(session.id, { title: { en: 'Renamed' } })), 2)
    const held = given(second, institute)
    expect(rowOf(held, institute)).toMatchObject({ standing: 'current', otherLanguage: null, heldBefore: 1 })
    const korean = after(held, editRecipient(theForumId, institute, { language: 'ko' }))
    const row = rowOf(korean, institute)
    expect(row).toMatchObject({ standing: 'outdated', otherLanguage: 'ja', changed: 0, holds: 2, heldBefore: null })
    expect(needsFile(row)).toBe(true)
    expect(isNewHandout(row, theRelease(korean))).toBe(true)
    expect(rowOf(given(korean, institute), institute)).toMatchObject({ standing: 'current', otherLanguage: null })
    const back = after(korean, editRecipient(theForumId, institute, { language: 'ja' }))
    expect(rowOf(back, institute)).toMatchObject({ standing: 'current', otherLanguage: null })
  })

  it('does not ask for another language of whom no session concerns any more', () => {
    const told = given(released(after(given(first, institute), deleteSession(session.id)), 2), institute)
    const korean = after(told, editRecipient(theForumId, institute, { language: 'ko' }))
    expect(rowOf(korean, institute)).toMatchObject({ standing: 'current', otherLanguage: null })
  })

  it('names a cancelled session to whoever holds it and has not been told', () => {
    const gone = released(after(given(first, institute), deleteSession(session.id)), 2)
    expect(rowOf(gone, institute)).toMatchObject({ cancelledUntold: [session.id], sessions: 0 })
    expect(rowOf(gone, everyone).cancelledUntold).toEqual([])
    expect(rowOf(given(gone, institute), institute).cancelledUntold).toEqual([])
  })

  it('counts the sessions of which the latest release says something else than the one that is held', () => {
    const renamed = released(after(given(first, institute), editSession(session.id, { title: { en: 'Renamed' } })), 2)
    expect(rowOf(renamed, institute).changed).toBe(1)
    expect(rowOf(renamed, everyone).changed).toBe(0)
    expect(rowOf(given(renamed, institute), institute).changed).toBe(0)
  })

  it('says which release was held before the latest, also once the latest was given out', () => {
    const second = released(after(given(first, institute), editSession(session.id, { title: { en: 'Renamed' } })), 2)
    expect(rowOf(given(first, institute), institute).heldBefore).toBe(null)
    expect(rowOf(second, institute).heldBefore).toBe(1)
    expect(rowOf(given(second, institute), institute).heldBefore).toBe(1)
    expect(heldBefore(given(second, institute), theForumId, institute, 3)).toBe(2)
  })

  it('tells the country of an organization and of a country', () => {
    expect(recipientOverview(first, theForumId).map(({ recipient, country }) => [recipient.kind, country])).toEqual([
      ['all', null],
      ['organization', 'JP'],
      ['track', null],
      ['country', 'JP'],
    ])
  })
})

describe('a recipient that needs a file', () => {
  it('holds nothing although a session concerns it, or holds something outdated', () => {
    expect(needsFile(rowOf(first, institute))).toBe(true)
    const made = given(first, institute)
    expect(needsFile(rowOf(made, institute))).toBe(false)
    expect(needsFile(rowOf(released(after(made, deleteSession(session.id)), 2), institute))).toBe(true)
  })

  it('is not one whose only session was cancelled before it got anything', () => {
    const gone = released(after(first, deleteSession(session.id)), 2)
    expect(rowOf(gone, institute)).toMatchObject({ standing: 'never', sessions: 0 })
    expect(needsFile(rowOf(gone, institute))).toBe(false)
  })
})
