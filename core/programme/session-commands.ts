import { type Command, RowEditor } from '../document/command.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { LocalizedText } from '../document/localized-text.ts'
import type { Refusal } from '../document/refusal.ts'
import { removeSessions } from '../document/remove-with-owner.ts'
import {
  type Forum,
  type ForumId,
  participationIdSchema,
  type Session,
  type SessionId,
  type Slot,
} from '../document/rows.ts'
import { addDays } from '../time/calendar-date.ts'
import { resolveLocalTime } from '../time/local-time.ts'
import { wallTimeOfMinutes } from '../time/wall-time.ts'
import { forumDayOf, minutesSince, programmeDateOf } from './forum-day.ts'
import { orderAfter } from './place-commands.ts'
import { sessionsOf } from './session-rows.ts'
import { baseZone, isScheduled, type ScheduledSession } from './session-time.ts'

/** What a new session must say; the rest has defaults that can be edited. */
export type NewSession = Pick<Session, 'id' | 'forumId' | 'kind' | 'title'> & Partial<Omit<Session, 'updatedAt'>>

/** Adds a session, with a slot or into the tray. */
export function addSession(session: NewSession): Command {
  return {
    step: 'add-session',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const refusal = refuseSlot(document, session.forumId, session.slot ?? null)
      if (refusal) edit.refuse(refusal)
      edit.put('sessions', {
        abstract: {},
        durationMinutes: 30,
        trackId: null,
        slot: null,
        floorLanguages: [],
        interpretation: [],
        expectedAudience: null,
        runOfShow: [],
        materials: [],
        state: 'draft',
        notes: '',
        order: orderAfter(sessionsOf(document, session.forumId)),
        ...session,
      })
      return edit.done(session.title)
    },
  }
}

/** The fields of a session that are edited one by one; its slot has commands of its own. */
export type SessionFields = Partial<Omit<Session, 'id' | 'updatedAt' | 'forumId' | 'slot'>>

/**
 * Edits a session; typing in one field is one step. Where a field holds a list, `typing` names the place in it that is
 * being typed; null stands alone (an item added, moved or taken away).
 */
export function editSession(
  id: SessionId,
  fields: SessionFields,
  typing: string | null = Object.keys(fields).join(),
): Command {
  return {
    step: 'edit-session',
    mergeKey: typing === null ? null : `edit-session ${id} ${typing}`,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const session = edit.update('sessions', id, fields)
      if (session?.trackId && document.tracks[session.trackId]?.forumId !== session.forumId) {
        edit.refuse({ kind: 'missing-row', table: 'tracks', id: session.trackId })
      }
      return edit.done(session?.title ?? null)
    },
  }
}

/** Gives a session a slot, or sends it to the tray (null). Refuses a day that is not the forum's and a time that does not exist. */
export function moveSession(id: SessionId, slot: Slot | null): Command {
  return {
    step: slot ? 'move-session' : 'unschedule-session',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const session = edit.find('sessions', id)
      const refusal = session ? refuseSlot(document, session.forumId, slot) : null
      if (refusal) edit.refuse(refusal)
      edit.update('sessions', id, { slot })
      return edit.done(session?.title ?? null)
    },
  }
}

/**
 * Exchanges a session with its neighbour before or after it in the same room and day: the two swap places, and
 * the time between them stays. What starts after midnight counts with the day in whose night it is. At the edge of the
 * day nothing changes; one that would leave its day is refused (past-midnight).
 */
