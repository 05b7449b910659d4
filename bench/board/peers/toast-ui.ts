/** TOAST UI Calendar: days as columns; it has no rooms. */
import Calendar from '@toast-ui/calendar'
import '@toast-ui/calendar/toastui-calendar.css'
import type { CalendarEvents } from '../calendar-events.ts'
import { announce, fetchWorkload, stage } from '../pages/candidate-page.ts'
import './hour-height.css'

const { days, events } = await fetchWorkload<CalendarEvents>('events.json')
const defaultView = new URLSearchParams(location.search).get('view') === 'day' ? 'day' : 'week'
let calendar: Calendar | null = null
let drops = 0

announce({
  mount() {
    const made = new Calendar(stage(), {
      defaultView,
      week: { workweek: true, eventView: ['time'], taskView: false, hourStart: 8, hourEnd: 20 },
      usageStatistics: false,
    })
    made.setDate(days[0] ?? '')
    made.createEvents(
      events.map(({ id, title, start, end, color }) => ({
        id,
        calendarId: 'programme',
        title,
        start,
        end,
        color: '#ffffff',
        backgroundColor: color,
        borderColor: color,
      })),
    )
    made.on('beforeUpdateEvent', ({ event, changes }) => {
      drops += 1
      made.updateEvent(event.id, event.calendarId, changes)
    })
    calendar = made
  },
  retitle: (title) => calendar?.updateEvent(events[0]?.id ?? '', 'programme', { title }),
  drops: () => drops,
})
