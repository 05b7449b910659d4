import { useMemo, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { offeredZones } from '../../core/time/offered-zones.ts'
import { type Zone, zone } from '../../core/time/zone.ts'
import { zoneCity } from '../../core/time/zone-city.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import field from './Field.module.css'
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

/**
 * One zone out of all, found by its name or the name of its city. Make it anew after a choice: a field whose value is
 * always empty would never close its list.
 */
export function ZonePicker({ label, known, onChoose, autoFocus, onLeave }: Props) {
  const language = useLanguage()
  const t = useWords()
  const [typed, setTyped] = useState('')
  const all = useMemo(() => offeredZones(Intl.supportedValuesOf('timeZone')), [])
  const wanted = typed.normalize('NFKC').toLowerCase()
  const options = all
    .filter((name) => !known.includes(name))
    .filter((name) => `${name} ${Object.values(zoneCity(name).names).join(' ')}`.toLowerCase().includes(wanted))
    .slice(0, mostShown)
    .map((name) => ({ id: name, city: cityOf(name, language) }))
  return (
    <ComboBox
      className={field.field ?? ''}
      data-label-hidden
      items={options}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={(key) => key !== null && onChoose(zone(String(key)))}
      autoFocus={autoFocus}
      onBlur={() => onLeave?.()}
      allowsEmptyCollection
    >
      <Label className="hidden-visually">{label}</Label>
      <div className={field.frame}>
        <Input className={field.input ?? ''} placeholder={label} />
      </div>
      <Popover className={popup.popup ?? ''}>
        <ListBox
          className={popup.list ?? ''}
          renderEmptyState={() => <div className={popup.empty}>{t('outreach.noMatch')}</div>}
        >
          {(option: { readonly id: Zone; readonly city: string }) => (
            <ListBoxItem id={option.id} className={popup.item ?? ''} textValue={option.city}>
              <ZoneBadge zone={option.id} />
              <span className={popup.text}>{option.city}</span>
              <span className={popup.detail}>{option.id}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
