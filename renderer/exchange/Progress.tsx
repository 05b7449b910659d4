import { ProgressBar } from 'react-aria-components'
import styles from './Import.module.css'

/** How far something is, as a bar and in numbers. */
export function Progress({
  done,
  all,
  label,
}: {
  readonly done: number
  readonly all: number
  readonly label: string
}) {
  return (
    <ProgressBar className={styles.progress ?? ''} aria-label={label} value={done} maxValue={Math.max(all, 1)}>
      {({ percentage = 0, valueText }) => (
        <>
          <span className={styles.track}>
            <span className={styles.bar} style={{ width: `${percentage}%` }} />
          </span>
          <span className="numeric">{valueText}</span>
        </>
      )}
    </ProgressBar>
  )
}
