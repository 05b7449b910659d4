import { useRef, useState } from 'react'
import type { Zone } from '../../core/time/zone.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { Choice } from './Choice.tsx'
import { focusAfterPaint } from './focus-after-paint.ts'
import { ZoneBadge } from './ZoneBadge.tsx'
import styles from './ZoneChoice.module.css'
import { ZonePicker } from './ZonePicker.tsx'

const unknown = 'unknown'
const another = 'another'

interface Props {
  readonly label: string
  readonly value: Zone | null
  /** The zones that are offered at once; any other can be searched. */
  readonly zones: readonly Zone[]
  readonly onChange: (zone: Zone | null) => void
}

/** A zone that may not be known: one of a few, or any other by its name. */
export function ZoneChoice({ label, value, zones: usual, onChange }: Props) {
  const language = useLanguage()
  const t = useWords()
  const place = useRef<HTMLDivElement>(null)
  const [isSearching, setIsSearching] = useState(false)
  const zones = [...new Set([...usual, ...(value ? [value] : [])])]
  if (isSearching) {
    return (
      <div className={styles.search}>
        <span className={styles.label}>{label}</span>
        <ZonePicker
          label={t('session.findZone')}
          known={zones}
          autoFocus
          // Whoever leaves without a choice keeps what there was.
          onLeave={() => setIsSearching(false)}
          onChoose={(chosen) => {
            onChange(chosen)
            setIsSearching(false)
            // The choice stands again after the next paint.
            focusAfterPaint(() => place.current?.querySelector('button'))
          }}
        />
      </div>
    )
  }
  return (
    <div ref={place}>
      <Choice<string>
        label={label}
        value={value ?? unknown}
        options={[
          { key: unknown, words: t('session.zoneUnknown') },
          ...zones.map((other) => ({ key: other, words: cityOf(other, language), mark: <ZoneBadge zone={other} /> })),
          { key: another, words: t('session.anotherZone') },
        ]}
        onChange={(key) => {
          if (key === another) setIsSearching(true)
          else onChange(zones.find((other) => other === key) ?? null)
        }}
      />
    </div>
  )
}
