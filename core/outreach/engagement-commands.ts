import { type Command, type CommandContext, RowEditor } from '../document/command.ts'
import { rowsOf } from '../document/document.ts'
import type { Engagement, Interaction } from '../document/outreach-rows.ts'
import { stageChangeIdSchema } from '../document/outreach-rows.ts'
import { removeEngagements } from '../document/remove-with-owner.ts'
import type { EngagementId, InteractionId } from '../document/rows.ts'
import { isClosedStage, type Stage } from '../document/vocabulary.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { instantToText } from '../time/instant.ts'

/** What a new engagement must say; it begins as a prospect. */
export type NewEngagement = Pick<Engagement, 'id' | 'forumId' | 'organizationId' | 'purpose'> &
  Partial<Omit<Engagement, 'updatedAt'>>

/** Begins the outreach to an organization for one forum and purpose. Refused when there is one already. */
export function addEngagement(engagement: NewEngagement): Command {
  return {
    step: 'add-engagement',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      if (rowsOf(document, 'engagements').some((other) => isSameOutreach(other, engagement))) {
        edit.refuse({ kind: 'engagement-exists', organizationId: engagement.organizationId })
      }
      edit.put('engagements', {
        stage: 'prospect',
        owner: '',
        priority: 'normal',
        answerDueOn: null,
        nextFollowUpOn: null,
        nextStep: '',
        closedReason: '',
        ...engagement,
      })
      return edit.done(edit.find('organizations', engagement.organizationId)?.names ?? null)
    },
  }
}

/** The fields of an engagement that are edited one by one; the stage has its own command. */
export type EngagementFields = Partial<Omit<Engagement, 'id' | 'updatedAt' | 'forumId' | 'organizationId' | 'stage'>>

/** Edits an engagement; typing in one field is one step. Refused when its new purpose has an engagement already. */
export function editEngagement(id: EngagementId, fields: EngagementFields): Command {
  return {
    step: 'edit-engagement',
    mergeKey: `edit-engagement ${id} ${Object.keys(fields).join()}`,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const row = edit.update('engagements', id, fields)
      const clash =
        row && rowsOf(document, 'engagements').some((other) => other.id !== id && isSameOutreach(other, row))
      if (clash) edit.refuse({ kind: 'engagement-exists', organizationId: row.organizationId })
      return edit.done(row ? (edit.find('organizations', row.organizationId)?.names ?? null) : null)
    },
  }
}

/** Moves an engagement to a stage. A closed stage clears the follow-up; leaving it clears the reason. */
export function setStage(id: EngagementId, stage: Stage): Command {
  return {
    step: 'set-stage',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const row = writeStage(edit, context, id, { stage })
      return edit.done(row ? (edit.find('organizations', row.organizationId)?.names ?? null) : null)
    },
  }
}

/** Ends the record of an engagement, with its interactions. */
export function deleteEngagement(id: EngagementId): Command {
  return {
    step: 'delete-engagement',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const row = edit.find('engagements', id)
      removeEngagements(edit, document, new Set([id]))
      return edit.done(row ? (edit.find('organizations', row.organizationId)?.names ?? null) : null)
    },
  }
}

/** What follows from a contact: the stage it led to and the next follow-up, where they change. */
export interface AfterContact {
  readonly stage?: Stage
  readonly nextFollowUpOn?: CalendarDate | null
  readonly nextStep?: string
}

/** Records a contact that happened, and what follows from it, as one step. */
export function logInteraction(interaction: Omit<Interaction, 'updatedAt'>, after: AfterContact = {}): Command {
  return {
    step: 'log-interaction',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      edit.put('interactions', interaction)
      const row = edit.find('engagements', interaction.engagementId)
      if (row) writeStage(edit, context, row.id, after)
      return edit.done(row ? (edit.find('organizations', row.organizationId)?.names ?? null) : null)
    },
  }
}

/** Edits the record of a contact; typing in one field is one step. */
export function editInteraction(
  id: InteractionId,
  fields: Partial<Omit<Interaction, 'id' | 'updatedAt' | 'engagementId'>>,
): Command {
  return {
    step: 'edit-interaction',
    mergeKey: `edit-interaction ${id} ${Object.keys(fields).join()}`,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      edit.update('interactions', id, fields)
      return edit.done(null)
    },
  }
}

/** Deletes the record of a contact. */
export function deleteInteraction(id: InteractionId): Command {
  return {
    step: 'delete-interaction',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      edit.remove('interactions', id)
      return edit.done(null)
    },
  }
}

/**
 * Writes what follows for an engagement: a closed stage clears the follow-up, an open one the reason of its closing, and
 * another stage than before is remembered with the moment. Answers the row, or null when it is gone or refused.
 */
export function writeStage(
  edit: RowEditor,
  context: CommandContext,
  id: EngagementId,
  after: AfterContact,
): Engagement | null {
  const before = edit.find('engagements', id)
  const row = edit.update('engagements', id, {
    ...after,
    ...(isClosedStage(after.stage ?? before?.stage ?? 'prospect')
      ? { nextFollowUpOn: null, nextStep: '' }
      : { closedReason: '' }),
  })
  if (before && row && before.stage !== row.stage) {
    edit.put('stageChanges', {
      id: stageChangeIdSchema.parse(context.newId()),
      engagementId: id,
      from: before.stage,
      to: row.stage,
      at: instantToText(context.now),
    })
  }
  return row
}

function isSameOutreach(
  a: Pick<Engagement, 'forumId' | 'organizationId' | 'purpose'>,
  b: Pick<Engagement, 'forumId' | 'organizationId' | 'purpose'>,
): boolean {
  return a.forumId === b.forumId && a.organizationId === b.organizationId && a.purpose === b.purpose
}
