import type { ImportField } from '../../core/exchange/import-field.ts'
import { writeCsv } from '../../core/exchange/write-csv.ts'
import { joinWords } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { bridge } from '../state/bridge.ts'
import { useSayWritten } from '../state/use-say-written.ts'
import type { TroubledRow } from './import-question.ts'
import { problemsSentence } from './import-sentences.ts'

/** Asks where, writes a file and says where it is. `name` has no extension and is ASCII. */
export function useSaveList(): (
  kind: 'csv' | 'xlsx' | 'vcf',
  name: string,
  title: string,
  content: string | Uint8Array,
) => Promise<void> {
  const sayWritten = useSayWritten()
  return async (kind, name, title, content) => {
    const written = await bridge.saveList({ title, suggestedName: `${name}.${kind}`, kind, content })
    sayWritten(written)
  }
}

/** Saves rows that were not imported, or not wholly, as a list: as they are in the file, with their number and the reason. */
export function useSaveTroubled() {
  const save = useSaveList()
  const language = useLanguage()
  const t = useWords()
  return (
    heads: readonly string[],
    troubled: readonly TroubledRow[],
    kept: readonly { readonly row: number; readonly fields: readonly ImportField[] }[],
  ): Promise<void> => {
    const width = Math.max(heads.length, ...troubled.map(({ cells }) => cells.length))
    const named = Array.from(
      { length: width },
      (_, column) => heads[column] || t('exchange.column', { number: column + 1 }),
    )
    const columns = [t('exchange.row'), t('exchange.why'), ...named].map((head) => ({ head, kind: 'text' as const }))
    const rows = [
      ...troubled.map(({ row, cells, problems, isRefused }) => [
        String(row),
        `${t(isRefused ? 'exchange.isRefused' : 'exchange.isNoted')} ${problemsSentence(problems, t)}`,
        ...named.map((_, column) => cells[column] ?? ''),
      ]),
      ...kept.map(({ row, fields }) => [
        String(row),
        t('exchange.keptFields', {
          fields: joinWords(
            fields.map((field) => t(`exchange.field.${field}`)),
            language,
          ),
        }),
        ...named.map(() => ''),
      ]),
    ]
    return save('csv', 'import-problems', t('exchange.saveTroubled'), writeCsv(columns, rows))
  }
}
