import { HolidayCalendar } from '../../core/dates/holiday-calendar.ts'
import { rowsOf, type WorkspaceDocument } from '../../core/document/document.ts'
import type { Forum, Participation, RoomId, Session } from '../../core/document/rows.ts'
import type { FindQuery } from '../../core/finding/find-query.ts'
import { calendarDate } from '../../core/time/calendar-date.ts'

/*
 * The search for a slot of one session once more, as slow and as plain as it can be: every start and every room, each judged
 * from the rows, with the runtime's own clocks. The finder is checked against it; it shares nothing with the finder but the
 * days of the holiday packs.
 */

/** A slot that is possible: its start in milliseconds, its room, and the numbers by which it compares, the first deciding. */
export interface PlainSlot {
  readonly start: number
  readonly roomId: RoomId | null
  readonly key: readonly number[]
}

const minute = 60_000
const countries: { readonly [zone: string]: string } = {
  'Asia/Shanghai': 'CN',
  'Asia/Tokyo': 'JP',
  'Asia/Seoul': 'KR',
  'Asia/Kathmandu': 'NP',
  'Europe/London': 'GB',
  'America/New_York': 'US',
}

/** The possible slot that no other beats, or null; and how many starts there are at all. */
export function exhaustiveBest(document: WorkspaceDocument, forum: Forum, session: Session, query: FindQuery) {
  const base = forum.zones[0] ?? ''
  const calendar = new HolidayCalendar(query.packs)
  const rooms = rowsOf(document, 'rooms')
    .filter(({ forumId }) => forumId === forum.id)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
  const roles = rowsOf(document, 'participations').filter(({ sessionId }) => sessionId === session.id)
  const others = rowsOf(document, 'sessions')
    .filter((one) => one.id !== session.id && one.forumId === forum.id && one.slot && one.state !== 'cancelled')
    .map((one) => {
      const start = firstMoment(base, `${one.slot?.date} ${one.slot?.start}`)
      return { ...one, from: start, to: start + one.durationMinutes * minute }
    })
  const ranked = rooms
    .map((room, place) => ({ room, place }))
    .sort((a, b) => tooSmall(a.room) - tooSmall(b.room) || size(a.room) - size(b.room) || a.place - b.place)
    .map(({ room }) => room)
  function size(room: (typeof rooms)[number]): number {
    return room.kind === 'online' || room.capacity === null ? 1e15 : room.capacity
  }
  function tooSmall(room: (typeof rooms)[number]): number {
    const expected = session.expectedAudience
    return expected !== null && room.kind !== 'online' && room.capacity !== null && room.capacity < expected ? 1 : 0
  }

  let best: PlainSlot | null = null
  let looked = 0
  for (const { date, window } of forum.days) {
    const open = firstMoment(base, `${date} ${window.start}`)
    const closing = window.end > window.start ? date : next(date)
    const close = firstMoment(base, `${closing} ${window.end}`)
    for (let start = Math.ceil(open / (5 * minute)) * 5 * minute; start < close; start += 5 * minute) {
      const end = start + session.durationMinutes * minute
      if (end > close || isRepeated(base, start)) continue
      looked += 1
      const judged = judge(start, end)
      if (!judged) continue
      const pinned = session.slot?.pinned ? session.slot : null
      const allowed = pinned ? ranked.filter(({ id }) => id === pinned.roomId) : ranked
      // A session pinned without a room stays without one.
      for (const [place, room] of allowed.length > 0 ? allowed.entries() : [[0, null] as const]) {
        if (room && !isRoomFree(room, start, end)) continue
        const released = query.released?.get(session.id)
        const moved = released && firstMoment(base, `${released.date} ${released.start}`) !== start ? 1 : 0
        const roomMoved = released && released.roomId !== (room?.id ?? null) ? 1 : 0
        const key = [...judged, moved + roomMoved, start, place]
        if (!best || isLess(key, best.key)) best = { start, roomId: room?.id ?? null, key }
      }
    }
  }
  return { best, looked }

  function judge(start: number, end: number): number[] | null {
    if (session.slot?.pinned && firstMoment(base, `${session.slot.date} ${session.slot.start}`) !== start) return null
    const stakes: { zone: string; weight: number; hard: boolean; counts: boolean; borne: number }[] = forum.zones.map(
      (zone) => ({
        zone,
        weight: 0.5,
        hard: true,
        counts: true,
        borne: query.borne.get(zone) ?? 0,
      }),
    )
    let missing = 0
    const inCountries = forum.zones.map((zone) => ({ country: countries[zone], zone: zone as string }))
    for (const { id, presence, weight, zone, country } of people()) {
      if (zone) stakes.push({ zone, weight, hard: presence === 'must', counts: presence !== 'may', borne: 0 })
      if (presence === 'may') continue
      const free = isPersonFree(id, start, end)
      if (!free && presence === 'must') return null
      if (!free) missing += 1
      const where = zone ?? forum.zones.find((one) => countries[one] === country) ?? base
      inCountries.push({ country, zone: where })
    }
    const pains = stakes.map(({ zone }) => painIn(zone, start, end))
    if (stakes.some(({ hard }, i) => hard && (pains[i]?.nights ?? 0) > 0)) return null
    const costs = [...new Set(inCountries.flatMap(({ country }) => country ?? []))].map((country) => {
      const zones = inCountries.filter((one) => one.country === country).map(({ zone }) => zone)
      const dates = zones.flatMap((zone) => [wall(zone, start).slice(0, 10), wall(zone, end - minute).slice(0, 10)])
      return Math.max(...dates.map((date) => calendar.dayOf(country, calendarDate(date)).cost))
    })
    return [
      costs.filter((cost) => cost === 40).length,
      Math.max(0, ...costs),
      costs.reduce((a, b) => a + b, 0),
      missing,
      Math.max(...pains.map(({ pain }, i) => (stakes[i]?.counts ? pain : 0))),
      stakes.reduce((sum, { weight }, i) => sum + weight * (pains[i]?.pain ?? 0), 0),
      stakes.reduce((sum, { borne }, i) => sum + borne * (pains[i]?.pain ?? 0), 0),
    ]
  }

  /** Each person of the session, and each whom the query names, once. What the query says goes before what a role says. */
  function people() {
    interface Wanted {
      id: string
      presence: 'must' | 'should' | 'may'
      weight: number
      zone: string | null
      country: string | undefined
    }
    const found = new Map<string, Wanted>()
    for (const role of roles.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))) {
      const id = role.personId
      if (!id) continue
      const home = document.persons[id]?.zone ?? null
      const zone = role.mode === 'on-site' ? base : (role.zone ?? home)
      const before = found.get(id)
      found.set(id, {
        id,
        presence: role.required || before?.presence === 'must' ? 'must' : 'should',
        weight: Math.max(weightOf(role, session), before?.weight ?? 0),
        zone: before?.zone ?? zone,
        country: home ? countries[home] : undefined,
      })
    }
    const names = new Map<string, Wanted['presence'][]>()
    for (const { owner, presence } of query.wanted) names.set(owner.id, [...(names.get(owner.id) ?? []), presence])
    for (const [id, said] of names) {
      const presence = said.includes('must') ? 'must' : said.includes('should') ? 'should' : 'may'
      const home = rowsOf(document, 'persons').find((person) => person.id === id)?.zone ?? null
      const byRole = found.get(id)
      const weight = presence === 'may' ? 0.5 : (byRole?.weight ?? 2)
      const where = byRole ?? { zone: home, country: home ? countries[home] : undefined }
      found.set(id, { id, presence, weight, zone: where.zone, country: where.country })
    }
    return [...found.values()]
  }

  function isPersonFree(id: string, start: number, end: number): boolean {
    const isBusy = others.some(
      (one) =>
        one.from < end &&
        start < one.to &&
        rowsOf(document, 'participations').some((role) => role.sessionId === one.id && role.personId === id),
    )
    return !isBusy && isAvailable(id, start, end)
  }

  function isRoomFree(room: (typeof rooms)[number], start: number, end: number): boolean {
    const isTaken = others.some((one) => {
      const other = rooms.find(({ id }) => id === one.slot?.roomId)
      if (!other || one.from >= end || start >= one.to) return false
      const same = (a: string, b: string) => a !== '' && a === b
      return other.id === room.id || same(other.joinUrl, room.joinUrl) || same(other.hostAccount, room.hostAccount)
    })
    return !isTaken && isAvailable(room.id, start, end)
  }

  function isAvailable(id: string, start: number, end: number): boolean {
    const said = rowsOf(document, 'availabilities').filter(({ owner }) => owner.id === id)
    const spans = said.map(({ kind, from, to }) => ({ kind, from: Date.parse(from), to: Date.parse(to) }))
    if (spans.some(({ kind, from, to }) => kind === 'unavailable' && from < end && start < to)) return false
    const days = forum.days.map(({ date }) => Date.parse(`${date}T00:00:00Z`))
    const [first, last] = [Math.min(...days) - 1440 * minute, Math.max(...days) + 2880 * minute]
    const free = spans.filter(({ kind, from, to }) => kind === 'available' && from < last && first < to)
    if (free.length === 0) return true
    for (let moment = start; moment < end; moment += minute) {
      if (!free.some(({ from, to }) => from <= moment && moment < to)) return false
    }
    return true
  }

  function painIn(zone: string, start: number, end: number): { pain: number; nights: number } {
    const profile = rowsOf(document, 'calendarProfiles').find((row) => row.zone === zone)
    const of = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
    const work = profile ? [of(profile.work.start), of(profile.work.end)] : [570, 1050]
    const lunch = profile
      ? profile.lunch && [of(profile.lunch.start), of(profile.lunch.end)]
      : [720, zone === 'Asia/Shanghai' ? 810 : 780]
    let [pain, nights] = [0, 0]
    for (let moment = start; moment < end; moment += 5 * minute) {
      const at = of(wall(zone, moment).slice(11))
      const cost = costAt(at, work[0] ?? 0, work[1] ?? 0, lunch)
      pain += cost
      if (cost === 16) nights += 1
    }
    return { pain, nights }
  }
}

