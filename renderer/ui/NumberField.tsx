import { readWholeNumber } from '../../core/document/read-number.ts'
import { TextField } from './TextField.tsx'

interface Props<Empty extends null | never> {
  readonly label: string
  readonly labelHidden?: boolean
  readonly value: number | Empty
  readonly most: number
  readonly least?: number
  /** What an empty field means; without it the field must be filled. */
  readonly empty?: Empty
  /** Takes the number; answers a sentence when it cannot be kept. */
  readonly onChange: (value: number | Empty) => string | null
  /** The sentence for what is not such a number. */
  readonly notRead: (typed: string) => string
  readonly suffix?: string
  readonly placeholder?: string
  readonly hint?: string
  readonly onEnter?: () => void
}

/** A whole number from `least` (0) to `most`, taken over on Enter and when the field is left. */
export function NumberField<Empty extends null | never = never>({
  value,
  least = 0,
  most,
  empty,
  onChange,
  notRead,
  ...props
}: Props<Empty>) {
  return (
    <TextField
      {...props}
      numeric
      commit="leaving"
      value={value === null ? '' : String(value)}
      onChange={(typed) => {
        if (typed.trim() === '' && empty !== undefined) return onChange(empty)
        const number = readWholeNumber(typed)
        return number === null || number < least || number > most ? notRead(typed) : onChange(number)
      }}
    />
  )
}
