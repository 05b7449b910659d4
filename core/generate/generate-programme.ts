import { languages } from '../document/language.ts'
import type { Forum, ForumDay, Participation, Room, Session, Slot, Track } from '../document/rows.ts'
import type { Role, SessionKind } from '../document/vocabulary.ts'
import { addDays, calendarDate } from '../time/calendar-date.ts'
import { minutesOfDay, wallTime, wallTimeOfMinutes } from '../time/wall-time.ts'
import { zone } from '../time/zone.ts'
import type { GeneratedOutreach } from './generate-outreach.ts'
import type { Random } from './random.ts'
import { sequenceId } from './sequence-id.ts'
import { joinTexts, kindNames, longEnding, oddEndings, topics } from './words.ts'
import { generatedAt, type WorkspaceSize } from './workspace-size.ts'

/** The forum itself and what stands in its programme. */
export interface GeneratedProgramme {
  readonly forums: readonly Forum[]
  readonly rooms: readonly Room[]
  readonly tracks: readonly Track[]
  readonly sessions: readonly Session[]
  readonly participations: readonly Participation[]
}

const forumId = sequenceId('forums', 1)
const firstDay = calendarDate('2027-05-17')
const window = { start: wallTime('09:00'), end: wallTime('18:00') }
const trackCount = 6
const unscheduledShare = 0.1

const kindWeights: readonly (readonly [SessionKind, number])[] = [
  ['presentation', 45],
  ['panel', 20],
  ['keynote', 6],
  ['qa', 8],
  ['break', 10],
  ['networking', 5],
  ['blocker', 3],
  ['opening', 2],
  ['closing', 1],
]

/** The forum, its rooms and tracks, and sessions of which none overlaps another of its room. */
export function generateProgramme(
  size: WorkspaceSize,
  outreach: GeneratedOutreach,
  random: Random,
): GeneratedProgramme {
  const forum = aForum(size, outreach)
  const placeNext = slotFiller(forum.days, size.rooms, random)
  const sessions: Session[] = []
  const participations: Participation[] = []
  for (let number = 1; number <= size.sessions; number++) {
    const session = aSession(number, placeNext, random)
    sessions.push(session)
    if (session.kind === 'break' || session.kind === 'blocker' || outreach.organizations.length === 0) continue
    const count = random.between(2, 4)
    for (let i = 0; i < count; i++) {
      participations.push(aParticipation(participations.length + 1, session, i, outreach, random))
    }
  }
  return {
    forums: [forum],
    rooms: Array.from({ length: size.rooms }, (_, i) => aRoom(i + 1)),
    tracks: Array.from({ length: trackCount }, (_, i) => aTrack(i + 1)),
    sessions,
    participations,
  }
}

function aForum(size: WorkspaceSize, outreach: GeneratedOutreach): Forum {
  const zones = size.zones ?? ['Asia/Tokyo', 'Asia/Shanghai', 'Asia/Seoul']
  return {
    id: forumId,
    updatedAt: generatedAt,
    name: {
      en: `Generated forum ${size.seed}`,
      zh: `生成的论坛 ${size.seed}`,
      ja: `生成されたフォーラム ${size.seed}`,
      ko: `생성된 포럼 ${size.seed}`,
    },
    series: 'Generated forums',
    city: { en: 'Host city', zh: '主办城市', ja: '開催都市', ko: '개최 도시' },
    zones: zones.map(zone),
    days: Array.from({ length: size.days }, (_, i) => ({ date: addDays(firstDay, i), window })),
    hostOrganizationId: outreach.organizations[0]?.id ?? null,
    languages,
    expectedAudience: size.sessions * 20,
    bufferMinutes: 10,
    status: 'planning',
    timesAreIllustrative: true,
    tags: topics,
    stageLabels: {},
    quietAfterDays: 21,
    notes: '',
  }
}

