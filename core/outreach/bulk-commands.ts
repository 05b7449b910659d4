import { type Command, RowEditor } from '../document/command.ts'
import type { Engagement } from '../document/outreach-rows.ts'
import { removeEngagements } from '../document/remove-with-owner.ts'
import type { EngagementId, OrganizationId } from '../document/rows.ts'
import { isClosedStage, type Stage } from '../document/vocabulary.ts'
import { writeStage } from './engagement-commands.ts'

/*
 * One command for many engagements or organizations: one step of the history, whatever their number.
 */

/** Moves engagements to a stage, with what follows from it for each; those that stand there already stay as they are. */
export function setStages(ids: readonly EngagementId[], stage: Stage): Command {
  return {
    step: 'set-stages',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      for (const id of ids) if (edit.find('engagements', id)?.stage !== stage) writeStage(edit, context, id, { stage })
      return edit.done(null, ids.length)
    },
  }
}

/** The fields that many engagements can be given at once. */
export type SharedFields = Partial<
  Pick<Engagement, 'owner' | 'priority' | 'answerDueOn' | 'nextFollowUpOn' | 'nextStep'>
>

/** Gives engagements the same owner, priority, dates or next step. Closed ones get no follow-up: they stay closed. */
export function editEngagements(ids: readonly EngagementId[], fields: SharedFields): Command {
  return {
    step: 'edit-engagements',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const { nextFollowUpOn: _date, nextStep: _step, ...always } = fields
      for (const id of ids) {
        const row = edit.find('engagements', id)
        edit.update('engagements', id, row && isClosedStage(row.stage) ? always : fields)
      }
      return edit.done(null, ids.length)
    },
  }
}

/** Gives organizations a tag, or takes it away; tags are compared to the letter. */
export function tagOrganizations(
  ids: readonly OrganizationId[],
  tag: string,
  change: 'add' | 'remove',
  kind: 'tags' | 'topics' = 'tags',
): Command {
  return {
    step: 'tag-organizations',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      for (const id of new Set(ids)) {
        const before = edit.find('organizations', id)?.[kind] ?? []
        const without = before.filter((other) => other !== tag)
        const isThere = without.length < before.length
        if (isThere === (change === 'add')) continue
        edit.update('organizations', id, { [kind]: change === 'add' ? [...before, tag] : without })
      }
      return edit.done(null, new Set(ids).size)
    },
  }
}

/** Takes engagements off the list, each with what belongs to it; the organizations stay. */
export function deleteEngagements(ids: readonly EngagementId[]): Command {
  return {
    step: 'delete-engagements',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      removeEngagements(edit, document, new Set(ids))
      return edit.done(null, ids.length)
    },
  }
}
