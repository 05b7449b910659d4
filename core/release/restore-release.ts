import { type Command, RowEditor } from '../document/command.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { ReleasedFacts, ReleaseId } from '../document/release-rows.ts'
import type { ForumId, Slot } from '../document/rows.ts'
import { sessionsOf } from '../programme/session-rows.ts'
import { sessionsAt } from './release-history.ts'

/**
 * Makes the draft what a release says, as far as it can be: days, zones, rooms, tracks, sessions, their slots and roles.
 * What was deleted since is there again under its old id, without what no release keeps (notes, runs of show). Sessions
 * that the release does not have go to the tray; nothing is deleted but roles of restored sessions that it does not have.
 * Organizations and people that are gone stay gone, and leave their roles empty; the outreach goes on as it is.
 */
export function restoreRelease(id: ReleaseId): Command {
  return {
    step: 'restore-release',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const release = edit.find('releases', id)
      if (!release) {
        edit.refuse({ kind: 'missing-row', table: 'releases', id })
        return edit.done(null)
      }
      const { forumId, forum } = release
      const { name, city, zones, days, timesAreIllustrative } = forum
      edit.update('forums', forumId, { name, city, zones, days, timesAreIllustrative })
      const standing = sessionsAt(document, forumId, release.number)
      for (const session of sessionsOf(document, forumId)) {
        if (session.kind !== 'blocker' && !standing.has(session.id)) edit.update('sessions', session.id, { slot: null })
      }
      for (const { facts } of standing.values()) {
        restorePlaces(edit, forumId, facts)
        restoreSession(edit, forumId, facts)
        restoreRoles(edit, document, facts)
      }
      return edit.done({ en: release.name })
    },
  }
}

function restorePlaces(edit: RowEditor, forumId: ForumId, { room, track }: ReleasedFacts): void {
  if (room) {
    const { id, ...shown } = room
    if (edit.find('rooms', id)) edit.update('rooms', id, shown)
    else edit.put('rooms', { ...room, forumId, hostAccount: '', capacity: null, order: 0 })
  }
  if (track) {
    const { id, ...shown } = track
    if (edit.find('tracks', id)) edit.update('tracks', id, shown)
    else edit.put('tracks', { ...track, forumId, order: 0 })
  }
}

function restoreSession(edit: RowEditor, forumId: ForumId, facts: ReleasedFacts): void {
  const { id, kind, title, abstract, durationMinutes, floorLanguages, interpretation, state } = facts
  const known = edit.find('sessions', id)
  const slot: Slot = { ...facts.slot, roomId: facts.room?.id ?? null, pinned: known?.slot?.pinned ?? false }
  const shown = { kind, title, abstract, durationMinutes, floorLanguages, interpretation, state }
  const fields = { ...shown, slot, trackId: facts.track?.id ?? null }
  if (known) edit.update('sessions', id, fields)
  else {
    const kept = { expectedAudience: null, runOfShow: [], materials: [], notes: '', order: 0 }
    edit.put('sessions', { id, forumId, ...kept, ...fields })
  }
}

function restoreRoles(edit: RowEditor, document: WorkspaceDocument, facts: ReleasedFacts): void {
  const kept = new Set(facts.roles.map(({ id }) => id))
  for (const row of rowsOf(document, 'participations')) {
    if (row.sessionId === facts.id && !kept.has(row.id)) edit.remove('participations', row.id)
  }
  facts.roles.forEach(({ id, role, required, organization, person }, index) => {
    const fields = {
      ...{ sessionId: facts.id, role, required, order: index },
      organizationId: organization && edit.find('organizations', organization.id) ? organization.id : null,
      personId: person && edit.find('persons', person.id) ? person.id : null,
    }
    if (edit.find('participations', id)) edit.update('participations', id, fields)
    else edit.put('participations', { id, ...fields, mode: 'on-site', zone: null, materialsReceived: false })
  })
}
