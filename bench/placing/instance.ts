import { shippedPacks } from '../../core/dates/shipped-packs.ts'
import { rowsOf, type WorkspaceDocument } from '../../core/document/document.ts'
import type { Forum, Room, Session, SessionId } from '../../core/document/rows.ts'
import { PainTimeline } from '../../core/finding/pain-timeline.ts'
import { generateWorkspace } from '../../core/generate/generate-workspace.ts'
import { delegating, participationsBySession, roomsOf } from '../../core/programme/session-rows.ts'
import { baseZone } from '../../core/programme/session-time.ts'
import { workingDayOf } from '../../core/programme/working-day.ts'
import { type Instant, instant } from '../../core/time/instant.ts'
import { resolveLocalTime } from '../../core/time/local-time.ts'
import { wallTimeOfMinutes } from '../../core/time/wall-time.ts'
import { zone } from '../../core/time/zone.ts'

/** Sessions of an hour to be placed into the hours of rooms, as an integer programme wants it. */
export interface Instance {
  readonly document: WorkspaceDocument
  readonly forum: Forum
  readonly packs: ReturnType<typeof shippedPacks>
  readonly sessions: readonly Session[]
  readonly rooms: readonly Room[]
  /** The full hours of the forum's days. */
  readonly hours: readonly Instant[]
  /** Who has a role in a session and cannot be in two at once. */
  readonly people: ReadonlyMap<SessionId, readonly string[]>
}

const zones = ['Asia/Tokyo', 'Asia/Shanghai', 'Europe/Paris'].map(zone)

/** A generated forum of so many sessions, of which none has a place; nine hours a day in each room. */
export function anInstance(count: number, roomCount: number, days: number): Instance {
  const whole = generateWorkspace({ sessions: count, rooms: roomCount, organizations: count, days, seed: 3, zones })
  const [made] = rowsOf(whole, 'forums')
  if (!made) throw new Error('The generated workspace has a forum')
  const forum: Forum = { ...made, bufferMinutes: 0 }
  const sessions = rowsOf(whole, 'sessions').map(
    (row): Session => ({
      ...row,
      slot: null,
      durationMinutes: 60,
      state: row.state === 'cancelled' ? 'draft' : row.state,
    }),
  )
  const rooms = roomsOf(whole, forum.id).map((room): Room => ({ ...room, joinUrl: '', hostAccount: '' }))
  const document: WorkspaceDocument = {
    ...whole,
    forums: { [forum.id]: forum },
    sessions: Object.fromEntries(sessions.map((row) => [row.id, row])),
    rooms: Object.fromEntries(rooms.map((row) => [row.id, row])),
  }
  const roles = participationsBySession(document)
  const hours = forum.days.flatMap(({ date }) =>
    Array.from(
      { length: 9 },
      (_, hour) => resolveLocalTime({ date, time: wallTimeOfMinutes((9 + hour) * 60) }, baseZone(forum)).moment,
    ),
  )
  const people = new Map(
    sessions.map(({ id }) => {
      const own = roles.get(id) ?? []
      return [id, [...new Set([...own.flatMap(({ personId }) => personId ?? []), ...delegating(own)])]]
    }),
  )
  return { document, forum, packs: shippedPacks(), sessions, rooms, hours, people }
}

/** What an hour that begins then costs the zone that it is worst for, and all zones of the forum together. */
export function painOf({ document, forum }: Instance, start: number): { readonly worst: number; readonly all: number } {
  const pains = forum.zones.map((at) =>
    new PainTimeline(at, workingDayOf(document, at), { from: instant(start), steps: 12 }).pain(0, 12),
  )
  return { worst: Math.max(...pains), all: pains.reduce((sum, pain) => sum + pain, 0) }
}
