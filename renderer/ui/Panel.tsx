import { type ReactNode, useId } from 'react'
import styles from './Panel.module.css'

interface Props {
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The side panel: what is selected, beside the sheet and never over it. Escape closes it. */
export function Panel({ label, onClose, children }: Props) {
  return (
    <aside
      className={styles.panel}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing && !event.defaultPrevented) onClose()
      }}
    >
      {children}
    </aside>
  )
}

/** A part of the panel under a heading. */
export function PanelGroup({
  title,
  action,
  children,
}: {
  readonly title: string
  readonly action?: ReactNode
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <header className={styles.groupHead}>
        <h3 id={id}>{title}</h3>
        {action}
      </header>
      {children}
    </section>
  )
}
