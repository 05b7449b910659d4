import { useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { mostZones } from '../../core/document/rows.ts'
import { isZone, type Zone, zone } from '../../core/time/zone.ts'
import { zoneCity } from '../../core/time/zone-city.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { cityOf } from '../i18n/sentences.ts'
import { IconButton } from './Button.tsx'
import field from './Field.module.css'
import popup from './Popup.module.css'
import { ZoneBadge } from './ZoneBadge.tsx'
import styles from './ZoneList.module.css'

const mostShown = 40

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
  const add = (zone: Zone) => {
    onChange([...zones, zone])
    setAdded(added + 1)
  }
  const swap = (index: number) => {
    const next = [...zones]
    const [moved] = next.splice(index, 1)
    if (moved) next.splice(index - 1, 0, moved)
    onChange(next)
  }
  return (
    <div className={styles.block}>
      <ol className={styles.list}>
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
                  onPress={() => swap(index)}
                />
                <IconButton
                  icon="down"
                  label={t('welcome.zoneDown', { city })}
                  isDisabled={index === zones.length - 1}
                  onPress={() => swap(index + 1)}
                />
                <IconButton
                  icon="close"
                  label={t('welcome.zoneRemove', { city })}
                  isDisabled={zones.length === 1}
                  onPress={() => onChange(zones.filter((other) => other !== name))}
                />
              </span>
            </li>
          )
        })}
      </ol>
      {zones.length < mostZones && <AddZone key={added} known={zones} onAdd={add} isNext={added > 0} />}
      <p className={styles.hint}>{hint}</p>
    </div>
  )
}

interface AddZoneProps {
  readonly known: readonly Zone[]
  readonly onAdd: (zone: Zone) => void
  /** Whether a zone has just been added: then the focus stays here, for the next one. */
  readonly isNext: boolean
}

/** Made anew for each zone: a field whose value is always empty would never close its list after a choice. */
function AddZone({ known, onAdd, isNext }: AddZoneProps) {
  const language = useLanguage()
  const t = useWords()
  const [typed, setTyped] = useState('')
  const wanted = typed.normalize('NFKC').toLowerCase()
  const options = Intl.supportedValuesOf('timeZone')
    .filter(isZone)
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
      onChange={(key) => key !== null && onAdd(zone(String(key)))}
      autoFocus={isNext}
      allowsEmptyCollection
    >
      <Label className="hidden-visually">{t('welcome.addZone')}</Label>
      <div className={field.frame}>
        <Input className={field.input ?? ''} placeholder={t('welcome.addZone')} />
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
