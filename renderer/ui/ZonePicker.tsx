import { useMemo, useState } from 'react'
import { offeredZones } from '../../core/time/offered-zones.ts'
import { type Zone, zone } from '../../core/time/zone.ts'
import { zoneCity } from '../../core/time/zone-city.ts'
import { useLanguage } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { FindField } from './FindField.tsx'
import popup from './Popup.module.css'
import { ZoneBadge } from './ZoneBadge.tsx'

const mostShown = 40

interface Props {
  /** What is chosen a zone for: the name of the field, and the words in it while it is empty. */
  readonly label: string
  /** Zones that are not offered. */
  readonly known: readonly Zone[]
  readonly onChoose: (zone: Zone) => void
  /** Whether the field has the focus at once. */
  readonly autoFocus: boolean
  /** The focus has gone elsewhere. */
  readonly onLeave?: () => void
}

/** One zone out of all, found by its name or the name of its city. Make it anew after a choice. */
export function ZonePicker({ label, known, onChoose, autoFocus, onLeave }: Props) {
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const all = useMemo(() => offeredZones(Intl.supportedValuesOf('timeZone')), [])
  const wanted = typed.normalize('NFKC').toLowerCase()
  const options = all
    .filter((name) => !known.includes(name))
    .filter((name) => `${name} ${Object.values(zoneCity(name).names).join(' ')}`.toLowerCase().includes(wanted))
    .slice(0, mostShown)
    .map((name) => ({
      id: name,
      name: cityOf(name, language),
      content: (
        <>
          <ZoneBadge zone={name} />
          <span className={popup.text}>{cityOf(name, language)}</span>
          <span className={popup.detail}>{name}</span>
        </>
      ),
    }))
  return (
    <FindField
      label={label}
      options={options}
      typed={typed}
      onType={setTyped}
      onChoose={(id) => onChoose(zone(id))}
      autoFocus={autoFocus}
      waits
      {...(onLeave ? { onLeave } : {})}
    />
  )
}
