import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const begin = '<!-- figures: written by npm run bench:board -->'
const formatter = join(import.meta.dirname, '../../node_modules/.bin/biome')
const end = '<!-- end of figures -->'

/** Replaces what stands between the two marks of a Markdown file, and lays its tables out as the repository's check wants them. */
export function writeFigures(file: string, paragraphs: readonly string[]): void {
  const text = readFileSync(file, 'utf8')
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`writeFigures: ${file} has no place for figures`)
  writeFileSync(file, `${text.slice(0, from + begin.length)}\n\n${paragraphs.join('\n\n')}\n\n${text.slice(to)}`)
  const { status } = spawnSync(formatter, ['format', '--write', file], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`writeFigures: ${file} could not be formatted`)
}
