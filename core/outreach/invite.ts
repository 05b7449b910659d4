import type { Command } from '../document/command.ts'
import { addEngagement, type NewEngagement } from './engagement-commands.ts'
import { addOrganization, type NewOrganization } from './organization-commands.ts'

/** Adds an organization and begins the outreach to it, as one step. */
export function inviteNewOrganization(organization: NewOrganization, engagement: NewEngagement): Command {
  return {
    step: 'add-organization',
    mergeKey: null,
    apply(document, context) {
      const added = addOrganization(organization).apply(document, context)
      if (!added.ok) return added
      const engaged = addEngagement(engagement).apply(added.value.document, context)
      return engaged.ok ? { ok: true, value: { ...engaged.value, subject: organization.names } } : engaged
    },
  }
}
