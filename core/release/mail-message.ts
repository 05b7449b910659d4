import { cleanLine, cleanText } from '../calendar/content-line.ts'
import { type Instant, instantToText } from '../time/instant.ts'
import { base64Of } from './base64.ts'

/** A message with a calendar file, before it is written. */
export interface MailMessage {
  /** Null where the sender is not known yet: the mail program puts in its own. */
  readonly from: MailAddress | null
  readonly to: readonly MailAddress[]
  readonly subject: string
  /** Lines separated by `\n`. */
  readonly text: string
  /** The moment of writing. */
  readonly at: Instant
  /** ASCII, unique to the message; it stands before an `@`. */
  readonly id: string
  readonly attachment: { readonly fileName: string; readonly calendar: string }
}

/** Who sends or gets a message. */
export interface MailAddress {
  readonly name: string
  /** In ASCII; an address that is none is left out. */
  readonly email: string
}

/**
 * A message as a file (.eml): RFC 5322, with the text and the calendar as two parts (RFC 2045, RFC 2046), words in
 * headers encoded (RFC 2047). ASCII alone, CRLF, lines of at most 78 characters. Equal messages give equal bytes.
 * `X-Unsent` has mail programs open it as a draft that is still to be sent.
 */
export function mailBytes(message: MailMessage): string {
  const { from, to, subject, text, at, id, attachment } = message
  const boundary = `=_forum_${id}`
  const recipients = to.flatMap((address) => addressText(address) ?? [])
  const name = attachment.fileName.replace(/[^A-Za-z0-9._-]/g, '-')
  const lines = [
    'X-Unsent: 1',
    `Date: ${mailDate(at)}`,
    // RFC 5322 wants a sender; a name under .invalid can belong to nobody (RFC 2606).
    `From: ${(from && addressText(from)) ?? '<sender@forum-planner.invalid>'}`,
    ...(recipients.length === 0 ? [] : [`To: ${recipients.join(',\r\n ')}`]),
    `Subject: ${headerText(subject, 'Subject: '.length)}`,
    `Message-ID: <${id}@forum-planner.invalid>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed;',
    ` boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...base64Lines(cleanText(text).replaceAll('\n', '\r\n')),
    `--${boundary}`,
    'Content-Type: text/calendar; charset=UTF-8; method=PUBLISH;',
    ` name="${name}"`,
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment;',
    ` filename="${name}"`,
    '',
    ...base64Lines(attachment.calendar),
    `--${boundary}--`,
  ]
  return `${lines.join('\r\n')}\r\n`
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** RFC 5322 section 3.3, in UTC. */
function mailDate(at: Instant): string {
  const date = new Date(at)
  const time = instantToText(at).slice(11, 19)
  return `${days[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} ${time} +0000`
}

function addressText({ name, email }: MailAddress): string | null {
  if (!/^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(email)) return null
  const words = cleanLine(name)
  return words === '' ? `<${email}>` : `${encodedWords(words, 8)}\r\n <${email}>`
}

/** Header text as it is where it is short ASCII, otherwise in encoded words. */
function headerText(text: string, column: number): string {
  const line = cleanLine(text)
  const isPlain = /^[\x20-\x7E]*$/.test(line) && line.length + column <= 78 && !line.includes('=?')
  return isPlain ? line : encodedWords(line, column)
}

/** Words of at most 75 characters each, on lines of at most 76, never inside a character (RFC 2047 sections 2 and 5). */
function encodedWords(text: string, column: number): string {
  const words: string[] = []
  let word = ''
  const room = () => (words.length === 0 ? 75 - column : 75)
  for (const character of text) {
    if (wordOf(word + character).length > room() && word !== '') {
      words.push(wordOf(word))
      word = ''
    }
    word += character
  }
  return [...words, wordOf(word)].join('\r\n ')
}

function wordOf(text: string): string {
  return `=?UTF-8?B?${base64Of(text)}?=`
}

/** At most 76 characters a line (RFC 2045 section 6.8). */
function base64Lines(text: string): string[] {
  return base64Of(text).match(/.{1,76}/g) ?? []
}
