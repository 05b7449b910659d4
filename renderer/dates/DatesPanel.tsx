import type { ReactNode } from 'react'
import { useWords } from '../i18n/language-context.tsx'
import panel from '../ui/Panel.module.css'
import { Segments } from '../ui/Toggles.tsx'
import styles from './DatesScreen.module.css'

interface Props {
  readonly value: 'day' | 'find'
  readonly onChange: (value: 'day' | 'find') => void
  readonly children: ReactNode
}

/** Beside the year: the day in hand, or the times that are looked for. */
export function DatesPanel({ value, onChange, children }: Props) {
  const t = useWords()
  return (
    <aside className={panel.panel} aria-label={value === 'day' ? t('dates.chosen') : t('find.title')}>
      <div className={styles.panelHead}>
        <Segments
          label={t('find.segments')}
          options={[
            { key: 'day', words: t('find.day') },
            { key: 'find', words: t('find.title') },
          ]}
          value={value}
          onChange={onChange}
        />
      </div>
      {children}
    </aside>
  )
}
