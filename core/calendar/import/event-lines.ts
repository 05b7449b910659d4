/*
 * Lines of events as other programs write them. What is odd but clear is put right, and what is not read is left out,
 * so that a line that nothing needs never costs the event.
 */

const moments = new Set(['DTSTART', 'DTEND', 'RECURRENCE-ID', 'RDATE', 'EXDATE', 'DTSTAMP'])
const rules = new Set(['RRULE', 'EXRULE', 'DURATION', 'STATUS', 'TRANSP', 'SEQUENCE'])
const texts = new Set(['UID', 'SUMMARY', 'DESCRIPTION'])

/** The lines of each component of that name, from BEGIN to END, with what stands inside it. */
export function blocksOf(lines: readonly string[], name: string): string[][] {
  const blocks: string[][] = []
  let open: string[] | null = null
  for (const line of lines) {
    const bare = line.trim().toUpperCase()
    if (bare === `BEGIN:${name}`) {
      if (open) blocks.push(open)
      open = []
    }
    open?.push(line)
    if (bare === `END:${name}` && open) {
      blocks.push(open)
      open = null
    }
  }
  if (open) blocks.push(open)
  return blocks
}

/**
 * The lines of an event that are read, without its alarms, and what is no line at all, which may be part of anything.
 * A day needs no VALUE=DATE here, a time no seconds; blanks around a value, a rule in small letters, and dates and rules
 * that say nothing do no harm.
 */
export function readableLines(block: readonly string[]): string[] {
  const kept: string[] = []
  let depth = 0
  for (const line of block) {
    const bare = line.trim()
    if (/^END:/i.test(bare)) depth -= 1
    if (/^(BEGIN|END):VEVENT$/i.test(bare)) kept.push(bare)
    else if (depth === 1 && bare !== '') kept.push(...mended(line))
    if (/^BEGIN:/i.test(bare)) depth += 1
  }
  return kept
}

function mended(line: string): readonly string[] {
  const name = /^[\w-]+/.exec(line)?.[0].toUpperCase() ?? ''
  if (!/[:;]/.test(line)) return [line]
  if (texts.has(name)) return [line]
  const colon = valueAt(line)
  const [head, value] = [line.slice(0, colon), line.slice(colon + 1).trim()]
  if (value === '') return []
  if (moments.has(name)) return [momentLine(head, value)]
  return rules.has(name) ? [`${head}:${value.toUpperCase()}`] : []
}

function momentLine(head: string, value: string): string {
  const values = value.split(',').map((one) => one.trim())
  if (values.every((one) => /^\d{8}$/.test(one))) {
    return `${head.replace(/;VALUE=[\w-]+/i, '')};VALUE=DATE:${values.join(',')}`
  }
  // Some programs call a time a day.
  const said = values.every((one) => /^\d{8}T/i.test(one)) ? head.replace(/;VALUE=DATE(?=;|$)/i, '') : head
  return `${said}:${values.map((one) => one.replace(/^(\d{8}T\d{4})(Z?)$/i, '$100$2')).join(',')}`
}

/** Where the colon before the value stands: the first that is not within quotes. */
function valueAt(line: string): number {
  let isQuoted = false
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted
    else if (line[at] === ':' && !isQuoted) return at
  }
  return line.length
}
