import { memo, useMemo, useRef, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { type Language, languageTag } from '../../core/document/language.ts'
import { textFor, wordsFor } from '../../core/document/localized-text.ts'
import type { Organization } from '../../core/document/outreach-rows.ts'
import type { OrganizationId } from '../../core/document/rows.ts'
import { findOrganizations, isNamed } from '../../core/outreach/find-organizations.ts'
import { useLanguage, useWords } from '../i18n/language-context.tsx'
import { countryCode, nameFor } from '../i18n/names.ts'
import { useDocumentPart } from '../state/app-context.tsx'
import { CodeBadge } from './CodeBadge.tsx'
import field from './Field.module.css'
import { Icon } from './Icon.tsx'
import { LeftText } from './LeftText.tsx'
import popup from './Popup.module.css'
import { useLatest } from './use-latest.ts'
import { useLeftText } from './use-left-text.ts'

const mostShown = 40

interface Props {
  readonly label: string
  /** What stands in the empty field; the label unless told. */
  readonly placeholder?: string
  readonly value: OrganizationId | null
  readonly onChange: (id: OrganizationId | null) => void
  readonly autoFocus?: boolean
  /** One that is not offered. */
  readonly without?: OrganizationId
  /** Adds an organization of this name, where none is found. Answers whether it was done; what was refused stays typed. */
  readonly onAdd?: (name: string) => boolean
}

/** One organization out of thousands, found by any of its names. What names none stays in the field, and is said. */
export function OrganizationPicker(props: Props) {
  const onChange = useLatest(props.onChange)
  const onAdd = useLatest((name: string) => props.onAdd?.(name) ?? false)
  return <DrawnPicker {...props} onChange={onChange} {...(props.onAdd ? { onAdd } : {})} />
}

const DrawnPicker = memo(function DrawnPicker(props: Props) {
  const { label, placeholder = label, value, onChange, autoFocus = false, without, onAdd } = props
  const organizations = useDocumentPart((document) => document.organizations)
  const language = useLanguage()
  const t = useWords()
  const chosen = value ? organizations[value] : undefined
  const chosenName = chosen ? displayName(chosen, language) : ''
  const [typed, setTyped] = useState<string | null>(null)
  const found = useMemo(
    () =>
      typed === null
        ? []
        : findOrganizations(Object.values<Organization>(organizations), typed, mostShown).filter(
            ({ id }) => id !== without,
          ),
    [organizations, typed, without],
  )
  const place = useRef<HTMLDivElement>(null)
  const left = useLeftText(
    typed ?? '',
    () => {
      const named = typed === null ? [] : found.filter((organization) => isNamed(organization, typed))
      if (named.length !== 1 || !named[0]) return false
      setTyped(null)
      onChange(named[0].id)
      return true
    },
    () => setTyped(null),
  )
  return (
    <div ref={place} {...left.around}>
      <ComboBox
        className={field.field ?? ''}
        data-label-hidden
        items={typed === null && chosen ? [chosen] : found}
        inputValue={typed ?? chosenName}
        onInputChange={(text) => !left.isHeld.current && setTyped(text === chosenName ? null : text)}
        value={value}
        onChange={(key) => {
          if (key === null && left.isHeld.current) return
          setTyped(null)
          if (key !== null) onChange(key as OrganizationId)
        }}
        onBlur={() => {
          if (typed?.trim() !== '') return
          onChange(null)
          setTyped(null)
        }}
        allowsEmptyCollection
        menuTrigger="input"
      >
        <Label className="hidden-visually">{label}</Label>
        <div className={field.frame}>
          {chosen?.country && typed === null && <CodeBadge code={countryCode(chosen.country)} />}
          <Input
            className={field.input ?? ''}
            placeholder={placeholder}
            autoFocus={autoFocus}
            lang={chosen ? tagOf(chosen, language) : undefined}
          />
          <span className={field.arrow}>
            <Icon name="search" size={12} />
          </span>
        </div>
        <Popover className={popup.popup ?? ''}>
          <ListBox
            className={popup.list ?? ''}
            renderEmptyState={() => <div className={popup.empty}>{t('outreach.noMatch')}</div>}
          >
            {(organization: Organization) => (
              <ListBoxItem
                id={organization.id}
                className={popup.item ?? ''}
                textValue={displayName(organization, language)}
              >
                {organization.country && <CodeBadge code={countryCode(organization.country)} />}
                <span className={popup.text} lang={tagOf(organization, language)}>
                  {displayName(organization, language)}
                </span>
                {organization.abbreviation && <span className={popup.detail}>{organization.abbreviation}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {left.isLeft && typed !== null && (
        <LeftText
          typed={typed.trim()}
          onAdd={
            onAdd &&
            (() => {
              if (!onAdd(typed.trim())) return
              left.drop()
              place.current?.querySelector('input')?.focus()
            })
          }
          onDrop={() => {
            left.drop()
            place.current?.querySelector('input')?.focus()
          }}
        />
      )}
    </div>
  )
})

function displayName(organization: Organization, language: Language): string {
  return wordsFor(nameFor(organization, language), language)
}

function tagOf(organization: Organization, language: Language): string {
  return languageTag(textFor(nameFor(organization, language), language)?.language ?? language)
}
