import { type Command, RowEditor } from '../document/command.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { LocalizedText } from '../document/localized-text.ts'
import {
  type Forum,
  type ForumDay,
  type ForumId,
  type Participation,
  participationIdSchema,
  type SessionId,
  usualWindow,
} from '../document/rows.ts'
import type { SessionKind } from '../document/vocabulary.ts'
import { affiliationOn } from '../programme/affiliation-on.ts'
import { addDay } from '../programme/forum-commands.ts'
import { forumDayOf } from '../programme/forum-day.ts'
import { placeSessions } from '../programme/place-sessions.ts'
import { addRole, usualRole } from '../programme/role-commands.ts'
import { addSession } from '../programme/session-commands.ts'
import { baseZone } from '../programme/session-time.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { addMinutes } from '../time/instant.ts'
import { localTimeAt } from '../time/local-time.ts'
import { type WallTime, wallTime } from '../time/wall-time.ts'
import type { FoundSlot, Wanted } from './find-query.ts'

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
 * place. A day that is not the forum's becomes one. In each draft whoever of `named` must or should come gets a role
 * (newRoles). Refuses what placing and adding refuse.
 */
export function applyFound(
  forumId: ForumId,
  found: Pick<FoundSlot, 'start' | 'end' | 'roomId' | 'slots'>,
  drafts: readonly DraftSession[],
  named: readonly Wanted[] = [],
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
        ...drafts.flatMap(({ offset, ...draft }) => {
          const { date, time } = localTimeAt(addMinutes(found.start, offset), base)
          const slot = { date, start: time, roomId: found.roomId, pinned: false }
          const roles = newRoles(document, forum, named, draft, date).map((role) =>
            addRole({ ...role, id: participationIdSchema.parse(context.newId()) }),
          )
          return [addSession({ ...draft, forumId, slot }), ...roles]
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

/**
 * The roles that those who are named get in a draft: the usual one of its kind, required of whoever must come; who may come gets
 * none. A person speaks for the organization of the post held that day, so that the role waits for its answer. Who is at home
 * in another zone than the base takes part from there, as the search took it to be.
 */
function newRoles(
  document: WorkspaceDocument,
  forum: Forum,
  named: readonly Wanted[],
  { id: sessionId, kind }: Pick<DraftSession, 'id' | 'kind'>,
  date: CalendarDate,
): Omit<Participation, 'id' | 'updatedAt' | 'order'>[] {
  return named.flatMap(({ owner, presence }) => {
    if (presence === 'may') return []
    const row = owner.kind === 'person' ? document.persons[owner.id] : document.organizations[owner.id]
    const isAway = row !== undefined && row.zone !== null && row.zone !== baseZone(forum)
    const posts = rowsOf(document, 'affiliations').filter(({ personId }) => personId === owner.id)
    const holder =
      owner.kind === 'person'
        ? { personId: owner.id, organizationId: affiliationOn(date, posts, null)?.organizationId ?? null }
        : { personId: null, organizationId: owner.id }
    const role = { sessionId, role: usualRole(kind), required: presence === 'must' }
    return [{ ...role, ...holder, mode: isAway ? 'remote' : 'on-site', zone: null, materialsReceived: false }]
  })
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
