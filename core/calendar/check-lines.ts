import type { Problem } from '../document/integrity.ts'
import { mostOctets, octetLength, unfoldLines } from './content-line.ts'

/** A content line that follows the grammar of RFC 5545 section 3.1, in its parts; the name in capitals. */
export interface ContentLine {
  readonly name: string
  /** By name in capitals, without quotes. */
  readonly parameters: ReadonlyMap<string, string>
  readonly value: string
  /** Counted in unfolded lines, from 1. */
  readonly number: number
}

/** The content lines of a calendar text, and everything wrong with its characters, lines and values. */
export function checkLines(text: string): {
  readonly lines: readonly ContentLine[]
  readonly problems: readonly Problem[]
} {
  const problems = findPhysicalProblems(text)
  const lines: ContentLine[] = []
  const heads: Heads = new Map()
  unfoldLines(text).forEach((line, index) => {
    const parsed = parseContentLine(line, index + 1, heads)
    if (!parsed) {
      problems.push({ path: `line ${index + 1}`, problem: 'not a content line: name, parameters, colon, value' })
      return
    }
    lines.push(parsed)
    const problem = valueProblem(parsed)
    if (problem) problems.push({ path: `line ${parsed.number} ${parsed.name}`, problem })
  })
  return { lines, problems }
}

/** Octets, line ends and characters, before any line is unfolded. */
function findPhysicalProblems(text: string): Problem[] {
  const problems: Problem[] = []
  if (text.startsWith('\uFEFF')) problems.push({ path: 'text', problem: 'begins with a byte order mark' })
  if (!text.endsWith('END:VCALENDAR\r\n'))
    problems.push({ path: 'text', problem: 'does not end with END:VCALENDAR CRLF' })
  return isPlain(text) ? problems : [...problems, ...findLineProblems(text)]
}

/** Whether no physical line has a problem: the whole is looked through once, which is quicker than each line. */
function isPlain(text: string): boolean {
  if (!text.isWellFormed() || strayControl.test(text)) return false
  let from = 0
  for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n', from)) {
    const length = end - from
    if (length === 0) return false
    if (length * 3 > mostOctets && octetLength(text, from, end) > mostOctets) return false
    from = end + 2
  }
  return from === text.length
}

function findLineProblems(text: string): Problem[] {
  const problems: Problem[] = []
  text.split('\r\n').forEach((line, index, all) => {
    const add = (problem: string) => problems.push({ path: `physical line ${index + 1}`, problem })
    if (line === '' && index < all.length - 1) add('is empty')
    if (/\p{Cc}/u.test(line)) add('has a control character, or a line end that is not CRLF')
    // Half a surrogate pair is half a character: the fold went through it.
    if (!line.isWellFormed()) add('has half a character')
    if (line.length * 3 > mostOctets && octetLength(line) > mostOctets) add(`has ${octetLength(line)} octets`)
  })
  return problems
}

/** A control character outside of a CRLF. */
const strayControl = /[\p{Cc}--[\r\n]]|\r(?!\n)|(?<!\r)\n/v

/** Names are of letters, digits and hyphens; a parameter value is bare, or quoted and without DQUOTE. */
const contentLine = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/s
const parameter = /;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/g

/** Names and parameters that were read, by what stands before the colon: most lines of a calendar begin alike. */
type Heads = Map<string, Pick<ContentLine, 'name' | 'parameters'>>

function parseContentLine(line: string, number: number, heads: Heads): ContentLine | null {
  // Without quotes before it, the first colon is the one that ends the parameters.
  const colon = line.indexOf(':')
  if (colon < 0) return null
  const head = line.slice(0, colon)
  const known = heads.get(head)
  if (known) return { name: known.name, parameters: known.parameters, value: line.slice(colon + 1), number }
  const parsed = parseWhole(line, number)
  if (parsed && !head.includes('"')) heads.set(head, parsed)
  return parsed
}

function parseWhole(line: string, number: number): ContentLine | null {
  const match = contentLine.exec(line)
  if (!match) return null
  const [, name = '', parameters = '', value = ''] = match
  const pairs = [...parameters.matchAll(parameter)].map(([, key = '', content = '']): [string, string] => [
    key.toUpperCase(),
    content.replaceAll('"', ''),
  ])
  return { name: name.toUpperCase(), parameters: new Map(pairs), value, number }
}

const textNames = new Set([
  ...['SUMMARY', 'DESCRIPTION', 'LOCATION', 'UID', 'NAME', 'PRODID', 'COMMENT', 'CONTACT'],
  ...['X-WR-CALNAME', 'X-WR-CALDESC', 'TZID', 'TZNAME'],
])
const escapedText = /^[^\\;,]*(?:\\[\\;,nN][^\\;,]*)*$/
const duration =
  /^[+-]?P(?:\d+W|\d+D(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))$/
const utcDateTime = /^\d{8}T\d{6}Z$/
const localDateTime = /^\d{8}T\d{6}$/

function valueProblem({ name, parameters, value }: ContentLine): string | null {
  if (textNames.has(name)) return escapedText.test(value) ? null : 'a TEXT value that is not escaped'
  switch (name) {
    case 'CATEGORIES':
      // A bare comma separates two categories.
      return /^(?:[^\\;]|\\[\\;,nN])+$/.test(value) ? null : 'a TEXT value that is not escaped'
    case 'DTSTAMP':
    case 'LAST-MODIFIED':
      return utcDateTime.test(value) && parameters.size === 0 ? null : 'not a moment in UTC'
    case 'DURATION':
      return duration.test(value) ? null : 'not a duration'
    case 'TRIGGER':
      return duration.test(value) || utcDateTime.test(value) ? null : 'neither a duration nor a moment in UTC'
    case 'STATUS':
      return /^(TENTATIVE|CONFIRMED|CANCELLED)$/.test(value) ? null : 'not a status of an event'
    case 'TRANSP':
      return /^(OPAQUE|TRANSPARENT)$/.test(value) ? null : 'neither OPAQUE nor TRANSPARENT'
    case 'SEQUENCE':
      return /^\d{1,10}$/.test(value) ? null : 'not a count'
    case 'ORGANIZER':
    case 'URL':
    case 'CONFERENCE':
      return /^[a-z][a-z0-9+.-]*:[\x21-\x7E]+$/.test(value) ? null : 'not a URI'
    default:
      return null
  }
}

/** An event's time stands in UTC or names its zone: it is never floating. */
export function timeProblem({ parameters, value }: ContentLine): string | null {
  if (utcDateTime.test(value)) return parameters.has('TZID') ? 'in UTC and in a zone at once' : null
  if (!localDateTime.test(value)) return 'not a DATE-TIME'
  return parameters.get('TZID') ? null : 'floating: neither in UTC nor in a zone'
}
