import type { ReactNode } from 'react'
import { useWords } from '../../i18n/language-context.tsx'
import { CodeBadge } from '../../ui/CodeBadge.tsx'
import styles from './Balance.module.css'

/** The diameter of the largest circle, in pixels. */
const largest = 34
const smallest = 6

interface Props<Column extends string> {
  readonly title: string
  readonly hint?: string
  readonly rows: readonly { readonly key: string; readonly words: string; readonly code: string }[]
  readonly columns: readonly { readonly key: Column; readonly words: string; readonly mark?: ReactNode }[]
  readonly countOf: (row: string, column: Column) => number
  readonly onPress: (row: string, column: Column) => void
}

/** Numbers as circles whose area is the number: a table to look at, with the numbers in it. */
export function DotMatrix<Column extends string>({ title, hint, rows, columns, countOf, onPress }: Props<Column>) {
  const t = useWords()
  const most = Math.max(1, ...rows.flatMap((row) => columns.map((column) => countOf(row.key, column.key))))
  const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
  return (
    <section className={styles.group}>
      <h2 className={styles.title}>{title}</h2>
      {hint && <p className={styles.hint}>{hint}</p>}
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-visually">{t('balance.country')}</span>
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                <span className={styles.columnHead}>
                  {column.mark}
                  {column.words}
                </span>
              </th>
            ))}
            <th scope="col" className={styles.sum}>
              {t('balance.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <span className={styles.rowHead}>
                  <CodeBadge code={row.code} />
                  {row.words}
                </span>
              </th>
              {columns.map((column) => {
                const count = countOf(row.key, column.key)
                const size = count === 0 ? 0 : Math.max(smallest, largest * Math.sqrt(count / most))
                return (
                  <td key={column.key}>
                    {count === 0 ? (
                      <span className={styles.none}>0</span>
                    ) : (
                      <button
                        type="button"
                        className={styles.cell}
                        aria-label={t('balance.cell', { count, row: row.words, column: column.words })}
                        onClick={() => onPress(row.key, column.key)}
                      >
                        <span className={styles.dot} style={{ width: size, height: size }} />
                        <span className={styles.number}>{count}</span>
                      </button>
                    )}
                  </td>
                )
              })}
              <td className={styles.sum}>{sumOf(columns.map((column) => countOf(row.key, column.key)))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
