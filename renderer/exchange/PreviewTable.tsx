import type { TableRow } from '../../core/exchange/table.ts'
import { useWords } from '../i18n/language-context.tsx'
import styles from './Import.module.css'

interface Props {
  readonly label: string
  readonly heads: readonly string[] | null
  readonly rows: readonly TableRow[]
  readonly width: number
  readonly headRow: number | null
}

/** A cell of a million characters is not drawn. */
const longestShown = 80

/** The first rows of a list with their numbers; it scrolls by keyboard. */
export function PreviewTable({ label, rows, width, headRow }: Props) {
  const t = useWords()
  const columns = Array.from({ length: Math.min(width, 40) }, (_, column) => column)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.preview} tabIndex={0} aria-label={label} data-preview>
      <table>
        <thead className="hidden-visually">
          <tr>
            <th scope="col">{t('exchange.row')}</th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {t('exchange.column', { number: column + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, cells, fault }) => (
            <tr key={number} data-head={number === headRow || undefined} data-fault={fault ?? undefined}>
              <th scope="row">{number}</th>
              {columns.map((column) => (
                <td key={column} dir="auto">
                  {shorten(cells[column] ?? '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function shorten(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}
