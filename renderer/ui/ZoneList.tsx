import { useEffect, useRef, useState } from 'react'
import { mostZones } from '../../core/document/rows.ts'
import type { Zone } from '../../core/time/zone.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { IconButton } from './Button.tsx'
import { useLatest } from './use-latest.ts'
import { useListFocus } from './use-list-focus.ts'
import { useSpokenPlace } from './use-spoken-place.ts'
import { ZoneBadge } from './ZoneBadge.tsx'
import styles from './ZoneList.module.css'
import { ZonePicker } from './ZonePicker.tsx'

interface Props {
  readonly zones: readonly Zone[]
  readonly onChange: (zones: Zone[]) => void
  /** What the order means, in a sentence. */
  readonly hint: string
}

/** The zones of a forum in the organizer's order; the first is the base. */
export function ZoneList({ zones, onChange, hint }: Props) {
  const language = useLanguage()
  const t = useWords()
  const [added, setAdded] = useState(0)
  const { list, adding, followTo, focusAfterRemoval } = useListFocus<HTMLOListElement>()
  const speakPlace = useLatest(useSpokenPlace())
  const followed = useRef<Zone | null>(null)
  // A zone moves only when no question came in between.
  useEffect(() => {
    if (followed.current) speakPlace(cityOf(followed.current, language), zones.indexOf(followed.current), zones.length)
    followed.current = null
  }, [zones, language, speakPlace])
  const add = (zone: Zone) => {
    onChange([...zones, zone])
    setAdded(added + 1)
  }
  /** Exchanges a zone with the one before it; the focus goes along with the one at `from`. */
  const swap = (index: number, from: number) => {
    followTo(from === index ? index - 1 : index)
    const next = [...zones]
    followed.current = zones[from] ?? null
    const [moved] = next.splice(index, 1)
    if (moved) next.splice(index - 1, 0, moved)
    onChange(next)
  }
  return (
    <div className={styles.block}>
      <ol ref={list} className={styles.list}>
        {zones.map((name, index) => {
          const city = cityOf(name, language)
          return (
            <li key={name} className={styles.line}>
              <ZoneBadge zone={name} />
              <span className={styles.city}>{city}</span>
              <span className={styles.name}>{name}</span>
              {index === 0 && <span className={styles.base}>{t('welcome.base')}</span>}
              <span className={styles.buttons}>
                <IconButton
                  icon="up"
                  label={t('welcome.zoneUp', { city })}
                  isDisabled={index === 0}
                  onPress={() => swap(index, index)}
                />
                <IconButton
                  icon="down"
                  label={t('welcome.zoneDown', { city })}
                  isDisabled={index === zones.length - 1}
                  onPress={() => swap(index + 1, index)}
                />
                <IconButton
                  data-remove
                  icon="close"
                  label={t('welcome.zoneRemove', { city })}
                  isDisabled={zones.length === 1}
                  onPress={() => {
                    onChange(zones.filter((other) => other !== name))
                    focusAfterRemoval(index)
                  }}
                />
              </span>
            </li>
          )
        })}
      </ol>
      {zones.length < mostZones && (
        <div ref={adding}>
          <ZonePicker key={added} label={t('welcome.addZone')} known={zones} onChoose={add} autoFocus={added > 0} />
        </div>
      )}
      <p className={styles.hint}>{hint}</p>
    </div>
  )
}
