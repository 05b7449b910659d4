import { readFileSync, writeFileSync } from 'node:fs'

const begin = '<!-- figures: written by npm run bench:board -->'
const end = '<!-- end of figures -->'

/** Replaces what stands between the two marks of a Markdown file. */
export function writeFigures(file: string, paragraphs: readonly string[]): void {
  const text = readFileSync(file, 'utf8')
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`writeFigures: ${file} has no place for figures`)
  writeFileSync(file, `${text.slice(0, from + begin.length)}\n\n${paragraphs.join('\n\n')}\n\n${text.slice(to)}`)
}
