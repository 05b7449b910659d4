import { cleanLine, cleanText } from '../calendar/content-line.ts'
import { type Language, languageTag } from '../document/language.ts'
import type { HandoutFile } from './handout-files.ts'

/** A file in a folder of handed-out files. */
export interface IndexedFile {
  readonly name: string
  readonly kind: HandoutFile['kind']
  readonly events: number
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string
}

/** The files of one recipient. */
export interface IndexedRecipient {
  /** Whose files they are, in the reader's language. */
  readonly name: string
  /** The language of the recipient. */
  readonly language: Language
  readonly files: readonly IndexedFile[]
  /** What changed for it, in its language; empty for nothing. */
  readonly changes: string
}

/** The words of an index, in the reader's language. */
export interface IndexWords {
  readonly language: Language
  /** Names forum and release. */
  readonly title: string
  readonly recipient: string
  readonly recipientLanguage: string
  readonly file: string
  readonly contents: string
  readonly events: string
  readonly checksum: string
  readonly changes: string
  readonly nothingChanged: string
  readonly kinds: { readonly [K in HandoutFile['kind']]: string }
  readonly languages: { readonly [L in Language]: string }
}

/** The lines of the index as a list: a head and a row for each file. */
export function folderIndexRows(
  recipients: readonly IndexedRecipient[],
  words: IndexWords,
): { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return {
    heads: [
      ...[words.recipient, words.recipientLanguage, words.file, words.contents, words.events],
      ...[words.checksum, words.changes],
    ],
    rows: recipients.flatMap(({ name, language, files, changes }) =>
      files.map(({ name: file, kind, events, sha256 }) => [
        ...[cleanLine(name), words.languages[language], file, words.kinds[kind], String(events), sha256],
        kind === 'session' ? '' : cleanText(changes),
      ]),
    ),
  }
}

/**
 * The index of a folder as a page that any browser shows, with no script and nothing fetched: the files with their
 * checksums, then what changed for each recipient, in its language.
 */
export function folderIndexPage(recipients: readonly IndexedRecipient[], words: IndexWords): string {
  const heads = [words.recipient, words.recipientLanguage, words.file, words.contents, words.events, words.checksum]
  const files = recipients.flatMap(({ name, language, files: own }) =>
    own.map(
      ({ name: file, kind, events, sha256 }) =>
        `<tr><td>${escaped(cleanLine(name))}</td><td>${escaped(words.languages[language])}</td>` +
        `<td><a href="${escaped(encodeURIComponent(file))}">${escaped(file)}</a></td><td>${escaped(words.kinds[kind])}</td>` +
        `<td>${events}</td><td><code>${escaped(sha256)}</code></td></tr>`,
    ),
  )
  const changes = recipients.flatMap(({ name, language, changes: list }) => [
    `<h3>${escaped(cleanLine(name))}</h3>`,
    list === ''
      ? `<p>${escaped(words.nothingChanged)}</p>`
      : `<pre lang="${languageTag(language)}">${escaped(cleanText(list))}</pre>`,
  ])
  return `${[
    '<!doctype html>',
    `<html lang="${languageTag(words.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(cleanLine(words.title))}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<h1>${escaped(cleanLine(words.title))}</h1>`,
    '<table>',
    `<thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...files,
    '</tbody>',
    '</table>',
    `<h2>${escaped(words.changes)}</h2>`,
    ...changes,
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

const style = [
  'body{font:14px/1.5 system-ui,sans-serif;margin:2em;color:#1d1c19;background:#fff}',
  'h1{font-size:1.3em}h2{font-size:1.1em;margin-top:2em}h3{font-size:1em;margin:1.5em 0 .25em}',
  'table{border-collapse:collapse}th,td{text-align:start;padding:.25em 1em .25em 0;border-bottom:1px solid #ccc;vertical-align:top}',
  'code{font-size:.85em;overflow-wrap:anywhere}pre{font:inherit;white-space:pre-wrap;margin:0}',
].join('')

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
