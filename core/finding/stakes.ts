import { calendarOf, type HolidayCalendar } from '../dates/holiday-calendar.ts'
import type { WorkspaceDocument } from '../document/document.ts'
import type { Forum, SessionId } from '../document/rows.ts'
import { participationsBySession } from '../programme/session-rows.ts'
import { baseZone } from '../programme/session-time.ts'
import type { Zone } from '../time/zone.ts'
import { zoneCity } from '../time/zone-city.ts'
import { type Attendance, attendancesOf, attendancesOfWanted, wantedAs } from './attendance.ts'
import type { FindQuery, Presence } from './find-query.ts'
import { type Impeded, Impediments } from './impediments.ts'
import { stepMinutes } from './pain-timeline.ts'
import { observerWeight } from './role-weight.ts'
import type { Part, SearchSpace } from './search-space.ts'

/** Somebody who is wanted in a part of a block, and when they cannot come. */
export interface Attendee extends Attendance, Impeded {
  /** Minutes from the start of the block. */
  readonly from: number
  readonly to: number
}

/** The hours of a zone that somebody must bear: steps from the start of a block, `[first, last)`. */
export interface HourStake {
  readonly zone: Zone
  readonly first: number
  readonly last: number
  readonly weight: number
  /** Whether its nights are impossible. */
  readonly isHard: boolean
  /** Whether it counts when the worst zone is looked for; of those who may come it does not. */
  readonly countsAsWorst: boolean
  /** What its zone bore in earlier editions, where it is the stake of an audience; else 0. */
  readonly borne: number
}

/** The days of a country, as they fall on the calendar of a zone. */
export interface DayStake {
  readonly country: string
  readonly zone: Zone
}

/** All that a slot is judged by. */
export interface Stakes {
  readonly attendees: readonly Attendee[]
  readonly hours: readonly HourStake[]
  readonly days: readonly DayStake[]
  readonly calendar: HolidayCalendar
  /** When each room of the search space cannot be had, in its order. */
  readonly rooms: readonly Impeded[]
}

/** Gathers whose hours, days and other duties bear on where a block can stand. The audience is in the zones of the forum. */
export function stakesOf(document: WorkspaceDocument, forum: Forum, space: SearchSpace, query: FindQuery): Stakes {
  const moving = new Set<SessionId>(space.parts.flatMap(({ session }) => session?.id ?? []))
  const impediments = new Impediments(document, forum, moving, space.edition)
  const roles = participationsBySession(document)
  const named = attendancesOfWanted(document, query.wanted)
  const saidOf = new Map<string, Presence>(named.map(({ owner, presence }) => [owner.id, presence]))
  const held = space.parts.flatMap((part) => {
    const { session } = part
    if (!session) return []
    return attendancesOf(document, forum, session, roles.get(session.id) ?? []).map((one) =>
      inPart(wantedAs(one, saidOf.get(one.owner.id)), part),
    )
  })
  const holders = new Set<string>(held.map(({ owner }) => owner.id))
  const whole: Part = { session: null, offset: 0, minutes: space.minutes }
  const others = named.filter(({ owner }) => !holders.has(owner.id)).map((one) => inPart(one, whole))
  const attendees = [...held, ...others]
  function inPart(one: Attendance, { offset, minutes }: Part): Attendee {
    return { ...one, ...impediments.ofAttendee(one.owner, one.isOne), from: offset, to: offset + minutes }
  }
  return {
    attendees,
    hours: [
      ...forum.zones.map((zone) => hourStake(zone, whole, observerWeight, 'audience', query.borne.get(zone) ?? 0)),
      ...attendees.flatMap((one) => {
        const part = { offset: one.from, minutes: one.to - one.from }
        return one.zone ? [hourStake(one.zone, part, one.weight, one.presence, 0)] : []
      }),
    ],
    days: dayStakes(forum, attendees),
    calendar: calendarOf(query.packs),
    rooms: space.rooms.map((room) => impediments.ofRoom(room)),
  }
}

function hourStake(
  zone: Zone,
  { offset, minutes }: Pick<Part, 'offset' | 'minutes'>,
  weight: number,
  whose: Attendee['presence'] | 'audience',
  borne: number,
): HourStake {
  return {
    zone,
    first: Math.floor(offset / stepMinutes),
    last: Math.ceil((offset + minutes) / stepMinutes),
    weight,
    isHard: whose === 'must' || whose === 'audience',
    countsAsWorst: whose !== 'may',
    borne,
  }
}

/** The countries of the forum's zones, and of those who must or should attend where they are. */
function dayStakes(forum: Forum, attendees: readonly Attendee[]): DayStake[] {
  const stakes = new Map<string, DayStake>()
  const add = (country: string | null, zone: Zone) => {
    if (country) stakes.set(`${country} ${zone}`, { country, zone })
  }
  for (const zone of forum.zones) add(zoneCity(zone).country, zone)
  for (const { country, zone, presence } of attendees) {
    if (presence === 'may') continue
    add(country, zone ?? forum.zones.find((one) => zoneCity(one).country === country) ?? baseZone(forum))
  }
  return [...stakes.values()]
}
