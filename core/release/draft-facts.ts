import { type DraftFacts, publishedSessions } from '../calendar/session-facts.ts'
import { rowById, type WorkspaceDocument } from '../document/document.ts'
import type { Organization } from '../document/outreach-rows.ts'
import type { ReleasedFacts, ReleasedForum, ReleasedOrganization } from '../document/release-rows.ts'
import type { Forum, SessionId } from '../document/rows.ts'

/** What the programme says now of the forum itself, as a release would keep it. */
export function draftForum(document: WorkspaceDocument, forum: Forum): ReleasedForum {
  const { id, name, city, zones, days, timesAreIllustrative, hostOrganizationId } = forum
  const host = hostOrganizationId ? rowById(document, 'organizations', hostOrganizationId) : null
  return { id, name, city, zones, days, timesAreIllustrative, host: named(host) }
}

/** What the programme says now of each session that would be released: those with a slot, without blockers. */
export function draftSessions(document: WorkspaceDocument, forum: Forum): ReadonlyMap<SessionId, ReleasedFacts> {
  return new Map(
    publishedSessions(document, forum).flatMap((facts) => {
      const kept = keptFacts(facts)
      return kept ? [[facts.session.id, kept] as const] : []
    }),
  )
}

function keptFacts({ session, room, track, roles, answer }: DraftFacts): ReleasedFacts | null {
  if (session.kind === 'blocker') return null
  const { id, kind, title, abstract, durationMinutes, slot, floorLanguages, interpretation, state } = session
  return {
    id,
    kind,
    title,
    abstract,
    durationMinutes,
    slot: { date: slot.date, start: slot.start },
    room: room && { id: room.id, name: room.name, kind: room.kind, city: room.city, joinUrl: room.joinUrl },
    track: track && { id: track.id, name: track.name, color: track.color },
    floorLanguages,
    interpretation,
    state,
    answer,
    roles: roles.map((role) => ({
      id: role.participation.id,
      role: role.participation.role,
      required: role.participation.required,
      answer: role.answer,
      organization: named(role.organization),
      person: role.person && {
        id: role.person.id,
        nativeName: role.person.nativeName,
        nativeLanguage: role.person.nativeLanguage,
        romanizedFamily: role.person.romanizedFamily,
        romanizedGiven: role.person.romanizedGiven,
        honorific: role.person.honorific,
      },
      title: role.affiliation?.title ?? {},
      employer: named(role.employer),
    })),
  }
}

function named(organization: Organization | null): ReleasedOrganization | null {
  return organization && { id: organization.id, country: organization.country, names: organization.names }
}
