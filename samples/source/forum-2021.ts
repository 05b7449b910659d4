import type { LocalizedText } from '../../core/document/localized-text.ts'
import type { Engagement } from '../../core/document/outreach-rows.ts'
import type { Forum, Room, Track } from '../../core/document/rows.ts'
import type { RoomKind } from '../../core/document/vocabulary.ts'
import { calendarDate } from '../../core/time/calendar-date.ts'
import { wallTime } from '../../core/time/wall-time.ts'
import { zone } from '../../core/time/zone.ts'
import { realNumbers, realOrganizationId } from './real-organizations.ts'
import { sampleRow } from './sample-row.ts'
import { forumTags } from './topics.ts'

/*
 * The CJK Smart City Forum (tentative) in preparation. The source says of it: in Japan, early 2021, prepared with SCI-J
 * and others. Days, times, rooms, tracks and sessions are illustrative, all invited organizations are placeholders.
 */

/** The number of this forum, part of the ids of all its rows. */
export const forumNumber = 2

/** Both days are working days in all three countries. */
export const firstDay = calendarDate('2021-02-25')
export const secondDay = calendarDate('2021-02-26')

const japan = { en: 'Japan', zh: '日本', ja: '日本', ko: '일본' }

/** The forum. Tokyo's clocks come first because it is in Japan; the source names no city. */
export const forum: Forum = sampleRow('forums', forumNumber, {
  name: {
    en: 'CJK Smart City Forum (tentative)',
    zh: '中日韩智慧城市论坛（暂定）',
    ja: '日中韓スマートシティフォーラム（仮称）',
    ko: '한중일 스마트시티 포럼(가칭)',
  },
  series: 'CJK Smart Cities',
  city: japan,
  zones: [zone('Asia/Tokyo'), zone('Asia/Shanghai'), zone('Asia/Seoul')],
  days: [
    { date: firstDay, window: { start: wallTime('09:00'), end: wallTime('18:00') } },
    { date: secondDay, window: { start: wallTime('09:00'), end: wallTime('17:00') } },
  ],
  hostOrganizationId: realOrganizationId('tcs'),
  languages: ['en', 'zh', 'ja', 'ko'],
  expectedAudience: null,
  bufferMinutes: 10,
  status: 'planning',
  timesAreIllustrative: true,
  tags: forumTags,
  stageLabels: {},
  quietAfterDays: 21,
  notes:
    'In preparation: in Japan, early 2021, with SCI-J and others. Days, times, rooms and sessions are illustrative. ' +
    'City A, Company B and the like are fictional placeholders; so is every contact with them and who follows it up.',
})

/** Where the sessions stand. Who is not in Japan follows the hall through the online room, whose link is still to come. */
export const rooms: readonly Room[] = [
  room(1, 'physical', japan, 300, { en: 'Main hall', zh: '主会场', ja: 'メインホール', ko: '메인 홀' }),
  room(2, 'physical', japan, 80, { en: 'Room B', zh: 'B会议室', ja: '会議室B', ko: '회의실 B' }),
  room(3, 'online', {}, null, { en: 'Online room', zh: '线上会场', ja: 'オンライン会場', ko: '온라인 회의장' }),
]

/** Numbers of the tracks. */
export const trackNumbers = { plenary: 1, mobility: 2, welfare: 3, resilience: 4, cooperation: 5 } as const

/** The short name of a track. */
export type TrackName = keyof typeof trackNumbers

/** The tracks: plenary, three pairs of the source's topics, and its ways of cooperation. */
export const tracks: readonly Track[] = [
  track('plenary', { en: 'Plenary', zh: '全体会议', ja: '全体会議', ko: '전체 회의' }),
  track('mobility', { en: 'Transport and environment', zh: '交通与环境', ja: '交通・環境', ko: '교통·환경' }),
  track('welfare', { en: 'Welfare and ageing', zh: '福利与老龄化', ja: '福祉・高齢化', ko: '복지·고령화' }),
  track('resilience', {
    en: 'Disaster management and revitalization',
    zh: '灾害管理与城市更新',
    ja: '災害管理・都市再生',
    ko: '재난 관리·도시 재생',
  }),
  track('cooperation', { en: 'Networking and business', zh: '交流与商机', ja: '交流・ビジネス', ko: '교류·비즈니스' }),
]

/**
 * SCI-J prepares the forum with the TCS, says the source: more than contacted, yet nowhere does it say that
 * anything was agreed. So the engagement is in discussion, without contacts, dates or steps.
 * The source names no other organization, so there is no engagement with WeGO or the speakers of 2020.
 */
export const preparation: Engagement = sampleRow('engagements', forumNumber * 1000 + realNumbers.scij, {
  forumId: forum.id,
  organizationId: realOrganizationId('scij'),
  purpose: 'host',
  stage: 'in-discussion',
  owner: 'TCS',
  priority: 'normal',
  answerDueOn: null,
  nextFollowUpOn: null,
  nextStep: '',
  closedReason: '',
})

function room(order: number, kind: RoomKind, city: LocalizedText, capacity: number | null, name: LocalizedText): Room {
  const rest = { joinUrl: '', hostAccount: '' }
  return sampleRow('rooms', forumNumber * 100 + order, {
    forumId: forum.id,
    name,
    kind,
    city,
    capacity,
    order,
    ...rest,
  })
}

function track(name: TrackName, words: LocalizedText): Track {
  const order = trackNumbers[name]
  return sampleRow('tracks', forumNumber * 100 + order, { forumId: forum.id, name: words, color: order, order })
}
