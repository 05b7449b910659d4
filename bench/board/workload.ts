import { rowsOf, type Table, type WorkspaceDocument } from '../../core/document/document.ts'
import { wordsFor } from '../../core/document/localized-text.ts'
import type { Session } from '../../core/document/rows.ts'
import { generateWorkspace } from '../../core/generate/generate-workspace.ts'
import { roomsOf } from '../../core/programme/session-rows.ts'
import { isScheduled } from '../../core/programme/session-time.ts'
import { minutesOfDay, wallTimeOfMinutes } from '../../core/time/wall-time.ts'
import type { CalendarEvent, CalendarEvents } from './calendar-events.ts'

const scheduledSessions = 1000
const size = { rooms: 50, organizations: 400, days: 5, seed: 1 }
const trackColors = ['#2563eb', '#b45309', '#047857', '#be123c', '#6d28d9', '#0e7490']

/** The programme that all candidates show: 1,000 sessions with a slot, and the tray that comes with them. */
export function benchmarkDocument(): WorkspaceDocument {
  // A tenth of the generated sessions have no slot; the workspace ends with the thousandth that has one.
  const more = generateWorkspace({ ...size, sessions: scheduledSessions * 2 })
  const last = rowsOf(more, 'sessions').filter(isScheduled)[scheduledSessions - 1]
  if (!last) throw new Error(`benchmarkDocument: fewer than ${scheduledSessions} sessions found a slot`)
  const document = generateWorkspace({ ...size, sessions: last.order })
  return { ...document, sessions: unpinned(document) }
}

/** The sessions with none held in its place: any card can be dragged. */
function unpinned(document: WorkspaceDocument): Table<'sessions'> {
  const sessions = rowsOf(document, 'sessions').map((session): Session => {
    return session.slot ? { ...session, slot: { ...session.slot, pinned: false } } : session
  })
  return Object.fromEntries(sessions.map((session) => [session.id, session]))
}

/** The sessions with a slot as the events of an ordinary calendar, in wall time of the base zone. */
export function calendarEventsOf(document: WorkspaceDocument): CalendarEvents {
  const [forum] = rowsOf(document, 'forums')
  if (!forum) throw new Error('calendarEventsOf: no forum')
  const events = rowsOf(document, 'sessions')
    .filter(isScheduled)
    .map(({ id, title, slot, durationMinutes, trackId }): CalendarEvent => {
      const end = wallTimeOfMinutes(minutesOfDay(slot.start) + durationMinutes)
      return {
        id,
        title: wordsFor(title, 'en'),
        start: `${slot.date}T${slot.start}`,
        end: `${slot.date}T${end}`,
        room: slot.roomId ?? '',
        color: trackColors[(trackId ? (document.tracks[trackId]?.color ?? 1) : 1) - 1] ?? '#475569',
      }
    })
  const rooms = roomsOf(document, forum.id).map(({ id, name }) => ({ id, title: wordsFor(name, 'en') }))
  return { days: forum.days.map(({ date }) => date), rooms, events }
}
