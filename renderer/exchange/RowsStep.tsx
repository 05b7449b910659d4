import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useRef } from 'react'
import { languageTag } from '../../core/document/language.ts'
import { textFor, wordsFor } from '../../core/document/localized-text.ts'
import type { Decision } from '../../core/exchange/plan-import.ts'
import { formatList } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { Choice } from '../ui/Choice.tsx'
import styles from './Import.module.css'
import type { MatchedRow } from './import-question.ts'
import { TroubledRows } from './TroubledRows.tsx'
import type { ImportModel } from './use-import.ts'

const rowHeight = 44
const proposed = 'proposed'
const decisions: readonly Decision[] = ['merge', 'add', 'skip']

/** What becomes of the rows: those that are there already to decide on, those with something wrong named. */
export function RowsStep({ model }: { readonly model: ImportModel }) {
  const { plan, deciding } = model
  const t = useWords()
  if (!plan) return null
  const { counts, matched } = plan
  return (
    <>
      <ul className={styles.counts}>
        {(['add', 'merge', 'skip', 'refuse'] as const).map((action) => (
          <li key={action} data-action={action} data-none={counts[action] === 0 || undefined}>
            {t(`exchange.counts.${action}`, { count: counts[action] })}
          </li>
        ))}
      </ul>
      {matched.length > 0 && (
        <section className={styles.part} aria-label={t('exchange.matched', { count: matched.length })}>
          <div className={styles.partHead}>
            <h3 className={styles.heading}>{t('exchange.matched', { count: matched.length })}</h3>
            <div className={styles.forAll}>
              <Choice<Decision | typeof proposed>
                label={t('exchange.forAll')}
                value={deciding.all ?? proposed}
                onChange={(key) => model.decide({ all: key === proposed ? null : key, rows: [] })}
                options={[
                  { key: proposed, words: t('exchange.asProposed') },
                  ...decisions.map((key) => ({ key, words: t(`exchange.decision.${key}`) })),
                ]}
              />
            </div>
          </div>
          <MatchedRows
            rows={matched}
            onDecide={(row, decision) =>
              model.decide({
                all: deciding.all,
                rows: [...deciding.rows.filter(([other]) => other !== row), [row, decision]],
              })
            }
          />
        </section>
      )}
      <TroubledRows model={model} />
      {matched.length === 0 && plan.troubled.length === 0 && (
        <p className={styles.quiet}>{t('exchange.nothingWrong')}</p>
      )}
    </>
  )
}

interface MatchedProps {
  readonly rows: readonly MatchedRow[]
  readonly onDecide: (row: number, decision: Decision) => void
}

/** Of thousands only those in sight are drawn. */
function MatchedRows({ rows, onDecide }: MatchedProps) {
  const scroller = useRef<HTMLUListElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  return (
    <ul ref={scroller} className={styles.matched}>
      <li aria-hidden="true" style={{ height: virtual.getTotalSize() }} className={styles.space} />
      {virtual.getVirtualItems().map(({ index, start }) => {
        const row = rows[index]
        return (
          row && (
            <li
              key={row.row}
              className={styles.matchedRow}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
            >
              <MatchedLine row={row} onDecide={onDecide} />
            </li>
          )
        )
      })}
    </ul>
  )
}

const MatchedLine = memo(function MatchedLine({
  row,
  onDecide,
}: { readonly row: MatchedRow } & Pick<MatchedProps, 'onDecide'>) {
  const language = useLanguage()
  const t = useWords()
  const found = textFor(row.names, language)
  const name = found?.text ?? row.person
  const agreeing = formatList(
    row.reasons.map((reason) => t(`exchange.reason.${reason}`)),
    language,
  )
  const named = row.isOtherName ? t('exchange.butOtherName', { reasons: agreeing }) : agreeing
  const reasons = row.isOtherCountry ? t('exchange.butOtherCountry', { reasons: named }) : named
  const same = wordsFor(row.same, language)
  return (
    <>
      <span className={`${styles.rowNumber} numeric`}>{row.row}</span>
      <span className={styles.names}>
        <span className="cut" dir="auto" lang={found ? languageTag(found.language) : undefined}>
          {name}
        </span>
        <span className={`${styles.quiet} cut`}>
          {row.sameRow === null
            ? t('exchange.sameAs', { name: same, reasons })
            : t('exchange.sameAsRow', { row: row.sameRow, name: same, reasons })}
        </span>
      </span>
      <span className={styles.decision}>
        <Choice<Decision>
          label={t('exchange.decisionOf', { row: row.row, name })}
          labelHidden
          value={row.action}
          onChange={(decision) => onDecide(row.row, decision)}
          options={decisions.map((key) => ({ key, words: t(`exchange.decision.${key}`) }))}
        />
      </span>
    </>
  )
})
