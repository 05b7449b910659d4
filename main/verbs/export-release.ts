import { cleanLine } from '../../core/calendar/content-line.ts'
import type { CalendarFile } from '../../core/calendar/export-calendar.ts'
import type { WorkspaceDocument } from '../../core/document/document.ts'
import type { Language } from '../../core/document/language.ts'
import { type Recipient, type Release, recipientKey } from '../../core/document/release-rows.ts'
import { wishesOf } from '../../core/release/handouts.ts'
import { mailFile } from '../../core/release/mail-file.ts'
import { recipientAddresses } from '../../core/release/recipient-addresses.ts'
import { type FileExtent, type RecipientFileFailure, recipientFile } from '../../core/release/recipient-file.ts'
import type { MessageOptions } from '../../core/release/recipient-message.ts'
import { recipientsUpTo } from '../../core/release/recipient-view.ts'
import { findRelease, releaseHistory, releasesOf } from '../../core/release/release-history.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { instantOfText } from '../../core/time/instant.ts'
import { calendarFailureWords } from './failure-words.ts'
import { findForum } from './find-forum.ts'
import { forumName } from './forum-order.ts'

/** What the command line says of a release. */
interface ReleaseOptions {
  readonly file: string
  readonly forum: string
  readonly release: string
  readonly recipient: string | null
  readonly since: string | null
  readonly session: string | null
  readonly mail: boolean
  readonly mode: 'zoned' | 'utc' | null
  readonly lang: Language | null
}

/** Forum and release, if the command line is about a release at all (otherwise null). The failure is a sentence. */
export function releaseOptions(given: {
  readonly forum: string | null
  readonly release: string | null
  readonly recipient: string | null
  readonly since: string | null
  readonly session: string | null
  readonly mail: boolean
}): Result<Pick<ReleaseOptions, 'forum' | 'release'>, string> | null {
  const { forum, release, recipient, since, session, mail } = given
  if (release === null) {
    const extra =
      recipient !== null
        ? '--recipient'
        : since !== null
          ? '--since'
          : session !== null
            ? '--session'
            : mail
              ? '--mail'
              : null
    return extra === null ? null : fail(`${extra} is about a release; name it with --release N.`)
  }
  if (mail && session !== null) return fail('--mail and --session exclude each other.')
  if (forum === null) return fail('--forum is missing; a release is one of a forum.')
  if (since !== null && session !== null) return fail('--since and --session exclude each other.')
  return ok({ forum, release })
}

/** The files of a release's recipients, and what is said of those that get none. The failure is a sentence. */
export function releaseCalendars(
  document: WorkspaceDocument,
  options: ReleaseOptions,
): Result<
  { readonly files: readonly Pick<CalendarFile, 'fileName' | 'text'>[]; readonly leftOut: readonly string[] },
  string
> {
  const forum = findForum(document, options.forum, options.file)
  if (!forum.ok) return forum
  const release = releaseNamed(document, forum.value, options.release, options.file)
  if (!release.ok) return release
  const extent = extentOf(document, release.value, options)
  if (!extent.ok) return extent
  const recipients = recipientsNamed(document, release.value, options.recipient ?? 'all')
  if (!recipients.ok) return recipients
  const files: Pick<CalendarFile, 'fileName' | 'text'>[] = []
  const leftOut: string[] = []
  for (const recipient of recipients.value) {
    const wishes = wishesOf(document, release.value.forumId, recipient)
    const language = options.lang ?? wishes.language
    const mode = options.mode ?? wishes.mode
    const made = recipientFile(document, release.value, recipient, { ...wishes, language, mode }, extent.value)
    if (made.ok) {
      files.push(made.value)
      if (options.mail) {
        const to = recipientAddresses(document, recipient, language).filter(({ isUsual }) => isUsual)
        const at = instantOfText(release.value.at)
        files.push(
          mailFile(document, release.value, recipient, made.value, { ...messageOf(extent.value), language, to, at }),
        )
      }
    } else leftOut.push(`${recipientKey(recipient)} is left out: ${recipientFailureWords(made.failure)}`)
  }
  return ok({ files, leftOut })
}

function messageOf(extent: FileExtent): Pick<MessageOptions, 'since' | 'kind'> {
  return extent.kind === 'changes' ? { since: extent.since, kind: 'changes' } : { since: null, kind: 'full' }
}

/** A release by number or name. The failure is a sentence that names those there are. */
export function releaseNamed(
  document: WorkspaceDocument,
  forum: Parameters<typeof forumName>[0],
  wanted: string,
  file: string,
): Result<Release, string> {
  const release = findRelease(document, forum.id, wanted)
  if (release) return ok(release)
  const known = releasesOf(document, forum.id).map(({ number, name }) => `${number} (${cleanLine(name)})`)
  const there = known.length === 0 ? 'it has none' : `it has ${known.join(', ')}`
  return fail(
    `${cleanLine(file)}: ${forumName(forum)} has no release ${cleanLine(wanted)}, or several of that name; ${there}.`,
  )
}

function extentOf(
  document: WorkspaceDocument,
  release: Release,
  { since, session }: ReleaseOptions,
): Result<FileExtent, string> {
  if (session !== null) {
    const sessionId = [...releaseHistory(document, release.forumId).keys()].find((id) => id === session)
    return sessionId ? ok({ kind: 'session', sessionId }) : fail(`no release has a session ${cleanLine(session)}.`)
  }
  if (since === null) return ok({ kind: 'full' })
  const from = findRelease(document, release.forumId, since)
  if (!from) return fail(`there is no release ${cleanLine(since)} to count changes from.`)
  if (from.number >= release.number) return fail(`release ${from.number} is not before release ${release.number}.`)
  return ok({ kind: 'changes', since: from.number })
}

function recipientsNamed(
  document: WorkspaceDocument,
  release: Release,
  wanted: string,
): Result<readonly Recipient[], string> {
  const known = recipientsUpTo(document, release.forumId, release.number)
  if (wanted === 'every') return ok(known)
  const found = known.find((recipient) => recipientKey(recipient) === wanted)
  if (found) return ok([found])
  return fail(
    `release ${release.number} does not concern ${cleanLine(wanted)}; it concerns ${known.map(recipientKey).join(', ') || 'nobody'}.`,
  )
}

function recipientFailureWords(failure: RecipientFileFailure): string {
  return failure.kind === 'nothing-changed'
    ? `nothing changed for it since release ${failure.since}.`
    : calendarFailureWords(failure)
}
