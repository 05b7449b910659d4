import { freeFileName } from '../../../core/calendar/file-name.ts'
import type { WorkspaceDocument } from '../../../core/document/document.ts'
import type { Handout } from '../../../core/document/release-rows.ts'
import type { HandoutFile, WantedFiles } from '../../../core/release/handout-files.ts'
import { recipientAddresses } from '../../../core/release/recipient-addresses.ts'
import type { RecipientFileFailure } from '../../../core/release/recipient-file.ts'
import type { Instant } from '../../../core/time/instant.ts'
import type { HandoutClient } from './handout-client.ts'
import type { ListedRecipient } from './use-recipients.ts'

/** What is to be handed out. */
export interface HandingOut {
  readonly recipients: readonly ListedRecipient[]
  readonly wanted: WantedFiles
  /** Only messages, each with its file attached, and no index. */
  readonly onlyMails: boolean
}

/** The files of one recipient, each under a name that no other file of the same handing out has. */
export interface Made {
  readonly recipient: ListedRecipient
  readonly files: readonly (HandoutFile & { readonly name: string })[]
  readonly kind: Handout['kind']
  readonly changes: string
}

/** A recipient that gets no file. */
export interface LeftOut {
  readonly name: string
  readonly failure: RecipientFileFailure
}

/** Has all files made, one recipient after another. Throws Cancelled when the client is ended. */
export async function makeHandouts(
  client: Pick<HandoutClient, 'make'>,
  document: WorkspaceDocument,
  { recipients, wanted, onlyMails }: HandingOut,
  at: Instant,
  report: (done: number) => void,
): Promise<{ readonly made: readonly Made[]; readonly leftOut: readonly LeftOut[] }> {
  const made: Made[] = []
  const leftOut: LeftOut[] = []
  const names = new Set<string>()
  for (const [index, recipient] of recipients.entries()) {
    const { recipient: whom, wishes, heldBefore: since } = recipient.row
    const to = recipientAddresses(document, whom, wishes.language).filter(({ isUsual }) => isUsual)
    const answer = await client.make({ recipient: whom, wishes, since, to, wanted, at })
    if (answer.ok) {
      const wished = answer.value.files.filter(({ kind }) => !onlyMails || kind === 'mail')
      const files = wished.map((file) => {
        const name = freeFileName(file.fileName, (one) => names.has(one))
        names.add(name)
        return { ...file, name }
      })
      made.push({ ...answer.value, recipient, files })
    } else leftOut.push({ name: recipient.name.text, failure: answer.failure })
    report(index + 1)
  }
  return { made, leftOut }
}
