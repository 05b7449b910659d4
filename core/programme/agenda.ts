import { derive } from '../document/derive.ts'
import type { Forum, ForumDay, Participation, Session } from '../document/rows.ts'
import { type CalendarDate, compareDates, dayNumberMs } from '../time/calendar-date.ts'
import { minutesOfDay } from '../time/wall-time.ts'
import { type Answer, answerOfSession, stagesOfForum } from './answer.ts'
import { programmeDateOf, sessionOnItsDay } from './forum-day.ts'
import { inOrder, participationsBySession, roomsOf, sessionsOf } from './session-rows.ts'
import { isScheduled, type ScheduledSession, type SessionInZone } from './session-time.ts'

/** A session as the agenda shows it: its times in every zone of the forum, who carries it, and their answer. */
export interface AgendaEntry {
  readonly session: ScheduledSession
  /** In the forum's order of zones; the first is the base zone. Shifts count from the day of the agenda. */
  readonly times: readonly SessionInZone[]
  readonly participations: readonly Participation[]
  readonly answer: Answer
}

/** A session of the tray: it has no slot yet. */
export interface TrayEntry {
  readonly session: Session
  readonly participations: readonly Participation[]
  readonly answer: Answer
}

/** One day of the agenda, with what starts after midnight in its hours last. `day` is null for sessions whose date is not a day of the forum. */
export interface AgendaDay {
  readonly date: ForumDay['date']
  readonly day: ForumDay | null
  readonly entries: readonly AgendaEntry[]
}

/** The programme of a forum: every day in order, each day's sessions by start and room, and the tray. */
export interface Agenda {
  readonly days: readonly AgendaDay[]
  readonly tray: readonly TrayEntry[]
}

const tables = ['rooms', 'sessions', 'participations', 'engagements'] as const

/** The days that a programme is seen by: those of the forum, and any others on which sessions stand; in order. */
export const programmeDatesOf = derive(['sessions'], (document, forum: Forum): readonly CalendarDate[] => {
  const used = sessionsOf(document, forum.id).flatMap(({ slot }) => (slot ? programmeDateOf(forum, slot) : []))
  return [...new Set([...forum.days.map(({ date }) => date), ...used])].sort(compareDates)
})

/** The sessions that have no slot, in the organizer's order. */
export const trayOf = derive(tables, (document, forum: Forum): readonly TrayEntry[] => {
  const bySession = participationsBySession(document)
  const stages = stagesOfForum(document, forum.id)
  return inOrder(sessionsOf(document, forum.id).filter((session) => !isScheduled(session))).map((session) => {
    const participations = bySession.get(session.id) ?? []
    return { session, participations, answer: answerOfSession(session, participations, stages) }
  })
})

/** Reads the agenda of a forum. Sessions that start together follow the order of their rooms. */
export const agendaOf = derive(tables, (document, forum: Forum): Agenda => {
  const bySession = participationsBySession(document)
  const stages = stagesOfForum(document, forum.id)
  const sessions = sessionsOf(document, forum.id)
  const roomOrder = new Map(roomsOf(document, forum.id).map((room, index) => [room.id, index]))
  const roomRank = ({ slot }: ScheduledSession) => (slot.roomId ? (roomOrder.get(slot.roomId) ?? 0) : -1)
  const withPeople = <S extends Session>(session: S) => {
    const participations = bySession.get(session.id) ?? []
    return { session, participations, answer: answerOfSession(session, participations, stages) }
  }
  const scheduled = sessions
    .filter(isScheduled)
    .sort(
      (a, b) =>
        dayNumberMs(a.slot.date) - dayNumberMs(b.slot.date) ||
        minutesOfDay(a.slot.start) - minutesOfDay(b.slot.start) ||
        roomRank(a) - roomRank(b) ||
        a.order - b.order,
    )
  const byDate = Map.groupBy(scheduled, ({ slot }) => programmeDateOf(forum, slot))
  return {
    days: programmeDatesOf(document, forum).map((date) => ({
      date,
      day: forum.days.find((day) => day.date === date) ?? null,
      entries: (byDate.get(date) ?? []).map((session) => ({
        ...withPeople(session),
        times: forum.zones.map((zone) => sessionOnItsDay(forum, session, zone)),
      })),
    })),
    tray: trayOf(document, forum),
  }
})
