import { readWallTime, type WallTime } from '../../core/time/wall-time.ts'
import { useWords } from '../i18n/language-context.tsx'
import { TextField } from './TextField.tsx'

interface Props {
  readonly label: string
  readonly value: WallTime
  /** Takes the time; answers a sentence when it cannot be kept. */
  readonly onChange: (time: WallTime) => string | null
}

/** A time on the clock, typed in any of the usual ways. The place says what it is; the label is for its name alone. */
export function TimeField({ label, value, onChange }: Props) {
  const t = useWords()
  return (
    <TextField
      label={label}
      labelHidden
      numeric
      commit="leaving"
      value={value}
      onChange={(typed) => {
        const time = readWallTime(typed)
        return time ? onChange(time) : t('session.timeNotRead', { typed })
      }}
    />
  )
}
