import { type DateValue, parseDate } from '@internationalized/date'
import { memo, useRef, useState } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components'
import { type CalendarDate, isCalendarDate } from '../../core/time/calendar-date.ts'
import field from './Field.module.css'
import { Icon } from './Icon.tsx'
import popup from './Popup.module.css'
import { useLatest } from './use-latest.ts'

const earliest = parseDate('1972-01-01')
const latest = parseDate('2199-12-31')

interface Props {
  readonly label: string
  readonly labelHidden?: boolean
  readonly value: CalendarDate | null
  readonly onChange: (date: CalendarDate | null) => void
  /** When to hand over: at each digit that makes a date, or on Enter, when the field is left and when a day is picked. */
  readonly commit?: 'typing' | 'leaving'
  /** Words for the button that empties the field; without them it cannot be emptied. */
  readonly clearLabel?: string
}

/** A day, typed or picked, in the reader's order of year, month and day. */
export function DateField(props: Props) {
  const onChange = useLatest(props.onChange)
  return <DrawnDateField {...props} onChange={onChange} />
}

const DrawnDateField = memo(function DrawnDateField({
  label,
  labelHidden = false,
  value,
  onChange,
  commit = 'typing',
  clearLabel,
}: Props) {
  // While a year is typed the date passes through the years 2, 20 and 202; only one that can be kept is handed over.
  const [typed, setTyped] = useState<DateValue | null>(() => value && parseDate(value))
  const isOpen = useRef(false)
  /** What was typed and is not handed over yet. */
  const draft = useRef<DateValue | null>(null)
  const [shown, setShown] = useState(value)
  if (shown !== value) {
    setShown(value)
    if (typed?.toString() !== value) setTyped(value && parseDate(value))
  }
  const handOver = (day: DateValue | null) => {
    const text = day?.toString() ?? null
    if (text === null) {
      if (clearLabel) onChange(null)
    } else if (isCalendarDate(text)) onChange(text)
  }
  const restore = () => {
    draft.current = null
    setTyped(value && parseDate(value))
  }
  const leave = () => {
    if (commit === 'typing') return
    const day = draft.current
    // A date that is refused, or is no date yet, gives way to the kept one.
    restore()
    if (day && day.toString() !== value) handOver(day)
  }
  return (
    <DatePicker
      className={field.field ?? ''}
      data-label-hidden={labelHidden || undefined}
      value={typed}
      minValue={earliest}
      maxValue={latest}
      onChange={(day) => {
        setTyped(day)
        if (commit === 'typing' || isOpen.current) {
          draft.current = null
          handOver(day)
        } else draft.current = day
      }}
      onOpenChange={(open) => {
        isOpen.current = open
      }}
      onBlur={leave}
    >
      <Label className={labelHidden ? 'hidden-visually' : (field.label ?? '')}>{label}</Label>
      <Group
        className={field.frame ?? ''}
        // On the way down: a segment lets Enter go no further.
        onKeyDownCapture={(event) => {
          if (event.nativeEvent.isComposing || commit === 'typing') return
          if (event.key === 'Enter') leave()
          if (event.key === 'Escape' && (typed?.toString() ?? null) !== value) {
            event.preventDefault()
            restore()
            // A segment that is focused anew forgets the digits that were typed into it.
            if (event.target instanceof HTMLElement) {
              event.target.blur()
              event.target.focus()
            }
          }
        }}
      >
        <DateInput className={field.segments ?? ''}>
          {(segment) => <DateSegment segment={segment} className={field.segment ?? ''} />}
        </DateInput>
        {clearLabel && value !== null && (
          <Button
            slot={null}
            className={field.small ?? ''}
            aria-label={clearLabel}
            onPress={() => {
              setTyped(null)
              onChange(null)
            }}
          >
            <Icon name="close" size={12} />
          </Button>
        )}
        <Button className={field.small ?? ''}>
          <Icon name="calendar" size={14} />
        </Button>
      </Group>
      <Popover className={popup.popup ?? ''}>
        <Dialog className={popup.calendar ?? ''}>
          <Calendar>
            <header className={popup.calendarHead}>
              <Button slot="previous" className={field.small ?? ''}>
                <span style={{ rotate: '90deg', display: 'grid' }}>
                  <Icon name="down" size={14} />
                </span>
              </Button>
              <Heading className={popup.calendarTitle ?? ''} />
              <Button slot="next" className={field.small ?? ''}>
                <span style={{ rotate: '-90deg', display: 'grid' }}>
                  <Icon name="down" size={14} />
                </span>
              </Button>
            </header>
            <CalendarGrid>
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell className={popup.weekday ?? ''}>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>{(date) => <CalendarCell date={date} className={popup.cell ?? ''} />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  )
})
