import { findRow } from '../../../core/document/document.ts'
import type { Forum } from '../../../core/document/rows.ts'
import { baseZone } from '../../../core/programme/session-time.ts'
import { engagementOf, markSentByMail } from '../../../core/release/handouts.ts'
import { recipientMessage } from '../../../core/release/recipient-message.ts'
import { heldBefore } from '../../../core/release/recipient-overview.ts'
import { useAct, useApp, type Wording } from '../../state/app-context.tsx'
import type { ListedRecipient } from './use-recipients.ts'

/** Whether a recipient has what the latest release says, and it was not noted yet that it was sent. */
export function canBeMarkedSent({ row }: ListedRecipient): boolean {
  return row.standing === 'current' && row.handout !== null && row.handout.sentAt === null
}

/** Notes that files were sent, logs it as contacts where there is outreach, and says both. One step however many. */
export function useMarkSent(forum: Forum): (recipients: readonly ListedRecipient[]) => boolean {
  const { store, preferences, say } = useApp()
  const act = useAct()
  return (recipients) => {
    const { document } = store
    const sent = recipients.filter(canBeMarkedSent)
    const mails = sent.flatMap(({ row: { recipient, wishes, handout } }) => {
      // Of the release that it was given: where nothing changed for it since, that is not the latest.
      const release = handout && findRow(document, 'releases', handout.releaseId)
      if (!release) return []
      const since = heldBefore(document, forum.id, recipient, release.number)
      const options = { language: wishes.language, since, kind: handout.kind }
      const { subject } = recipientMessage(document, release, recipient, options)
      return [{ handoutId: handout.id, subject }]
    })
    if (!act(markSentByMail(mails, { by: preferences.author, zone: baseZone(forum) }))) return false
    const unlogged = sent.filter(({ row }) => !engagementOf(document, forum.id, row.recipient))
    const words: Wording = (t) =>
      [
        t('recipients.message.logged', { count: sent.length - unlogged.length }),
        t('recipients.message.notLogged', { count: unlogged.length, names: unlogged[0]?.name.text ?? '' }),
      ]
        .join(' ')
        .trim()
    say({ words, kind: 'done', undoes: store.history.past.at(-1) ?? null })
    return true
  }
}
