import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../../core/document/document.ts'
import { recipientKey } from '../../../core/document/release-rows.ts'
import { editForum } from '../../../core/programme/forum-commands.ts'
import { deleteRole } from '../../../core/programme/role-commands.ts'
import { editSession } from '../../../core/programme/session-commands.ts'
import {
  comparisonBackTo,
  comparisonOfReleases,
  comparisonWithDraft,
  firstAnnouncement,
} from '../../../core/release/comparison-between.ts'
import { draftEditedAt } from '../../../core/release/draft-edited.ts'
import { instantOfText, instantTextSchema } from '../../../core/time/instant.ts'
import { theForumId } from '../../support/builders.ts'
import { released, theRelease } from '../../support/release.ts'
import { aContext, after, nowText } from '../../support/run-command.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'

const { document, session, organization, track } = aSmallWorkspace()
const first = released(document, 1)
const edited = after(first, editSession(session.id, { title: { en: 'Another title' } }))
const second = released(edited, 2)
const everyone = ['all', `organization:${organization.id}`, `track:${track.id}`, 'country:JP'].sort()

describe('what differs between two states of a programme', () => {
  it('is everything beside nothing, for all whom it concerns', () => {
    const { count, sessions, concerned } = comparisonOfReleases(second, theForumId, null, theRelease(first).id)
    expect([count, sessions.map(({ kind }) => kind)]).toEqual([1, ['new']])
    expect(concerned.map(recipientKey).sort()).toEqual(everyone)
  })

  it('is what one release says otherwise than another', () => {
    const { count, sessions } = comparisonOfReleases(second, theForumId, theRelease(first).id, theRelease(second).id)
    expect([count, sessions[0]?.kind]).toEqual([1, 'changed'])
  })

  it('is what the draft says otherwise, and back to the release the same the other way round', () => {
    const id = theRelease(first).id
    const there = comparisonWithDraft(edited, theForumId, id).sessions[0]
    const back = comparisonBackTo(edited, theForumId, id).sessions[0]
    expect(there?.fields.map(({ field }) => field)).toEqual(['title'])
    expect(back?.after).toEqual(there?.before)
  })

  it('counts the forum itself once, and concerns everyone where events show it', () => {
    const draft = after(first, editForum(theForumId, { city: { en: 'Jeju' }, timesAreIllustrative: true }))
    const { count, forum, concerned, forums } = comparisonWithDraft(draft, theForumId, theRelease(first).id)
    expect([count, forum.length]).toEqual([1, 2])
    expect(concerned.map(recipientKey).sort()).toEqual(everyone)
    expect(forums.after.city).toEqual({ en: 'Jeju' })
  })

  it('is known before the first release too', () => {
    expect(firstAnnouncement(document, theForumId).count).toBe(1)
  })
})

describe('when the draft was edited last', () => {
  it('is the latest change of its forum, sessions, roles, rooms or tracks', () => {
    const before = after(document, editSession(session.id, { title: { en: 'Another title' } }))
    expect(draftEditedAt(before, theForumId)).toBe(nowText)
    const since = editSession(session.id, { title: { en: 'A third title' } })
    const now = instantOfText(instantTextSchema.parse('2020-08-02T09:00:00.000Z'))
    const later = since.apply(first, aContext({ now }))
    expect(later.ok && draftEditedAt(later.value.document, theForumId)).toBe('2020-08-02T09:00:00.000Z')
  })

  it('is older than a release where nothing differs from it', () => {
    expect(draftEditedAt(first, theForumId)).not.toBeNull()
  })

  it('is not known where only something that was deleted differs from the last release', () => {
    const [role] = rowsOf(first, 'participations')
    if (!role) throw new Error('the workspace has no role')
    const without = after(first, deleteRole(role.id))
    expect(comparisonWithDraft(without, theForumId, theRelease(first).id).count).toBe(1)
    expect(draftEditedAt(without, theForumId)).toBeNull()
  })
})
