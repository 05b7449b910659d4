import { type ColumnMapping, type ImportField, importFields } from '../../core/exchange/import-field.ts'
import { useWords } from '../i18n/language-context.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Note } from '../ui/Note.tsx'
import styles from './Import.module.css'
import type { ImportModel } from './use-import.ts'

const nothing = 'nothing'

/** What each column means, with what stands in it beside it. */
export function ColumnsStep({ model, hasName }: { readonly model: ImportModel; readonly hasName: boolean }) {
  const { read, mapping, setMapping, isRecalled } = model
  const t = useWords()
  if (read?.kind !== 'table') return null
  const change = (column: number, key: ImportField | typeof nothing) => {
    const field = key === nothing ? null : key
    // A field stands once: where it stood before, nothing stands now.
    const next: ColumnMapping = mapping.map((old, index) => (index === column ? field : old === field ? null : old))
    setMapping(next)
  }
  return (
    <>
      <p className={styles.quiet}>{t(isRecalled ? 'exchange.columnsRecalled' : 'exchange.columnsHint')}</p>
      {!hasName && <Note severity="warning">{t('exchange.nameColumnMissing')}</Note>}
      <table className={styles.mapping}>
        <thead>
          <tr>
            <th scope="col">{t('exchange.inFile')}</th>
            <th scope="col">{t('exchange.examples')}</th>
            <th scope="col">{t('exchange.becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {read.heads.map((head, column) => {
            const words = head || t('exchange.column', { number: column + 1 })
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; heads can be equal
              <tr key={column}>
                <th scope="row" dir="auto">
                  {words.slice(0, 80)}
                </th>
                <td className={styles.examples} dir="auto">
                  {examplesOf(read.examples.map(({ cells }) => cells[column] ?? ''))}
                </td>
                <td>
                  <Choice<ImportField | typeof nothing>
                    label={words}
                    labelHidden
                    value={mapping[column] ?? nothing}
                    onChange={(key) => change(column, key)}
                    options={[
                      { key: nothing, words: t('exchange.notImported') },
                      ...importFields.map((key) => ({ key, words: t(`exchange.field.${key}`) })),
                    ]}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

function examplesOf(cells: readonly string[]): string {
  const filled = [...new Set(cells.map((cell) => cell.trim().slice(0, 40)).filter((cell) => cell !== ''))]
  return filled.slice(0, 3).join(' · ')
}
