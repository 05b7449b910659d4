import { describe, expect, it } from 'vitest'
import { deleteRoom, deleteTrack } from '../../../core/programme/place-commands.ts'
import { deleteSession, editSession } from '../../../core/programme/session-commands.ts'
import { changesSinceRelease } from '../../../core/release/compare-releases.ts'
import { restoreRelease } from '../../../core/release/restore-release.ts'
import { aSession, theForumId } from '../../support/builders.ts'
import { released, theRelease } from '../../support/release.ts'
import { after } from '../../support/run-command.ts'
import { aSmallWorkspace } from '../../support/small-workspace.ts'

const { document, session, participation, room, track } = aSmallWorkspace()
const first = released(document, 1)
const back = restoreRelease(theRelease(first).id)

describe('going back to a release', () => {
  it('makes the draft what the release says', () => {
    const draft = after(first, editSession(session.id, { title: { en: 'Renamed' }, durationMinutes: 30 }), back)
    expect(draft.sessions[session.id]).toMatchObject({ title: session.title, durationMinutes: 60 })
    expect(changesSinceRelease(draft, theForumId)).toEqual({ forum: [], sessions: [] })
  })

  it('brings back what was deleted, under its old id', () => {
    const draft = after(
      first,
      deleteSession(session.id),
      deleteRoom(room.id, 'keep-times'),
      deleteTrack(track.id),
      back,
    )
    expect(draft.sessions[session.id]).toMatchObject({ title: session.title, slot: session.slot, trackId: track.id })
    expect(draft.participations[participation.id]).toMatchObject({ organizationId: participation.organizationId })
    expect(changesSinceRelease(draft, theForumId)).toEqual({ forum: [], sessions: [] })
  })

  it('keeps what no release has: notes stay, and sessions that are newer go to the tray', () => {
    const newer = aSession({ title: { en: 'Newer' } })
    const edited = after(first, editSession(session.id, { notes: 'Bring slides' }))
    const draft = after({ ...edited, sessions: { ...edited.sessions, [newer.id]: newer } }, back)
    expect(draft.sessions[session.id]?.notes).toBe('Bring slides')
    expect(draft.sessions[newer.id]).toMatchObject({ title: newer.title, slot: null })
  })

  it('changes nothing where the draft is what the release says', () => {
    expect(after(first, back).sessions).toBe(first.sessions)
  })

  it('leaves a role empty whose organization is gone', () => {
    const gone = {
      ...first,
      organizations: {},
      engagements: {},
      affiliations: {},
      interactions: {},
      participations: {},
    }
    const draft = after({ ...gone, forums: withoutHost() }, back)
    expect(draft.participations[participation.id]).toMatchObject({ organizationId: null, role: participation.role })
  })
})

function withoutHost() {
  return Object.fromEntries(Object.entries(first.forums).map(([id, row]) => [id, { ...row, hostOrganizationId: null }]))
}
