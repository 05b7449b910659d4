import { type ReactNode, useRef } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { foldText } from '../../core/outreach/find-organizations.ts'
import { useWords } from '../i18n/language-context.tsx'
import field from './Field.module.css'
import { Icon } from './Icon.tsx'
import { LeftText } from './LeftText.tsx'
import popup from './Popup.module.css'
import { useLeftText } from './use-left-text.ts'

/** One thing that can be found. */
export interface FoundOption {
  readonly id: string
  /** What it is called, for whoever hears it. */
  readonly name: string
  readonly content: ReactNode
}

interface Props {
  /** The name of the field, and the words in it while it is empty. */
  readonly label: string
  readonly options: readonly FoundOption[]
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly onChoose: (id: string) => void
  readonly autoFocus?: boolean
  /** Whether the list waits until something is typed: one that opens with the focus would cover what stands below. */
  readonly waits?: boolean
  /** The focus has gone elsewhere. */
  readonly onLeave?: () => void
  /** Said where nothing is found. */
  readonly nothing?: string
  /** Makes what was typed into something that can be chosen; offered where it names nothing. */
  readonly onAdd?: (typed: string) => void
}

/**
 * Finds one thing by typing. What names nothing stays in the field, and is said. Make it anew after a choice: a field whose
 * value is always empty would never close its list.
 */
export function FindField(props: Props) {
  const { label, options, typed, onType, onChoose, autoFocus = false, waits = false, onLeave, nothing, onAdd } = props
  const t = useWords()
  const place = useRef<HTMLDivElement>(null)
  const left = useLeftText(
    typed,
    () => {
      const named = options.filter(({ name }) => foldText(name) === foldText(typed.trim()))
      if (named.length !== 1 || !named[0]) return false
      onChoose(named[0].id)
      return true
    },
    () => onType(''),
  )
  return (
    <div ref={place} {...left.around}>
      <ComboBox
        className={field.field ?? ''}
        data-label-hidden
        items={options}
        inputValue={typed}
        onInputChange={(text) => !left.isHeld.current && onType(text)}
        value={null}
        onChange={(key) => key !== null && onChoose(String(key))}
        autoFocus={autoFocus}
        onBlur={() => typed.trim() === '' && onLeave?.()}
        allowsEmptyCollection
        menuTrigger={waits ? 'input' : 'focus'}
      >
        <Label className="hidden-visually">{label}</Label>
        <div className={field.frame}>
          <Input className={field.input ?? ''} placeholder={label} />
          <span className={field.arrow}>
            <Icon name="search" size={12} />
          </span>
        </div>
        <Popover className={popup.popup ?? ''}>
          <ListBox
            className={popup.list ?? ''}
            renderEmptyState={() => <div className={popup.empty}>{nothing ?? t('outreach.noMatch')}</div>}
          >
            {({ id, name, content }: FoundOption) => (
              <ListBoxItem id={id} className={popup.item ?? ''} textValue={name}>
                {content}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {left.isLeft && (
        <LeftText
          typed={typed.trim()}
          onAdd={onAdd && (() => onAdd(typed.trim()))}
          onDrop={() => {
            left.drop()
            if (onLeave) onLeave()
            else place.current?.querySelector('input')?.focus()
          }}
        />
      )}
    </div>
  )
}
