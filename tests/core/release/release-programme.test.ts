import { describe, expect, it } from 'vitest'
import { RowEditor } from '../../../core/document/command.ts'
import { rowsOf, type WorkspaceDocument } from '../../../core/document/document.ts'
import type { SessionId } from '../../../core/document/rows.ts'
import { setStage } from '../../../core/outreach/engagement-commands.ts'
import { deleteForum, editForum } from '../../../core/programme/forum-commands.ts'
import { deleteSession, editSession, moveSession } from '../../../core/programme/session-commands.ts'
import { releaseHistory, releasesOf, sessionsAt } from '../../../core/release/release-history.ts'
import { anOrganization, aSession, theForumId } from '../../support/builders.ts'
import { releaseAt, released, theRelease } from '../../support/release.ts'
import { aContext, after } from '../../support/run-command.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'

const { document, session, room, track, organization, engagement, forum } = aSmallWorkspace()
const first = released(document, 1)

function sequences(workspace: WorkspaceDocument, id: SessionId = session.id): (number | null)[] {
  return (releaseHistory(workspace, theForumId).get(id) ?? []).map(({ row }) => row.facts && row.sequence)
}

describe('a release', () => {
  it('keeps its number, name, moment and who made it', () => {
    expect(theRelease(first)).toMatchObject({
      number: 1,
      name: 'Of 1 August',
      at: '2020-08-01T00:00:00.000Z',
      by: 'Secretariat',
    })
    expect(releasesOf(released(first, 2), theForumId).map(({ number }) => number)).toEqual([1, 2])
  })

  it('keeps what its events show, with SEQUENCE 0 for what is released for the first time', () => {
    const [row] = rowsOf(first, 'releasedSessions')
    expect(row).toMatchObject({
      sessionId: session.id,
      sequence: 0,
      facts: { title: session.title, slot: { date: '2020-08-05', start: '13:00' }, room: { name: room.name } },
    })
  })

  it('leaves the draft as it was', () => {
    expect(first.sessions).toBe(document.sessions)
    expect(first.forums).toBe(document.forums)
  })

  it('stays what it was when the draft goes on, and when what it names is deleted', () => {
    const later = after(first, editSession(session.id, { title: { en: 'Renamed' } }), deleteSession(session.id))
    expect(sessionsAt(later, theForumId, 1).get(session.id)?.facts.title).toEqual(session.title)
  })

  it('writes nothing of a session that is as it was', () => {
    const second = released(first, 2)
    expect(rowsOf(second, 'releasedSessions')).toHaveLength(1)
    expect(sessionsAt(second, theForumId, 2)).toEqual(sessionsAt(first, theForumId, 1))
  })
})

describe('SEQUENCE', () => {
  it('rises by one when something changed that the event shows', () => {
    const renamed = after(first, editSession(session.id, { title: { en: 'Renamed' } }))
    expect(sequences(released(renamed, 2))).toEqual([0, 1])
  })

  it('stays when notes were edited, which no event shows', () => {
    expect(sequences(released(after(first, editSession(session.id, { notes: 'Bring slides' })), 2))).toEqual([0])
  })

  it('stays when a role goes from no answer to a tentative one, and rises when it is confirmed', () => {
    const open = released(after(document, setStage(engagement.id, 'contacted')), 1)
    const tentative = released(after(open, setStage(engagement.id, 'tentative')), 2)
    const confirmed = released(after(tentative, setStage(engagement.id, 'confirmed')), 3)
    expect(sequences(tentative)).toEqual([0])
    expect(sequences(confirmed)).toEqual([0, 1])
  })

  it('rises for every session when the zones of the forum change', () => {
    const other = aSession()
    const two = released({ ...document, sessions: { ...document.sessions, [other.id]: other } }, 1)
    const zones = forum.zones.slice(0, 2)
    const later = released({ ...two, forums: { [forum.id]: { ...forum, zones } } }, 2)
    expect([sequences(later), sequences(later, other.id)]).toEqual([
      [0, 1],
      [0, 1],
    ])
  })

  it('rises when the country of an organization changes, since that changes whom the session concerns', () => {
    const moved = { ...organization, country: 'KR' }
    expect(sequences(released({ ...first, organizations: { [moved.id]: moved } }, 2))).toEqual([0, 1])
  })

  it('rises when the session is taken out, and again when it comes back as it was', () => {
    const out = released(after(first, moveSession(session.id, null)), 2)
    expect(sequences(out)).toEqual([0, null])
    const back = released({ ...out, sessions: first.sessions }, 3)
    expect(sequences(back)).toEqual([0, null, 2])
    expect(sessionsAt(back, theForumId, 2).size).toBe(0)
  })

  it('stays when the forum, but not its publisher, is renamed', () => {
    expect(sequences(released(after(first, editForum(theForumId, { name: { en: 'Renamed' } })), 2))).toEqual([0])
  })
})

describe('a release is refused', () => {
  it('without a name', () => {
    expect(releaseAt(document, '2020-08-01T00:00:00.000Z', '  ')).toMatchObject({
      failure: { kind: 'release-name-missing' },
    })
  })

  it('when nothing has a slot and nothing had one before', () => {
    const empty = after(document, moveSession(session.id, null))
    expect(releaseAt(empty, '2020-08-01T00:00:00.000Z', 'First')).toMatchObject({
      failure: { kind: 'nothing-to-release' },
    })
  })

  it('in the second of the last one or before, since calendars could not tell which is newer', () => {
    for (const at of ['2020-07-31T00:00:00.000Z', '2020-08-01T00:00:00.999Z']) {
      expect(releaseAt(first, at, 'Second')).toMatchObject({ failure: { kind: 'release-too-early', at } })
    }
    expect(releaseAt(first, '2020-08-01T00:00:01.000Z', 'Second')).toMatchObject({ ok: true })
  })
})

describe('what was released', () => {
  it('cannot be edited', () => {
    const edit = new RowEditor(first, aContext())
    edit.update('releases', theRelease(first).id, { name: 'Another' })
    expect(edit.done(null)).toEqual({ ok: false, failure: { kind: 'release-is-fixed' } })
  })

  it('cannot be taken away by itself', () => {
    const edit = new RowEditor(first, aContext())
    for (const { id } of rowsOf(first, 'releasedSessions')) edit.remove('releasedSessions', id)
    edit.remove('releases', theRelease(first).id)
    expect(edit.done(null)).toEqual({ ok: false, failure: { kind: 'release-is-fixed' } })
  })

  it('goes with its forum', () => {
    const gone = after(first, deleteForum(theForumId))
    expect({ releases: gone.releases, sessions: gone.releasedSessions }).toEqual({ releases: {}, sessions: {} })
  })

  it('does not keep an organization from being deleted from other tables, nor a track', () => {
    const spare = anOrganization()
    expect(track.id in first.tracks).toBe(true)
    const edit = new RowEditor({ ...first, organizations: { ...first.organizations, [spare.id]: spare } }, aContext())
    edit.remove('organizations', spare.id)
    expect(edit.done(null).ok).toBe(true)
  })
})
