import { joinWords } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './Import.module.css'
import { problemsSentence } from './import-sentences.ts'
import type { ImportModel } from './use-import.ts'
import { useSaveTroubled } from './use-save-list.ts'

/** More are counted, and stand in the file that can be saved. */
const mostShown = 200

/** Each row with something wrong, by its number and in words; all of them can be saved as a file. */
export function TroubledRows({ model }: { readonly model: ImportModel }) {
  const { plan, imported } = model
  const language = useLanguage()
  const t = useWords()
  const save = useSaveTroubled()
  const troubled = plan?.troubled ?? []
  const kept = imported?.kept ?? []
  if (troubled.length === 0 && kept.length === 0) return null
  const refused = troubled.filter(({ isRefused }) => isRefused)
  const noted = troubled.filter(({ isRefused }) => !isRefused)
  return (
    <section className={styles.part} aria-label={t('exchange.troubled')}>
      <div className={styles.partHead}>
        <h3 className={styles.heading}>
          {[
            ...(refused.length > 0 ? [t('exchange.refused', { count: refused.length })] : []),
            ...(noted.length > 0 ? [t('exchange.noted', { count: noted.length })] : []),
            ...(kept.length > 0 ? [t('exchange.kept', { count: kept.length })] : []),
          ].join(' · ')}
        </h3>
        <Button icon="out" onPress={() => void save(plan?.heads ?? [], troubled, kept)}>
          {t('exchange.saveTroubled')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <ul className={styles.troubled} tabIndex={0} aria-label={t('exchange.troubled')}>
        {[...refused, ...noted].slice(0, mostShown).map(({ row, problems, isRefused }) => (
          <li key={row} data-refused={isRefused || undefined}>
            <span className={`${styles.rowNumber} numeric`}>{row}</span>
            <span>{problemsSentence(problems, t)}</span>
          </li>
        ))}
        {kept.slice(0, mostShown).map(({ row, fields }) => (
          <li key={`kept ${row}`}>
            <span className={`${styles.rowNumber} numeric`}>{row}</span>
            <span>
              {t('exchange.keptFields', {
                fields: joinWords(
                  fields.map((field) => t(`exchange.field.${field}`)),
                  language,
                ),
              })}
            </span>
          </li>
        ))}
        {refused.length + noted.length > mostShown && (
          <li className={styles.quiet}>{t('exchange.more', { count: refused.length + noted.length - mostShown })}</li>
        )}
      </ul>
    </section>
  )
}
