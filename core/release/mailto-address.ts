import { cleanLine, cleanText } from '../calendar/content-line.ts'

/** A mailto address, and whether the whole text is in it. */
export interface MailtoAddress {
  readonly url: string
  readonly isWhole: boolean
}

/** What mail programs and the systems that start them take reliably. */
const longestUrl = 1900

/**
 * A message as an address that mail programs open (RFC 6068). Of a text that is too long for one, only the first lines are
 * in it, then `[…]`.
 */
export function mailtoAddress(to: readonly string[], subject: string, text: string): MailtoAddress {
  const addresses = to.map((address) => encodeURIComponent(address).replace('%40', '@')).join(',')
  const url = (body: string) => `mailto:${addresses}?subject=${encodeURIComponent(cleanLine(subject))}&body=${body}`
  const lines = cleanText(text).trimEnd().split('\n')
  const whole = url(encoded(lines))
  if (whole.length <= longestUrl) return { url: whole, isWhole: true }
  let count = 0
  while (count < lines.length && url(encoded([...lines.slice(0, count + 1), rest])).length <= longestUrl) count += 1
  return { url: url(encoded([...lines.slice(0, count), rest])), isWhole: false }
}

const rest = '[…]'

/** Line breaks are CRLF (RFC 6068 section 5). */
function encoded(lines: readonly string[]): string {
  return encodeURIComponent(lines.join('\r\n'))
}
