import type { Language } from '../../core/document/language.ts'
import type { LocalizedText } from '../../core/document/localized-text.ts'
import type { Organization } from '../../core/document/outreach-rows.ts'
import type { Participation, Session } from '../../core/document/rows.ts'
import type { Role, SessionKind, SessionState } from '../../core/document/vocabulary.ts'
import { sequenceId } from '../../core/generate/sequence-id.ts'
import type { CalendarDate } from '../../core/time/calendar-date.ts'
import { wallTime } from '../../core/time/wall-time.ts'
import { forumNumber, type TrackName, trackNumbers } from './forum-2021.ts'
import { sampleRow } from './sample-row.ts'
import { targetId } from './target.ts'
import { china } from './targets-china.ts'
import { japan } from './targets-japan.ts'
import { korea } from './targets-korea.ts'

/** A target by country, kind and letter, such as `CN city A`. */
export type TargetName = `${'CN' | 'JP' | 'KR'} ${Organization['kind']} ${string}`

/** A role of a planned session and the organization that holds it; `optional` roles do not count for the answer. */
export type PlannedRole = readonly [role: Role, holder: TargetName, optional?: 'optional']

/** A session of the forum of 2021 in short. */
export interface PlannedSession {
  readonly kind: SessionKind
  readonly title: LocalizedText
  readonly abstract?: LocalizedText
  readonly minutes: number
  readonly track: TrackName | null
  /** Day, start on Tokyo's clocks and room: 1 main hall, 2 room B, 3 online. Left out: in the tray. */
  readonly at?: readonly [day: CalendarDate, start: string, room: 1 | 2 | 3]
  readonly pinned?: boolean
  readonly state?: SessionState
  readonly floor?: readonly Language[]
  readonly interpretation?: readonly Language[]
  readonly roles?: readonly PlannedRole[]
  readonly notes?: string
}

/** Interpretation into the three languages, as most sessions have it. */
export const threeLanguages: readonly Language[] = ['zh', 'ja', 'ko']

const countries = { CN: china, JP: japan, KR: korea }

/** The row of a planned session; `order` is its own within the forum and gives the id. */
export function sessionRow(planned: PlannedSession, order: number): Session {
  return sampleRow('sessions', forumNumber * 100 + order, {
    forumId: sequenceId('forums', forumNumber),
    kind: planned.kind,
    title: planned.title,
    abstract: planned.abstract ?? {},
    durationMinutes: planned.minutes,
    trackId: planned.track ? sequenceId('tracks', forumNumber * 100 + trackNumbers[planned.track]) : null,
    slot: slotOf(planned),
    floorLanguages: planned.floor ?? [],
    interpretation: planned.interpretation ?? [],
    expectedAudience: null,
    runOfShow: [],
    materials: [],
    state: planned.state ?? 'draft',
    notes: planned.notes ?? '',
    order,
  })
}

/** The rows of a planned session's roles. */
export function participationRows(planned: PlannedSession, order: number): Participation[] {
  return (planned.roles ?? []).map(([role, holder, optional], i) =>
    sampleRow('participations', (forumNumber * 100 + order) * 10 + i + 1, {
      sessionId: sequenceId('sessions', forumNumber * 100 + order),
      role,
      required: optional === undefined,
      organizationId: holderId(holder),
      personId: null,
      mode: modeOf(planned, holder),
      zone: null,
      materialsReceived: false,
      order: i + 1,
    }),
  )
}

/** As was usual that winter: who is not in Japan joins from afar, unless the session is in room B. */
function modeOf({ at }: PlannedSession, holder: TargetName): Participation['mode'] {
  const room = at?.[2]
  if (room === 2) return 'on-site'
  return room !== 3 && holder.startsWith('JP') ? 'on-site' : 'remote'
}

function slotOf({ at, pinned }: PlannedSession): Session['slot'] {
  if (!at) return null
  const [date, start, room] = at
  return {
    date,
    start: wallTime(start),
    roomId: sequenceId('rooms', forumNumber * 100 + room),
    pinned: pinned ?? false,
  }
}

function holderId(holder: TargetName): Organization['id'] {
  const [code, ...name] = holder.split(' ')
  const country = Object.values(countries).find((candidate) => candidate.code === code)
  if (!country) throw new Error(`holderId: no country of ${holder}`)
  return targetId(country, name.join(' '))
}
