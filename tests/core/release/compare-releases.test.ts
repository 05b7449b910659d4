import { describe, expect, it } from 'vitest'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import { recipientKey } from '../../../core/document/release-rows.ts'
import { setStage } from '../../../core/outreach/engagement-commands.ts'
import { editForum } from '../../../core/programme/forum-commands.ts'
import { addSession, deleteSession, editSession, moveSession } from '../../../core/programme/session-commands.ts'
import {
  changesSinceRelease,
  compareStates,
  releaseList,
  stateOfDraft,
  stateOfRelease,
} from '../../../core/release/compare-releases.ts'
import { releasesOf } from '../../../core/release/release-history.ts'
import { anOrganization, aSession, theForumId } from '../../support/builders.ts'
import { released } from '../../support/release.ts'
import { after } from '../../support/run-command.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'

const { document, session, participation, organization, track, engagement } = aSmallWorkspace()
const first = released(document, 1)
const other = aSession({ title: { en: 'Another' } })

function sinceFirst(draft: WorkspaceDocument) {
  const comparison = changesSinceRelease(draft, theForumId)
  if (!comparison) throw new Error('nothing was released')
  return comparison
}

function shortly(draft: WorkspaceDocument) {
  return sinceFirst(draft).sessions.map(({ sessionId, kind, fields }) => [sessionId, kind, fields.map((f) => f.field)])
}

describe('the draft beside the latest release', () => {
  it('is nothing to compare before the first release', () => {
    expect(changesSinceRelease(document, theForumId)).toBeNull()
  })

  it('differs in nothing just after it', () => {
    expect(sinceFirst(first)).toEqual({ forum: [], sessions: [] })
  })

  it('has a new session', () => {
    const { forumId: _, ...fields } = other
    expect(shortly(after(first, addSession({ ...fields, forumId: theForumId })))).toEqual([[other.id, 'new', []]])
  })

  it('has a session at another time, with the moments before and after', () => {
    const start = aSession({ slot: { date: '2020-08-05', start: '14:00', roomId: null, pinned: false } }).slot?.start
    if (!session.slot || !start) throw new Error('a session has a slot')
    const [change] = sinceFirst(after(first, moveSession(session.id, { ...session.slot, start }))).sessions
    expect(change).toMatchObject({
      kind: 'moved',
      fields: [
        { field: 'start', before: Date.UTC(2020, 7, 5, 5), after: Date.UTC(2020, 7, 5, 6) },
        { field: 'end', before: Date.UTC(2020, 7, 5, 6), after: Date.UTC(2020, 7, 5, 7) },
      ],
    })
  })

  it('has a session in another room, which is a move', () => {
    const draft = after(first, moveSession(session.id, session.slot && { ...session.slot, roomId: null }))
    expect(shortly(draft)).toEqual([[session.id, 'moved', ['room']]])
  })

  it('has a session with other words, field by field', () => {
    const draft = after(first, editSession(session.id, { title: { en: 'Renamed' }, interpretation: ['ko'] }))
    expect(shortly(draft)).toEqual([[session.id, 'changed', ['title', 'interpretation']]])
    expect(sinceFirst(draft).sessions[0]?.fields[0]).toEqual({
      field: 'title',
      before: session.title,
      after: { en: 'Renamed' },
    })
  })

  it('has a session that was deleted, sent to the tray or cancelled', () => {
    const drafts = [
      after(first, deleteSession(session.id)),
      after(first, moveSession(session.id, null)),
      after(first, editSession(session.id, { state: 'cancelled' })),
    ]
    for (const draft of drafts) expect(shortly(draft)[0]?.slice(0, 2)).toEqual([session.id, 'cancelled'])
  })

  it('has a cancelled session that takes place again', () => {
    const cancelled = released(after(first, editSession(session.id, { state: 'cancelled' })), 2)
    const again = after(cancelled, editSession(session.id, { state: 'confirmed' }))
    expect(shortly(again)[0]?.slice(0, 2)).toEqual([session.id, 'restored'])
  })

  it('concerns those whom the session concerned before and those whom it does now', () => {
    const city = anOrganization({ kind: 'city', country: 'KR' })
    const draft = {
      ...first,
      organizations: { ...first.organizations, [city.id]: city },
      participations: { [participation.id]: { ...participation, organizationId: city.id } },
    }
    expect(new Set(sinceFirst(draft).sessions[0]?.concerns.map(recipientKey))).toEqual(
      new Set([
        'all',
        `organization:${organization.id}`,
        `organization:${city.id}`,
        `track:${track.id}`,
        'country:JP',
        'country:KR',
      ]),
    )
  })

  it('differs in nothing by a tentative answer, which no event shows', () => {
    const open = released(after(document, setStage(engagement.id, 'contacted')), 1)
    expect(sinceFirst(after(open, setStage(engagement.id, 'tentative'))).sessions).toEqual([])
  })

  it('says what changed of the forum itself', () => {
    expect(sinceFirst(after(first, editForum(theForumId, { name: { en: 'Renamed' } }))).forum).toMatchObject([
      { field: 'name', after: { en: 'Renamed' } },
    ])
  })
})

describe('any two releases', () => {
  const second = released(after(first, editSession(session.id, { title: { en: 'Renamed' } })), 2)
  const third = released(after(second, editSession(session.id, { title: session.title })), 3)
  const stateAt = (number: number) => {
    const release = releasesOf(third, theForumId)[number - 1]
    if (!release) throw new Error('no such release')
    return stateOfRelease(third, release)
  }

  it('can be compared, in either direction', () => {
    expect(compareStates(stateAt(1), stateAt(2)).sessions).toMatchObject([{ kind: 'changed' }])
    expect(compareStates(stateAt(3), stateAt(2)).sessions).toMatchObject([{ kind: 'changed' }])
    expect(compareStates(stateAt(1), stateAt(3)).sessions).toEqual([])
    expect(compareStates(stateAt(3), stateOfDraft(third, theForumId)).sessions).toEqual([])
  })

  it('are listed, the latest first, with what each changed', () => {
    const none = { new: 0, restored: 0, moved: 0, changed: 0, cancelled: 0 }
    expect(releaseList(third, theForumId).map(({ release, counts }) => [release.number, counts])).toEqual([
      [3, { ...none, changed: 1 }],
      [2, { ...none, changed: 1 }],
      [1, { ...none, new: 1 }],
    ])
  })
})
