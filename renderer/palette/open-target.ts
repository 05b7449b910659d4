import { rowsOf, type WorkspaceDocument } from '../../core/document/document.ts'
import type { ForumId, InteractionId, OrganizationId, SessionId } from '../../core/document/rows.ts'
import type { SearchTarget } from '../../core/search/search-record.ts'
import type { View } from '../state/app-context.tsx'

/** What shows a target: the view to go to, and what gets the focus there, the first that can be found. */
export interface Opening {
  readonly view: Partial<View>
  readonly focus: readonly string[]
}

const content = 'main [tabindex="0"], main button, main input'
const panel = 'main aside button'

/**
 * How each kind of target is shown: the one place to change when it gets a screen of its own. Null when it is gone.
 */
export function openingOf(target: SearchTarget, document: WorkspaceDocument, forumId: ForumId | null): Opening | null {
  switch (target.kind) {
    case 'organization':
      return openOrganization(target.id, document, forumId)
    case 'session':
      return openSession(target.id, document, forumId)
    case 'person':
      return document.persons[target.id] ? { view: { screen: 'outreach', personId: target.id }, focus: [panel] } : null
    case 'interaction':
      return openInteraction(target.id, document, forumId)
    case 'room': {
      const room = document.rooms[target.id]
      return room ? { view: { ...elsewhere(room.forumId, forumId), screen: 'settings' }, focus: [content] } : null
    }
    case 'forum':
      return { view: elsewhere(target.id, forumId), focus: [content] }
  }
}

function openSession(id: SessionId, document: WorkspaceDocument, forumId: ForumId | null): Opening | null {
  const session = document.sessions[id]
  if (!session) return null
  const way = elsewhere(session.forumId, forumId)
  return {
    view: { ...way, screen: 'programme', sessionId: id, selected: [id], conflictsOpen: false },
    focus: [`[data-session="${id}"]`, panel],
  }
}

function openInteraction(id: InteractionId, document: WorkspaceDocument, forumId: ForumId | null): Opening | null {
  const interaction = document.interactions[id]
  const engagement = interaction ? document.engagements[interaction.engagementId] : undefined
  if (!engagement) return null
  return {
    view: { ...elsewhere(engagement.forumId, forumId), screen: 'outreach', engagementId: engagement.id },
    focus: [`[data-engagement="${engagement.id}"]`, panel],
  }
}

/** Its outreach for the present forum, or, where it is not on the list, what is known of it. */
function openOrganization(id: OrganizationId, document: WorkspaceDocument, forumId: ForumId | null): Opening | null {
  if (!document.organizations[id]) return null
  const engagement = rowsOf(document, 'engagements').find(
    ({ organizationId, forumId: of }) => organizationId === id && of === forumId,
  )
  if (!engagement) return { view: { screen: 'outreach', organizationId: id }, focus: [panel] }
  return {
    view: { screen: 'outreach', engagementId: engagement.id },
    focus: [`[data-engagement="${engagement.id}"]`, panel],
  }
}

/** The way to another forum; nothing to change where it is in sight already. */
function elsewhere(forumId: ForumId, present: ForumId | null): Partial<View> {
  return forumId === present
    ? {}
    : { forumId, sessionId: null, engagementId: null, organizationId: null, personId: null, selected: [], day: null }
}
