/*
 * Content lines of RFC 5545 section 3.1: the characters they may hold, escaping, quoting, folding.
 * Everything here is written for UTF-8 octets, the unit of the standard, on UTF-16 strings, the unit of JavaScript.
 */

/** Most octets of a line, without its CRLF. */
export const mostOctets = 75

/**
 * Text as a calendar may carry it: every kind of line break is `\n`, tabs are blanks, no control characters
 * (C0, DEL, C1), no byte order mark, no half of a surrogate pair. Cleaning twice changes nothing more.
 */
export function cleanText(text: string): string {
  if (!unclean.test(text)) return text
  return text
    .toWellFormed()
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\P{Cc}\n]|\uFEFF/gu, '')
}

/** Anything that cleanText changes: control characters, line separators, the byte order mark, half a surrogate pair. */
const unclean = /[[\p{Cc}--\n]\u2028\u2029\uFEFF\p{Cs}]/v

/** As cleanText, on one line: breaks become blanks and the ends are trimmed. */
export function cleanLine(text: string): string {
  const clean = cleanText(text)
  return (clean.includes('\n') ? clean.replace(/ *\n+ */g, ' ') : clean).trim()
}

/** Escapes clean text as a TEXT value (RFC 5545 section 3.3.11). */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
}

/**
 * Quotes clean text as a parameter value. A DQUOTE cannot stand in one: it becomes a typographic quote, since
 * parsers that do not know RFC 6868 would show its `^'`. A caret is doubled (RFC 6868), since those that do
 * know it would otherwise read `^n` as a line break.
 */
export function quoteParameter(text: string): string {
  // Every second quote closes what the one before it opened.
  const [first = '', ...rest] = cleanLine(text).split('"')
  const typographic = rest.reduce((quoted, part, index) => `${quoted}${index % 2 === 0 ? '“' : '”'}${part}`, first)
  return `"${typographic.replaceAll('^', '^^')}"`
}

/** Folds a content line at 75 octets, never inside a character. The result has no CRLF at its end. */
export function foldLine(line: string): string {
  // A UTF-16 unit is at most three octets.
  if (line.length * 3 <= mostOctets) return line
  let folded = ''
  let from = 0
  let octets = 0
  let index = 0
  while (index < line.length) {
    const width = octetsAt(line, index)
    if (octets + width > mostOctets) {
      folded += `${line.slice(from, index)}\r\n `
      from = index
      octets = 1
    }
    octets += width
    index += width === 4 ? 2 : 1
  }
  return folded + line.slice(from)
}

/** How many octets `text` has in UTF-8 from one index to another; half a surrogate pair counts as the three of U+FFFD. */
export function octetLength(text: string, from = 0, to = text.length): number {
  let octets = 0
  for (let index = from; index < to; ) {
    const width = octetsAt(text, index)
    octets += width
    index += width === 4 ? 2 : 1
  }
  return octets
}

/** Content lines of a calendar text, unfolded. */
export function unfoldLines(text: string): string[] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
}

/** Octets of the character that begins at `index`. */
function octetsAt(text: string, index: number): 1 | 2 | 3 | 4 {
  const unit = text.charCodeAt(index)
  if (unit < 0x80) return 1
  if (unit < 0x800) return 2
  return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(index) ?? 0) > 0xffff ? 4 : 3
}
