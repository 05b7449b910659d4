import { memo } from 'react'
import type { Zone } from '../../../core/time/zone.ts'
import { useLanguage } from '../../i18n/language-context.tsx'
import { cityOf } from '../../i18n/sentences.ts'
import { ZoneBadge } from '../../ui/ZoneBadge.tsx'
import styles from './Board.module.css'

/** The heads of the axes, in the forum's order of zones. */
export const BoardCorner = memo(function BoardCorner({ zones }: { readonly zones: readonly Zone[] }) {
  const language = useLanguage()
  return (
    <div className={styles.corner}>
      {zones.map((zone) => (
        <span key={zone} className={styles.zone} title={`${cityOf(zone, language)} · ${zone}`}>
          <ZoneBadge zone={zone} />
          <span className={styles.zoneCity}>{cityOf(zone, language)}</span>
        </span>
      ))}
    </div>
  )
})
