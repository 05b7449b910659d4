import { cleanLine, cleanText } from '../calendar/content-line.ts'
import { timeLines } from '../calendar/event-description.ts'
import { eventWords } from '../calendar/words/words-for.ts'
import type { WorkspaceDocument } from '../document/document.ts'
import type { Language } from '../document/language.ts'
import { wordsFor } from '../document/localized-text.ts'
import type { Recipient, Release } from '../document/release-rows.ts'
import type { SessionId } from '../document/rows.ts'
import { type ChangeKind, compareStates, type ProgrammeState, type SessionChange } from './compare-releases.ts'
import { calendarName } from './recipient-file.ts'
import { recipientView } from './recipient-view.ts'
import { releasesOf, type StandingSession } from './release-history.ts'
import { en } from './words/en.ts'
import { ja } from './words/ja.ts'
import { ko } from './words/ko.ts'
import type { MessageWords } from './words/message-words.ts'
import { zh } from './words/zh.ts'

/** A message before it is put on any paper: plain text, lines separated by `\n`. */
export interface RecipientMessage {
  readonly subject: string
  readonly text: string
}

/** What the message goes with. */
export interface MessageOptions {
  readonly language: Language
  /** The release that the recipient holds; null for a first file. */
  readonly since: number | null
  /** Which file is attached: all, or only what changed. */
  readonly kind: 'full' | 'changes'
}

/**
 * The message that goes with a recipient's file of a release: what is new, moved (from when to when, in all zones),
 * changed and cancelled for this recipient since the release that it holds, and how the file is imported. For a
 * recipient, a session that is given to another is cancelled, and one that it is given is new.
 */
export function recipientMessage(
  document: WorkspaceDocument,
  release: Release,
  recipient: Recipient,
  { language, since, kind }: MessageOptions,
): RecipientMessage {
  const words = messageWords[language]
  const what = cleanLine(calendarName(document, release, recipient, language))
  const isUpdate = since !== null
  const changes =
    since === null
      ? []
      : compareStates(
          stateFor(document, release, recipient, since),
          stateFor(document, release, recipient, release.number),
        ).sessions
  const note = cleanText(release.note).trim()
  const parts = [
    words.opening(what, isUpdate ? (changes.length > 0 ? 'changes' : 'nothing') : 'first'),
    note === '' ? '' : eventWords(language).labelled(words.note, note),
    ...changeParts(changes, language, words),
    [words.howToImport, kind === 'full' ? words.adviceFull : words.adviceChanges].join('\n'),
    words.programs.map((line) => `- ${line}`).join('\n'),
    words.localTime,
  ]
  return {
    subject: words.subject(what, cleanLine(release.name), isUpdate),
    text: `${parts.filter((part) => part !== '').join('\n\n')}\n`,
  }
}

/**
 * What a release says to a recipient that the release `since` did not, as the message lists it; every session, where it
 * held none (null). Empty when nothing changed.
 */
export function recipientChanges(
  document: WorkspaceDocument,
  release: Release,
  recipient: Recipient,
  { language, since }: Pick<MessageOptions, 'language' | 'since'>,
): string {
  const now = stateFor(document, release, recipient, release.number)
  const before =
    since === null ? { forum: now.forum, sessions: new Map() } : stateFor(document, release, recipient, since)
  return changeParts(compareStates(before, now).sessions, language, messageWords[language]).join('\n\n')
}

const messageWords: { readonly [L in Language]: MessageWords } = { en, zh, ja, ko }

/** What concerns a recipient in a release, without what it is only still told to take out. */
function stateFor(document: WorkspaceDocument, release: Release, recipient: Recipient, number: number): ProgrammeState {
  const then = releasesOf(document, release.forumId).findLast((one) => one.number <= number) ?? release
  const sessions = new Map<SessionId, StandingSession>()
  for (const [id, { facts, source, isTombstone }] of recipientView(document, release.forumId, number, recipient)) {
    if (!isTombstone) sessions.set(id, { facts, forum: source.release.forum })
  }
  return { forum: then.forum, sessions }
}

function changeParts(changes: readonly SessionChange[], language: Language, words: MessageWords): string[] {
  const headings: readonly (readonly [ChangeKind, string])[] = [
    ['new', words.newSessions],
    ['restored', words.restored],
    ['moved', words.moved],
    ['changed', words.changed],
    ['cancelled', words.cancelled],
  ]
  return headings.flatMap(([kind, heading]) => {
    const list = changes.filter((change) => change.kind === kind)
    if (list.length === 0) return []
    return [[heading, ...list.map((change) => sessionLines(change, language, words).join('\n'))].join('\n\n')]
  })
}

function sessionLines(
  { kind, before, after, fields }: SessionChange,
  language: Language,
  words: MessageWords,
): string[] {
  const standing = after ?? before
  if (!standing) return []
  const title = `* ${cleanLine(wordsFor(standing.facts.title, language))}`
  const named = fields.flatMap(({ field }) => (field === 'start' || field === 'end' ? [] : [words.fields[field]]))
  const { labelled, listSeparator } = eventWords(language)
  const what = named.length === 0 ? [] : [`  ${labelled(words.changedFields, named.join(listSeparator))}`]
  if (kind === 'moved' && before && after) {
    return [
      title,
      ...[`  ${words.before}`, ...placeLines(before, language)],
      ...[`  ${words.now}`, ...placeLines(after, language)],
      ...what,
    ]
  }
  return [
    title,
    ...placeLines(kind === 'cancelled' && before ? before : standing, language),
    ...(kind === 'changed' ? what : []),
  ]
}

function placeLines({ facts, forum }: StandingSession, language: Language): string[] {
  const room = facts.room ? cleanLine(wordsFor(facts.room.name, language)) : ''
  return [...timeLines({ forum, session: facts }, language), ...(room === '' ? [] : [room])].map(
    (line) => `    ${line}`,
  )
}
