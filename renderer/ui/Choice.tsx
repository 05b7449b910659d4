import { memo, type ReactNode } from 'react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import field from './Field.module.css'
import { Icon } from './Icon.tsx'
import popup from './Popup.module.css'
import { useLatest } from './use-latest.ts'

/** One thing to choose: a key, words, and a picture in front of them. */
export interface Option<K extends string> {
  readonly key: K
  readonly words: string
  readonly lang?: string
  readonly mark?: ReactNode
  /** What the mark shows, where that can change while key and words stay: it is drawn anew only then. */
  readonly markKey?: string
}

interface Props<K extends string> {
  readonly label: string
  readonly labelHidden?: boolean
  readonly options: readonly Option<K>[]
  readonly value: K
  readonly onChange: (key: K) => void
  readonly placeholder?: string
}

/**
 * A choice of one out of a few. What stays equal is not drawn again: a panel has a dozen of these, and typing in one
 * field must not cost all the others.
 */
export function Choice<K extends string>(props: Props<K>) {
  const onChange = useLatest((key: string) => props.onChange(key as K))
  return <DrawnChoice {...props} onChange={onChange} />
}

const DrawnChoice = memo(function DrawnChoice(props: Props<string>) {
  const { label, labelHidden = false, options, value, onChange, placeholder } = props
  const chosen = options.find(({ key }) => key === value)
  return (
    <Select
      className={field.field ?? ''}
      data-label-hidden={labelHidden || undefined}
      value={value}
      onChange={(key) => onChange(String(key))}
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
}, sameChoice)

function sameChoice(before: Props<string>, after: Props<string>): boolean {
  return (
    before.label === after.label &&
    before.value === after.value &&
    before.onChange === after.onChange &&
    before.placeholder === after.placeholder &&
    before.options.length === after.options.length &&
    before.options.every(({ key, words, lang, mark, markKey }, i) => {
      const other = after.options[i]
      return (
        key === other?.key &&
        words === other.words &&
        lang === other.lang &&
        markKey === other.markKey &&
        !mark === !other.mark
      )
    })
  )
}