function aRoom(number: number): Room {
  return {
    id: sequenceId('rooms', number),
    updatedAt: generatedAt,
    forumId,
    name: { en: `Room ${number}`, zh: `${number}号会议室`, ja: `会議室${number}`, ko: `회의실 ${number}` },
    kind: number % 3 === 0 ? 'online' : number % 3 === 1 ? 'hybrid' : 'physical',
    city: {},
    joinUrl: number % 3 === 2 ? '' : `https://meeting.example/room-${number}`,
    hostAccount: '',
    capacity: number * 20,
    order: number,
  }
}

function aTrack(number: number): Track {
  const topic = topics[number - 1] ?? { en: 'Cooperation', zh: '合作', ja: '協力', ko: '협력' }
  return {
    id: sequenceId('tracks', number),
    updatedAt: generatedAt,
    forumId,
    name: topic,
    color: number,
    order: number,
  }
}

function aSession(number: number, placeNext: (durationMinutes: number) => Slot | null, random: Random): Session {
  const kind = random.weighted(kindWeights)
  const short = kind === 'break' || kind === 'qa' || kind === 'opening'
  const durationMinutes = short ? random.pick([10, 15, 20, 30]) : random.pick([20, 30, 40, 45, 60, 75, 90])
  const topic = random.pick(topics)
  const plain = joinTexts(kindNames[kind], ` ${number}: `, topic)
  const rare = random.next()
  const isOffTheProgramme = random.chance(unscheduledShare)
  return {
    id: sequenceId('sessions', number),
    updatedAt: generatedAt,
    forumId,
    kind,
    title: rare < 0.03 ? joinTexts(plain, longEnding) : rare < 0.06 ? joinTexts(plain, random.pick(oddEndings)) : plain,
    abstract: random.chance(0.5) ? joinTexts(topic, '.') : {},
    durationMinutes,
    trackId: sequenceId('tracks', random.between(1, trackCount)),
    slot: isOffTheProgramme ? null : placeNext(durationMinutes),
    floorLanguages: [random.pick(languages)],
    interpretation: random.chance(0.6) ? ['zh', 'ja', 'ko'] : [],
    expectedAudience: null,
    runOfShow: [],
    materials: [],
    state: random.weighted([
      ['draft', 50],
      ['confirmed', 47],
      ['cancelled', 3],
    ]),
    notes: '',
    order: number,
  }
}

function aParticipation(
  number: number,
  session: Session,
  index: number,
  outreach: GeneratedOutreach,
  random: Random,
): Participation {
  const role: Role =
    session.kind === 'panel' ? (index === 0 ? 'moderator' : 'panellist') : index === 0 ? 'speaker' : 'discussant'
  const affiliation = random.chance(0.4) ? random.pick(outreach.affiliations) : null
  return {
    id: sequenceId('participations', number),
    updatedAt: generatedAt,
    sessionId: session.id,
    role,
    required: index < 2,
    organizationId: affiliation?.organizationId ?? random.pick(outreach.organizations).id,
    personId: affiliation?.personId ?? null,
    mode: random.chance(0.5) ? 'on-site' : 'remote',
    zone: null,
    materialsReceived: random.chance(0.3),
    order: index + 1,
  }
}

/**
 * Hands out slots so that rooms and days fill evenly and nothing overlaps: one place after the other gets a session;
 * a place that the next session would overflow is full. Answers null once all are.
 */
function slotFiller(
  days: readonly ForumDay[],
  rooms: number,
  random: Random,
): (durationMinutes: number) => Slot | null {
  const open = days.flatMap((day) =>
    Array.from({ length: rooms }, (_, i) => ({
      date: day.date,
      roomId: sequenceId('rooms', i + 1),
      nextMinute: minutesOfDay(day.window.start),
      endMinute: minutesOfDay(day.window.end),
    })),
  )
  let turn = 0
  return (durationMinutes) => {
    while (open.length > 0) {
      if (turn >= open.length) turn = 0
      const place = open[turn]
      if (place && place.nextMinute + durationMinutes <= place.endMinute) {
        const start = wallTimeOfMinutes(place.nextMinute)
        place.nextMinute += durationMinutes + random.pick([0, 0, 5, 10])
        turn += 1
        return { date: place.date, start, roomId: place.roomId, pinned: random.chance(0.1) }
      }
      open.splice(turn, 1)
    }
    return null
  }
}
