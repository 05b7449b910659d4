import { describe, expect, it } from 'vitest'
import { releaseChecklist } from '../../../core/release/checklist.ts'
import { aDocument, aForum, anOrganization, aParticipation, aRoom, aSession, aSlot } from '../../support/builders.ts'

describe('the checklist before a release', () => {
  it('names two sessions that stand in one room at once', () => {
    const room = aRoom()
    const [one, other] = [
      aSession({ slot: aSlot({ roomId: room.id }) }),
      aSession({ slot: aSlot({ roomId: room.id }) }),
    ]
    const forum = aForum()
    const list = releaseChecklist(aDocument({ forums: [forum], rooms: [room], sessions: [one, other] }), forum)
    expect(list.fatalConflicts.map(({ facts }) => facts.kind)).toEqual(['room-taken'])
    expect(new Set(list.fatalConflicts[0]?.sessions)).toEqual(new Set([one.id, other.id]))
  })

  it('names confirmed sessions that have no slot, and not the drafts among them', () => {
    const confirmed = aSession({ slot: null })
    const forum = aForum()
    const document = aDocument({ forums: [forum], sessions: [confirmed, aSession({ slot: null, state: 'draft' })] })
    expect(releaseChecklist(document, forum).unscheduledConfirmed).toEqual([confirmed.id])
  })

  it('names sessions with a required role that nobody has confirmed', () => {
    const organization = anOrganization()
    const [open, free] = [aSession(), aSession({ slot: aSlot({ start: '15:00' }) })]
    const forum = aForum()
    const document = aDocument({
      forums: [forum],
      organizations: [organization],
      sessions: [open, free],
      participations: [
        aParticipation({ sessionId: open.id, organizationId: organization.id }),
        aParticipation({ sessionId: free.id, required: false }),
      ],
    })
    expect(releaseChecklist(document, forum).unconfirmedRoles).toEqual([open.id])
  })

  it('names the languages of the forum in which a title is missing', () => {
    const session = aSession({ title: { en: 'Only English' } })
    const forum = aForum({ languages: ['en', 'ja', 'ko'] })
    expect(releaseChecklist(aDocument({ forums: [forum], sessions: [session] }), forum).missingLanguages).toEqual([
      { sessionId: session.id, languages: ['ja', 'ko'] },
    ])
  })

  it('names sessions in rooms that are joined from afar and have no link', () => {
    const [online, withLink, hall] = [
      aRoom({ kind: 'hybrid' }),
      aRoom({ kind: 'online', joinUrl: 'https://meeting.example/1' }),
      aRoom(),
    ]
    const sessions = [online, withLink, hall].map(({ id }) => aSession({ slot: aSlot({ roomId: id }) }))
    const forum = aForum()
    const document = aDocument({ forums: [forum], rooms: [online, withLink, hall], sessions })
    expect(releaseChecklist(document, forum).missingLinks).toEqual([sessions[0]?.id])
  })

  it('leaves out blockers and what is cancelled', () => {
    const forum = aForum()
    const sessions = [
      aSession({ slot: null, state: 'cancelled' }),
      aSession({ slot: null, kind: 'blocker' }),
      aSession({ title: { en: 'Lunch of staff' }, kind: 'blocker' }),
    ]
    expect(releaseChecklist(aDocument({ forums: [forum], sessions }), forum)).toEqual({
      fatalConflicts: [],
      unscheduledConfirmed: [],
      unconfirmedRoles: [],
      missingLanguages: [],
      missingLinks: [],
    })
  })
})
