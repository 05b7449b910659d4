/** react-big-calendar with its drag and drop addon: days as columns, or the rooms of one day as columns. */
import { format, getDay, parse, startOfWeek } from 'date-fns'
import { useMemo, useState } from 'react'
import { Calendar, type CalendarProps, dateFnsLocalizer, type View } from 'react-big-calendar'
import addon from 'react-big-calendar/lib/addons/dragAndDrop'
import 'react-big-calendar/lib/css/react-big-calendar.css'
import 'react-big-calendar/lib/addons/dragAndDrop/styles.css'
import { createRoot } from 'react-dom/client'
import type { CalendarEvents } from '../calendar-events.ts'
import { announce, fetchWorkload, stage } from '../pages/candidate-page.ts'
import './hour-height.css'

interface Event {
  readonly id: string
  readonly title: string
  readonly start: Date
  readonly end: Date
  readonly room: string
  readonly color: string
}

type Room = CalendarEvents['rooms'][number]

const { days, rooms, events } = await fetchWorkload<CalendarEvents>('events.json')
const byRoom = new URLSearchParams(location.search).get('view') === 'rooms'
const localizer = dateFnsLocalizer({ format, parse, startOfWeek, getDay, locales: {} })
// The addon is CommonJS: to a module its default export is the whole of it, which its types do not say.
const { default: withDragAndDrop } = addon as unknown as { readonly default: typeof addon }
const DragAndDropCalendar = withDragAndDrop<Event, Room>(Calendar<Event, Room>)
const first: readonly Event[] = events.map((event) => ({
  ...event,
  start: new Date(event.start),
  end: new Date(event.end),
}))
const open = new Date(`${days[0]}T08:00`)
const close = new Date(`${days[0]}T20:00`)
const views: View[] = ['day', 'work_week']
const columns: Pick<CalendarProps<Event, Room>, 'resources' | 'resourceAccessor'> = byRoom
  ? { resources: [...rooms], resourceAccessor: 'room' }
  : {}
let drops = 0
let change: (edit: (before: readonly Event[]) => readonly Event[]) => void = () => {}

announce({
  mount: () => createRoot(stage()).render(<Programme />),
  retitle: (title) => change((before) => before.map((event, index) => (index === 0 ? { ...event, title } : event))),
  drops: () => drops,
})

function Programme() {
  const [shown, setShown] = useState(first)
  change = setShown
  const list = useMemo(() => [...shown], [shown])
  return (
    <DragAndDropCalendar
      {...columns}
      localizer={localizer}
      events={list}
      views={views}
      defaultView={byRoom ? 'day' : 'work_week'}
      defaultDate={open}
      min={open}
      max={close}
      scrollToTime={open}
      step={15}
      timeslots={4}
      toolbar={false}
      style={filling}
      eventPropGetter={colorOf}
      onEventDrop={({ event, start, end, resourceId }) => {
        drops += 1
        const moved = { ...event, start: new Date(start), end: new Date(end), room: String(resourceId ?? event.room) }
        setShown((before) => before.map((one) => (one.id === event.id ? moved : one)))
      }}
    />
  )
}

const filling = { height: '100%' }

function colorOf({ color }: Event) {
  return { style: { backgroundColor: color } }
}
