import type { ReactNode } from 'react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import field from './Field.module.css'
import { Icon } from './Icon.tsx'
import popup from './Popup.module.css'

/** One thing to choose: a key, words, and a picture in front of them. */
export interface Option<K extends string> {
  readonly key: K
  readonly words: string
  readonly lang?: string
  readonly mark?: ReactNode
}

interface Props<K extends string> {
  readonly label: string
  readonly labelHidden?: boolean
  readonly options: readonly Option<K>[]
  readonly value: K
  readonly onChange: (key: K) => void
  readonly placeholder?: string
}

/** A choice of one out of a few. */
export function Choice<K extends string>({ label, labelHidden = false, options, value, onChange, placeholder }: Props<K>) {
  const chosen = options.find(({ key }) => key === value)
  return (
    <Select
      className={field.field ?? ''}
      data-label-hidden={labelHidden || undefined}
      value={value}
      onChange={(key) => onChange(key as K)}
    >
      <Label className={labelHidden ? 'hidden-visually' : (field.label ?? '')}>{label}</Label>
      <Button className={`${field.frame} ${field.choice}`}>
        <SelectValue className={field.value ?? ''} data-placeholder={chosen ? undefined : true} lang={chosen?.lang}>
          {chosen?.mark}
          <span className="cut">{chosen?.words ?? placeholder ?? ''}</span>
        </SelectValue>
        <span className={field.arrow}>
          <Icon name="down" size={12} />
        </span>
      </Button>
      <Popover className={popup.popup ?? ''}>
        <ListBox className={popup.list ?? ''} items={options.map((option) => ({ ...option, id: option.key }))}>
          {(option) => (
            <ListBoxItem id={option.key} className={popup.item ?? ''} textValue={option.words || '—'}>
              {option.mark}
              <span className={popup.text} lang={option.lang}>
                {option.words}
              </span>
              <span className={popup.mark}>{option.key === value && <Icon name="check" size={14} />}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
