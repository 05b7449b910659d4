import type { Bridge } from '../../../core/bridge/contract.ts'
import type { WriteFailure } from '../../../core/bridge/failure.ts'
import { writeCsv } from '../../../core/exchange/write-csv.ts'
import {
  folderIndexPage,
  folderIndexRows,
  type IndexedFile,
  type IndexWords,
} from '../../../core/release/folder-index.ts'
import type { Made } from './make-handouts.ts'

/** What is written where. */
interface Writing {
  readonly token: string
  readonly made: readonly Made[]
  /** The names of all files in their order, those of the index last. */
  readonly names: readonly string[]
  readonly replaces: boolean
  /** Null for no index. */
  readonly index: IndexWords | null
}

/** What came of it. */
export interface Written {
  /** The names of the files that are in the folder, each of them whole. */
  readonly names: readonly string[]
  /** Those of whom all files are there. */
  readonly complete: readonly Made[]
  /** The file at which it stopped; `name` is the recipient's, or null for the index. */
  readonly failed: { readonly file: string; readonly name: string | null; readonly failure: WriteFailure } | null
}

/** The names under which an index stands in a folder where they are free. */
export const indexNames = ['index.html', 'index.csv'] as const

/**
 * Writes the files into a chosen folder, one after another, then the index with the checksums that the disk gave back. Stops
 * at the first that cannot be written, and between two files when `isCancelled` says so; then there is no index.
 */
export async function writeHandouts(
  bridge: Pick<Bridge, 'writeInFolder'>,
  { token, made, names, replaces, index }: Writing,
  isCancelled: () => boolean,
  report: (done: number) => void,
): Promise<Written> {
  const written: string[] = []
  const indexed = new Map<Made, IndexedFile[]>(made.map((one) => [one, []]))
  let failed: Written['failed'] = null
  const write = async (file: string, text: string, name: string | null): Promise<string | null> => {
    const result = await bridge.writeInFolder({ token, name: file, text, replaces })
    if (result.ok) written.push(file)
    else failed = { file, name, failure: result.failure }
    report(written.length)
    return result.ok ? result.value.sha256 : null
  }
  const left = [...names]
  for (const one of made) {
    for (const { name, text, kind, events } of one.files) {
      const file = left.shift() ?? name
      const sha256 = failed || isCancelled() ? null : await write(file, text, one.recipient.name.text)
      if (sha256 !== null) indexed.get(one)?.push({ name: file, kind, events, sha256 })
    }
  }
  const complete = made.filter((one) => indexed.get(one)?.length === one.files.length)
  if (index && !failed && !isCancelled()) {
    const listed = complete.map((one) => ({
      ...{ name: one.recipient.name.text, language: one.recipient.row.wishes.language },
      ...{ files: indexed.get(one) ?? [], changes: one.changes },
    }))
    const { heads, rows } = folderIndexRows(listed, index)
    const columns = heads.map((head) => ({ head, kind: 'text' as const }))
    const [page = indexNames[0], list = indexNames[1]] = left
    if ((await write(page, folderIndexPage(listed, index), null)) !== null)
      await write(list, writeCsv(columns, rows), null)
  }
  return { names: written, complete, failed }
}