export function reorderSession(id: SessionId, direction: 'earlier' | 'later'): Command {
  return {
    step: 'reorder-session',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const session = edit.find('sessions', id)
      const forum = session && document.forums[session.forumId]
      const pair = session && forum ? neighbours(document, forum, session, direction) : null
      if (forum && pair) {
        const [first, second] = pair
        const date = programmeDateOf(forum, first.slot)
        const starts = ({ slot }: ScheduledSession) => minutesSince(date, slot)
        // Sessions that overlap have no time between them; afterwards one follows the other.
        const gap = Math.max(0, starts(second) - starts(first) - first.durationMinutes)
        const minute = starts(first) + second.durationMinutes + gap
        const firstSlot = {
          ...first.slot,
          date: addDays(date, Math.floor(minute / 1440)),
          start: wallTimeOfMinutes(minute % 1440),
        }
        if (programmeDateOf(forum, firstSlot) !== date) edit.refuse({ kind: 'past-midnight' })
        const refusal = refuseSlot(document, forum.id, firstSlot)
        if (refusal) edit.refuse(refusal)
        const { date: secondDate, start } = first.slot
        edit.update('sessions', second.id, { slot: { ...second.slot, date: secondDate, start } })
        edit.update('sessions', first.id, { slot: firstSlot })
      }
      return edit.done(session?.title ?? null)
    },
  }
}

/** Adds a copy of a session with its roles, in the tray and as a draft, with all materials still to come. */
export function duplicateSession(id: SessionId, copyId: SessionId, title: LocalizedText): Command {
  return {
    step: 'duplicate-session',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const session = edit.find('sessions', id)
      if (!session) edit.refuse({ kind: 'missing-row', table: 'sessions', id })
      else {
        const order = orderAfter(sessionsOf(document, session.forumId))
        const materials = session.materials.map((material) => ({ ...material, received: false }))
        edit.put('sessions', { ...session, id: copyId, title, slot: null, state: 'draft', materials, order })
        for (const row of rowsOf(document, 'participations').filter(({ sessionId }) => sessionId === id)) {
          const rowId = participationIdSchema.parse(context.newId())
          edit.put('participations', { ...row, id: rowId, sessionId: copyId, materialsReceived: false })
        }
      }
      return edit.done(session?.title ?? null)
    },
  }
}

/** Deletes a session with its roles and the offers of its slots. */
export function deleteSession(id: SessionId): Command {
  return {
    step: 'delete-session',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const session = edit.find('sessions', id)
      removeSessions(edit, document, new Set([id]))
      return edit.done(session?.title ?? null)
    },
  }
}

/** Why a session of the forum cannot have that slot, or null: a room of another forum, a time outside the forum’s days, a time that does not exist. */
export function refuseSlot(document: WorkspaceDocument, forumId: ForumId, slot: Slot | null): Refusal | null {
  const forum = document.forums[forumId]
  if (!slot || !forum) return null
  // A room of another forum would make a workspace that cannot be read back.
  if (slot.roomId && document.rooms[slot.roomId]?.forumId !== forumId) {
    return { kind: 'missing-row', table: 'rooms', id: slot.roomId }
  }
  if (!forumDayOf(forum, slot)) return { kind: 'not-a-forum-day', date: slot.date }
  const zone = baseZone(forum)
  const { kind } = resolveLocalTime({ date: slot.date, time: slot.start }, zone)
  return kind === 'gap' ? { kind: 'time-does-not-exist', date: slot.date, time: slot.start, zone } : null
}

function neighbours(
  document: WorkspaceDocument,
  forum: Forum,
  session: Session,
  direction: 'earlier' | 'later',
): readonly [ScheduledSession, ScheduledSession] | null {
  const { slot } = session
  if (!slot) return null
  const date = programmeDateOf(forum, slot)
  const starts = (other: ScheduledSession) => minutesSince(date, other.slot)
  const inRoom = sessionsOf(document, forum.id)
    .filter(isScheduled)
    .filter((other) => programmeDateOf(forum, other.slot) === date && other.slot.roomId === slot.roomId)
    .filter((other) => other.state !== 'cancelled' || other.id === session.id)
    .sort((a, b) => starts(a) - starts(b) || a.order - b.order)
  const at = inRoom.findIndex(({ id }) => id === session.id)
  const [first, second] = direction === 'earlier' ? [inRoom[at - 1], inRoom[at]] : [inRoom[at], inRoom[at + 1]]
  return first && second ? [first, second] : null
}
