/** FullCalendar standard: days as columns; rooms as columns are not part of it. */
import FullCalendar, { type CalendarRef } from '@fullcalendar/react'
import interactionPlugin from '@fullcalendar/react/interaction'
import classicTheme from '@fullcalendar/react/themes/classic'
import timeGridPlugin from '@fullcalendar/react/timegrid'
import '@fullcalendar/react/skeleton.css'
import '@fullcalendar/react/themes/classic/theme.css'
import '@fullcalendar/react/themes/classic/palette.css'
import { createRef } from 'react'
import { createRoot } from 'react-dom/client'
import type { CalendarEvents } from '../calendar-events.ts'
import { announce, fetchWorkload, stage } from '../pages/candidate-page.ts'

const { days, events } = await fetchWorkload<CalendarEvents>('events.json')
const shownDays = new URLSearchParams(location.search).get('view') === 'day' ? 1 : days.length
const calendar = createRef<CalendarRef>()
const plugins = [timeGridPlugin, interactionPlugin, classicTheme]
const views = { forum: { type: 'timeGrid', duration: { days: shownDays } } }
const asTaken = events.map(({ id, title, start, end, color }) => ({ id, title, start, end, color }))
let drops = 0

announce({
  mount: () =>
    createRoot(stage()).render(
      <FullCalendar
        ref={calendar}
        plugins={plugins}
        views={views}
        initialView="forum"
        initialDate={days[0] ?? ''}
        events={asTaken}
        editable
        eventDrop={() => {
          drops += 1
        }}
        eventClass="bench-card"
        allDaySlot={false}
        headerToolbar={false}
        height="100%"
        slotMinTime="08:00"
        slotMaxTime="20:00"
        slotDuration="00:15"
        slotMinHeight={24}
      />,
    ),
  retitle(title) {
    calendar.current
      ?.getApi()
      .getEventById(events[0]?.id ?? '')
      ?.setProp('title', title)
  },
  drops: () => drops,
})
