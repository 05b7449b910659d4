import { type DateValue, parseDate } from '@internationalized/date'
import { memo, useState } from 'react'
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
  clearLabel,
}: Props) {
  // While a year is typed the date passes through the years 2, 20 and 202; only one that can be kept is handed over.
  const [typed, setTyped] = useState<DateValue | null>(() => value && parseDate(value))
  const [shown, setShown] = useState(value)
  if (shown !== value) {
    setShown(value)
    if (typed?.toString() !== value) setTyped(value && parseDate(value))
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
        const text = day?.toString() ?? null
        if (text === null) {
          if (clearLabel) onChange(null)
        } else if (isCalendarDate(text)) onChange(text)
      }}
    >
      <Label className={labelHidden ? 'hidden-visually' : (field.label ?? '')}>{label}</Label>
      <Group className={field.frame ?? ''}>
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
