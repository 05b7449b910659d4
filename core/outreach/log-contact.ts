import { type Command, RowEditor } from '../document/command.ts'
import { decidingEngagements } from '../document/deciding-engagement.ts'
import { findRow, type WorkspaceDocument } from '../document/document.ts'
import type { Engagement, Interaction } from '../document/outreach-rows.ts'
import type { EngagementId, ForumId, OrganizationId } from '../document/rows.ts'
import { type AfterContact, logInteraction } from './engagement-commands.ts'

/** With whom a contact was, where the forum may have no engagement with them yet. */
export interface ContactedParty {
  readonly forumId: ForumId
  readonly organizationId: OrganizationId
  /** The engagement that it was about, where one is in hand; otherwise the one that decides the answer. */
  readonly engagementId: EngagementId | null
  /** The id that an engagement gets when the contact begins one. */
  readonly newEngagementId: EngagementId
}

/**
 * Records a contact with an organization and what follows from it, as one step. Where the forum has no engagement with
 * it, the contact begins one for speaking, which is at least contacted.
 */
export function logContact(
  party: ContactedParty,
  interaction: Omit<Interaction, 'updatedAt' | 'engagementId'>,
  after: AfterContact = {},
): Command {
  return {
    step: 'log-interaction',
    mergeKey: null,
    apply(document, context) {
      const known =
        (party.engagementId && findRow(document, 'engagements', party.engagementId)) ||
        engagementWith(document, party.forumId, party.organizationId)
      if (known) return logInteraction({ ...interaction, engagementId: known.id }, after).apply(document, context)
      const edit = new RowEditor(document, context)
      edit.put('engagements', {
        id: party.newEngagementId,
        forumId: party.forumId,
        organizationId: party.organizationId,
        purpose: 'speak',
        stage: after.stage ?? 'contacted',
        owner: interaction.by,
        priority: 'normal',
        answerDueOn: null,
        nextFollowUpOn: null,
        nextStep: '',
        closedReason: '',
      })
      const begun = edit.done(null)
      if (!begun.ok) return begun
      const logged = { ...interaction, engagementId: party.newEngagementId }
      return logInteraction(logged, after).apply(begun.value.document, context)
    },
  }
}

/** The engagement of a forum with an organization that decides its answer: the first by purpose. Undefined when there is none. */
export function engagementWith(
  document: WorkspaceDocument,
  forumId: ForumId,
  organizationId: OrganizationId,
): Engagement | undefined {
  return decidingEngagements(document, forumId).get(organizationId)
}
