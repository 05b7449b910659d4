import { type Command, RowEditor } from '../document/command.ts'
import { derive } from '../document/derive.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import {
  type Handout,
  type HandoutId,
  handoutIdSchema,
  type Recipient,
  type RecipientSetting,
  recipientKey,
  recipientSettingIdSchema,
} from '../document/release-rows.ts'
import type { ForumId } from '../document/rows.ts'
import { instantToText } from '../time/instant.ts'
import { countryOfRecipient, usualLanguage } from './recipient-name.ts'

/** A file that was made, before it is noted who has it. */
export type NewHandout = Pick<Handout, 'forumId' | 'releaseId' | 'recipient' | 'language' | 'mode' | 'kind'>

/** Notes whose files of which releases were made just now; one step however many. */
export function recordHandouts(handouts: readonly NewHandout[]): Command {
  return {
    step: 'record-handouts',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const exportedAt = instantToText(context.now)
      for (const handout of handouts) {
        edit.put('handouts', { id: handoutIdSchema.parse(context.newId()), ...handout, exportedAt, sentAt: null })
      }
      return edit.done(null, handouts.length)
    },
  }
}

/** Notes that files which were made were sent, just now. */
export function markSent(ids: readonly HandoutId[]): Command {
  return {
    step: 'mark-sent',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      for (const id of ids) edit.update('handouts', id, { sentAt: instantToText(context.now) })
      return edit.done(null, ids.length)
    },
  }
}

/** How a recipient wants its files. */
export type RecipientWishes = Pick<RecipientSetting, 'language' | 'mode' | 'alarmMinutes'>

/** Sets how a recipient wants its files, from now on. */
export function editRecipient(forumId: ForumId, recipient: Recipient, fields: Partial<RecipientWishes>): Command {
  return {
    step: 'edit-recipient',
    mergeKey: `edit-recipient ${forumId} ${recipientKey(recipient)} ${Object.keys(fields).join()}`,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const known = settingsByRecipient(document, forumId).get(recipientKey(recipient))
      if (known) edit.update('recipientSettings', known.id, fields)
      else {
        const id = recipientSettingIdSchema.parse(context.newId())
        edit.put('recipientSettings', {
          ...{ id, forumId, recipient },
          ...wishesOf(document, forumId, recipient),
          ...fields,
        })
      }
      return edit.done(null)
    },
  }
}

/** How a recipient's files are written: as was set, or in the language of its country, in zones, without a reminder. */
export function wishesOf(document: WorkspaceDocument, forumId: ForumId, recipient: Recipient): RecipientWishes {
  const known = settingsByRecipient(document, forumId).get(recipientKey(recipient))
  if (known) return { language: known.language, mode: known.mode, alarmMinutes: known.alarmMinutes }
  const language = usualLanguage(countryOfRecipient(document, forumId, recipient))
  return { language, mode: 'zoned', alarmMinutes: null }
}

/** The handouts of each recipient of a forum by its key, the latest first. */
export const handoutsByRecipient = derive(
  ['handouts'],
  (document, forumId: ForumId): ReadonlyMap<string, readonly Handout[]> => {
    const own = rowsOf(document, 'handouts').filter((row) => row.forumId === forumId)
    const byRecipient = Map.groupBy(own, ({ recipient }) => recipientKey(recipient))
    for (const list of byRecipient.values())
      list.sort((a, b) => compare(b.exportedAt, a.exportedAt) || compare(b.id, a.id))
    return byRecipient
  },
)

const settingsByRecipient = derive(
  ['recipientSettings'],
  (document, forumId: ForumId): ReadonlyMap<string, RecipientSetting> =>
    new Map(
      rowsOf(document, 'recipientSettings')
        .filter((row) => row.forumId === forumId)
        .map((row) => [recipientKey(row.recipient), row]),
    ),
)

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