function costAt(at: number, from: number, to: number, lunch: readonly number[] | null): number {
  const inLunch = lunch !== null && at >= (lunch[0] ?? 0) && at < (lunch[1] ?? 0)
  const plain =
    at >= from && at < to
      ? 0
      : at >= from - 30 && at < to + 30
        ? 1
        : at >= from - 90 && at < to + 150
          ? 4
          : at >= from - 150 && at < to + 270
            ? 9
            : 16
  return inLunch && plain < 2 ? 2 : plain
}

function weightOf({ role }: Participation, { kind }: Session): number {
  if (role === 'opening-remarks' || role === 'moderator') return 3
  if (role === 'speaker') return kind === 'opening' || kind === 'keynote' ? 3 : 2
  return role === 'interpreter' || role === 'technical' ? 1.5 : 2
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? 0
    if (value !== other) return value < other
  }
  return false
}

const formats = new Map<string, Intl.DateTimeFormat>()
const walls = new Map<string, string>()

/** What the clocks of a zone show at a moment: `2026-03-08 01:30`. */
function wall(zone: string, moment: number): string {
  const key = `${zone}${moment}`
  const known = walls.get(key)
  if (known !== undefined) return known
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
  formats.set(zone, format)
  const shown = format.format(moment)
  walls.set(key, shown)
  return shown
}

const firsts = new Map<string, number>()

/** The first moment at which the clocks of a zone show at least that time. */
function firstMoment(zone: string, local: string): number {
  const key = `${zone}${local}`
  const known = firsts.get(key)
  if (known !== undefined) return known
  const [date = '', time = ''] = local.split(' ')
  const guess = Date.parse(`${date}T${time}:00Z`)
  for (let moment = guess - 15 * 60 * minute; moment <= guess + 15 * 60 * minute; moment += minute) {
    if (wall(zone, moment) >= local) {
      firsts.set(key, moment)
      return moment
    }
  }
  throw new Error(`firstMoment: ${local} never comes in ${zone}`)
}

/** Whether the clocks showed the same time before. */
function isRepeated(zone: string, moment: number): boolean {
  for (let back = 30; back <= 120; back += 30) {
    if (wall(zone, moment - back * minute) === wall(zone, moment)) return true
  }
  return false
}

function next(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 1440 * minute).toISOString().slice(0, 10)
}
