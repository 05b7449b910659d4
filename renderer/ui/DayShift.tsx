import { useWords } from '../i18n/language-context.tsx'
import styles from './DayShift.module.css'

/** The days by which a time stands before or after the day it is read on: `+1`, `-1`; nothing on the same day. */
export function DayShift({ days }: { readonly days: number }) {
  const t = useWords()
  if (days === 0) return null
  return (
    <>
      <sup className={styles.shift} aria-hidden="true">
        {days > 0 ? `+${days}` : `−${-days}`}
      </sup>
      <span className="hidden-visually"> {t('programme.dayShift', { days })}</span>
    </>
  )
}
