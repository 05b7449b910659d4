import { type Command, RowEditor } from '../document/command.ts'
import { rowsOf } from '../document/document.ts'
import { removeAvailabilities } from '../document/remove-availabilities.ts'
import { removeEngagements, removeSessions } from '../document/remove-with-owner.ts'
import type { Forum, ForumDay, ForumId, Slot } from '../document/rows.ts'
import { addDays, type CalendarDate, compareDates, daysBetween } from '../time/calendar-date.ts'
import type { Zone } from '../time/zone.ts'
import { programmeDateOf } from './forum-day.ts'
import { sessionsOf } from './session-rows.ts'
import { baseZone, slotStart } from './session-time.ts'

/** What a new forum must say; the rest has defaults that can be edited. */
export type NewForum = Pick<Forum, 'id' | 'name' | 'zones' | 'days'> & Partial<Omit<Forum, 'updatedAt'>>

/** The least minutes between two sessions of a person that a new forum begins with. */
const usualBufferMinutes = 10

/** After how many days without contact a new forum calls an organization quiet. */
const usualQuietDays = 21

/** Adds a forum. */
export function addForum(forum: NewForum): Command {
  return {
    step: 'add-forum',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      edit.put('forums', {
        series: '',
        city: {},
        hostOrganizationId: null,
        languages: ['en', 'zh', 'ja', 'ko'],
        expectedAudience: null,
        bufferMinutes: usualBufferMinutes,
        status: 'planning',
        timesAreIllustrative: false,
        tags: [],
        stageLabels: {},
        quietAfterDays: usualQuietDays,
        notes: '',
        ...forum,
      })
      return edit.done(forum.name)
    },
  }
}

/** The fields of a forum that are edited one by one. */
export type ForumFields = Partial<Omit<Forum, 'id' | 'updatedAt' | 'zones' | 'days'>>

/** Edits a forum's own fields; typing in one field is one step. */
export function editForum(id: ForumId, fields: ForumFields): Command {
  return {
    step: 'edit-forum',
    mergeKey: `edit-forum ${id} ${Object.keys(fields).join()}`,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const forum = edit.update('forums', id, fields)
      return edit.done(forum?.name ?? null)
    },
  }
}

/** Adds a day; the days stay in order. */
export function addDay(id: ForumId, day: ForumDay): Command {
  return {
    step: 'add-day',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const forum = edit.find('forums', id)
      if (forum?.days.some(({ date }) => date === day.date)) edit.refuse({ kind: 'day-exists', date: day.date })
      edit.update('forums', id, { days: inOrderOfDate([...(forum?.days ?? []), day]) })
      return edit.done(forum?.name ?? null)
    },
  }
}

/** Adds several days in one step; the days stay in order. Refused as a whole where one of them is a day of the forum already. */
export function addSeveralDays(id: ForumId, days: readonly ForumDay[]): Command {
  return {
    step: 'add-days',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const forum = edit.find('forums', id)
      const known = forum?.days ?? []
      for (const { date } of days) {
        if (known.some((day) => day.date === date)) edit.refuse({ kind: 'day-exists', date })
      }
      edit.update('forums', id, { days: inOrderOfDate([...known, ...days]) })
      return edit.done(forum?.name ?? null, days.length)
    },
  }
}

/** Changes a day's date or window. Sessions of a day that gets another date move with it, also those after midnight. */
export function editDay(id: ForumId, date: CalendarDate, day: ForumDay): Command {
  return {
    step: 'edit-day',
    mergeKey: `edit-day ${id} ${date}`,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const forum = edit.find('forums', id)
      const others = forum?.days.filter((other) => other.date !== date) ?? []
      if (forum && others.length === forum.days.length) edit.refuse({ kind: 'not-a-forum-day', date })
      if (others.some((other) => other.date === day.date)) edit.refuse({ kind: 'day-exists', date: day.date })
      edit.update('forums', id, { days: inOrderOfDate([...others, day]) })
      for (const session of sessionsOf(document, id)) {
        if (!forum || !session.slot || programmeDateOf(forum, session.slot) !== date) continue
        const slot = { ...session.slot, date: addDays(session.slot.date, daysBetween(date, day.date)) }
        refuseGap(edit, slot, baseZone(forum))
        edit.update('sessions', session.id, { slot })
      }
      return edit.done(forum?.name ?? null)
    },
  }
}

/** Takes a day away; its sessions go to the tray, also those after midnight. */
export function deleteDay(id: ForumId, date: CalendarDate): Command {
  return {
    step: 'delete-day',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const forum = edit.find('forums', id)
      edit.update('forums', id, { days: forum?.days.filter((day) => day.date !== date) ?? [] })
      for (const session of sessionsOf(document, id)) {
        if (forum && session.slot && programmeDateOf(forum, session.slot) === date)
          edit.update('sessions', session.id, { slot: null })
      }
      return edit.done(forum?.name ?? null)
    },
  }
}

/**
 * Deletes a forum with its rooms and their availabilities, tracks, sessions, accepted conflicts, releases with what is
 * known of their recipients, and engagements with what belongs to them. Organizations and people stay.
 */
export function deleteForum(id: ForumId): Command {
  return {
    step: 'delete-forum',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const forum = edit.find('forums', id)
      const sessions = new Set(sessionsOf(document, id).map((session) => session.id))
      const engagements = new Set(
        rowsOf(document, 'engagements').flatMap((row) => (row.forumId === id ? [row.id] : [])),
      )
      removeEngagements(edit, document, engagements)
      removeSessions(edit, document, sessions)
      for (const row of rowsOf(document, 'rooms')) {
        if (row.forumId !== id) continue
        removeAvailabilities(edit, document, row.id)
        edit.remove('rooms', row.id)
      }
      for (const row of rowsOf(document, 'acceptedConflicts')) {
        if (row.forumId === id) edit.remove('acceptedConflicts', row.id)
      }
      for (const table of ['handouts', 'recipientSettings', 'releasedSessions', 'releases'] as const) {
        for (const row of rowsOf(document, table)) if (row.forumId === id) edit.remove(table, row.id)
      }
      for (const row of rowsOf(document, 'tracks')) if (row.forumId === id) edit.remove('tracks', row.id)
      edit.remove('forums', id)
      return edit.done(forum?.name ?? null)
    },
  }
}

/** The days by date. */
export function inOrderOfDate(days: readonly ForumDay[]): ForumDay[] {
  return [...days].sort((a, b) => compareDates(a.date, b.date))
}

/** Refuses (`time-does-not-exist`) a slot at a time that the clocks of `zone` skip: no command puts a session there. */
export function refuseGap(edit: RowEditor, slot: Slot, zone: Zone): void {
  if (slotStart(slot, zone).kind === 'gap') {
    edit.refuse({ kind: 'time-does-not-exist', date: slot.date, time: slot.start, zone })
  }
}
