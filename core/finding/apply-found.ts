import { type Command, RowEditor } from '../document/command.ts'
import type { LocalizedText } from '../document/localized-text.ts'
import { type Forum, type ForumDay, type ForumId, type SessionId, usualWindow } from '../document/rows.ts'
import type { SessionKind } from '../document/vocabulary.ts'
import { addDay } from '../programme/forum-commands.ts'
import { forumDayOf } from '../programme/forum-day.ts'
import { placeSessions } from '../programme/place-sessions.ts'
import { addSession } from '../programme/session-commands.ts'
import { baseZone } from '../programme/session-time.ts'
import { addMinutes } from '../time/instant.ts'
import { localTimeAt } from '../time/local-time.ts'
import { type WallTime, wallTime } from '../time/wall-time.ts'
import type { FoundSlot } from './find-query.ts'

/** A session that bare minutes become. */
export interface DraftSession {
  readonly id: SessionId
  readonly kind: SessionKind
  readonly title: LocalizedText
  readonly durationMinutes: number
  /** Minutes from the start of the slot. */
  readonly offset: number
}

/**
 * Takes a suggestion over, in one step: its sessions move to their slots and what it was only minutes for becomes drafts in its
 * place. A day that is not the forum's becomes one. Refuses what placing and adding refuse.
 */
export function applyFound(
  forumId: ForumId,
  found: Pick<FoundSlot, 'start' | 'end' | 'roomId' | 'slots'>,
  drafts: readonly DraftSession[],
): Command {
  return {
    step: 'apply-suggestion',
    mergeKey: null,
    apply(document, context) {
      const forum = document.forums[forumId]
      if (!forum) {
        const edit = new RowEditor(document, context)
        edit.refuse({ kind: 'missing-row', table: 'forums', id: forumId })
        return edit.done(null)
      }
      const base = baseZone(forum)
      const day = missingDay(forum, found)
      const commands: Command[] = [
        ...(day ? [addDay(forumId, day)] : []),
        placeSessions(
          'move-sessions',
          found.slots.map(({ sessionId, slot }) => ({ id: sessionId, slot })),
        ),
        ...drafts.map(({ offset, ...draft }) => {
          const { date, time } = localTimeAt(addMinutes(found.start, offset), base)
          return addSession({ ...draft, forumId, slot: { date, start: time, roomId: found.roomId, pinned: false } })
        }),
      ]
      let after = document
      for (const command of commands) {
        const applied = command.apply(after, context)
        if (!applied.ok) return applied
        after = applied.value.document
      }
      const [first] = found.slots
      const subject = (first && document.sessions[first.sessionId]?.title) ?? drafts[0]?.title ?? null
      return { ok: true, value: { document: after, subject, count: found.slots.length + drafts.length } }
    },
  }
}

/** The day that a slot begins on, where the forum does not have it yet: the usual hours, and longer where the slot needs it. */
export function missingDay(forum: Forum, { start, end }: Pick<FoundSlot, 'start' | 'end'>): ForumDay | null {
  const base = baseZone(forum)
  const [from, to] = [localTimeAt(start, base), localTimeAt(end, base)]
  if (forumDayOf(forum, { date: from.date, start: from.time })) return null
  // A day ends by the midnight after it; what runs on into the night is rare enough to be set by hand.
  const ends = to.date === from.date ? later(usualWindow.end, to.time) : latest
  return { date: from.date, window: { start: earlier(usualWindow.start, from.time), end: ends } }
}

const latest = wallTime('23:55')

function earlier(a: WallTime, b: WallTime): WallTime {
  return a < b ? a : b
}

function later(a: WallTime, b: WallTime): WallTime {
  return a > b ? a : b
}
