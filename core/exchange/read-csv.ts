import Papa from 'papaparse'
import { fail, ok, type Result } from '../result.ts'
import { withoutApostrophe } from './harmless-cell.ts'
import {
  type Delimiter,
  delimiters,
  isBlankRow,
  mostTableColumns,
  mostTableRows,
  type Table,
  type TableFailure,
  type TableRow,
} from './table.ts'

/** After this many quotes that never close, quotes are not trusted any more: each line is a row. */
const mostMends = 50

/**
 * Reads a text of separated values (RFC 4180). The delimiter is found unless one is given. A quote that is never
 * closed, or closes in the wrong place, spoils the line in which it stands and nothing after it: that line is a row
 * with a fault.
 */
export function readCsv(text: string, chosen: Delimiter | null): Result<Table, TableFailure> {
  const delimiter = chosen ?? findDelimiter(text)
  const rows: TableRow[] = []
  let number = 0
  let widest = 0
  let start = 0
  let mends = 0
  const keep = (cells: readonly string[], fault: TableRow['fault']) => {
    number += 1
    if (isBlankRow(cells) || (number === 1 && delimiterSaid(text))) return
    widest = Math.max(widest, cells.length)
    rows.push({ number, cells: cells.map(withoutApostrophe), fault })
  }
  while (start < text.length) {
    const rest = text.slice(start)
    let rowStart = 0
    let resume: number | null = null
    Papa.parse(rest, {
      delimiter,
      step({ data, errors, meta }, parser) {
        const source = rest.slice(rowStart, meta.cursor)
        const isFaulty = errors.some(({ type }) => type === 'Quotes')
        const lineEnd = isFaulty ? endOfFirstLine(source) : source.length
        // After the last line break there is no row.
        if (source !== '' || meta.cursor < rest.length) {
          if (lineEnd < source.length) {
            mends += 1
            keep([source.slice(0, lineEnd).trimEnd()], 'quotes')
            resume = rowStart + lineEnd
          } else keep(isFaulty ? [source.trimEnd()] : data, isFaulty ? 'quotes' : null)
        }
        rowStart = meta.cursor
        if (resume !== null || number > mostTableRows) parser.abort()
      },
    })
    if (number > mostTableRows) return fail({ kind: 'too-many-rows', most: mostTableRows })
    if (resume === null) break
    start += resume
    if (mends < mostMends) continue
    for (const line of text.slice(start).split(/\r\n|\r|\n/)) {
      const { data, errors } = Papa.parse(line, { delimiter })
      const isFaulty = errors.some(({ type }) => type === 'Quotes')
      keep(isFaulty ? [line] : (data[0] ?? ['']), isFaulty ? 'quotes' : null)
      if (number > mostTableRows) return fail({ kind: 'too-many-rows', most: mostTableRows })
    }
    break
  }
  if (widest > mostTableColumns) return fail({ kind: 'too-many-columns', most: mostTableColumns })
  if (rows.length === 0) return fail({ kind: 'nothing-in-it' })
  return ok({ rows, delimiter, sheets: [], sheet: 0 })
}

/** Excel reads a delimiter from a first line of its own, such as `sep=;`. */
function delimiterSaid(text: string): Delimiter | undefined {
  const [, said] = /^"?sep=(.)"?\r?\n/i.exec(text) ?? []
  return delimiters.find((one) => one === said)
}

function findDelimiter(text: string): Delimiter {
  const said = delimiterSaid(text)
  if (said) return said
  const { meta } = Papa.parse(text.slice(0, 200_000), {
    delimiter: '',
    delimitersToGuess: delimiters,
    preview: 30,
    skipEmptyLines: true,
  })
  return delimiters.find((one) => one === meta.delimiter) ?? ','
}

function endOfFirstLine(source: string): number {
  const match = /\r\n|\r|\n/.exec(source)
  return match ? match.index + match[0].length : source.length
}
