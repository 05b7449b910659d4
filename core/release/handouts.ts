import { type Command, type CommandContext, RowEditor } from '../document/command.ts'
import { decidingEngagements } from '../document/deciding-engagement.ts'
import { derive } from '../document/derive.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { Engagement } from '../document/outreach-rows.ts'
import {
  type Handout,
  type HandoutId,
  handoutIdSchema,
  type Recipient,
  type RecipientSetting,
  recipientKey,
  recipientSettingIdSchema,
} from '../document/release-rows.ts'
import { type ForumId, interactionIdSchema } from '../document/rows.ts'
import { instantToText } from '../time/instant.ts'
import type { Zone } from '../time/zone.ts'
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

/** What is logged of a file that was sent by mail. */
export interface SentMail {
  readonly handoutId: HandoutId
  readonly subject: string
}

/** Who sent it, and the zone in which the moment is shown. */
export interface Sender {
  /** As they sign; where it is empty, the owner of the engagement. */
  readonly by: string
  readonly zone: Zone
}

/** Notes that files which were made were sent, just now. */
export function markSent(ids: readonly HandoutId[]): Command {
  return sending(ids, () => {})
}

/**
 * As markSent, for files that went by mail: each is also logged as a contact with the organization, in the engagement that
 * decides its answer. Where there is none, as with a track or a country, only the sending is noted. All is one step.
 */
export function markSentByMail(mails: readonly SentMail[], { by, zone }: Sender): Command {
  const subjects = new Map(mails.map(({ handoutId, subject }) => [handoutId, subject]))
  return sending([...subjects.keys()], (edit, document, context, handout) => {
    const engagement = engagementOf(document, handout.forumId, handout.recipient)
    if (!engagement) return
    edit.put('interactions', {
      id: interactionIdSchema.parse(context.newId()),
      engagementId: engagement.id,
      personId: null,
      at: instantToText(context.now),
      zone,
      channel: 'email',
      direction: 'sent',
      by: by || engagement.owner,
      subject: (subjects.get(handout.id) ?? '').slice(0, longestSubject),
      body: '',
      outcome: '',
      letter: null,
    })
  })
}

/** The engagement in which a mail to a recipient is logged; undefined for whom the forum has none. */
export function engagementOf(
  document: WorkspaceDocument,
  forumId: ForumId,
  recipient: Recipient,
): Engagement | undefined {
  return recipient.kind === 'organization' ? decidingEngagements(document, forumId).get(recipient.id) : undefined
}

const longestSubject = 500

function sending(
  ids: readonly HandoutId[],
  also: (edit: RowEditor, document: WorkspaceDocument, context: CommandContext, handout: Handout) => void,
): Command {
  return {
    step: 'mark-sent',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      for (const id of ids) {
        const handout = edit.update('handouts', id, { sentAt: instantToText(context.now) })
        if (handout) also(edit, document, context, handout)
      }
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
