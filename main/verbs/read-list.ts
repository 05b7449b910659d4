import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import { cleanLine } from '../../core/calendar/content-line.ts'
import type { Forum } from '../../core/document/rows.ts'
import type { RowDraft } from '../../core/exchange/draft-rows.ts'
import type { Encoding } from '../../core/exchange/encoding.ts'
import { type ColumnMapping, type ImportField, importFields } from '../../core/exchange/import-field.ts'
import { readTable } from '../../core/exchange/read-table.ts'
import { largestTableFile } from '../../core/exchange/table.ts'
import { type HeadedTable, headTable, understandTable } from '../../core/exchange/understand-table.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { unreadableWords } from './failure-words.ts'
import { tableFailureWords } from './import-words.ts'

/** A list as it was read and understood. */
export interface ReadList {
  /** Null for a workbook. */
  readonly encoding: Encoding | null
  readonly columns: readonly { readonly head: string; readonly field: ImportField | null }[]
  readonly drafts: readonly RowDraft[]
}

type Columns = ReadonlyMap<string, ImportField | null>

/** Reads what `--map` says. The failure is a sentence. */
export function readColumnsGiven(json: string | null): Result<Columns, string> {
  if (json === null) return ok(new Map())
  const shape = '--map must be JSON such as {"Organisation": "name", "Remarks": null}'
  try {
    const parsed = z.record(z.string(), z.enum(importFields).nullable()).safeParse(JSON.parse(json))
    if (parsed.success) return ok(new Map(Object.entries(parsed.data)))
    const [issue] = parsed.error.issues
    return fail(cleanLine(`${shape}; at “${issue?.path.join('.')}” it is not.`))
  } catch {
    return fail(`${shape}; it is not valid JSON.`)
  }
}

/** Reads a list and understands its rows; columns that were not chosen are as their heads say. The failure is a sentence. */
export async function readList(
  path: string,
  encoding: Encoding | null,
  chosen: Columns,
  forum: Forum,
): Promise<Result<ReadList, string>> {
  const bytes = await readBytes(path)
  if (!bytes.ok) return bytes
  const read = await readTable(bytes.value, { encoding, delimiter: null, sheet: 0 }, (data, as) =>
    new TextDecoder(as).decode(data),
  )
  if (!read.ok) return fail(tableFailureWords(read.failure))
  const { table, decoded } = read.value
  const headed = headTable(table, undefined)
  const unknown = [...chosen.keys()].find((head) => !headed.heads.includes(head))
  if (unknown !== undefined) {
    return fail(`--map names “${cleanLine(unknown)}”; the heads are ${headWords(headed)}.`)
  }
  const taken = new Set(chosen.values())
  const mapping: ColumnMapping = headed.heads.map((head, index) => {
    if (chosen.has(head)) return chosen.get(head) ?? null
    const field = headed.proposed[index]?.field ?? null
    return field !== null && taken.has(field) ? null : field
  })
  // Nobody looks at a guess before it is written.
  const isNamed = mapping.some(
    (field, index) =>
      field?.startsWith('name') &&
      (chosen.has(headed.heads[index] ?? '') || headed.proposed[index]?.sureness === 'known'),
  )
  if (!isNamed) {
    const known = `no head is known for the name of an organization; the heads are ${headWords(headed)}.`
    return fail(`${known} Say which one it is, such as --map '{"HEAD": "name"}'.`)
  }
  return ok({
    encoding: decoded?.encoding ?? null,
    columns: headed.heads.map((head, index) => ({ head, field: mapping[index] ?? null })),
    drafts: understandTable(headed, mapping, {}, forum, table.delimiter !== null).drafts,
  })
}

/** Of a file that is no list, the first lines can be long and many. */
function headWords({ heads }: HeadedTable): string {
  const words = heads.filter((head) => head !== '').map((head) => `“${cleanLine(head).slice(0, 80)}”`)
  const more = words.length > 30 ? [`and ${words.length - 30} more`] : []
  return [...words.slice(0, 30), ...more].join(', ') || 'none'
}

async function readBytes(path: string): Promise<Result<Uint8Array, string>> {
  try {
    const { size } = await stat(path)
    if (size > largestTableFile) return fail(tableFailureWords({ kind: 'file-too-large', most: largestTableFile }))
    return ok(await readFile(path))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return fail(unreadableWords(String(error.code), 'a .csv or .xlsx file'))
  }
}
