import { type Command, type CommandContext, RowEditor } from '../document/command.ts'
import { rowsOf, type WorkspaceDocument } from '../document/document.ts'
import type { LocalizedText } from '../document/localized-text.ts'
import { removeSessions } from '../document/remove-with-owner.ts'
import {
  durationSchema,
  type Participation,
  participationIdSchema,
  type RunItem,
  type Session,
  type SessionId,
  type Slot,
} from '../document/rows.ts'
import { orderAfter } from './place-commands.ts'
import { planShift } from './plan-places.ts'
import { refuseSlot } from './session-commands.ts'
import { sessionsOf } from './session-rows.ts'

/** The shortest session, in minutes. */
const shortest = durationSchema.minValue ?? 5

/** Deletes sessions with their roles. */
export function deleteSessions(ids: readonly SessionId[]): Command {
  return {
    step: 'delete-sessions',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const gone = new Set<SessionId>(ids)
      const [first] = ids
      const title = first ? (edit.find('sessions', first)?.title ?? null) : null
      removeSessions(edit, document, gone)
      return edit.done(title, ids.length)
    },
  }
}

/**
 * Divides a session after `minutes`: the second part follows in the same room with the same roles, under `title`, and takes
 * the items of the run of show that begin in it. Refuses parts that are too short.
 */
export function splitSession(id: SessionId, minutes: number, secondId: SessionId, title: LocalizedText): Command {
  return {
    step: 'split-session',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const session = edit.find('sessions', id)
      if (!session) edit.refuse({ kind: 'missing-row', table: 'sessions', id })
      else if (minutes < shortest || session.durationMinutes - minutes < shortest) {
        edit.refuse({ kind: 'too-short-to-split' })
      } else {
        const [rest] = planShift([{ ...session, slot: session.slot && { ...session.slot, pinned: false } }], minutes)
        const refusal = refuseSlot(document, session.forumId, rest?.slot ?? null)
        if (refusal) edit.refuse(refusal)
        const run = divideRun(session.runOfShow, minutes)
        edit.update('sessions', id, { durationMinutes: minutes, runOfShow: run.first })
        edit.put('sessions', {
          ...session,
          id: secondId,
          title,
          durationMinutes: session.durationMinutes - minutes,
          slot: rest?.slot ?? null,
          runOfShow: run.second,
          materials: [],
          order: orderAfter(sessionsOf(document, session.forumId)),
        })
        copyRoles(edit, document, context, id, secondId)
      }
      return edit.done(session?.title ?? null)
    },
  }
}

/** A session that was copied, with its roles as they were then; it may have been edited or deleted since. */
export interface CopiedSession {
  readonly session: Session
  readonly participations: readonly Participation[]
}

/** A copied session with the id and the slot that it is to have. */
export type PastedSession = CopiedSession & { readonly id: SessionId; readonly slot: Slot | null }

/** What to copy: the sessions as they are now. */
export function copySessions(document: WorkspaceDocument, ids: readonly SessionId[]): CopiedSession[] {
  return ids.flatMap((id) => {
    const session = document.sessions[id]
    const participations = rowsOf(document, 'participations').filter(({ sessionId }) => sessionId === id)
    return session ? [{ session, participations }] : []
  })
}

/** Adds copies of sessions as drafts in the slots given, null for the tray, with all materials still to come. Roles that name who is gone since are left out. */
export function pasteSessions(
  copies: readonly PastedSession[],
  step: 'paste-sessions' | 'duplicate-sessions' = 'paste-sessions',
): Command {
  return {
    step,
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      copies.forEach(({ participations, ...copy }, i) => {
        const materials = copy.session.materials.map((material) => ({ ...material, received: false }))
        putCopy(edit, document, { ...copy, session: { ...copy.session, state: 'draft', materials } }, i)
        putRoles(edit, document, context, participations, copy.id, { materialsReceived: false })
      })
      return edit.done(copies[0]?.session.title ?? null, copies.length)
    },
  }
}

/**
 * Moves sessions from their forum to another, into the slots given there, null for the tray: as they are, with their roles, but
 * as new sessions, since what was handed out of the old ones speaks of a forum that no longer has them. `copies` are of that
 * other forum; offers of the old slots go. Refused (`pinned`) where one is pinned to its slot, as in its own forum.
 */
export function moveToForum(from: readonly SessionId[], copies: readonly PastedSession[]): Command {
  return {
    step: 'paste-sessions',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      for (const id of from) {
        const session = edit.find('sessions', id)
        if (session?.slot?.pinned) edit.refuse({ kind: 'pinned', title: session.title })
      }
      copies.forEach(({ participations, ...copy }, i) => {
        putCopy(edit, document, copy, i)
        putRoles(edit, document, context, participations, copy.id)
      })
      removeSessions(edit, document, new Set(from))
      return edit.done(copies[0]?.session.title ?? null, copies.length)
    },
  }
}

function copyRoles(
  edit: RowEditor,
  document: WorkspaceDocument,
  context: CommandContext,
  from: SessionId,
  to: SessionId,
): void {
  const rows = rowsOf(document, 'participations').filter(({ sessionId }) => sessionId === from)
  putRoles(edit, document, context, rows, to, { materialsReceived: false })
}

/** Adds a session to the end of its forum's; without a track that is another forum's, or gone. */
function putCopy(
  edit: RowEditor,
  document: WorkspaceDocument,
  { id, session, slot }: Omit<PastedSession, 'participations'>,
  at: number,
): void {
  const refusal = refuseSlot(document, session.forumId, slot)
  if (refusal) edit.refuse(refusal)
  const track = session.trackId ? document.tracks[session.trackId] : undefined
  const trackId = track?.forumId === session.forumId ? track.id : null
  edit.put('sessions', { ...session, id, trackId, slot, order: orderAfter(sessionsOf(document, session.forumId)) + at })
}

/** Adds roles to a session; those that name who is gone are left out. */
function putRoles(
  edit: RowEditor,
  document: WorkspaceDocument,
  context: CommandContext,
  roles: readonly Participation[],
  sessionId: SessionId,
  fields: Partial<Participation> = {},
): void {
  for (const row of roles) {
    const isThere =
      (!row.organizationId || document.organizations[row.organizationId]) &&
      (!row.personId || document.persons[row.personId])
    if (!isThere) continue
    edit.put('participations', { ...row, ...fields, id: participationIdSchema.parse(context.newId()), sessionId })
  }
}

/** Items belong to the part in which they begin. */
function divideRun(
  run: readonly RunItem[],
  minutes: number,
): { readonly first: RunItem[]; readonly second: RunItem[] } {
  const [first, second]: [RunItem[], RunItem[]] = [[], []]
  let begun = 0
  for (const item of run) {
    if (begun < minutes) first.push(item)
    else second.push(item)
    begun += item.minutes
  }
  return { first, second }
}
