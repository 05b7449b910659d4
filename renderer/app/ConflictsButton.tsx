import { Button } from 'react-aria-components'
import type { Conflict, Severity } from '../../core/programme/conflict.ts'
import { joinWords } from '../i18n/format.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { useApp } from '../state/app-context.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './StatusLine.module.css'

/** By this id the panel finds where the focus came from. */
export const conflictsButtonId = 'conflicts-button'

const severities: readonly Severity[] = ['fatal', 'warning', 'info']

/** How much is wrong with the programme, by severity; opens and closes the panel that says what. */
export function ConflictsButton({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const { view, show } = useApp()
  const language = useLanguage()
  const t = useWords()
  const counts = severities.map((severity) => {
    const count = conflicts.filter((conflict) => conflict.severity === severity).length
    return { severity, count, words: t(`status.${severity}`, { count }) }
  })
  const isShown = view.conflictsOpen && view.screen === 'programme'
  return (
    <Button
      id={conflictsButtonId}
      className={styles.conflicts ?? ''}
      aria-label={joinWords([t('status.conflicts'), ...counts.map(({ words }) => words)], language)}
      aria-expanded={isShown}
      onPress={() => show({ conflictsOpen: !isShown, screen: 'programme' })}
    >
      {counts.map(({ severity, count, words }) => (
        <span key={severity} className={styles.severity} data-severity={count > 0 ? severity : undefined}>
          <Icon name={severity} size={14} />
          {words}
        </span>
      ))}
    </Button>
  )
}
