import { derive } from '../document/derive.ts'
import type { Forum, SessionId, Slot } from '../document/rows.ts'
import { baseZone } from '../programme/session-time.ts'
import { localTimeAt, resolveLocalTime } from '../time/local-time.ts'
import { latestRelease, sessionsAt } from './release-history.ts'

/**
 * Where the last release has each session, in wall time of the forum's base zone as it is now; null where nothing was
 * released yet. What was promised is the moment, so a base zone that changed since does not count as a change of time.
 */
export const releasedSlots = derive(
  ['releases', 'releasedSessions'],
  (document, forum: Forum): ReadonlyMap<SessionId, Slot> | null => {
    const release = latestRelease(document, forum.id)
    if (!release) return null
    const base = baseZone(forum)
    return new Map(
      [...sessionsAt(document, forum.id, release.number)].map(([id, { facts, forum: then }]) => {
        const { moment } = resolveLocalTime({ date: facts.slot.date, time: facts.slot.start }, then.zones[0] ?? base)
        const { date, time } = localTimeAt(moment, base)
        return [id, { date, start: time, roomId: facts.room?.id ?? null, pinned: false }]
      }),
    )
  },
)
