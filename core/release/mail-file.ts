import type { CalendarFile } from '../calendar/export-calendar.ts'
import type { WorkspaceDocument } from '../document/document.ts'
import type { Recipient, Release } from '../document/release-rows.ts'
import type { Instant } from '../time/instant.ts'
import { type MailAddress, mailBytes } from './mail-message.ts'
import { type MessageOptions, recipientMessage } from './recipient-message.ts'

/** The message that goes with a recipient's file, the file attached, as a draft to open: `….eml` beside `….ics`. */
export function mailFile(
  document: WorkspaceDocument,
  release: Release,
  recipient: Recipient,
  file: CalendarFile,
  { to, at, ...options }: MessageOptions & { readonly to: readonly MailAddress[]; readonly at: Instant },
): Pick<CalendarFile, 'fileName' | 'text'> {
  const name = file.fileName.replace(/\.ics$/, '')
  const text = mailBytes({
    from: null,
    to,
    ...recipientMessage(document, release, recipient, options),
    at,
    id: name,
    attachment: { fileName: file.fileName, calendar: file.text },
  })
  return { fileName: `${name}.eml`, text }
}
