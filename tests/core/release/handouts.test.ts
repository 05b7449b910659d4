import { describe, expect, it } from 'vitest'
import { rowsOf, type WorkspaceDocument } from '../../../core/document/document.ts'
import type { Handout, Recipient } from '../../../core/document/release-rows.ts'
import { deleteEngagement } from '../../../core/outreach/engagement-commands.ts'
import { baseZone } from '../../../core/programme/session-time.ts'
import { engagementOf, markSentByMail, recordHandouts } from '../../../core/release/handouts.ts'
import { everyone } from '../../../core/release/recipient.ts'
import { theForumId } from '../../support/builders.ts'
import { released, theRelease } from '../../support/release.ts'
import { aContext, after, nowText } from '../../support/run-command.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'

const { document, forum, organization, engagement, interaction } = aSmallWorkspace()
const institute: Recipient = { kind: 'organization', id: organization.id }
const zone = baseZone(forum)

function givenTo(workspace: WorkspaceDocument, ...recipients: readonly Recipient[]): WorkspaceDocument {
  const row = { forumId: theForumId, releaseId: theRelease(workspace).id, language: 'ja', mode: 'zoned' } as const
  return after(workspace, recordHandouts(recipients.map((recipient) => ({ ...row, recipient, kind: 'full' }))))
}

const made = givenTo(released(document, 1), institute, everyone)

function handoutOf(workspace: WorkspaceDocument, recipient: Recipient): Handout {
  const found = rowsOf(workspace, 'handouts').find((row) => row.recipient.kind === recipient.kind)
  if (!found) throw new Error('there is no such handout')
  return found
}

const mails = (workspace: WorkspaceDocument, ...recipients: readonly Recipient[]) =>
  recipients.map((recipient) => ({ handoutId: handoutOf(workspace, recipient).id, subject: 'Programme (R1)' }))

describe('marking files as sent by mail', () => {
  it('notes the moment, and logs a contact with the organization in the engagement that decides', () => {
    const sent = after(made, markSentByMail(mails(made, institute), { by: 'Kim', zone }))
    expect(handoutOf(sent, institute).sentAt).toBe(nowText)
    expect(handoutOf(sent, everyone).sentAt).toBe(null)
    const logged = rowsOf(sent, 'interactions').filter(({ id }) => id !== interaction.id)
    expect(logged).toMatchObject([
      {
        ...{ engagementId: engagement.id, personId: null, at: nowText, zone, channel: 'email', direction: 'sent' },
        ...{ by: 'Kim', subject: 'Programme (R1)', body: '', outcome: '', letter: null },
      },
    ])
  })

  it('is signed by the owner of the engagement where nobody signs', () => {
    const sent = after(made, markSentByMail(mails(made, institute), { by: '', zone }))
    const logged = rowsOf(sent, 'interactions').find(({ id }) => id !== interaction.id)
    expect(logged?.by).toBe(engagement.owner)
  })

  it('is one step for many, which the engagement does not hold up where there is none', () => {
    const result = markSentByMail(mails(made, institute, everyone), { by: 'Kim', zone }).apply(made, aContext())
    if (!result.ok) throw new Error('refused')
    expect(result.value.count).toBe(2)
    expect(handoutOf(result.value.document, everyone).sentAt).toBe(nowText)
    expect(rowsOf(result.value.document, 'interactions')).toHaveLength(2)
  })

  it('notes the sending alone to an organization without outreach', () => {
    const without = after(made, deleteEngagement(engagement.id))
    expect(engagementOf(without, theForumId, institute)).toBeUndefined()
    const sent = after(without, markSentByMail(mails(without, institute), { by: 'Kim', zone }))
    expect(handoutOf(sent, institute).sentAt).toBe(nowText)
    expect(rowsOf(sent, 'interactions')).toEqual([])
  })

  it('leaves stage and follow-up of the engagement as they are', () => {
    const sent = after(made, markSentByMail(mails(made, institute), { by: 'Kim', zone }))
    expect(engagementOf(sent, theForumId, institute)).toEqual(engagement)
  })

  it('cuts a subject that is longer than a contact may have', () => {
    const [mail] = mails(made, institute)
    if (!mail) throw new Error('there is one')
    const sent = after(made, markSentByMail([{ ...mail, subject: '題'.repeat(700) }], { by: 'Kim', zone }))
    expect(rowsOf(sent, 'interactions').find(({ id }) => id !== interaction.id)?.subject).toHaveLength(500)
  })

  it('is refused for a handout that is gone, and nothing is logged', () => {
    const result = markSentByMail(mails(made, institute), { by: 'Kim', zone }).apply(document, aContext())
    expect(result).toMatchObject({ ok: false, failure: { kind: 'missing-row', table: 'handouts' } })
  })
})
