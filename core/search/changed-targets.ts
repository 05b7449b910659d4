import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { SearchTarget } from './search-record.ts'

/**
 * What must be read again so that the search of `before` becomes that of `after`, one after another, since the tables are
 * long; some may be named twice, or be gone. What is searched most comes first.
 */
export function* changedTargets(before: WorkspaceDocument, after: WorkspaceDocument): Generator<SearchTarget, void> {
  for (const [{ id }] of changed(before.organizations, after.organizations)) yield { kind: 'organization', id }
  for (const [{ id }] of changed(before.forums, after.forums)) yield { kind: 'forum', id }
  for (const [{ id }] of changed(before.rooms, after.rooms)) yield { kind: 'room', id }
  for (const [{ id }] of changed(before.sessions, after.sessions)) yield { kind: 'session', id }
  for (const [{ sessionId }] of changed(before.participations, after.participations)) {
    yield { kind: 'session', id: sessionId }
  }
  // The name of a track belongs to its sessions. Those of one that came or went are changed themselves.
  for (const [{ id }, was] of changed(before.tracks, after.tracks)) {
    if (was) yield* sessionsOfTrack(after, id)
  }
  for (const [{ id }] of changed(before.persons, after.persons)) yield { kind: 'person', id }
  for (const [{ personId }, was] of changed(before.affiliations, after.affiliations)) {
    yield { kind: 'person', id: personId }
    if (was && was.personId !== personId) yield { kind: 'person', id: was.personId }
  }
  for (const [{ id }] of changed(before.interactions, after.interactions)) yield { kind: 'interaction', id }
  for (const [{ id, organizationId, forumId, nextStep, closedReason }, was] of changed(
    before.engagements,
    after.engagements,
  )) {
    // A new one that says neither adds nothing that is searched.
    if (nextStep !== '' || closedReason !== '' || was) yield { kind: 'organization', id: organizationId }
    if (was && was.organizationId !== organizationId) yield { kind: 'organization', id: was.organizationId }
    if (was && (was.organizationId !== organizationId || was.forumId !== forumId)) {
      yield* interactionsOfEngagement(after, id)
    }
  }
}

/** The rows that differ by identity, as they are (those that are gone as they were), each with what it was before. */
function* changed<R>(
  was: { readonly [id: string]: R },
  is: { readonly [id: string]: R },
): Generator<readonly [row: R, was: R | undefined], void> {
  if (was === is) return
  for (const id in is) {
    const row = is[id]
    if (row !== undefined && row !== was[id]) yield [row, was[id]]
  }
  for (const id in was) {
    const row = was[id]
    if (row !== undefined && is[id] === undefined) yield [row, row]
  }
}

function sessionsOfTrack(document: WorkspaceDocument, id: string): SearchTarget[] {
  return rowsOf(document, 'sessions')
    .filter(({ trackId }) => trackId === id)
    .map((session) => ({ kind: 'session', id: session.id }))
}

function interactionsOfEngagement(document: WorkspaceDocument, id: string): SearchTarget[] {
  return rowsOf(document, 'interactions')
    .filter(({ engagementId }) => engagementId === id)
    .map((interaction) => ({ kind: 'interaction', id: interaction.id }))
}
