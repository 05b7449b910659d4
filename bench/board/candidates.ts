/** One calendar in one of its views. */
export interface Candidate {
  /** What `--only` calls it. */
  readonly name: string
  readonly words: string
  /** The page's source, from this folder; candidates with the same one share its size. */
  readonly entry: string
  readonly view: string
  /** Matches every card of a session and nothing else. */
  readonly card: string
  /** The package whose version is told; null for ours. */
  readonly packageName: string | null
}

const ours = { entry: 'pages/ours.tsx', card: '[data-board] [data-session]', packageName: null } as const
const fullCalendar = {
  entry: 'peers/fullcalendar.tsx',
  card: '.bench-card',
  packageName: '@fullcalendar/react',
} as const
const toastUi = {
  entry: 'peers/toast-ui.ts',
  card: '.toastui-calendar-event-time',
  packageName: '@toast-ui/calendar',
} as const
const bigCalendar = { entry: 'peers/big-calendar.tsx', card: '.rbc-event', packageName: 'react-big-calendar' } as const

/** What is measured, in the order of the report. */
export const candidates: readonly Candidate[] = [
  { name: 'ours', words: 'Forum Planner, one day, 50 rooms', view: 'board', ...ours },
  { name: 'big-calendar-rooms', words: 'react-big-calendar, one day, 50 rooms', view: 'rooms', ...bigCalendar },
  { name: 'big-calendar-days', words: 'react-big-calendar, 5 days', view: 'days', ...bigCalendar },
  { name: 'fullcalendar-day', words: 'FullCalendar, one day', view: 'day', ...fullCalendar },
  { name: 'fullcalendar-days', words: 'FullCalendar, 5 days', view: 'days', ...fullCalendar },
  { name: 'toast-ui-day', words: 'TOAST UI Calendar, one day', view: 'day', ...toastUi },
  { name: 'toast-ui-days', words: 'TOAST UI Calendar, 5 days', view: 'days', ...toastUi },
]
