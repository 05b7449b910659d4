import type { WorkspaceDocument } from '../../core/document/document.ts'
import {
  aCalendarProfile,
  aDocument,
  aForum,
  anAcceptedConflict,
  anAffiliation,
  anAvailability,
  anEngagement,
  anInteraction,
  anOrganization,
  aParticipation,
  aPerson,
  aRoom,
  aSession,
  aSlot,
  aTrack,
} from './builders.ts'

/** A workspace with one row in each table, all of them connected. */
export function aSmallWorkspace() {
  const organization = anOrganization()
  const person = aPerson()
  const forum = aForum({ hostOrganizationId: organization.id })
  const room = aRoom()
  const track = aTrack()
  const session = aSession({ trackId: track.id, slot: aSlot({ roomId: room.id }) })
  const participation = aParticipation({ sessionId: session.id, organizationId: organization.id, personId: person.id })
  const affiliation = anAffiliation({ personId: person.id, organizationId: organization.id })
  const engagement = anEngagement({ organizationId: organization.id })
  const interaction = anInteraction({ engagementId: engagement.id, personId: person.id })
  const availability = anAvailability({
    owner: { kind: 'person', id: person.id },
    from: '2020-08-06T00:00:00.000Z',
    to: '2020-08-07T00:00:00.000Z',
  })
  const calendarProfile = aCalendarProfile()
  const acceptedConflict = anAcceptedConflict({ key: `title-missing ${session.id}`, fingerprint: '' })
  const document: WorkspaceDocument = aDocument({
    forums: [forum],
    rooms: [room],
    tracks: [track],
    sessions: [session],
    participations: [participation],
    organizations: [organization],
    persons: [person],
    affiliations: [affiliation],
    engagements: [engagement],
    interactions: [interaction],
    availabilities: [availability],
    calendarProfiles: [calendarProfile],
    acceptedConflicts: [acceptedConflict],
  })
  return {
    document,
    forum,
    room,
    track,
    session,
    participation,
    organization,
    person,
    affiliation,
    engagement,
    interaction,
    availability,
    calendarProfile,
    acceptedConflict,
  }
}
