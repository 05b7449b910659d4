import type { CalendarFile } from '../calendar/export-calendar.ts'
import type { WorkspaceDocument } from '../document/document.ts'
import type { Handout, Recipient, Release } from '../document/release-rows.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Instant } from '../time/instant.ts'
import type { RecipientWishes } from './handouts.ts'
import { mailFile } from './mail-file.ts'
import type { MailAddress } from './mail-message.ts'
import { type FileExtent, type RecipientFileFailure, recipientFile } from './recipient-file.ts'
import { recipientChanges } from './recipient-message.ts'
import { recipientView } from './recipient-view.ts'

/** Which files a recipient is made. */
export interface WantedFiles {
  /** Only what changed since `since` is for whoever held something; others get the whole file in its place. */
  readonly extent: 'full' | 'changes' | 'both'
  /** Whether each session has a file of its own as well, to go with a mail. */
  readonly sessions: boolean
  /** Whether there is a message with the file attached. */
  readonly mail: boolean
}

/** For whom files are made, and how. */
export interface HandoutOrder {
  readonly recipient: Recipient
  readonly wishes: RecipientWishes
  /** The release that it held before; null for none. */
  readonly since: number | null
  /** To whom a message goes. */
  readonly to: readonly MailAddress[]
  readonly wanted: WantedFiles
  /** The moment that a message bears. */
  readonly at: Instant
}

/** A file to be handed out. */
export interface HandoutFile extends CalendarFile {
  readonly kind: 'full' | 'changes' | 'session' | 'mail'
}

/** What was made for a recipient. */
export interface MadeHandout {
  readonly files: readonly HandoutFile[]
  /** What its handout is noted as: `full` when the whole file is among them. */
  readonly kind: Handout['kind']
  /** See recipientChanges. */
  readonly changes: string
}

/**
 * Every file that a recipient is handed of a release, in one order for equal documents and orders. Refuses
 * `nothing-changed` when only changes are wanted and there are none, and whatever recipientFile refuses.
 */
export function handoutFiles(
  document: WorkspaceDocument,
  release: Release,
  { recipient, wishes, since, to, wanted, at }: HandoutOrder,
): Result<MadeHandout, RecipientFileFailure> {
  const make = (extent: FileExtent) => recipientFile(document, release, recipient, wishes, extent)
  const main: HandoutFile[] = []
  if (wanted.extent !== 'changes' || since === null) {
    const full = make({ kind: 'full' })
    if (!full.ok) return full
    main.push({ ...full.value, kind: 'full' })
  }
  if (wanted.extent !== 'full' && since !== null) {
    const changes = make({ kind: 'changes', since })
    if (changes.ok) main.push({ ...changes.value, kind: 'changes' })
    else if (changes.failure.kind !== 'nothing-changed' || main.length === 0) return changes
  }
  const sessions: HandoutFile[] = []
  const kind = main.some((file) => file.kind === 'full') ? 'full' : 'changes'
  for (const [sessionId, seen] of recipientView(document, release.forumId, release.number, recipient)) {
    if (!wanted.sessions || (kind === 'changes' && seen.revision.release.number <= (since ?? 0))) continue
    const one = make({ kind: 'session', sessionId })
    if (!one.ok) return one
    sessions.push({ ...one.value, kind: 'session' })
  }
  const [first] = main
  if (!first) return fail({ kind: 'nothing-to-publish' })
  const { language } = wishes
  const mail = wanted.mail ? [mailFile(document, release, recipient, first, { language, since, kind, to, at })] : []
  return ok({
    files: [...main, ...mail.map((file) => ({ ...file, kind: 'mail' as const, events: first.events })), ...sessions],
    kind,
    changes: recipientChanges(document, release, recipient, { language, since }),
  })
}
